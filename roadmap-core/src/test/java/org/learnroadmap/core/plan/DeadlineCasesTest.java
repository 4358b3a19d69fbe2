package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;

/** Small cases of deadlines that once went wrong, each as small as it gets. */
class DeadlineCasesTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void aTopicThatCannotBeginInTimeMakesNoOtherLater() {
        // What is due first, first, finishes z on day 19, y on day 20 and x, which may not begin sooner, on day 30.
        Roadmap roadmap = roadmap(phase("p", topic("w", 1200), topic("z", 1200), topic("y", 60), topic("x", 60)));
        Schedule schedule = plan(
                roadmap,
                daily(60)
                        .deadline("z", day(0))
                        .deadline("y", day(10))
                        .deadline("x", day(0))
                        .notBefore("x", day(30)));

        assertThat(schedule.lateDaysById())
                .containsEntry("z", 19)
                .containsEntry("y", 10)
                .containsEntry("x", 30);
        assertThat(schedule.maxLateDays()).hasValue(30);
    }

    @Test
    void whatIsLeftOutHandsNoDeadlineOfItsPhaseOn() {
        Roadmap roadmap = roadmap(phase("p", topic("x", 60)), phase("q", optional("m", 0, "x"), topic("y", 60)));
        Schedule schedule = plan(
                roadmap, daily(60).without(Tier.OPTIONAL).notBefore("x", day(5)).deadline("q", day(1)));

        assertThat(schedule.maxLateDays()).hasValue(0);
        assertThat(schedule.certificate()).isEmpty();
        assertThat(schedule.topic("x").orElseThrow().slackMinutes()).isEmpty();
    }

    @Test
    void datesOfWhatIsLeftOutAreNoMistake() {
        Roadmap roadmap = roadmap(phase("p", topic("a", 60), optional("o", 60)));
        Request request = Request.startingOn(day(9))
                .calendar(StudyCalendar.everyDay(60))
                .without(Tier.OPTIONAL)
                .deadline("a", day(9))
                .deadline("o", day(1))
                .build();

        assertThat(ROADMAPS.plan(roadmap, request).orThrow().maxLateDays()).hasValue(0);
    }

    @Test
    void whatTakesNoTimeHasDaysToSpareUntilItIsDue() {
        Schedule schedule = plan(
                roadmap(phase("p", topic("a", 0), topic("b", 60))),
                Request.startingOn(START)
                        .calendar(StudyCalendar.builder()
                                .on(START.getDayOfWeek(), 60)
                                .build())
                        .deadline("a", day(13)));

        assertThat(schedule.daysToSpare()).hasValue(2);
        assertThat(schedule.latestStart()).hasValue(day(13));
    }

    @Test
    void aFixedDateThatIsMissedIsCalledThat() {
        Schedule schedule = plan(roadmap(phase("p", topic("a", 90))), daily(60).on("a", day(3)));

        assertThat(schedule.diagnostics())
                .anyMatch(finding -> finding.render()
                        .equals("on.a: warning: 'a' is finished on 2026-01-09, 1 day after 2026-01-08, on which it is"
                                + " fixed [deadline-missed]"));
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static Request.Builder daily(int minutes) {
        return Request.startingOn(START).calendar(StudyCalendar.everyDay(minutes));
    }

    private static Schedule plan(Roadmap roadmap, Request.Builder request) {
        return ROADMAPS.plan(roadmap, request.build()).orThrow();
    }

    private static Roadmap roadmap(PhaseDefinition... phases) {
        return ROADMAPS.check(RoadmapDefinition.builder("r", "R")
                        .phases(List.of(phases))
                        .build())
                .orThrow();
    }

    private static PhaseDefinition phase(String id, TopicDefinition... topics) {
        return PhaseDefinition.builder(id, id.toUpperCase(Locale.ROOT))
                .topics(List.of(topics))
                .build();
    }

    private static TopicDefinition optional(String id, int minutes, String... requires) {
        return topic(id, minutes, requires).toBuilder().tier("optional").build();
    }

    private static TopicDefinition topic(String id, int minutes, String... requires) {
        return TopicDefinition.builder(id, id.toUpperCase(Locale.ROOT))
                .effort(minutes + "m")
                .requires(
                        Arrays.stream(requires).map(PrerequisiteDefinition::of).toList())
                .build();
    }
}
