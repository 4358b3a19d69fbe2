package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.internal.machine.Placement;
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

    private final Plan plan;
    private final Placement placement;
    private final WorkAxis axis;
    private final Deadlines deadlines;
    private final List<@Nullable DateRange> buffers;
    private final List<Diagnostic> diagnostics;
    /** The topics in the plan, if some are not. */
    private final int[] planned;
    /** The dates of days that were asked for: most are asked for again. Two threads that miss one make equal dates. */
    private final @Nullable LocalDate[] dates;

    Schedule(
            Plan plan,
            Placement placement,
            WorkAxis axis,
            Deadlines deadlines,
            List<@Nullable DateRange> buffers,
            List<Diagnostic> diagnostics) {
        this.plan = plan;
        this.placement = placement;
        this.axis = axis;
        this.deadlines = deadlines;
        this.buffers = buffers;
        this.diagnostics = List.copyOf(diagnostics);
        planned = hasAll() ? new int[0] : planned().toArray();
        dates = new LocalDate[placement.lastDay() + 1];
    }

    private boolean hasAll() {
        return deadlines.jobs().inPlan().hasAll();
    }

    private IntStream planned() {
        return IntStream.range(0, roadmap().topics().size()).filter(placement::isPlanned);
    }

    /** Returns what is learned. */
    public Roadmap roadmap() {
        return plan.roadmap();
    }

    /** Returns what was asked for. */
    public Request request() {
        return plan.request();
    }

    /** Returns the calendar that was planned on: that of the request, or what was assumed. */
    public StudyCalendar calendar() {
        return plan.calendar();
    }

    /** Returns the pace that was used: that of the request, or what was assumed. */
    public PaceSpec pace() {
        return plan.paceSpec();
    }

    /** Returns the first day of the plan, whether or not there is study time on it. */
    public LocalDate start() {
        return plan.start();
    }

    /** Returns the date on which everything is finished; the start if nothing is in the plan. */
    public LocalDate finish() {
        return date(planned().map(placement::finishDay).max().orElse(0));
    }

    /** Returns the minutes of all topics in the plan. */
    public long totalMinutes() {
        return planned().mapToLong(placement::minutes).sum();
    }

    /** Returns the deadline of the whole roadmap, if the request has one. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(request().deadlines().get(Request.ROADMAP));
    }

    /** Returns by how many calendar days the whole roadmap is late, negative if early; nothing without its deadline. */
    public OptionalInt lateDays() {
        return lateDays(finish(), due());
    }

    /**
     * Returns by how many calendar days the plan misses a deadline or fixed date at most, 0 if it keeps all; nothing if
     * there is none of anything in the plan. O(deadlines, and the topics of phases that have one).
     */
    public OptionalInt maxLateDays() {
        return deadlines.binding().deadlines().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(deadlines.binding().maxLateDays(placement));
    }

    /**
     * Returns by how many calendar days each deadline and fixed date is missed, negative if it is early, by id, sorted.
     * Those of what is not in the plan are left out.
     */
    public SortedMap<String, Integer> lateDaysById() {
        return deadlines.binding().lateDays(placement);
    }

    /** Returns why a deadline cannot be met by any plan; nothing if all can be. */
    public Optional<Certificate> certificate() {
        return deadlines.certificate();
    }

    /**
     * Returns what could be changed so that every deadline is met, each planned again before it is offered; empty if all are
     * met, or if nothing of what was tried helps. Takes a few plans each time it is asked for.
     */
    public List<Fix> fixes() {
        return new FixSearch(plan, this, deadlines).find();
    }

    /** Explains why a topic stands where it does; nothing if it is unknown or not in the plan. O(topics). */
    public Optional<Explanation> explain(String id) {
        return roadmap()
                .topic(id)
                .map(topic -> roadmap().numberOf(topic.id()))
                .filter(placement::isPlanned)
                .map(topic -> new Explainer(this, placement, axis).explain(topic));
    }

    /**
     * Returns the last date on which the plan could begin so that every deadline can still be met; at the latest that of
     * the first deadline. O(topics).
     *
     * @return nothing if there is no deadline, or one cannot be met anyway, or gaps or a smallest session make more matter
     *         than minutes
     */
    public Optional<LocalDate> latestStart() {
        OptionalLong spare = deadlines.spareMinutes();
        return spare.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        date(Math.min(deadlines.optimum().axis().startDay(spare.getAsLong()), deadlines.firstDue())));
    }

    /**
     * Returns how many study days, counted from the start, may pass without studying so that every deadline can still be
     * met. O(topics + days).
     *
     * @return nothing under the same conditions as {@link #latestStart()}
     */
    public OptionalInt daysToSpare() {
        OptionalLong spare = deadlines.spareMinutes();
        return spare.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(deadlines.demand().studyDaysWithin(spare.getAsLong()));
    }

    /**
     * Returns how many minutes must be studied on some dates at least so that every deadline can still be met, if all
     * other dates are used fully; 0 for dates before the start. O(topics).
     *
     * @return nothing under the same conditions as {@link #latestStart()}, or if there are not-before dates: then it matters
     *         on which of the dates the minutes are
     */
    public OptionalLong leastMinutes(DateRange dates) {
        if (deadlines.spareMinutes().isEmpty() || !deadlines.optimum().allBeginAtOnce()) {
            return OptionalLong.empty();
        }
        int first = Math.max(0, day(dates.first()));
        int last = day(dates.last());
        return OptionalLong.of(last < first ? 0 : deadlines.demand().leastMinutes(first, last));
    }

    private int day(LocalDate date) {
        return plan.day(date);
    }

    static OptionalInt lateDays(LocalDate finish, Optional<LocalDate> due) {
        return due.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) ChronoUnit.DAYS.between(due.get(), finish));
    }

    /** Returns the topics in the plan, in declaration order. */
    public List<ScheduledTopic> topics() {
        return hasAll()
                ? view(roadmap().topics().size(), this::scheduled)
                : view(planned.length, i -> scheduled(planned[i]));
    }

    /** Returns the topics in the plan in the order in which they are finished, those without minutes included. */
    public Stream<ScheduledTopic> topicsByFinish() {
        return placement.finished().mapToObj(this::scheduled);
    }

    /** Returns the topics that are not in the plan because the request leaves them out, in declaration order. */
    public List<Topic> leftOut() {
        return IntStream.range(0, roadmap().topics().size())
                .filter(topic -> !placement.isPlanned(topic))
                .mapToObj(roadmap().topics()::get)
                .toList();
    }

    /** Returns the dates of a topic; nothing if it is unknown or not in the plan. O(1). */
    public Optional<ScheduledTopic> topic(String id) {
        return roadmap()
                .topic(id)
                .map(topic -> roadmap().numberOf(topic.id()))
                .filter(placement::isPlanned)
                .map(this::scheduled);
    }

    /** Returns all phases in declaration order, parents before children. */
    public List<ScheduledPhase> phases() {
        return view(roadmap().allPhases().size(), this::scheduledPhase);
    }

    /** Returns the dates of a phase; nothing if it is unknown. O(its topics). */
    public Optional<ScheduledPhase> phase(String id) {
        return roadmap().phase(id).map(phase -> scheduledPhase(roadmap().numberOf(phase.id())));
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
                .add(roadmap().fingerprint())
                .add(request().toBuilder().start(start()).build().state())
                .add(layers(pace()))
                .add(plan.pacing().versions())
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
        return roadmap().id() + " " + start() + ".." + finish() + " " + pace();
    }

    /** Returns the work-time axis on which the topics stand. */
    WorkAxis axis() {
        return axis;
    }

    LocalDate date(int day) {
        if (day < 0 || day >= dates.length) {
            return plan.date(day);
        }
        LocalDate known = dates[day];
        return known == null ? remember(day) : known;
    }

    /** Makes a date, which is fastest of one nearby. */
    private LocalDate remember(int day) {
        LocalDate before = day == 0 ? null : dates[day - 1];
        LocalDate date = before == null ? plan.date(day) : before.plusDays(1);
        dates[day] = date;
        return date;
    }

    ScheduledTopic scheduled(int topic) {
        return new ScheduledTopic(this, topic);
    }

    LocalDate startOf(int topic) {
        return date(placement.startDay(topic));
    }

    LocalDate finishOf(int topic) {
        return date(placement.finishDay(topic));
    }

    int minutesOf(int topic) {
        return placement.minutes(topic);
    }

    Optional<LocalDate> dueOf(int topic) {
        return Optional.ofNullable(due(deadlines.binding().dueOfTopic(topic)));
    }

    OptionalLong slackOf(int topic) {
        return deadlines.slack(topic);
    }

    private ScheduledPhase scheduledPhase(int number) {
        Phase phase = roadmap().allPhases().get(number);
        int first = Integer.MAX_VALUE;
        int last = -1;
        long minutes = 0;
        for (int topic = roadmap().firstTopicOf(number); topic < roadmap().endOfTopicsOf(number); topic++) {
            if (placement.isPlanned(topic)) {
                first = Math.min(first, placement.startDay(topic));
                last = Math.max(last, placement.finishDay(topic));
                minutes += placement.minutes(topic);
            }
        }
        return new ScheduledPhase(
                phase,
                last < 0 ? buffers.get(number) : new DateRange(date(first), date(last)),
                minutes,
                due(deadlines.binding().dueOfPhase(number)));
    }

    private @Nullable LocalDate due(int day) {
        return day == WorkAxis.NEVER ? null : date(day);
    }

    private static <T> List<T> view(int size, IntFunction<T> element) {
        return new View<>(size, element);
    }

    /** A list whose elements are made when asked for, and which nobody can change. */
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
