package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.testkit.generators.RandomCalendars;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** Compares the paces with naive implementations written from the specification, day by day and minute by minute. */
class ReferencePlanTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static LongStream seeds() {
        return Seeds.first(3000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void steadyIsTheNaivePlan(long seed) {
        Roadmap roadmap = withoutPreferences(seed);
        Request request =
                RandomRequests.request(seed).toBuilder().pace(PaceSpec.STEADY).build();
        Schedule schedule = ROADMAPS.plan(roadmap, request).orThrow();
        Map<String, String> got = new TreeMap<>();
        schedule.topics().forEach(t -> got.put(t.topic().id(), t.start() + ".." + t.finish()));

        assertThat(got).isEqualTo(naiveSteady(roadmap, schedule));
    }

    private static Roadmap withoutPreferences(long seed) {
        RoadmapDefinition definition = RandomRoadmaps.definition(seed, 1 + (int) (seed % 40));
        return ROADMAPS.check(definition.toBuilder()
                        .phases(definition.phases().stream()
                                .map(ReferencePlanTest::strict)
                                .toList())
                        .build())
                .orThrow();
    }

    private static PhaseDefinition strict(PhaseDefinition phase) {
        return phase.toBuilder()
                .topics(phase.topics().stream()
                        .map(t -> t.toBuilder()
                                .requires(t.requires().stream()
                                        .filter(r -> r.kind().isEmpty())
                                        .toList())
                                .build())
                        .toList())
                .phases(phase.phases().stream().map(ReferencePlanTest::strict).toList())
                .build();
    }

    private static Map<String, String> naiveSteady(Roadmap roadmap, Schedule schedule) {
        StudyCalendar calendar = schedule.calendar();
        int smallest = calendar.smallestSession();
        LocalDate day = schedule.start();
        LocalDate last = schedule.start();
        int used = 0;
        Map<String, String> dates = new TreeMap<>();
        for (int topic : naiveOrder(roadmap)) {
            String id = roadmap.topics().get(topic).id();
            int left = schedule.topic(id).map(ScheduledTopic::minutes).orElse(-1);
            if (left < 0) {
                continue;
            }
            if (left == 0) {
                dates.put(id, last + ".." + last);
                continue;
            }
            int rest = calendar.minutesOn(day) - used;
            while (rest == 0 || (used > 0 && rest < smallest && rest < left)) {
                day = day.plusDays(1);
                used = 0;
                rest = calendar.minutesOn(day);
            }
            LocalDate first = day;
            while (left > 0) {
                int take = Math.min(left, calendar.minutesOn(day) - used);
                left -= take;
                used += take;
                last = take > 0 ? day : last;
                if (left > 0) {
                    day = day.plusDays(1);
                    used = 0;
                }
            }
            dates.put(id, first + ".." + last);
        }
        return dates;
    }

    /** Again and again the first declared topic for which everything it needs is done. */
    private static List<Integer> naiveOrder(Roadmap roadmap) {
        int phases = roadmap.allPhases().size();
        boolean[] done = new boolean[roadmap.topics().size()];
        boolean[] begun = new boolean[phases];
        boolean[] over = new boolean[phases];
        List<Integer> order = new ArrayList<>();
        while (order.size() < done.length) {
            for (int round = 0; round <= 2 * phases; round++) {
                for (int p = 0; p < phases; p++) {
                    begun[p] |= (roadmap.parentOf(p) < 0 || begun[roadmap.parentOf(p)])
                            && met(roadmap, roadmap.allPhases().get(p).requires(), done, over);
                    over[p] |= begun[p] && isOver(roadmap, p, done, over);
                }
            }
            int topic = 0;
            while (done[topic]
                    || !begun[roadmap.phaseOf(topic)]
                    || !met(roadmap, roadmap.topics().get(topic).requires(), done, over)) {
                topic++;
            }
            done[topic] = true;
            order.add(topic);
        }
        return order;
    }

    private static boolean isOver(Roadmap roadmap, int phase, boolean[] done, boolean[] over) {
        for (int t = 0; t < done.length; t++) {
            if (roadmap.phaseOf(t) == phase && !done[t]) {
                return false;
            }
        }
        for (int p = 0; p < over.length; p++) {
            if (roadmap.parentOf(p) == phase && !over[p]) {
                return false;
            }
        }
        return true;
    }

    private static boolean met(Roadmap roadmap, List<Prerequisite> requires, boolean[] done, boolean[] over) {
        return requires.stream()
                .filter(r -> r.kind() == PrerequisiteKind.REQUIRED)
                .allMatch(r -> roadmap.topic(r.targets().get(0)).isPresent()
                        ? done[roadmap.numberOf(r.targets().get(0))]
                        : over[roadmap.numberOf(r.targets().get(0))]);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hoursPerWeekFollowsTheFormula(long seed) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(seed % 300);
        StudyCalendar calendar = RandomCalendars.calendar(seed, start).toBuilder()
                .smallestSession(0)
                .build();
        int hours = 1 + (int) (seed % 20);
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(TopicDefinition.builder("a", "A").effort("200h").build())
                        .build())
                .build();
        Schedule schedule = ROADMAPS.plan(
                        ROADMAPS.check(definition).orThrow(),
                        Request.startingOn(start)
                                .calendar(calendar)
                                .pace("hours-per-week", Map.of("hours", "" + hours))
                                .build())
                .orThrow();
        Map<LocalDate, Long> got = new TreeMap<>();
        schedule.sessions().forEach(s -> got.merge(s.date(), (long) s.minutes(), Long::sum));
        Map<LocalDate, Long> want = new TreeMap<>();
        DayOfWeek first = calendar.weekStart().orElse(start.getDayOfWeek());
        long left = 12_000;
        for (LocalDate day = start; left > 0; day = day.plusDays(1)) {
            LocalDate week = day;
            while (week.getDayOfWeek() != first) {
                week = week.minusDays(1);
            }
            long total = 0;
            long before = 0;
            for (LocalDate d = week; d.isBefore(week.plusDays(7)); d = d.plusDays(1)) {
                total += calendar.minutesOn(d);
                before += d.isBefore(day) ? calendar.minutesOn(d) : 0;
            }
            long n = Math.min(hours * 60L, total);
            long by = before + calendar.minutesOn(day);
            long use = total == 0 ? 0 : Math.min(left, n * by / total - n * before / total);
            if (use > 0) {
                want.put(day, use);
            }
            left -= use;
        }
        assertThat(got).isEqualTo(want);
    }

    /** Where as-written reports nothing, every topic lies within the study days its author gave it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asWrittenKeepsItsWindowsOrSaysSo(long seed) {
        Random random = new Random(seed);
        StudyCalendar.Builder builder = StudyCalendar.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.on(day, random.nextInt(3) > 0 ? 30 * (1 + random.nextInt(4)) : 0);
        }
        StudyCalendar calendar = builder.on(DayOfWeek.MONDAY, 60)
                .smallestSession(random.nextInt(2) * random.nextInt(30))
                .build();
        Map<String, int[]> authored = new LinkedHashMap<>();
        List<PhaseDefinition> phases = new ArrayList<>();
        for (int week = 1 + random.nextInt(3); week > 0; week--) {
            phases.add(0, week(week, random, authored));
        }
        Roadmap roadmap = ROADMAPS.check(
                        RoadmapDefinition.builder("r", "R").phases(phases).build())
                .orThrow();
        Schedule schedule = ROADMAPS.plan(
                        roadmap,
                        Request.startingOn(MON_2026_01_05)
                                .calendar(calendar)
                                .pace(PaceSpec.of("as-written"))
                                .build())
                .orThrow();
        if (schedule.diagnostics().isEmpty()) {
            authored.forEach((id, place) -> isWithin(schedule.topic(id).orElseThrow(), place, authored, calendar));
        }
    }

    private static PhaseDefinition week(int week, Random random, Map<String, int[]> authored) {
        List<TopicDefinition> topics = new ArrayList<>();
        int day = 1;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String id = "w" + week + "t" + i;
            boolean anyDay = random.nextInt(4) == 0;
            int last = day + random.nextInt(3);
            topics.add(TopicDefinition.builder(id, id)
                    .effort(10 * random.nextInt(12) + "m")
                    .days(anyDay ? null : day + "-" + last)
                    .build());
            authored.put(id, new int[] {week, anyDay ? 0 : day, anyDay ? 0 : last});
            day = anyDay ? day : last + random.nextInt(2);
        }
        return PhaseDefinition.builder("w" + week, "Week " + week)
                .weeks("" + week)
                .topics(topics)
                .build();
    }

    private static void isWithin(
            ScheduledTopic topic, int[] place, Map<String, int[]> authored, StudyCalendar calendar) {
        LocalDate monday = MON_2026_01_05.plusWeeks(place[0] - 1);
        List<LocalDate> days = monday.datesUntil(monday.plusWeeks(1))
                .filter(d -> calendar.minutesOn(d) > 0)
                .toList();
        int k = days.size();
        int m = authored.values().stream()
                .filter(p -> p[0] == place[0])
                .mapToInt(p -> p[2])
                .max()
                .orElse(0);
        int first = place[1] == 0 ? 1 : m <= k ? place[1] : (place[1] * k + m - 1) / m;
        int last = place[1] == 0 ? k : m <= k ? place[2] : (place[2] * k + m - 1) / m;
        assertThat(topic.start()).as("start of %s", topic).isAfterOrEqualTo(days.get(first - 1));
        assertThat(topic.finish()).as("finish of %s", topic).isBeforeOrEqualTo(days.get(last - 1));
    }
}
