package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.plan.Small.phase;
import static org.learnroadmap.core.plan.Small.roadmap;
import static org.learnroadmap.core.plan.Small.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;

/** What a schedule knows of phases, with an hour every day from Monday, 5 January 2026 on. */
class ScheduledPhaseTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static final Phase INNER = phase("inner", topic("b", 120)).build();
    private static final Roadmap ROADMAP = roadmap(
            phase("outer", topic("a", 60)).phases(List.of(INNER)).build(),
            phase("last", topic("c", 60)).build(),
            phase("empty").build());

    private static Schedule plan(Request.Builder request) {
        return ROADMAPS.plan(ROADMAP, request.build()).orThrow();
    }

    private static Request.Builder daily(int minutes) {
        return Request.startingOn(START).calendar(StudyCalendar.everyDay(minutes));
    }

    private static ScheduledPhase phaseOf(Schedule schedule, String id) {
        return schedule.phase(id).orElseThrow();
    }

    @Test
    void lastsFromItsFirstTopicToItsLastThoseOfChildPhasesIncluded() {
        Schedule schedule = plan(daily(60));

        ScheduledPhase outer = phaseOf(schedule, "outer");
        assertThat(outer.phase().id()).isEqualTo("outer");
        assertThat(outer.minutes()).isEqualTo(180);
        assertThat(outer.start()).hasValue(START);
        assertThat(outer.finish()).hasValue(START.plusDays(2));
        assertThat(phaseOf(schedule, "inner").minutes()).isEqualTo(120);
        assertThat(phaseOf(schedule, "inner").start()).hasValue(START.plusDays(1));
        assertThat(outer).hasToString("outer 2026-01-05..2026-01-07 180m");
        assertThat(schedule.topic("b").orElseThrow().phase()).isEqualTo(INNER);
    }

    @Test
    void isLateOrEarlyByItsOwnDeadlineOnly() {
        Schedule schedule = plan(daily(60).deadline("outer", START.plusDays(1)).deadline("last", START.plusDays(10)));

        assertThat(phaseOf(schedule, "outer").due()).hasValue(START.plusDays(1));
        assertThat(phaseOf(schedule, "outer").lateDays()).hasValue(1);
        assertThat(phaseOf(schedule, "last").lateDays()).hasValue(-7);
        assertThat(phaseOf(schedule, "inner").due()).isEmpty();
        assertThat(phaseOf(schedule, "inner").lateDays()).isEmpty();
    }

    @Test
    void hasNoDatesWithoutATopicInThePlan() {
        ScheduledPhase last = phaseOf(plan(daily(60).leaveOut("c").deadline("last", START.plusDays(1))), "last");

        assertThat(last.start()).isEmpty();
        assertThat(last.finish()).isEmpty();
        assertThat(last.minutes()).isZero();
        assertThat(last.lateDays()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void equalsThePhaseOfTheSamePlanAndNoOther() {
        ScheduledPhase last = phaseOf(plan(daily(60)), "last");

        assertThat(phaseOf(plan(daily(60)), "last")).isEqualTo(last).hasSameHashCodeAs(last);
        assertThat(phaseOf(plan(daily(60)), "outer")).isNotEqualTo(last).doesNotHaveSameHashCodeAs(last);
        assertThat(phaseOf(plan(daily(30)), "last")).as("other dates").isNotEqualTo(last);
        assertThat(phaseOf(plan(daily(60).deadline("last", START.plusDays(9))), "last"))
                .as("a deadline")
                .isNotEqualTo(last);
        assertThat(last).isNotEqualTo("last");
    }

    @Test
    void equalsNoTopicOfAnotherPlan() {
        ScheduledTopic topic = plan(daily(60)).topic("c").orElseThrow();

        assertThat(plan(daily(60)).topic("c").orElseThrow()).isEqualTo(topic).hasSameHashCodeAs(topic);
        assertThat(plan(daily(30)).topic("c").orElseThrow()).isNotEqualTo(topic).doesNotHaveSameHashCodeAs(topic);
    }
}
