package org.learnroadmap.core.internal.pace;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

class RampUpTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);
    private static final StudyCalendar MONDAYS_AND_THURSDAYS = StudyCalendar.weekly(MONDAY, 60, THURSDAY, 60);

    private final Roadmaps roadmaps = Roadmaps.builder().build();
    private final Roadmap tenHours = roadmaps.check(RoadmapDefinition.builder("r", "R")
                    .phase(PhaseDefinition.builder("p", "P")
                            .topic(TopicDefinition.builder("a", "A")
                                    .effort("10h")
                                    .build())
                            .build())
                    .build())
            .orThrow();

    @Test
    void growsFromHalfOfTheCalendarToAllOfItInThreeWeeks() {
        assertThat(sessions(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up")))
                .startsWith(
                        "2026-01-05 30",
                        "2026-01-08 30",
                        "2026-01-12 40",
                        "2026-01-15 40",
                        "2026-01-19 50",
                        "2026-01-22 50",
                        "2026-01-26 60",
                        "2026-01-29 60");
    }

    @Test
    void isExactWhereNoDecimalIs() {
        // 0.1 + 0.9 x 1/9 = 0.2 and 0.1 + 0.9 x 2/9 = 0.3: in binary both are off.
        assertThat(sessions(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:from=0.1,weeks=9")))
                .startsWith("2026-01-05 6", "2026-01-08 6", "2026-01-12 12", "2026-01-15 12", "2026-01-19 18");
    }

    @Test
    void countsAFirstWeekThatIsCutOffAndNoWeekThatIsWhollyOff() {
        StudyCalendar calendar = MONDAYS_AND_THURSDAYS.toBuilder()
                .weekStart(MONDAY)
                .off(new DateRange(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 18)))
                .build();

        assertThat(sessions(plan(THU_2026_01_08, calendar, "ramp-up")))
                .startsWith("2026-01-08 30", "2026-01-19 40", "2026-01-22 40", "2026-01-26 50");
    }

    @Test
    void takesAShareOfThePaceItWraps() {
        assertThat(sessions(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:weeks=2+hours-per-week:hours=1")))
                .startsWith("2026-01-05 15", "2026-01-08 15", "2026-01-12 22", "2026-01-15 22", "2026-01-19 30");
    }

    @Test
    void wrapsAnotherRamp() {
        assertThat(sessions(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:weeks=1+ramp-up:weeks=2")))
                .startsWith("2026-01-05 15", "2026-01-08 15", "2026-01-12 45", "2026-01-15 45", "2026-01-19 60");
    }

    @Test
    void stillEndsOnTheDateOfThePaceItWraps() {
        Schedule slow = plan(MON_2026_01_05, StudyCalendar.everyDay(60), "ramp-up:weeks=3+finish-by:date=2026-02-28");

        // 600 minutes in 55 days: ten a day at first, and later thirteen for what the ramp leaves out.
        assertThat(sessions(slow)).startsWith("2026-01-05 5").endsWith("2026-02-27 13", "2026-02-28 13");
        assertThat(slow.diagnostics()).isEmpty();
    }

    @Test
    void saysThatItEndsBehindTheDateOfThePaceItWraps() {
        Schedule schedule =
                plan(MON_2026_01_05, StudyCalendar.everyDay(60), "ramp-up:weeks=2+finish-by:date=2026-01-14");

        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "1 topic is finished later than pace 'ramp-up' wants: 'a' on 2026-01-20, not by 2026-01-14");
    }

    @Test
    void keepsTheWindowsOfThePaceItWraps() {
        Roadmap weeks = roadmaps.check(RoadmapDefinition.builder("r", "R")
                        .phase(PhaseDefinition.builder("p", "P")
                                .weeks("5")
                                .topic(TopicDefinition.builder("a", "A")
                                        .effort("2h")
                                        .build())
                                .build())
                        .build())
                .orThrow();
        Schedule schedule = roadmaps.plan(
                        weeks, request(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:weeks=2+as-written"))
                .orThrow();

        assertThat(sessions(schedule)).containsExactly("2026-02-02 60", "2026-02-05 60");
    }

    @Test
    void beginsWithTheSmallestSessionWhereTheShareIsLess() {
        StudyCalendar calendar =
                MONDAYS_AND_THURSDAYS.toBuilder().smallestSession(45).build();

        assertThat(sessions(plan(MON_2026_01_05, calendar, "ramp-up")))
                .startsWith("2026-01-05 45", "2026-01-08 45", "2026-01-12 45", "2026-01-15 45", "2026-01-19 50");
    }

    @Test
    void usesNothingOfADayOfWhichTheOtherPaceUsesNothing() {
        StudyCalendar calendar =
                StudyCalendar.everyDay(60).toBuilder().smallestSession(20).build();

        assertThat(sessions(plan(MON_2026_01_05, calendar, "ramp-up+hours-per-week:hours=1")))
                .startsWith("2026-01-07 20", "2026-01-10 20", "2026-01-11 9", "2026-01-14 20");
    }

    @ParameterizedTest
    @CsvSource({
        "from=0, 'pace.from: error: option ''from'' of pace ''ramp-up'': ''0'' is not a share; write more than 0, at most 1, such as 0.5 [invalid-option]'",
        "from=1.01, 'pace.from: error: option ''from'' of pace ''ramp-up'': ''1.01'' is not a share; write more than 0, at most 1, such as 0.5 [invalid-option]'",
        "from=50%, 'pace.from: error: option ''from'' of pace ''ramp-up'': ''50%'' is not a number; write digits, such as 8 or 7.5 [invalid-option]'",
        "weeks=0, 'pace.weeks: error: option ''weeks'' of pace ''ramp-up'': ''0'' is not a whole number of at least 1; write digits, such as 2 [invalid-option]'",
        "weeks=2.5, 'pace.weeks: error: option ''weeks'' of pace ''ramp-up'': ''2.5'' is not a whole number of at least 1; write digits, such as 2 [invalid-option]'",
        "hours=3, 'pace.hours: error: pace ''ramp-up'' has no option ''hours''; it has from, weeks [unknown-option]'",
    })
    void refusesWhatIsNoRamp(String option, String message) {
        Request request = request(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:" + option);

        assertThat(roadmaps.plan(tenHours, request).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(message);
    }

    @Test
    void takesWholeNumbersHoweverTheyAreWritten() {
        assertThat(sessions(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:weeks=3.0,from=0.500000")))
                .isEqualTo(sessions(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up")));
        assertThat(plan(MON_2026_01_05, MONDAYS_AND_THURSDAYS, "ramp-up:weeks=1000000")
                        .finish())
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void passesOnWhatTheWrappedPaceSays() {
        assertThat(plan(MON_2026_01_05, StudyCalendar.everyDay(60), "ramp-up+finish-by:date=2026-01-11")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("finish-too-soon");
    }

    private Schedule plan(LocalDate start, StudyCalendar calendar, String pace) {
        return roadmaps.plan(tenHours, request(start, calendar, pace)).orThrow();
    }

    private static Request request(LocalDate start, StudyCalendar calendar, String pace) {
        return Request.startingOn(start)
                .calendar(calendar)
                .pace(PaceSpec.parse(pace))
                .build();
    }

    private static List<String> sessions(Schedule schedule) {
        return schedule.sessions()
                .map(session -> session.date() + " " + session.minutes())
                .toList();
    }
}
