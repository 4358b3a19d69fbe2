package org.learnroadmap.core.internal.pace;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.PlanFigures;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;

/** What pace {@code spaced-review} does to a plan. */
class SpacedReviewTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final StudyCalendar HOUR_A_DAY = StudyCalendar.everyDay(60);

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    @Test
    void goesOverATopicOneThreeSevenFourteenAndThirtyDaysLater() {
        Schedule schedule = plan("spaced-review", HOUR_A_DAY, topic("a", "2h"));

        assertThat(sessions(schedule))
                .containsExactly(
                        "2026-01-05 a 60",
                        "2026-01-06 a 60",
                        "2026-01-07 review a 10",
                        "2026-01-10 review a 10",
                        "2026-01-17 review a 10",
                        "2026-01-31 review a 10",
                        "2026-03-02 review a 10");
        assertThat(schedule.finish()).isEqualTo("2026-01-06");
        assertThat(schedule.lastReview()).contains(LocalDate.of(2026, 3, 2));
        assertThat(schedule.totalMinutes()).isEqualTo(120);
        assertThat(schedule.reviewMinutes()).isEqualTo(50);
        assertThat(schedule.topic("a").orElseThrow().minutes()).isEqualTo(120);
    }

    @Test
    void reviewsComeFirstAndTopicsGetTheRestOfTheDay() {
        Schedule schedule = plan("spaced-review:reviews=1", HOUR_A_DAY, topic("a", "1h"), topic("b", "1h"));

        assertThat(sessions(schedule))
                .containsExactly(
                        "2026-01-05 a 60",
                        "2026-01-06 review a 10",
                        "2026-01-06 b 50",
                        "2026-01-07 b 10",
                        "2026-01-08 review b 10");
    }

    @Test
    void whatDoesNotFitIntoTheShareOfADayWaits() {
        Schedule schedule = plan(
                "spaced-review:share=0.4,reviews=1",
                HOUR_A_DAY,
                topic("a", "20m"),
                topic("b", "20m"),
                topic("c", "20m"));

        assertThat(sessions(schedule))
                .endsWith("2026-01-06 review a 10", "2026-01-06 review b 10", "2026-01-07 review c 10");
    }

    @Test
    void whatIsDueFirstGoesFirst() {
        StudyCalendar calendar = StudyCalendar.weekly(MONDAY, 60, SATURDAY, 60).toBuilder()
                .on(TUESDAY, 40)
                .build();
        TopicDefinition late = TopicDefinition.builder("late", "late")
                .effort("40m")
                .requires("early")
                .build();

        // Tuesday has too little time for a review, and Saturday for two.
        assertThat(sessions(plan("spaced-review:reviews=1", calendar, late, topic("early", "60m"))))
                .containsExactly(
                        "2026-01-05 early 60",
                        "2026-01-06 late 40",
                        "2026-01-10 review early 10",
                        "2026-01-12 review late 10");
    }

    @Test
    void reviewsWaitForTheNextStudyDay() {
        StudyCalendar mondays = StudyCalendar.weekly(MONDAY, 60);

        assertThat(sessions(plan("spaced-review:reviews=3", mondays, topic("a", "1h"))))
                .containsExactly(
                        "2026-01-05 a 60",
                        "2026-01-12 review a 10",
                        "2026-01-19 review a 10",
                        "2026-01-26 review a 10");
    }

    @Test
    void reviewsWaitForADayOfTheWeekThatHasEnough() {
        StudyCalendar calendar =
                StudyCalendar.everyDay(30).toBuilder().on(SATURDAY, 60).build();

        assertThat(sessions(plan("spaced-review:reviews=1", calendar, topic("a", "30m"))))
                .containsExactly("2026-01-05 a 30", "2026-01-10 review a 10");
    }

    @Test
    void reviewsAreShorterWhereNoDayHasEnough() {
        assertThat(sessions(plan("spaced-review:reviews=1", StudyCalendar.everyDay(30), topic("a", "30m"))))
                .containsExactly("2026-01-05 a 30", "2026-01-06 review a 6");
    }

    @Test
    void keepsWhatItWraps() {
        Schedule schedule =
                plan("spaced-review:reviews=1+hours-per-week:hours=7", StudyCalendar.everyDay(120), topic("a", "2h"));

        assertThat(sessions(schedule)).containsExactly("2026-01-05 a 60", "2026-01-06 a 60", "2026-01-07 review a 10");
    }

    @Test
    void canBeWrapped() {
        Schedule schedule = plan(
                "ramp-up:from=0.5,weeks=1+spaced-review:reviews=1", HOUR_A_DAY, topic("a", "30m"), topic("b", "30m"));

        assertThat(sessions(schedule))
                .containsExactly(
                        "2026-01-05 a 30", "2026-01-06 review a 10", "2026-01-06 b 30", "2026-01-07 review b 10");
    }

    @Test
    void endsOnTheDateOfThePaceItWraps() {
        Schedule schedule = plan(
                "spaced-review+finish-by:date=2026-02-13",
                HOUR_A_DAY,
                topic("a", "5h"),
                topic("b", "5h"),
                topic("c", "5h"),
                topic("d", "5h"));

        assertThat(schedule.finish()).isEqualTo("2026-02-13");
        assertThat(schedule.reviewMinutes()).isEqualTo(4 * 50);
        assertThat(schedule.diagnostics()).isEmpty();
    }

    @Test
    void topicsMoveBehindReviewsOnTheClock() {
        StudyCalendar evenings = StudyCalendar.builder()
                .on(MONDAY, StudyHours.ofWindows(List.of(new TimeWindow(19 * 60, 20 * 60))))
                .build();
        Schedule schedule = plan("spaced-review:reviews=1", evenings, topic("a", "1h"), topic("b", "30m"));

        assertThat(schedule.sessions().map(session -> session.from() + " " + session.to() + " " + session.review()))
                .containsExactly(
                        "2026-01-05T19:00 2026-01-05T20:00 false",
                        "2026-01-12T19:00 2026-01-12T19:10 true",
                        "2026-01-12T19:10 2026-01-12T19:40 false",
                        "2026-01-19T19:00 2026-01-19T19:10 true");
    }

    @Test
    void noTopicBeginsInARestTooShortForIt() {
        StudyCalendar calendar = HOUR_A_DAY.toBuilder().smallestSession(20).build();

        // Behind the review and b there are 15 minutes left of the second day; a review may be as short as it is.
        assertThat(sessions(plan(
                        "spaced-review:reviews=1", calendar, topic("a", "1h"), topic("b", "35m"), topic("c", "40m"))))
                .containsExactly(
                        "2026-01-05 a 60",
                        "2026-01-06 review a 10",
                        "2026-01-06 b 35",
                        "2026-01-07 review b 10",
                        "2026-01-07 c 40",
                        "2026-01-08 review c 10");
    }

    @Test
    void checkpointsAreNotGoneOver() {
        Schedule schedule = plan(
                "spaced-review",
                HOUR_A_DAY,
                TopicDefinition.builder("c", "C")
                        .kind(TopicKind.CHECKPOINT.label())
                        .build());

        assertThat(schedule.sessions()).isEmpty();
        assertThat(schedule.lastReview()).isEmpty();
    }

    @Test
    void saysThatReviewsCostADeadline() {
        Request request = request("spaced-review", HOUR_A_DAY)
                .deadline(Request.ROADMAP, LocalDate.of(2026, 1, 7))
                .build();
        Schedule schedule = roadmaps.plan(roadmap(topic("a", "1h"), topic("b", "1h"), topic("c", "1h")), request)
                .orThrow();

        assertThat(schedule.finish()).isEqualTo("2026-01-08");
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'roadmap' is finished on 2026-01-08, 1 day after its deadline 2026-01-07",
                        "pace 'spaced-review' misses a deadline by 1 day; with all of the study calendar, as 'steady' uses"
                                + " it, none need be missed");
    }

    @Test
    void whatIsDueGoesFirstWhereReviewsWouldMakeItLate() {
        Request request = request("spaced-review", HOUR_A_DAY)
                .deadline("c", LocalDate.of(2026, 1, 7))
                .build();
        Schedule schedule = roadmaps.plan(roadmap(topic("a", "1h"), topic("b", "1h"), topic("c", "1h")), request)
                .orThrow();

        assertThat(schedule.finish()).isEqualTo("2026-01-08");
        assertThat(schedule.topic("c").orElseThrow().finish()).isBeforeOrEqualTo("2026-01-07");
        assertThat(schedule.diagnostics()).isEmpty();
    }

    @Test
    void saysThatReviewsComeMuchLaterThanTheyAreDue() {
        TopicDefinition[] topics = new TopicDefinition[40];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = topic("t" + i, "6m");
        }

        assertThat(plan("spaced-review", HOUR_A_DAY, topics).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "with pace 'spaced-review' reviews wait for up to 37 days, that of 't39' until 2026-02-16; a larger"
                                + " share of each day, or fewer or shorter reviews, would help");
    }

    @Test
    void saysThatThereIsNoTimeForReviews() {
        StudyCalendar threeDays = HOUR_A_DAY.toBuilder()
                .off(new DateRange(LocalDate.of(2026, 1, 8), DateRange.MAX))
                .build();

        Schedule schedule = plan("spaced-review", threeDays, topic("a", "1h"), topic("b", "1h"));

        assertThat(schedule.reviewMinutes()).isEqualTo(10);
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the study calendar has no time for reviews of 2 topics; pace 'spaced-review' leaves them out");
    }

    @Test
    void figuresCountReviewsAsTimeOfTheirWeek() {
        Schedule schedule = plan("spaced-review", HOUR_A_DAY, topic("a", "2h"));
        PlanFigures figures = PlanFigures.of(schedule);

        assertThat(figures.finish()).isEqualTo("2026-01-06");
        assertThat(figures.busiestMinutes()).isEqualTo(140);
        assertThat(figures.minutesPerWeek()).isEqualTo(140);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            spaced-review:share=0,    is not a share
            spaced-review:share=1.1,  is not a share
            spaced-review:minutes=0,  is not a whole number
            spaced-review:reviews=0,  is not a whole number
            spaced-review:reviews=1.5, is not a whole number
            """)
    void refusesOptionsThatMakeNoSense(String pace, String reason) {
        Outcome<Schedule> outcome = roadmaps.plan(
                roadmap(topic("a", "1h")), request(pace, HOUR_A_DAY).build());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo("invalid-option"))
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains(reason));
    }

    private Schedule plan(String pace, StudyCalendar calendar, TopicDefinition... topics) {
        return roadmaps.plan(roadmap(topics), request(pace, calendar).build()).orThrow();
    }

    private static Request.Builder request(String pace, StudyCalendar calendar) {
        return Request.startingOn(MON_2026_01_05).calendar(calendar).pace(PaceSpec.parse(pace));
    }

    private Roadmap roadmap(TopicDefinition... topics) {
        PhaseDefinition.Builder phase = PhaseDefinition.builder("p", "P");
        List.of(topics).forEach(phase::topic);
        return roadmaps.check(
                        RoadmapDefinition.builder("r", "R").phase(phase.build()).build())
                .orThrow();
    }

    private static TopicDefinition topic(String id, String effort) {
        return TopicDefinition.builder(id, id).effort(effort).build();
    }

    private static List<String> sessions(Schedule schedule) {
        return schedule.sessions().map(SpacedReviewTest::line).toList();
    }

    private static String line(Session session) {
        return session.date() + (session.review() ? " review " : " ")
                + session.topic().id() + " " + session.minutes();
    }
}
