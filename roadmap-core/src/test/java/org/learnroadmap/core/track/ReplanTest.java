package org.learnroadmap.core.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.track.Journey.january;
import static org.learnroadmap.core.track.Journey.phase;
import static org.learnroadmap.core.track.Journey.through;
import static org.learnroadmap.core.track.Journey.topic;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.ProgressEntry;

/** New dates, how they differ from those that were shown, and ways back. */
class ReplanTest {

    private static Journey threeTopics() {
        return through(topic("a", "120m"), topic("b", "60m", "a"), topic("c", "60m"));
    }

    private static List<String> moved(Journey journey) {
        return journey.replan().moved().stream()
                .map(moved -> moved.topic() + " " + moved.days() + ": " + moved.why())
                .toList();
    }

    private static List<String> recoveries(Journey journey) {
        return journey.replan().recoveries().stream().map(Recovery::says).toList();
    }

    @Test
    void nothingMovesWhileAllGoesAsPlanned() {
        Replan replan = threeTopics().worked(5, "a", 60).done(6, "a", 60).on(7).replan();

        assertThat(replan.moved()).isEmpty();
        assertThat(replan.recoveries()).isEmpty();
        assertThat(replan.finish()).isEqualTo(replan.previousFinish()).isEqualTo(january(8));
    }

    @Test
    void timeThatPassedUnusedMovesWhatIsLeft() {
        assertThat(moved(threeTopics().worked(5, "a", 30).on(8)))
                .containsExactly(
                        "a 3: 2h 30m of study time went by since 2026-01-05", "b 3: requires 'a'", "c 3: follows 'b'");
    }

    @Test
    void whatIsDoneSaysWhenItWas() {
        assertThat(moved(threeTopics().done(9, "a", 120).on(10))).contains("a 3: finished 3 days later than planned");
        assertThat(moved(threeTopics().done(5, "a", 60).on(6)))
                .containsExactly(
                        "a -1: finished 1 day earlier than planned", "b -1: requires 'a'", "c -1: follows 'b'");
    }

    @Test
    void whatTakesLongerSaysSo() {
        assertThat(moved(threeTopics().worked(5, "a", 60).worked(6, "a", 70).on(7)))
                .containsExactly(
                        "a 1: has taken 2h 10m of 2h and is not finished", "b 1: requires 'a'", "c 1: follows 'b'");
        assertThat(moved(threeTopics()
                        .worked(5, "a", 60)
                        .worked(6, "a", 60)
                        .done(7, "a", 60)
                        .on(8)))
                .containsExactly("a 1: finished 1 day later than planned", "b 1: requires 'a'", "c 1: follows 'b'");
    }

    @Test
    void theFirstOneThatMovedSaysWhatHappened() {
        Journey journey = through(topic("a", "120m"), topic("b", "60m"), topic("c", "60m"));

        assertThat(moved(journey.worked(5, "a", 60)
                        .worked(6, "a", 60)
                        .done(7, "a", 60)
                        .on(8)))
                .contains("b 1: topics took 1h longer than planned");
        assertThat(moved(journey.skipped(5, "a").on(5))).containsExactly("b -2: 'a' was skipped", "c -2: follows 'b'");
        assertThat(moved(journey.done(5, "c", 60).on(6))).contains("a 1: 'c' went first", "b 1: follows 'a'");
    }

    /** The numbers are about the time since things went otherwise than shown. */
    @Test
    void countsFromTheLastFinishThatWasAsShown() {
        Journey journey = through(topic("a", "60m"), topic("b", "60m"), topic("c", "60m"))
                .on(8)
                .kept();

        assertThat(moved(journey.done(8, "a", 60).on(11)))
                .containsExactly("b 2: 2h of study time went by since 2026-01-09", "c 2: follows 'b'");
    }

    @Test
    void newAndRemovedTopicsAreToldApart() {
        Journey journey = through(topic("a", "60m"), topic("new", "60m"), topic("b", "60m"))
                .with(progress -> progress.baseline(Map.of("a", january(5), "b", january(6), "old", january(7))));

        Replan replan = journey.replan();

        assertThat(replan.added()).extracting(topic -> topic.id()).containsExactly("new");
        assertThat(replan.gone()).containsExactly("old");
        assertThat(moved(journey)).containsExactly("b 1: 'new' is new");
    }

    @Test
    void aRenamedTopicIsNeitherNewNorGone() {
        TopicDefinition renamed =
                topic("a", "60m").toBuilder().formerly(List.of("old")).build();
        Replan replan = through(renamed)
                .with(progress -> progress.baseline(Map.of("old", january(5))))
                .replan();

        assertThat(replan.added()).isEmpty();
        assertThat(replan.gone()).isEmpty();
        assertThat(replan.moved()).isEmpty();
    }

    @Test
    void saysWhichDeadlinesWereGainedAndLost() {
        Journey journey = threeTopics()
                .asking(request -> request.deadline("b", january(7)).deadline("c", january(7)));

        assertThat(journey.on(6).replan().deadlinesLost()).containsExactly("b");
        assertThat(journey.skipped(5, "b").on(5).replan().deadlinesGained()).containsExactly("c");
    }

    @Test
    void keepingTheNewDatesLeavesNothingMoved() {
        Replan replan = threeTopics().worked(5, "a", 30).on(8).kept().replan();

        assertThat(replan.moved()).isEmpty();
        assertThat(replan.recoveries()).isEmpty();
    }

    @Test
    void everythingMayMove() {
        assertThat(recoveries(threeTopics().on(7)))
                .first()
                .isEqualTo("move everything: finish on 2026-01-10, 2 days later than 2026-01-08");
    }

    /** Four hours are left, and two days with an hour each. */
    @Test
    void moreMinutesADayCatchUp() {
        assertThat(recoveries(threeTopics().on(7)))
                .contains("study 60 more minutes on each study day until 2026-01-08: finish on 2026-01-08");
    }

    @Test
    void catchesUpWithinTwoWeeksOrUntilTheEnd() {
        Journey journey = through(topic("a", "40h")).on(9);

        assertThat(recoveries(journey))
                .containsExactly(
                        "move everything: finish on 2026-02-17, 4 days later than 2026-02-13",
                        "study 18 more minutes on each study day until 2026-01-22: finish on 2026-02-13",
                        "study 7 more minutes on each study day until 2026-02-13: finish on 2026-02-13");
    }

    @Test
    void optionalTopicsMayBeLeftOut() {
        TopicDefinition extra =
                topic("extra", "120m").toBuilder().tier("optional").build();
        Journey journey = through(topic("a", "60m"), extra, topic("b", "60m")).on(7);

        assertThat(recoveries(journey)).contains("leave out 'extra': finish on 2026-01-08");
    }

    @Test
    void deadlinesMayMove() {
        Journey journey = threeTopics().asking(request -> request.deadline("b", january(7)));

        assertThat(recoveries(journey.on(7)))
                .last()
                .isEqualTo("move the deadline of 'b' to 2026-01-09: finish on 2026-01-10");
    }

    /** What is late for a deadline of yesterday stays late, and the one of tomorrow can be kept. */
    @Test
    void whatIsPastIsNotAimedAt() {
        Journey journey = through(topic("a", "60m"), topic("b", "120m"), topic("c", "60m"))
                .with(progress -> progress.baseline(Map.of("a", january(5), "b", january(7), "c", january(20))))
                .asking(request -> request.deadline("a", january(5)).deadline("b", january(8)))
                .on(7);

        assertThat(recoveries(journey))
                .containsExactly(
                        "study 30 more minutes on each study day until 2026-01-08: finish on 2026-01-09",
                        "move the deadlines of 'a' to 2026-01-07, 'b' to 2026-01-09: finish on 2026-01-10");
        assertThat(recoveries(
                        journey.asking(request -> request.withoutDeadlines().deadline("a", january(5)))))
                .containsExactly("move the deadline of 'a' to 2026-01-07: finish on 2026-01-10");
    }

    /** Week 3 is kept free; a is not begun in week 1. */
    @Test
    void bufferWeeksMayBeUsed() {
        PhaseDefinition free =
                PhaseDefinition.builder("free", "free").weeks("3").buffer(true).build();
        Journey journey = through(
                        phase("one", topic("a", "7h")).toBuilder().weeks("1").build(),
                        phase("two", topic("b", "7h")).toBuilder().weeks("2").build(),
                        free,
                        phase("three", topic("c", "7h")).toBuilder().weeks("4").build())
                .asking(request -> request.pace(PaceSpec.of("as-written")));

        assertThat(journey.plan().finish()).isEqualTo(january(5 + 27));
        assertThat(recoveries(journey.on(12)))
                .contains("move everything: finish on 2026-02-08, 7 days later than 2026-02-01")
                .contains("use the weeks that are kept free: finish on 2026-02-01");
        assertThat(recoveries(journey.on(26))).noneMatch(says -> says.contains("free"));
    }

    @Test
    void whatIsReopenedGetsItsTimeBack() {
        Journey journey = threeTopics()
                .done(5, "a", 60)
                .did(ProgressEntry.builder(january(6), "a", Did.UNDONE))
                .on(6);

        assertThat(journey.replan().moved()).isEmpty();
        assertThat(journey.plan().topic("a").orElseThrow().minutes()).isEqualTo(60);
    }

    @Test
    void whoIsDoneNeedsNoWayBack() {
        Replan replan = through(topic("a", "60m"), topic("b", "60m"))
                .done(5, "a", 60)
                .done(9, "b", 60)
                .on(9)
                .replan();

        assertThat(replan.finish()).isEqualTo(january(9));
        assertThat(replan.recoveries()).isEmpty();
    }

    @Test
    void whatIsDoneLateHasNoDeadlineToMove() {
        Replan replan = through(topic("a", "60m"), topic("b", "60m"))
                .asking(request -> request.deadline("a", january(7)))
                .done(12, "a", 60)
                .on(12)
                .replan();

        assertThat(replan.recoveries())
                .extracting(Recovery::kind)
                .doesNotContain(Recovery.Kind.MOVE_DEADLINE)
                .contains(Recovery.Kind.SHIFT);
    }
}
