package org.learnroadmap.core.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.track.Journey.january;
import static org.learnroadmap.core.track.Journey.phase;
import static org.learnroadmap.core.track.Journey.through;
import static org.learnroadmap.core.track.Journey.topic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Topic;

/** What can be done now, and what everything else waits for. */
class NextStepsTest {

    private static List<String> startable(Journey journey) {
        return journey.next().startable().stream().map(Topic::id).toList();
    }

    private static List<String> locked(Journey journey) {
        return journey.next().locked().stream()
                .map(locked -> locked.topic() + " " + locked.waitsFor()
                        + locked.notBefore().map(date -> " " + date).orElse(""))
                .toList();
    }

    private static TopicDefinition requiring(String id, PrerequisiteDefinition.Builder prerequisite) {
        return TopicDefinition.builder(id, id)
                .effort("60m")
                .requires(List.of(prerequisite.build()))
                .build();
    }

    private static PrerequisiteDefinition.Builder prerequisite() {
        return PrerequisiteDefinition.builder();
    }

    @Test
    void todayIsWhatThePlanHasForTheDate() {
        Journey journey = through(topic("a", "90m"), topic("b", "60m")).on(6).done(5, "a", 60);

        assertThat(journey.next().today())
                .extracting(session -> session.topic().id() + " " + session.date() + " " + session.minutes())
                .containsExactly("b 2026-01-06 60");
    }

    @Test
    void whatWasRecordedTodayIsTakenOffToday() {
        Journey journey = through(topic("a", "90m"), topic("b", "60m"))
                .on(6)
                .worked(5, "a", 60)
                .worked(6, "a", 20);

        assertThat(journey.next().today())
                .extracting(session -> session.topic().id() + " " + session.minutes())
                .containsExactly("a 10", "b 30");
    }

    @Test
    void nothingIsForTodayOnADayOff() {
        Journey journey = through(topic("a", "90m"));

        assertThat(journey.asking(request -> request.calendar(
                                org.learnroadmap.core.calendar.StudyCalendar.weekly(java.time.DayOfWeek.TUESDAY, 60)))
                        .next()
                        .today())
                .isEmpty();
    }

    @Test
    void whatRequiresNothingOpenIsStartable() {
        Journey journey = through(topic("a", "60m"), topic("b", "60m", "a"), topic("c", "60m"));

        assertThat(startable(journey)).containsExactly("a", "c");
        assertThat(locked(journey)).containsExactly("b [a]");
        assertThat(startable(journey.done(5, "a", 60))).containsExactly("b", "c");
        assertThat(locked(journey.done(5, "a", 60))).isEmpty();
    }

    @Test
    void whatIsBegunComesFirstThenWhatIsPlannedForToday() {
        Journey journey = through(topic("a", "60m"), topic("b", "60m"), topic("c", "60m"), topic("d", "60m"))
                .worked(5, "c", 10)
                .on(6);

        assertThat(startable(journey)).containsExactly("c", "a", "b", "d");
    }

    @Test
    void skippedKnownAndLeftOutTopicsHoldNothingUp() {
        Journey journey = through(
                topic("a", "60m"),
                topic("b", "60m"),
                topic("c", "60m"),
                topic("x", "60m", "a"),
                topic("y", "60m", "b"),
                topic("z", "60m", "c"));

        Journey free =
                journey.skipped(5, "a").asking(request -> request.known("b").leaveOut("c"));

        assertThat(startable(free)).containsExactly("x", "y", "z");
        assertThat(locked(free)).isEmpty();
    }

    /** Somebody who knows b has no need of what b requires. */
    @Test
    void whatIsOverHoldsNothingUpEvenIfItRequiresSomethingOpen() {
        Journey journey = through(topic("a", "60m"), topic("b", "60m", "a"), topic("c", "60m", "b"))
                .skipped(5, "b");

        assertThat(startable(journey)).containsExactly("a", "c");
    }

    @Test
    void namesNothingThatAnotherNamedTopicWaitsForItself() {
        Journey journey = through(
                topic("a", "60m"),
                topic("b", "60m", "a"),
                topic("c", "60m"),
                topic("d", "60m", "a", "b", "c"),
                topic("e", "60m", "a", "d"));

        assertThat(locked(journey)).containsExactly("b [a]", "d [b, c]", "e [d]");
    }

    @Test
    void aPhaseIsNamedAsAWhole() {
        PhaseDefinition base = phase("base", topic("a", "60m"), topic("b", "60m"));
        PhaseDefinition more = phase("more", topic("c", "60m"), topic("d", "60m", "a")).toBuilder()
                .requires("base")
                .build();
        Journey journey = through(base, more);

        assertThat(locked(journey)).containsExactly("c [base]", "d [base]");
        assertThat(locked(journey.done(5, "a", 60))).containsExactly("c [base]", "d [base]");
        assertThat(startable(journey.done(5, "a", 60).done(5, "b", 60))).containsExactly("c", "d");
    }

    @Test
    void phasesAroundAPhaseCountToo() {
        PhaseDefinition inner = phase("inner", topic("c", "60m"));
        PhaseDefinition outer = PhaseDefinition.builder("outer", "outer")
                .requires("a")
                .phase(inner)
                .build();
        Journey journey = through(phase("base", topic("a", "60m")), outer);

        assertThat(locked(journey)).containsExactly("c [a]");
    }

    @Test
    void aCorequisiteOnlyNeedsToBeBegun() {
        Journey journey = through(
                topic("a", "60m"), requiring("b", prerequisite().topic("a").kind("corequisite")));

        assertThat(locked(journey)).containsExactly("b [a]");
        assertThat(startable(journey.worked(5, "a", 10).on(6))).containsExactly("a", "b");
    }

    @Test
    void ofSeveralTheChosenOneCounts() {
        Journey journey = through(
                topic("a", "60m"),
                topic("b", "60m"),
                requiring("c", prerequisite().anyOf(List.of("a", "b"))));

        assertThat(locked(journey)).containsExactly("c [a]");
        assertThat(startable(journey.done(5, "b", 60))).containsExactly("a", "c");
    }

    @Test
    void topicsStudiedTogetherAreLockedTogether() {
        Journey journey = through(
                topic("a", "60m"),
                topic("b", "60m", "a"),
                requiring("c", prerequisite().topic("b").kind("together")),
                topic("d", "60m", "c"));

        assertThat(startable(journey)).containsExactly("a");
        assertThat(locked(journey)).containsExactly("b [a]", "c [a]", "d [b, c]");
        assertThat(startable(journey.done(5, "a", 60))).containsExactly("b", "c");
    }

    @Test
    void waitsForADateAndForDaysToPass() {
        Journey journey = through(
                        topic("a", "60m"),
                        requiring("b", prerequisite().topic("a").gap(3)),
                        topic("c", "60m"))
                .asking(request -> request.notBefore("c", january(10)));

        assertThat(locked(journey)).containsExactly("b [a]", "c [] 2026-01-10");
        assertThat(locked(journey.done(6, "a", 60).on(7))).containsExactly("b [] 2026-01-09", "c [] 2026-01-10");
        assertThat(startable(journey.done(6, "a", 60).on(9))).containsExactly("b");
    }

    @Test
    void aPhaseMayWaitForDaysToPass() {
        PhaseDefinition more = phase("more", topic("b", "60m")).toBuilder()
                .requires(List.of(prerequisite().phase("base").gap(3).build()))
                .build();
        Journey journey = through(phase("base", topic("a", "60m")), more);

        assertThat(locked(journey.done(6, "a", 60).on(7))).containsExactly("b [] 2026-01-09");
        assertThat(journey.done(6, "a", 60)
                        .on(7)
                        .plan()
                        .topic("b")
                        .orElseThrow()
                        .start())
                .isEqualTo(january(9));
        assertThat(startable(journey.done(6, "a", 60).on(9))).containsExactly("b");
    }

    @Test
    void nothingIsLeftAtTheEnd() {
        NextSteps next = through(topic("a", "60m")).done(5, "a", 60).on(6).next();

        assertThat(next.today()).isEmpty();
        assertThat(next.startable()).isEmpty();
        assertThat(next.locked()).isEmpty();
    }
}
