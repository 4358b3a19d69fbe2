package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** A plan that is placed again with other minutes is the plan of a roadmap with these minutes. */
class RerunTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withItsOwnMinutesEverythingStaysWhereItIs(long seed) {
        Roadmap roadmap = roadmap(RandomRoadmaps.definition(seed, 1 + (int) (seed % 40)));
        Request request = RandomRequests.dated(seed, roadmap);
        Schedule schedule = roadmaps.plan(roadmap, withoutDeadlines(request)).orThrow();
        Rerun rerun = schedule.rerun();

        int[] days = rerun.finishDays(minutes(rerun, roadmap));

        for (ScheduledTopic topic : schedule.topics()) {
            LocalDate day = rerun.date(days[roadmap.numberOf(topic.topic().id())]);
            assertThat(day).as("%s of %s", topic, schedule).isEqualTo(topic.finish());
        }
    }

    private Roadmap roadmap(RoadmapDefinition definition) {
        return roadmaps.check(definition).orThrow();
    }

    private static Request withoutDeadlines(Request request) {
        Request.Builder builder = Request.builder()
                .start(request.start().orElseThrow())
                .calendar(request.calendar().orElseThrow())
                .pace(request.pace().orElseThrow());
        request.notBefore().forEach(builder::notBefore);
        request.without().forEach(builder::without);
        return builder.build();
    }

    private static int[] minutes(Rerun rerun, Roadmap roadmap) {
        return IntStream.range(0, roadmap.topics().size())
                .map(topic -> Math.max(0, rerun.minutes(topic)))
                .toArray();
    }

    /** Deadlines may make the plan go from one topic to another and back; placed again it goes through them in one go. */
    @ParameterizedTest
    @MethodSource("seeds")
    void withDeadlinesTheOrderOfThePlanIsKept(long seed) {
        Roadmap roadmap = roadmap(RandomRoadmaps.related(seed, 1 + (int) (seed % 40)));
        Schedule schedule =
                roadmaps.plan(roadmap, RandomRequests.dated(seed, roadmap)).orThrow();
        Rerun rerun = schedule.rerun();

        int[] days = rerun.finishDays(minutes(rerun, roadmap));

        assertThat(Arrays.stream(rerun.topics()).boxed())
                .containsExactlyInAnyOrderElementsOf(schedule.topics().stream()
                        .map(topic -> roadmap.numberOf(topic.topic().id()))
                        .toList());
        for (ScheduledTopic topic : schedule.topics()) {
            for (Prerequisite prerequisite : topic.topic().requires()) {
                if (prerequisite.kind() == PrerequisiteKind.REQUIRED
                        && prerequisite.targets().size() == 1) {
                    schedule.topic(prerequisite.targets().get(0))
                            .ifPresent(before -> assertThat(
                                            days[roadmap.numberOf(before.topic().id())])
                                    .isLessThanOrEqualTo(
                                            days[roadmap.numberOf(topic.topic().id())]));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"steady", "hours-per-week:hours=3.5", "ramp-up:weeks=3", "finish-by:date=2026-03-31"})
    void inASequenceATopicIsFinishedWhenAllMinutesUpToItAreStudied(String pace) {
        Random random = new Random(7);
        Roadmap roadmap = chain(random);
        Schedule schedule = roadmaps.plan(
                        roadmap, request().pace(PaceSpec.parse(pace)).build())
                .orThrow();
        Rerun rerun = schedule.rerun();
        assertThat(rerun.isSequence()).isTrue();

        int[] minutes = random.ints(30, 0, 400).toArray();
        int[] days = rerun.finishDays(minutes);

        long sum = 0;
        for (int topic : rerun.topics()) {
            sum += minutes[topic];
            assertThat(rerun.finishDay(sum)).isEqualTo(days[topic]);
            LocalDate date = rerun.date(days[topic]);
            assertThat(rerun.minutesBy(date)).isGreaterThanOrEqualTo(sum);
            assertThat(sum == 0 || rerun.minutesBy(date.minusDays(1)) < sum).isTrue();
        }
        assertThat(rerun.minutesBy(MON_2026_01_05.minusDays(1))).isZero();
        assertThat(rerun.date(days[29])).isAfter(schedule.finish().minusDays(400));
    }

    private static Roadmap chain(Random random) {
        return Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P")
                        .topics(IntStream.range(0, 30)
                                .mapToObj(topic -> Topic.builder("t" + topic, "T")
                                        .effort(Effort.ofMinutes(random.nextInt(200)))
                                        .build())
                                .toList())
                        .build()))
                .build();
    }

    private static Request.Builder request() {
        return Request.startingOn(MON_2026_01_05).calendar(StudyCalendar.everyDay(90));
    }

    @Test
    void whatWaitsOrSharesDaysIsNoSequence() {
        Roadmap roadmap = chain(new Random(1));

        assertThat(rerun(roadmap, request()).isSequence()).isTrue();
        assertThat(rerun(roadmap, request().deadline("t20", MON_2026_01_05)).isSequence())
                .isTrue();
        assertThat(rerun(roadmap, request().notBefore("t3", MON_2026_01_05.plusDays(3)))
                        .isSequence())
                .isFalse();
        assertThat(rerun(roadmap, request().pace(PaceSpec.of("interleaved"))).isSequence())
                .isFalse();
        assertThat(rerun(roadmap, request().pace(PaceSpec.of("spaced-review"))).isSequence())
                .isFalse();
        assertThat(rerun(
                                roadmap,
                                request()
                                        .calendar(StudyCalendar.everyDay(90).toBuilder()
                                                .smallestSession(30)
                                                .build()))
                        .isSequence())
                .isFalse();
    }

    private Rerun rerun(Roadmap roadmap, Request.Builder request) {
        return roadmaps.plan(roadmap, request.build()).orThrow().rerun();
    }

    /** The same roadmap with other efforts, planned by itself, is an independent witness where both plans have one order. */
    @Tag("large")
    @Test
    void withOtherMinutesItIsThePlanOfARoadmapThatHasThem() {
        long compared =
                seeds().filter(this::isThePlanOfARoadmapWithOtherMinutes).count();

        assertThat(compared).isGreaterThan(seeds().count() / 4);
    }

    private boolean isThePlanOfARoadmapWithOtherMinutes(long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = dated(random, 1);
        List<String> paces = List.of("steady", "hours-per-week:hours=5", "interleaved");
        Request request = request()
                .notBefore("t" + random.nextInt(4), MON_2026_01_05.plusDays(random.nextInt(30)))
                .notBefore("t" + (4 + random.nextInt(4)), MON_2026_01_05.plusDays(random.nextInt(30)))
                .pace(PaceSpec.parse(paces.get(random.nextInt(3))))
                .build();
        Rerun rerun = roadmaps.plan(roadmap, request).orThrow().rerun();
        int[] minutes = random.ints(8, 1, 500).toArray();
        Roadmap other = withEfforts(roadmap, minutes);
        Schedule expected = roadmaps.plan(other, request).orThrow();
        if (!Arrays.equals(expected.rerun().topics(), rerun.topics())) {
            return false;
        }
        int[] days = rerun.finishDays(minutes);
        for (ScheduledTopic topic : expected.topics()) {
            LocalDate day = rerun.date(days[other.numberOf(topic.topic().id())]);
            assertThat(day).as("%s of seed %s", topic, seed).isEqualTo(topic.finish());
        }
        return true;
    }

    private static Roadmap dated(Random random, int first) {
        return withEfforts(
                Roadmap.builder("r", "R")
                        .phases(List.of(Phase.builder("p", "P")
                                .topics(IntStream.range(0, 8)
                                        .mapToObj(topic -> Topic.builder("t" + topic, "T")
                                                .requires(
                                                        topic < first || random.nextBoolean()
                                                                ? List.of()
                                                                : List.of(Prerequisite.required(
                                                                        "t" + random.nextInt(topic))))
                                                .build())
                                        .toList())
                                .build()))
                        .build(),
                random.ints(8, 1, 500).toArray());
    }

    private static Roadmap withEfforts(Roadmap roadmap, int[] minutes) {
        return Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P")
                        .topics(IntStream.range(0, 8)
                                .mapToObj(topic -> Topic.builder("t" + topic, "T")
                                        .requires(roadmap.topics().get(topic).requires())
                                        .effort(Effort.ofMinutes(minutes[topic]))
                                        .build())
                                .toList())
                        .build()))
                .build();
    }
}
