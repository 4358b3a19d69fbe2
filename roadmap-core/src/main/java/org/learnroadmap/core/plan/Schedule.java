package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.internal.value.Fingerprint;
import org.learnroadmap.core.internal.value.ListView;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Standing;

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
    private final PlannedReviews reviews;
    private final Deadlines deadlines;
    private final int[] efforts;
    private final List<@Nullable DateRange> buffers;
    private final List<Diagnostic> diagnostics;
    /** The dates of days that were asked for: most are asked for again. Two threads that miss one make equal dates. */
    private final @Nullable LocalDate[] dates;

    Schedule(
            Plan plan,
            Placement placement,
            WorkAxis axis,
            PlannedReviews reviews,
            Deadlines deadlines,
            int[] efforts,
            List<@Nullable DateRange> buffers,
            List<Diagnostic> diagnostics) {
        this.plan = plan;
        this.placement = placement;
        this.axis = axis;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.efforts = efforts;
        this.buffers = buffers;
        this.diagnostics = List.copyOf(diagnostics);
        dates = new LocalDate[placement.lastDay() + 1];
    }

    private boolean hasAll() {
        return deadlines.jobs().inPlan().hasAll();
    }

    private IntStream planned() {
        return IntStream.range(0, roadmap().topics().size()).filter(this::isInPlan);
    }

    /** Tells whether a topic is left to do or done. */
    private boolean isInPlan(int topic) {
        return deadlines.jobs().topicMinutes()[topic] != PaceContext.LEFT_OUT;
    }

    private boolean isDone(int topic) {
        return deadlines.jobs().topicMinutes()[topic] == PaceContext.DONE;
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

    /** Returns the same calendar without what was studied already on the first day that was planned. */
    public StudyCalendar available() {
        return plan.available();
    }

    /** Returns the pace that was used: that of the request, or what was assumed. */
    public PaceSpec pace() {
        return plan.paceSpec();
    }

    /** Returns the first day of the first plan, from which weeks are counted, whether or not there is study time on it. */
    public LocalDate start() {
        return plan.start();
    }

    /** Returns the first day that was planned: the start, or the as-of date of the request if that is later. */
    public LocalDate from() {
        return plan.from();
    }

    /** Returns the date that is now for the plan: the as-of date of the request, else the start. */
    public LocalDate asOf() {
        return request().asOf().orElse(start());
    }

    /** Returns where the learner stands; nothing if the request has no progress. */
    public Optional<Standing> standing() {
        return plan.standing();
    }

    /**
     * Returns the date on which everything is finished, done topics included and reviews not; the start if nothing is in
     * the plan.
     */
    public LocalDate finish() {
        return isDone()
                ? planned()
                        .mapToObj(this::finishOf)
                        .max(Comparator.naturalOrder())
                        .orElse(start())
                : date(placement.lastDay());
    }

    /** Returns the minutes that are left to do of all topics in the plan, without those of reviews. */
    public long totalMinutes() {
        return planned().mapToLong(this::minutesOf).sum();
    }

    /** Returns the minutes of all reviews in the plan. O(reviews). */
    public long reviewMinutes() {
        return reviews.totalMinutes();
    }

    /** Returns the date of the last review, mostly after the {@link #finish() finish}; nothing if there is none. */
    public Optional<LocalDate> lastReview() {
        return reviews.size() == 0 ? Optional.empty() : Optional.of(date(reviews.day(reviews.size() - 1)));
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
        return lateDaysById().values().stream()
                .mapToInt(late -> Math.max(0, late))
                .max();
    }

    /** Tells whether no deadline or fixed date of anything that is left to do is missed. */
    boolean isInTime() {
        return deadlines.binding().maxLateDays(placement) == 0;
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

    /** Returns one kind of {@linkplain #fixes() fix}, if there is one that helps. Takes a plan, or a few. */
    public Optional<Fix> fix(Fix.Kind kind) {
        return new FixSearch(plan, this, deadlines).find(kind);
    }

    /** Explains why a topic stands where it does; nothing if it is unknown, done or not in the plan. O(topics). */
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
     * Returns how many study days, counted from {@link #from()}, may pass without studying so that every deadline can still be
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
     * other dates are used fully; 0 for dates before {@link #from()}. O(topics).
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

    /**
     * Returns when everything would be finished with so many minutes on each study day, and all else as it is: the pace,
     * the days off, what is done. Plans once more.
     *
     * @param minutesPerDay from 1 to 1440
     * @return nothing if that cannot be planned, as if it took longer than the limit of years
     * @throws IllegalArgumentException if the minutes are not within a day
     */
    public Optional<LocalDate> finishWith(int minutesPerDay) {
        StudyCalendar other = calendar().withMinutesPerDay(minutesPerDay);
        return plan.again(request().toBuilder().calendar(other).build(), plan.leftOut())
                .map(Schedule::finish);
    }

    private int day(LocalDate date) {
        return plan.day(date);
    }

    static OptionalInt lateDays(LocalDate finish, Optional<LocalDate> due) {
        return due.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) ChronoUnit.DAYS.between(due.get(), finish));
    }

    /** Returns the topics in the plan, in declaration order. O(1), and O(topics) if some are done or not in the plan. */
    public List<ScheduledTopic> topics() {
        if (hasAll()) {
            return new ListView<>(roadmap().topics().size(), this::scheduled);
        }
        int[] planned = planned().toArray();
        return new ListView<>(planned.length, i -> scheduled(planned[i]));
    }

    /** Returns the topics in the plan in the order in which they are finished, those without minutes included. */
    public Stream<ScheduledTopic> topicsByFinish() {
        Stream<ScheduledTopic> left = placement.finished().mapToObj(this::scheduled);
        if (plan.standing().isEmpty()) {
            return left;
        }
        Stream<ScheduledTopic> done = planned()
                .filter(this::isDone)
                .mapToObj(this::scheduled)
                .sorted(Comparator.comparing(ScheduledTopic::finish));
        return Stream.concat(done, left);
    }

    /** Tells whether nothing is left to do, not even what takes no time. */
    public boolean isDone() {
        return placement.finished().findAny().isEmpty();
    }

    /** Tells whether a topic is left to do, by its number. O(1). */
    public boolean isToDo(int topic) {
        return placement.isPlanned(topic);
    }

    /** Returns the numbers of the topics that are left to do, in the order in which they are finished. */
    public IntStream toDoByFinish() {
        return placement.finished();
    }

    /**
     * Returns the topics that are not in the plan because the request leaves them out, or the learner knows or skipped them,
     * in declaration order.
     */
    public List<Topic> leftOut() {
        return IntStream.range(0, roadmap().topics().size())
                .filter(topic -> !isInPlan(topic))
                .mapToObj(roadmap().topics()::get)
                .toList();
    }

    /** Tells whether a topic is in the plan, by its number. O(1). */
    public boolean has(int topic) {
        return isInPlan(topic);
    }

    /** Returns the dates of a topic; nothing if it is unknown or not in the plan. O(1). */
    public Optional<ScheduledTopic> topic(String id) {
        return roadmap()
                .topic(id)
                .map(topic -> roadmap().numberOf(topic.id()))
                .filter(this::isInPlan)
                .map(this::scheduled);
    }

    /** Returns all phases in declaration order, parents before children. */
    public List<ScheduledPhase> phases() {
        return new ListView<>(roadmap().allPhases().size(), this::scheduledPhase);
    }

    /** Returns the dates of a phase; nothing if it is unknown. O(its topics). */
    public Optional<ScheduledPhase> phase(String id) {
        return roadmap().phase(id).map(phase -> scheduledPhase(roadmap().numberOf(phase.id())));
    }

    /** Returns all sessions in the order of time, reviews included, made one after the other. */
    public Stream<Session> sessions() {
        return Sessions.inOrder(this, placement.runs(axis), reviews);
    }

    /**
     * Returns what places this plan again with other minutes. Plans once more, so that nothing is shared with another
     * rerun.
     */
    public Rerun rerun() {
        return Scheduler.rerun(plan);
    }

    /**
     * Returns the minutes of the sessions up to a date, that included, of some topics. O(topics), and O(sessions) if any of
     * them is under way then.
     *
     * @param topics tells of a topic's number whether it counts
     */
    public long minutesThrough(LocalDate date, IntPredicate topics) {
        int last = day(date);
        long minutes = 0;
        boolean isUnderWay = false;
        for (int topic = 0; topic < roadmap().topics().size(); topic++) {
            if (placement.isPlanned(topic) && topics.test(topic)) {
                boolean isOver = placement.finishDay(topic) <= last;
                minutes += isOver ? placement.minutes(topic) : 0;
                isUnderWay |= !isOver && placement.startDay(topic) <= last;
            }
        }
        return isUnderWay ? minutes + underWay(last, topics) : minutes;
    }

    /** Returns the minutes up to a day of topics that are finished later. */
    private long underWay(int last, IntPredicate topics) {
        long end = axis.before(last + 1);
        return placement
                .runs(axis)
                .takeWhile(run -> run.begin() < end)
                .filter(run -> topics.test(run.unit()) && placement.finishDay(run.unit()) > last)
                .mapToLong(run -> Math.min(run.minutes(), end - run.begin()))
                .sum();
    }

    /**
     * Returns what has to be finished before what as it was planned: where one of several prerequisites is enough, with
     * the one that was chosen.
     */
    public RoadmapGraph graph() {
        return deadlines.jobs().graph();
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

    /** Returns the reviews. */
    PlannedReviews reviews() {
        return reviews;
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
        if (plan.standing().isPresent()) {
            Optional<LocalDate> begun = plan.standing().get().begun(topic);
            if (begun.isPresent() || isDone(topic)) {
                return begun.orElse(finishOf(topic));
            }
        }
        return date(placement.startDay(topic));
    }

    /** Nobody may remember when a topic was done: then it was before everything else. */
    LocalDate finishOf(int topic) {
        return isDone(topic)
                ? standing().flatMap(standing -> standing.finished(topic)).orElse(start())
                : date(placement.finishDay(topic));
    }

    int minutesOf(int topic) {
        return Math.max(0, placement.minutes(topic));
    }

    int effortOf(int topic) {
        return efforts[topic];
    }

    Optional<LocalDate> dueOf(int topic) {
        return Optional.ofNullable(due(deadlines.binding().dueOfTopic(topic)));
    }

    OptionalLong slackOf(int topic) {
        return isDone(topic) ? OptionalLong.empty() : deadlines.slack(topic);
    }

    private ScheduledPhase scheduledPhase(int number) {
        Phase phase = roadmap().allPhases().get(number);
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        long minutes = 0;
        for (int topic = roadmap().firstTopicOf(number); topic < roadmap().endOfTopicsOf(number); topic++) {
            if (isInPlan(topic)) {
                first = Math.min(
                        first, plan.standing().isEmpty() ? placement.startDay(topic) : plan.day(startOf(topic)));
                last = Math.max(last, isDone(topic) ? plan.day(finishOf(topic)) : placement.finishDay(topic));
                minutes += minutesOf(topic);
            }
        }
        return new ScheduledPhase(
                phase,
                last < first ? buffers.get(number) : new DateRange(date(first), date(last)),
                minutes,
                due(deadlines.binding().dueOfPhase(number)));
    }

    private @Nullable LocalDate due(int day) {
        return day == WorkAxis.NEVER ? null : date(day);
    }
}
