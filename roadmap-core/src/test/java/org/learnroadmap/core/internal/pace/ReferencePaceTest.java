package org.learnroadmap.core.internal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.testkit.generators.RandomCalendars;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** Compares budgets with naive ones written from the specification, and with what they promise, on random plans. */
class ReferencePaceTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final List<Roadmap> ROADMAPS_BY_SIZE =
            IntStream.range(0, 8).mapToObj(ReferencePaceTest::roadmap).toList();

    /** A random calendar, and topics that are due and released on random days. */
    private static final class Plan {
        final LocalDate start;
        final StudyCalendar calendar;
        final long[] before = new long[150];
        final int last;
        final int[] minutes;
        final int[] due;
        final int[] release;
        final DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), 10);

        Plan(long seed, boolean releases, boolean smallestSessions) {
            Random random = new Random(seed);
            start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            StudyCalendar.Builder builder = RandomCalendars.calendar(seed, start).toBuilder();
            calendar = builder.smallestSession(smallestSessions ? 1 + random.nextInt(40) : 0)
                    .build();
            for (int day = 1; day < before.length; day++) {
                before[day] = before[day - 1] + calendar.minutesOn(date(day - 1));
            }
            last = random.nextInt(120);
            int topics = 1 + random.nextInt(7);
            minutes = new int[topics];
            due = new int[topics];
            release = new int[topics];
            int most = 1 + (int) Math.min(5000, before(last + 1) * (1 + random.nextInt(4)) / (2 * topics));
            for (int i = 0; i < topics; i++) {
                minutes[i] = random.nextInt(8) == 0 ? PaceContext.LEFT_OUT : random.nextInt(most);
                due[i] = random.nextInt(3) == 0 ? random.nextInt(140) - 3 : WorkAxis.NEVER;
                release[i] = releases && random.nextInt(2) == 0 ? random.nextInt(last + 1) : 0;
            }
        }

        Pace finishBy(boolean wrapped) {
            return pace(new FinishBy(), Map.of("date", date(last).toString()), null, wrapped);
        }

        Pace pace(PaceStrategy strategy, Map<String, String> options, Pace over, boolean wrapped) {
            return strategy.pace(PaceContext.builder(ROADMAPS_BY_SIZE.get(minutes.length), start, calendar, minutes)
                    .dates(due, release)
                    .options(Options.read(strategy.options(), options, "pace", "pace", findings))
                    .findings(findings)
                    .over(over)
                    .wrapped(wrapped)
                    .build());
        }

        LocalDate date(int day) {
            return start.plusDays(day);
        }

        int capacity(int day) {
            return (int) (before(day + 1) - before(day));
        }

        /** W(day - 1), added up day by day. */
        long before(int day) {
            return before[Math.max(0, day)];
        }

        long total() {
            return Arrays.stream(minutes).filter(m -> m > 0).asLongStream().sum();
        }

        int dueOf(int topic) {
            return Math.min(due[topic], last);
        }

        /** P(released from a day on, due by a day). */
        long dueBy(int from, int day) {
            return IntStream.range(0, minutes.length)
                    .filter(i -> minutes[i] > 0 && dueOf(i) <= day && release[i] >= from)
                    .mapToLong(i -> minutes[i])
                    .sum();
        }

        /** The due days up to the last day, which is one of them. */
        List<Integer> dueDays() {
            TreeSet<Integer> days = new TreeSet<>(List.of(last));
            IntStream.range(0, due.length).filter(i -> minutes[i] > 0).forEach(i -> days.add(dueOf(i)));
            return List.copyOf(days);
        }

        boolean isEnough() {
            return total() <= before(last + 1);
        }
    }

    private static Roadmap roadmap(int topics) {
        PhaseDefinition.Builder phase = PhaseDefinition.builder("p", "P");
        for (int i = 0; i < topics; i++) {
            phase.topic(TopicDefinition.builder("t" + i, "T").effort("1h").build());
        }
        return ROADMAPS.check(
                        RoadmapDefinition.builder("r", "R").phase(phase.build()).build())
                .orThrow();
    }

    static LongStream seeds() {
        return Seeds.first(2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finishByIsTheFloorOfTheConcaveMajorant(long seed) {
        Plan plan = new Plan(seed, false, false);
        Pace pace = plan.finishBy(false);
        assertThat(plan.findings.sorted()).hasSize(plan.isEnough() ? 0 : 1);
        if (!plan.isEnough()) {
            assertThat(pace.budget()).isEmpty();
            return;
        }
        assertThat(pace.budgetByDate()).isTrue();
        long before = 0;
        for (int day = 0; day <= plan.last; day++) {
            long by = naiveToDoBy(plan, plan.before(day + 1));
            assertThat(budget(plan, pace, day)).as("day %s", day).isEqualTo(by - before);
            before = by;
        }
        assertThat(before).isEqualTo(plan.total());
        assertThat(budget(plan, pace, plan.last + 1)).isEqualTo(plan.capacity(plan.last + 1));
    }

    /** The highest of all lines between two points, or the diagonal if that is lower. */
    private static long naiveToDoBy(Plan plan, long position) {
        List<long[]> points = new ArrayList<>(List.of(new long[] {0, 0}));
        plan.dueDays().forEach(day -> points.add(new long[] {plan.before(day + 1), plan.dueBy(0, day)}));
        long highest = 0;
        for (long[] left : points) {
            for (long[] right : points) {
                if (left[0] == position) {
                    highest = Math.max(highest, left[1]);
                } else if (left[0] < position && position <= right[0]) {
                    BigInteger rise =
                            BigInteger.valueOf(right[1] - left[1]).multiply(BigInteger.valueOf(position - left[0]));
                    highest = Math.max(
                            highest,
                            left[1]
                                    + rise.divide(BigInteger.valueOf(right[0] - left[0]))
                                            .longValueExact());
                }
            }
        }
        return Math.min(position, highest);
    }

    private static int budget(Plan plan, Pace pace, int day) {
        int capacity = plan.capacity(day);
        int budget = pace.budget().orElseThrow().applyAsInt(new BudgetDay(plan.date(day), capacity, 0));
        assertThat(budget).isBetween(0, capacity);
        return budget;
    }

    /** With or without smallest sessions: everything, on the date, and all that is due before by then. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finishByKeepsEveryDueDateThatCapacityAllows(long seed) {
        Plan plan = new Plan(seed, false, true);
        if (!plan.isEnough()) {
            return;
        }
        Pace pace = plan.finishBy(false);
        long given = 0;
        int lastUsed = -1;
        for (int day = 0; day <= plan.last; day++) {
            int budget = budget(plan, pace, day);
            given += budget;
            lastUsed = budget > 0 ? day : lastUsed;
            if (budget > 0 && budget < plan.calendar.smallestSession()) {
                assertThat(couldHaveWaited(plan, day, given - budget))
                        .as("day %s", day)
                        .isFalse();
            }
            if (plan.dueDays().contains(day)) {
                assertThat(given).isGreaterThanOrEqualTo(Math.min(plan.dueBy(0, day), plan.before(day + 1)));
            }
        }
        assertThat(given).isEqualTo(plan.total());
        long dueLast = plan.total() - plan.dueBy(0, plan.last - 1);
        int end = plan.last;
        while (end >= 0 && plan.capacity(end) == 0) {
            end--;
        }
        if (dueLast > 0 && IntStream.of(plan.due).noneMatch(due -> due < plan.last)) {
            assertThat(lastUsed).isEqualTo(end);
        }
    }

    /** Whatever the roadmap asks for, if nothing has to wait: not a day before the date and not a day behind it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finishByEndsOnTheDate(long seed) {
        Roadmap roadmap = ROADMAPS.check(RandomRoadmaps.definition(seed, 1 + (int) (seed % 40)))
                .orThrow();
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(seed % 300);
        StudyCalendar calendar = RandomCalendars.calendar(seed, start).toBuilder()
                .smallestSession(0)
                .build();
        Request request = Request.startingOn(start).calendar(calendar).build();
        LocalDate soonest = ROADMAPS.plan(roadmap, request).orThrow().finish();
        LocalDate date = soonest.plusDays(new Random(seed).nextInt(200));
        Schedule schedule = ROADMAPS.plan(
                        roadmap,
                        request.toBuilder()
                                .pace("finish-by", Map.of("date", date.toString()))
                                .build())
                .orThrow();
        LocalDate last = date;
        while (last.isAfter(start) && calendar.minutesOn(last) == 0) {
            last = last.minusDays(1);
        }

        assertThat(schedule.finish()).isEqualTo(schedule.totalMinutes() == 0 ? start : last);
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("finish-too-soon", "later-than-pace");
    }

    private static boolean couldHaveWaited(Plan plan, int day, long given) {
        int next = day + 1;
        while (next <= plan.last && plan.capacity(next) == 0) {
            next++;
        }
        return next <= plan.last
                && plan.dueBy(0, next - 1) <= given
                && naiveToDoBy(plan, plan.before(next + 1)) - given <= plan.capacity(next);
    }

    /** Studies the released topic that is due first, as much each day as the pace says. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finishByCatchesUpWithReleases(long seed) {
        Plan plan = new Plan(seed, true, seed % 3 == 0);
        if (!plan.isEnough()) {
            return;
        }
        Pace pace = plan.finishBy(true);
        assertThat(pace.budgetByDate()).isFalse();
        int[] left = Arrays.stream(plan.minutes).map(m -> Math.max(0, m)).toArray();
        boolean possible = isPossible(plan);
        for (int day = 0; day <= plan.last; day++) {
            int budget = catchUpBudget(plan, pace, left, day);
            if (plan.calendar.smallestSession() == 0) {
                assertThat(budget).as("day %s", day).isEqualTo(naiveCatchUp(plan, left, day));
            }
            study(plan, left, day, budget);
            for (int i = 0; possible && i < left.length; i++) {
                assertThat(plan.dueOf(i) > day || left[i] == 0)
                        .as("topic %s on day %s", i, day)
                        .isTrue();
            }
        }
    }

    private static boolean isPossible(Plan plan) {
        return Arrays.stream(plan.release)
                .allMatch(from -> plan.dueDays().stream()
                        .allMatch(by -> plan.dueBy(from, by) <= Math.max(0, plan.before(by + 1) - plan.before(from))));
    }

    private static int catchUpBudget(Plan plan, Pace pace, int[] left, int day) {
        int capacity = plan.capacity(day);
        long total = Arrays.stream(left).asLongStream().sum();
        int budget = pace.budget()
                .orElseThrow()
                .applyAsInt(new BudgetDay(
                        plan.date(day), capacity, plan.total() - total, total, by -> leftDueBy(plan, left, by)));
        assertThat(budget).isBetween(0, capacity);
        return budget;
    }

    private static long leftDueBy(Plan plan, int[] left, LocalDate date) {
        long day = ChronoUnit.DAYS.between(plan.start, date);
        return IntStream.range(0, left.length)
                .filter(i -> plan.due[i] <= day)
                .mapToLong(i -> left[i])
                .sum();
    }

    private static long naiveCatchUp(Plan plan, int[] left, int day) {
        long highest = 0;
        for (int by : plan.dueDays()) {
            long remaining = IntStream.range(0, left.length)
                    .filter(i -> plan.dueOf(i) <= by)
                    .mapToLong(i -> left[i])
                    .sum();
            long room = Math.max(0, plan.before(by + 1) - plan.before(day));
            highest = Math.max(highest, room == 0 ? remaining : plan.capacity(day) * remaining / room);
        }
        return Math.min(highest, plan.capacity(day));
    }

    private static void study(Plan plan, int[] left, int day, int budget) {
        for (int rest = budget; rest > 0; rest--) {
            int topic = -1;
            for (int i = 0; i < left.length; i++) {
                if (left[i] > 0 && plan.release[i] <= day && (topic < 0 || plan.dueOf(i) < plan.dueOf(topic))) {
                    topic = i;
                }
            }
            if (topic < 0) {
                return;
            }
            left[topic]--;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rampUpFollowsTheFormula(long seed) {
        Plan plan = new Plan(seed, false, seed % 2 == 0);
        Random random = new Random(seed);
        BigDecimal from = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 6);
        int weeks = 1 + random.nextInt(9);
        Pace over = random.nextBoolean()
                ? null
                : plan.pace(new HoursPerWeek(), Map.of("hours", "" + (1 + random.nextInt(20))), null, true);
        Pace pace = plan.pace(new RampUp(), Map.of("from", from.toPlainString(), "weeks", "" + weeks), over, false);

        assertThat(pace.budgetByDate()).isTrue();
        int week = -1;
        boolean counted = false;
        for (int day = 0; day < 120; day++) {
            boolean begins = plan.calendar.weekBegin(plan.start, plan.date(day)).equals(plan.date(day));
            counted &= !begins;
            if (!counted && plan.capacity(day) > 0) {
                counted = true;
                week++;
            }
            int all = over == null ? plan.capacity(day) : budget(plan, over, day);
            int k = Math.min(week, weeks);
            BigDecimal share = BigDecimal.ONE
                    .subtract(from)
                    .multiply(BigDecimal.valueOf((long) k * all))
                    .add(from.multiply(BigDecimal.valueOf((long) weeks * all)))
                    .divide(BigDecimal.valueOf(weeks), 0, RoundingMode.FLOOR);
            int atLeast = Math.min(all, plan.calendar.smallestSession());
            assertThat(budget(plan, pace, day)).as("day %s", day).isEqualTo(Math.max(share.intValueExact(), atLeast));
        }
    }
}
