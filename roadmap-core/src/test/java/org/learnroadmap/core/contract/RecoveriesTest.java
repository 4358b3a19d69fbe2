package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.track.Recovery;
import org.learnroadmap.core.track.Recovery.Kind;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.testkit.generators.Seeds;

/** Ways back: planning what one amounts to gives exactly what it promised, and less of it does not. */
class RecoveriesTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(4000);
    }

    /** A third of the learners plan with random roadmaps, the others weeks of which some are kept free. */
    private static SimulatedLearner learner(long seed) {
        SimulatedLearner learner = seed % 3 == 0 ? SimulatedLearner.of(seed) : weekly(seed);
        int weeks = 1 + (int) (seed % 4);
        for (int week = 0; week < weeks; week++) {
            Schedule plan = learner.plan();
            if (week == seed % 3) {
                learner.keep(plan);
            }
            learner.follow(plan, 7);
        }
        return learner;
    }

    private static SimulatedLearner weekly(long seed) {
        Random random = new Random(seed);
        List<PhaseDefinition> phases = new ArrayList<>();
        int weeks = 6 + random.nextInt(6);
        for (int week = 1; week <= weeks; week++) {
            PhaseDefinition.Builder phase =
                    PhaseDefinition.builder("w" + week, "Week " + week).weeks("" + week);
            boolean isFree = week > 2 && week < weeks && random.nextInt(2) == 0;
            for (int i = random.nextInt(3); !isFree && i >= 0; i--) {
                phase.topic(TopicDefinition.builder("t" + week + "-" + i, "Topic")
                        .effort(30 + random.nextInt(150) + "m")
                        .tier(random.nextInt(3) == 0 ? "optional" : "core")
                        .build());
            }
            phases.add(phase.buffer(isFree).build());
        }
        Roadmap roadmap = ROADMAPS.check(RoadmapDefinition.builder("weekly", "Weekly")
                        .phases(phases)
                        .build())
                .orThrow();
        LocalDate start = LocalDate.of(2026, 1, 5);
        Request.Builder request = Request.startingOn(start)
                .calendar(StudyCalendar.mondayToFriday(150 + random.nextInt(120)))
                .pace(seed % 3 == 1 || seed % 12 == 2 ? PaceSpec.of("as-written") : PaceSpec.STEADY)
                .asOf(start)
                .progress(Progress.builder(roadmap.id()).build());
        if (random.nextInt(3) == 0) {
            request.deadline("w" + (3 + random.nextInt(2)), start.plusDays(10 + random.nextInt(30)));
        }
        return new SimulatedLearner(seed, roadmap, request.build());
    }

    private static Schedule plan(SimulatedLearner learner, Request request) {
        return ROADMAPS.plan(learner.roadmap(), request).orThrow();
    }

    @Tag("large")
    @Test
    void eachKindIsOfferedOften() {
        Map<Kind, Integer> offered = new EnumMap<>(Kind.class);
        seeds().forEach(seed -> {
            SimulatedLearner learner = learner(seed);
            ROADMAPS.replan(learner.roadmap(), learner.request())
                    .orThrow()
                    .recoveries()
                    .forEach(recovery -> offered.merge(recovery.kind(), 1, Integer::sum));
        });

        assertThat(offered)
                .containsOnlyKeys(Kind.values())
                .allSatisfy(
                        (kind, count) -> assertThat(count * 16L).as("%s", kind).isGreaterThan(seeds().count()));
    }

    @ParameterizedTest(name = "learner {0}")
    @MethodSource("seeds")
    void giveWhatTheyPromise(long seed) {
        SimulatedLearner learner = learner(seed);
        Replan replan = ROADMAPS.replan(learner.roadmap(), learner.request()).orThrow();
        boolean isOver = replan.schedule().toDoByFinish().findAny().isEmpty();
        boolean isLater = !isOver && replan.finish().isAfter(replan.previousFinish());
        if (!isLater && missed(replan.schedule()) == 0) {
            assertThat(replan.recoveries()).allMatch(recovery -> recovery.kind() == Kind.MOVE_DEADLINE);
        }
        assertThat(replan.recoveries()).extracting(Recovery::kind).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(replan.recoveries().stream().anyMatch(recovery -> recovery.kind() == Kind.SHIFT))
                .isEqualTo(isLater);
        for (Recovery recovery : replan.recoveries()) {
            Schedule plan = plan(learner, recovery.request());
            assertThat(plan.finish()).as("%s", recovery.says()).isEqualTo(recovery.finish());
            assertThat(recovery.says()).contains(recovery.finish().toString()).doesNotEndWith(".");
            check(learner, replan, recovery, plan);
        }
    }

    private static void check(SimulatedLearner learner, Replan replan, Recovery recovery, Schedule plan) {
        switch (recovery.kind()) {
            case SHIFT -> assertThat(recovery.request()).isEqualTo(learner.request());
            case CATCH_UP -> catchesUp(learner, replan, recovery, plan);
            case LEAVE_OUT -> leavesOut(learner, replan, recovery, plan);
            case USE_BUFFERS -> {
                assertThat(recovery.request().pace().orElseThrow().options()).containsEntry("buffers", "use");
                assertThat(plan.finish()).isBeforeOrEqualTo(replan.finish());
                assertThat(plan.finish().isBefore(replan.finish()) || missed(plan) == 0)
                        .isTrue();
            }
            case MOVE_DEADLINE -> {
                assertThat(missed(plan)).isZero();
                recovery.request()
                        .deadlines()
                        .forEach((id, date) -> assertThat(date)
                                .isAfterOrEqualTo(learner.request().deadlines().get(id)));
            }
        }
    }

    private static boolean isBack(Replan replan, Schedule plan) {
        return replan.finish().isAfter(replan.previousFinish())
                ? !plan.finish().isAfter(replan.previousFinish())
                : missed(plan, replan.schedule().request()) == 0;
    }

    private static long missed(Schedule plan) {
        return missed(plan, plan.request());
    }

    /** Deadlines that were to come are missed if they are not kept; of what is done they are over, met or not. */
    private static long missed(Schedule plan, Request shown) {
        return plan.lateDaysById().entrySet().stream()
                .filter(late -> late.getValue() > 0)
                .filter(late -> !shown.deadlines().get(late.getKey()).isBefore(plan.from()))
                .filter(late -> !plan.request()
                        .deadlines()
                        .get(late.getKey())
                        .plusDays(late.getValue())
                        .isBefore(plan.from()))
                .count();
    }

    private static void catchesUp(SimulatedLearner learner, Replan replan, Recovery recovery, Schedule plan) {
        int minutes = recovery.minutesPerDay().orElseThrow();
        DateRange dates = new DateRange(plan.from(), recovery.until().orElseThrow());
        StudyCalendar usual = replan.schedule().calendar();
        StudyCalendar more = recovery.request().calendar().orElseThrow();
        for (LocalDate date = plan.from().minusDays(3);
                !date.isAfter(dates.last().plusDays(10));
                date = date.plusDays(1)) {
            int had = usual.minutesOn(date);
            boolean isLonger = had > 0 && dates.contains(date);
            assertThat(more.minutesOn(date)).as("%s", date).isEqualTo(isLonger ? Math.min(1440, had + minutes) : had);
        }

        assertThat(isBack(replan, plan)).as("%s", recovery.says()).isTrue();
        Request less = learner.request().toBuilder()
                .calendar(usual.plusMinutes(dates, minutes - 1))
                .build();
        assertThat(isBack(replan, plan(learner, less)))
                .as("one minute less than: %s", recovery.says())
                .isFalse();
    }

    private static void leavesOut(SimulatedLearner learner, Replan replan, Recovery recovery, Schedule plan) {
        assertThat(isBack(replan, plan)).isTrue();
        assertThat(recovery.leftOut()).isNotEmpty().allMatch(topic -> topic.tier() == Tier.OPTIONAL);
        if (recovery.says().contains("fewest")) {
            for (Topic back : recovery.leftOut()) {
                Request.Builder fewer = learner.request().toBuilder();
                recovery.leftOut().stream().filter(topic -> topic != back).forEach(topic -> fewer.leaveOut(topic.id()));
                assertThat(isBack(replan, plan(learner, fewer.build())))
                        .as("%s but for %s", recovery.says(), back)
                        .isFalse();
            }
        }
    }
}
