package org.learnroadmap.core.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.track.Journey.january;
import static org.learnroadmap.core.track.Journey.phase;
import static org.learnroadmap.core.track.Journey.through;
import static org.learnroadmap.core.track.Journey.topic;

import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.StudyCalendar;

/** How a learner stands to the plan, in minutes of effort and in study days. */
class StatusTest {

    private static Journey threeTopics() {
        return through(topic("a", "120m"), topic("b", "60m"), topic("c", "60m"));
    }

    private static void is(Status status, long planned, long done, long remaining, int behindDays) {
        assertThat(new long[] {
                    status.plannedMinutes(),
                    status.doneMinutes(),
                    status.remainingMinutes(),
                    status.behindMinutes(),
                    status.behindDays()
                })
                .containsExactly(planned, done, remaining, planned - done, behindDays);
    }

    /** The plan has a on 5 and 6, b on 7, c on 8. */
    @Test
    void comparesWithThePlanWithoutProgress() {
        is(threeTopics().on(5).status(), 60, 0, 240, 1);
        is(threeTopics().worked(5, "a", 60).on(5).status(), 60, 60, 180, 0);
        is(threeTopics().worked(5, "a", 60).on(7).status(), 180, 60, 180, 2);
        is(threeTopics().done(5, "a", 60).on(5).status(), 60, 120, 120, -1);
        is(threeTopics().done(5, "a", 60).done(6, "b", 60).on(20).status(), 240, 180, 60, 1);
    }

    /** What took longer is done all the same: it is effort that counts. */
    @Test
    void countsEffortWhateverATopicReallyTook() {
        is(threeTopics().done(6, "a", 300).on(6).status(), 120, 120, 120, 0);
    }

    @Test
    void daysBehindAreTheFewestThatHoldWhatIsMissing() {
        StudyCalendar weekend = StudyCalendar.builder()
                .on(DayOfWeek.SATURDAY, 120)
                .on(DayOfWeek.SUNDAY, 30)
                .build();
        Journey journey = through(topic("a", "10h")).asking(request -> request.calendar(weekend));

        is(journey.on(10).status(), 120, 0, 600, 1);
        is(journey.on(11).status(), 150, 0, 600, 2);
        is(journey.worked(10, "a", 100).on(11).status(), 150, 100, 500, 2);
        is(journey.worked(10, "a", 119).on(11).status(), 150, 119, 481, 2);
        is(journey.worked(10, "a", 120).on(11).status(), 150, 120, 480, 1);
        is(journey.worked(10, "a", 269).on(11).status(), 150, 269, 331, 0);
        is(journey.worked(10, "a", 270).on(11).status(), 150, 270, 330, -1);
        is(journey.worked(10, "a", 300).on(11).status(), 150, 300, 300, -2);
    }

    @Test
    void whatIsSkippedWasNeitherPlannedNorDone() {
        is(threeTopics().skipped(5, "a").on(6).status(), 0, 0, 120, 0);
        is(threeTopics().skipped(5, "a").done(6, "b", 60).on(6).status(), 0, 60, 60, -1);
    }

    /** Shown on the 5th: a by 6, b by 7, c by 8. */
    @Test
    void theBaselineSaysWhatWasPlanned() {
        Journey late = threeTopics().on(8).kept();

        assertThat(late.request().progress().orElseThrow().baseline())
                .isEqualTo(Map.of("a", january(9), "b", january(10), "c", january(11)));
        is(late.on(8).status(), 120, 0, 240, 2); // four study days since the start, a has two of them
        is(late.on(9).status(), 120, 0, 240, 2);
        is(late.on(10).status(), 180, 0, 240, 3);
        assertThat(late.on(8).status().finishPlanned()).isEqualTo(january(11));
    }

    @Test
    void aTopicBetweenTwoBaselineDatesCountsTheTimeSinceTheFinishBefore() {
        Journey journey = through(topic("a", "60m"), topic("b", "3h"), topic("c", "60m"))
                .with(progress -> progress.baseline(Map.of("a", january(5), "b", january(20), "c", january(25))));

        is(journey.on(5).status(), 60, 0, 300, 1);
        is(journey.on(6).status(), 120, 0, 300, 2);
        is(journey.on(7).status(), 180, 0, 300, 3);
        is(journey.on(15).status(), 240, 0, 300, 4);
        is(journey.on(20).status(), 240, 0, 300, 4);
        is(journey.on(21).status(), 300, 0, 300, 5);
    }

    @Test
    void severalTopicsOfOneBaselineDateShareTheTimeBeforeIt() {
        Journey journey = through(topic("a", "60m"), topic("b", "60m"), topic("c", "60m"))
                .with(progress -> progress.baseline(Map.of("a", january(5), "b", january(12), "c", january(12))));

        is(journey.on(6).status(), 120, 0, 180, 2);
        is(journey.on(7).status(), 180, 0, 180, 3);
        is(journey.on(8).status(), 180, 0, 180, 3);
    }

    @Test
    void whatIsNewSinceTheBaselineWasNotPlanned() {
        Journey journey = through(topic("a", "60m"), topic("new", "60m"))
                .with(progress -> progress.baseline(Map.of("a", january(5), "gone", january(6))));

        is(journey.on(30).status(), 60, 0, 120, 1);
    }

    @Test
    void countsPhases() {
        Journey journey = through(phase("one", topic("a", "60m"), topic("b", "60m")), phase("two", topic("c", "60m")))
                .done(5, "a", 30)
                .worked(6, "b", 15)
                .on(6);

        assertThat(journey.status().phases())
                .extracting(phase -> phase.phase().id() + " " + phase.doneMinutes() + " of " + phase.totalMinutes())
                .containsExactly("one 75 of 120", "two 0 of 60");
        assertThat(journey.asking(request -> request.leaveOut("two")).status().phases())
                .extracting(phase -> phase.phase().id())
                .containsExactly("one");
    }

    @Test
    void finishesAndDaysToSpareAreThoseOfThePlans() {
        Journey journey = threeTopics()
                .asking(request -> request.deadline("roadmap", january(13)))
                .done(5, "a", 60)
                .on(7);

        Status status = journey.status();

        assertThat(status.finishPlanned()).isEqualTo(january(8));
        assertThat(status.finish()).isEqualTo(january(8));
        assertThat(status.finishAtSpeed()).isPresent();
        assertThat(status.daysToSpare()).hasValue(5);
        assertThat(status.schedule().finish()).isEqualTo(status.finish());
    }
}
