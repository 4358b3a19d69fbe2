package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.internal.value.Fingerprint;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;

/**
 * Topics on dates, and everything there is to say about them.
 *
 * <p>Holds a few numbers per topic; topics, phases and sessions are made of them when asked for. Immutable and
 * safe to share between threads.
 *
 * @since 0.1
 */
public final class Schedule {

    private final Roadmap roadmap;
    private final Request request;
    private final LocalDate start;
    private final StudyCalendar calendar;
    private final PaceSpec pace;
    private final String versions;
    private final Placement placement;
    private final WorkAxis axis;
    private final List<@Nullable DateRange> buffers;
    private final List<Diagnostic> diagnostics;
    private final int[] planned;

    Schedule(
            Plan plan,
            Placement placement,
            WorkAxis axis,
            List<@Nullable DateRange> buffers,
            List<Diagnostic> diagnostics) {
        roadmap = plan.roadmap();
        request = plan.request();
        start = plan.start();
        calendar = plan.calendar();
        pace = plan.paceSpec();
        versions = plan.versions();
        this.placement = placement;
        this.axis = axis;
        this.buffers = buffers;
        this.diagnostics = List.copyOf(diagnostics);
        planned = IntStream.range(0, roadmap.topics().size())
                .filter(placement::isPlanned)
                .toArray();
    }

    /** Returns what is learned. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /** Returns what was asked for. */
    public Request request() {
        return request;
    }

    /** Returns the calendar that was planned on: that of the request, or what was assumed. */
    public StudyCalendar calendar() {
        return calendar;
    }

    /** Returns the pace that was used: that of the request, or what was assumed. */
    public PaceSpec pace() {
        return pace;
    }

    /** Returns the first day of the plan, whether or not there is study time on it. */
    public LocalDate start() {
        return start;
    }

    /** Returns the date on which everything is finished; the start if nothing is in the plan. */
    public LocalDate finish() {
        return date(IntStream.of(planned).map(placement::finishDay).max().orElse(0));
    }

    /** Returns the minutes of all topics in the plan. */
    public long totalMinutes() {
        return IntStream.of(planned).mapToLong(placement::minutes).sum();
    }

    /** Returns the topics in the plan, in declaration order. */
    public List<ScheduledTopic> topics() {
        return view(planned.length, i -> scheduled(planned[i]));
    }

    /** Returns the topics in the plan in the order in which they are finished, those without minutes included. */
    public Stream<ScheduledTopic> topicsByFinish() {
        return placement.finished().mapToObj(this::scheduled);
    }

    /** Returns the topics that are not in the plan because the request leaves them out, in declaration order. */
    public List<Topic> leftOut() {
        return IntStream.range(0, roadmap.topics().size())
                .filter(topic -> !placement.isPlanned(topic))
                .mapToObj(roadmap.topics()::get)
                .toList();
    }

    /** Returns the dates of a topic; nothing if it is unknown or not in the plan. O(1). */
    public Optional<ScheduledTopic> topic(String id) {
        return roadmap.topic(id)
                .map(topic -> roadmap.numberOf(topic.id()))
                .filter(placement::isPlanned)
                .map(this::scheduled);
    }

    /** Returns all phases in declaration order, parents before children. */
    public List<ScheduledPhase> phases() {
        return view(roadmap.allPhases().size(), this::scheduledPhase);
    }

    /** Returns the dates of a phase; nothing if it is unknown. O(its topics). */
    public Optional<ScheduledPhase> phase(String id) {
        return roadmap.phase(id).map(phase -> scheduledPhase(roadmap.numberOf(phase.id())));
    }

    /** Returns all sessions in the order of time, made one after the other. */
    public Stream<Session> sessions() {
        return placement.runs(axis).flatMap(run -> Sessions.of(this, run));
    }

    /** Returns everything there is to say about the plan. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns a name for everything the plan was made from: roadmap, request, versions. Equal for equal input on
     * any machine.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        return new Fingerprint()
                .add(roadmap.fingerprint())
                .add(request.toBuilder().start(start).build().state())
                .add(layers(pace))
                .add(versions)
                .toHex();
    }

    /** The text of a pace is not unique if an option holds a comma. */
    private static List<Object> layers(PaceSpec pace) {
        return Stream.iterate(Optional.of(pace), Optional::isPresent, layer -> layer.flatMap(PaceSpec::over))
                .map(Optional::orElseThrow)
                .<Object>map(layer -> List.of(layer.id(), layer.options()))
                .toList();
    }

    /** Returns roadmap, dates and pace, for logs. */
    @Override
    public String toString() {
        return roadmap.id() + " " + start + ".." + finish() + " " + pace;
    }

    /** Returns the work-time axis on which the topics stand. */
    WorkAxis axis() {
        return axis;
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    private ScheduledTopic scheduled(int topic) {
        return new ScheduledTopic(
                roadmap.topics().get(topic),
                roadmap.allPhases().get(roadmap.phaseOf(topic)),
                date(placement.startDay(topic)),
                date(placement.finishDay(topic)),
                placement.minutes(topic));
    }

    private ScheduledPhase scheduledPhase(int number) {
        Phase phase = roadmap.allPhases().get(number);
        int first = Integer.MAX_VALUE;
        int last = -1;
        long minutes = 0;
        for (int topic = roadmap.firstTopicOf(number); topic < roadmap.endOfTopicsOf(number); topic++) {
            if (placement.isPlanned(topic)) {
                first = Math.min(first, placement.startDay(topic));
                last = Math.max(last, placement.finishDay(topic));
                minutes += placement.minutes(topic);
            }
        }
        return new ScheduledPhase(
                phase, last < 0 ? buffers.get(number) : new DateRange(date(first), date(last)), minutes);
    }

    private static <T> List<T> view(int size, IntFunction<T> element) {
        return Collections.unmodifiableList(new View<>(size, element));
    }

    /** A list whose elements are made when asked for. */
    private static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> element;

        View(int size, IntFunction<T> element) {
            this.size = size;
            this.element = element;
        }

        @Override
        public T get(int index) {
            return element.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
