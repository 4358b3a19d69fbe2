package org.learnroadmap.core.internal.pace;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

class FinishByTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate SUN_2026_01_11 = LocalDate.of(2026, 1, 11);
    private static final StudyCalendar DAILY_60 = StudyCalendar.everyDay(60);

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    @Test
    void spreadsEverythingEvenlyToEndOnTheDate() {
        Schedule schedule = plan("2h", DAILY_60, "2026-01-11");

        assertThat(sessions(schedule))
                .containsExactly(
                        "2026-01-05 17",
                        "2026-01-06 17",
                        "2026-01-07 17",
                        "2026-01-08 17",
                        "2026-01-09 17",
                        "2026-01-10 17",
                        "2026-01-11 18");
        assertThat(schedule.finish()).isEqualTo(SUN_2026_01_11);
        assertThat(schedule.diagnostics()).isEmpty();
    }

    @Test
    void givesEachDayAShareOfItsOwnTime() {
        StudyCalendar calendar = DAILY_60.toBuilder()
                .day(LocalDate.of(2026, 1, 6), StudyHours.ofMinutes(240))
                .day(LocalDate.of(2026, 1, 7), StudyHours.NONE)
                .build();

        assertThat(sessions(plan("3h", calendar, "2026-01-08")))
                .containsExactly("2026-01-05 30", "2026-01-06 120", "2026-01-08 30");
    }

    @Test
    void endsOnTheLastStudyDayUpToADayOff() {
        StudyCalendar calendar = StudyCalendar.weekly(MONDAY, 60, THURSDAY, 60);

        assertThat(sessions(plan("1h", calendar, "2026-01-11"))).containsExactly("2026-01-05 30", "2026-01-08 30");
    }

    @Test
    void usesTheWholeCalendarWhereThatIsJustEnough() {
        Schedule schedule = plan("7h", DAILY_60, "2026-01-11");

        assertThat(sessions(schedule)).hasSize(7).allMatch(session -> session.endsWith(" 60"));
        assertThat(schedule.diagnostics()).isEmpty();
    }

    @Test
    void saysHowMuchTooLittleTimeThereIs() {
        Schedule schedule = plan("10h", DAILY_60, "2026-01-11");

        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace.date: warning: pace 'finish-by' needs 10h, but the calendar has 7h from 2026-01-05 to 2026-01-11; the plan ends later, and no date before 2026-01-14 is possible [finish-too-soon]");
    }

    @Test
    void saysThatADateIsBeforeTheStart() {
        Schedule schedule = plan("2h", DAILY_60, "2026-01-04");

        assertThat(sessions(schedule)).containsExactly("2026-01-05 60", "2026-01-06 60");
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace.date: warning: pace 'finish-by' is to end on 2026-01-04, before the start 2026-01-05, and 2h are needed; the plan ends later, and no date before 2026-01-06 is possible [finish-too-soon]");
    }

    @Test
    void letsAShareBelowTheSmallestSessionWaitButNotPastTheDate() {
        StudyCalendar calendar = DAILY_60.toBuilder().smallestSession(20).build();

        // 5 and 5/7 minutes a day: the fourth day has 22 of them, the last one what is left.
        assertThat(sessions(plan("40m", calendar, "2026-01-11"))).containsExactly("2026-01-08 22", "2026-01-11 18");
    }

    @Test
    void letsSharesAddUpToASmallestSessionWhereItIsWrapped() {
        StudyCalendar calendar = DAILY_60.toBuilder().smallestSession(20).build();
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(calendar)
                .pace(PaceSpec.parse("interleaved:topics=1+finish-by:date=2026-01-11"))
                .build();

        // 5 of 40, 5 of 35, 6 of 30 and 6 of 24 are 22 on the fourth day; the last one has what is left.
        assertThat(sessions(roadmaps.plan(topic("40m"), request).orThrow()))
                .containsExactly("2026-01-08 22", "2026-01-11 18");
    }

    @Test
    void makesUpForTimeThatPassesInAGap() {
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(TopicDefinition.builder("a", "A").effort("1h").build())
                        .topic(TopicDefinition.builder("b", "B")
                                .effort("1h")
                                .requires(List.of(PrerequisiteDefinition.builder()
                                        .id("a")
                                        .gap(4)
                                        .build()))
                                .build())
                        .build())
                .build();
        Schedule schedule = plan(roadmaps.check(definition).orThrow(), DAILY_60, "2026-01-14")
                .orThrow();

        // Twelve minutes a day finish a on the fifth; b has the last two of ten days.
        assertThat(sessions(schedule))
                .startsWith("2026-01-05 12", "2026-01-06 12")
                .endsWith("2026-01-14 30");
        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 1, 14));
    }

    @Test
    void plansNothingAtAll() {
        assertThat(plan("0m", DAILY_60, "2026-01-11").finish()).isEqualTo(MON_2026_01_05);
        assertThat(plan("0m", DAILY_60, "2025-01-11").diagnostics()).isEmpty();
    }

    @Test
    void refusesADateBehindAllPlans() {
        assertThat(plan(topic("1h"), DAILY_60, "2126-01-05").diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace.date: error: option 'date' of pace 'finish-by': '2126-01-05' is after 2126-01-04, where plans end at the latest; write an earlier date, or lift Limits.years [invalid-option]");
        assertThat(plan(topic("1h"), DAILY_60, "2126-01-04").value()).isPresent();
        Roadmaps shortPlans =
                Roadmaps.builder().limits(Limits.defaults().years(1)).build();
        assertThat(shortPlans.plan(topic("1h"), request(DAILY_60, "2027-01-05")).value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-13-01", "2026-02-30", "1", ""})
    void refusesWhatIsNoDate(String date) {
        assertThat(plan(topic("1h"), DAILY_60, date).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("invalid-option");
    }

    @Test
    void needsADate() {
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(DAILY_60)
                .pace("finish-by", Map.of())
                .build();

        assertThat(roadmaps.plan(topic("1h"), request).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace: error: pace 'finish-by' needs option 'date': the date on which everything is finished, such as 2026-06-30 [missing-option]");
    }

    private Schedule plan(String effort, StudyCalendar calendar, String date) {
        return plan(topic(effort), calendar, date).orThrow();
    }

    private Outcome<Schedule> plan(Roadmap roadmap, StudyCalendar calendar, String date) {
        return roadmaps.plan(roadmap, request(calendar, date));
    }

    private static Request request(StudyCalendar calendar, String date) {
        return Request.startingOn(MON_2026_01_05)
                .calendar(calendar)
                .pace("finish-by", Map.of("date", date))
                .build();
    }

    private Roadmap topic(String effort) {
        return roadmaps.check(RoadmapDefinition.builder("r", "R")
                        .phase(PhaseDefinition.builder("p", "P")
                                .topic(TopicDefinition.builder("a", "A")
                                        .effort(effort)
                                        .build())
                                .build())
                        .build())
                .orThrow();
    }

    private static List<String> sessions(Schedule schedule) {
        return schedule.sessions()
                .map(session -> session.date() + " " + session.minutes())
                .toList();
    }
}
