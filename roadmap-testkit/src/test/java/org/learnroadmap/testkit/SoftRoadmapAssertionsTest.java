package org.learnroadmap.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.testkit.Django.MON_2026_01_05;
import static org.learnroadmap.testkit.RoadmapAssertions.days;

import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

@ExtendWith(SoftAssertionsExtension.class)
class SoftRoadmapAssertionsTest {

    private final Roadmap django = Django.roadmap();

    @Test
    void collectsEveryFailure() {
        SoftRoadmapAssertions softly = new SoftRoadmapAssertions();

        softly.assertThat(Django.load("format: 1")).hasNoErrors().hasNoWarnings();
        softly.assertThat(django).hasTopicCount(1).coversTopics("css").hasTopicCount(5);
        softly.assertThat(django)
                .as("in a day")
                .startingOn(MON_2026_01_05)
                .withHoursPerWeek(8)
                .canBeFinishedBy(MON_2026_01_05)
                .neverExceedsMinutesPerDay(10)
                .respectsPrerequisites();
        softly.assertThat(django)
                .startingOn(MON_2026_01_05)
                .withKnown("css")
                .canBePlanned()
                .respectsPrerequisites();
        softly.assertThat(Django.with("effort: 2h", "effort: 50h"))
                .changedSince(django)
                .movesFinishByAtMost(days(1))
                .losesNoTopic()
                .movesFinishByAtMost(days(2));
        softly.assertThat(Django.plan(Request.startingOn(MON_2026_01_05).build()))
                .finishesBy(MON_2026_01_05)
                .meetsDeadlines();

        assertThat(softly.assertionErrorsCollected())
                .extracting(failure -> failure.getMessage().lines().findFirst().orElse(""))
                .containsExactly(
                        "Expected no errors in django.yaml, found 3 errors",
                        "Expected neither errors nor warnings in django.yaml, found 3 errors",
                        "Expected roadmap 'django' (Django for a start) to have 1 topic, but it has 5",
                        "Expected roadmap 'django' (Django for a start) to cover 1 topic, but misses 1",
                        "[in a day] Expected roadmap 'django' (Django for a start) to be finished by 2026-01-05, but it is finished on 2026-01-22, 17 days late",
                        "[in a day] Expected at most 10 minutes a day in the schedule of roadmap 'django' (Django for a start), but 14 days have more",
                        "Expected roadmap 'django' (Django for a start) to be planned, but the request is not valid",
                        "Expected the new version of roadmap 'django' (Django for a start) to move finish dates by at most 1 day, but moves 3 by more",
                        "Expected the new version of roadmap 'django' (Django for a start) to move finish dates by at most 2 days, but moves 3 by more",
                        "Expected roadmap 'django' (Django for a start) to be finished by 2026-01-05, but it is finished on 2026-01-26, 21 days late",
                        "Expected the schedule of roadmap 'django' (Django for a start) to meet its deadlines, but it has none");
    }

    @Test
    void failsWithAll() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SoftRoadmapAssertions.assertSoftly(
                        softly -> softly.assertThat(django).hasTopicCount(1).hasTopicCount(2)))
                .hasMessageContaining("to have 1 topic, but it has 5")
                .hasMessageContaining("to have 2 topics, but it has 5");
    }

    /** As people write it who let JUnit make them. */
    @Test
    void isMadeByAssertJ(SoftRoadmapAssertions softly) {
        softly.assertThat(django).hasTopicCount(5);
    }

    @Test
    void isInjected() {
        injected.assertThat(django).hasTopicCount(5);
    }

    @InjectSoftAssertions
    private SoftRoadmapAssertions injected;
}
