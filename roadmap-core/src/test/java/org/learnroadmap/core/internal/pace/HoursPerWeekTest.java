package org.learnroadmap.core.internal.pace;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

class HoursPerWeekTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);

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
    void spreadsTheHoursOverTheStudyTimeOfTheWeek() {
        Schedule schedule =
                plan(Request.startingOn(MON_2026_01_05).calendar(StudyCalendar.weekly(MONDAY, 60, SATURDAY, 180)), "2");

        assertThat(sessions(schedule)).startsWith("2026-01-05 30", "2026-01-10 90", "2026-01-12 30", "2026-01-17 90");
        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 2, 7));
    }

    @Test
    void givesAPartialFirstWeekItsShare() {
        StudyCalendar calendar =
                StudyCalendar.everyDay(60).toBuilder().weekStart(MONDAY).build();
        Schedule schedule = plan(Request.startingOn(THU_2026_01_08).calendar(calendar), "3.5");

        assertThat(sessions(schedule))
                .startsWith("2026-01-08 30", "2026-01-09 30", "2026-01-10 30", "2026-01-11 30", "2026-01-12 30");
    }

    @Test
    void assumesItsHoursFromMondayToFriday() {
        Schedule schedule = plan(Request.startingOn(MON_2026_01_05), "5");

        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 1, 16));
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("no study hours given; assumed 5h a week, as pace 'hours-per-week' asks");
    }

    @Test
    void usesAllThereIsAndSaysSoIfThatIsLess() {
        Schedule schedule = plan(Request.startingOn(MON_2026_01_05).calendar(StudyCalendar.everyDay(60)), "8");

        assertThat(sessions(schedule)).startsWith("2026-01-05 60", "2026-01-06 60");
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace: warning: pace 'hours-per-week' asks for 8h a week, but the calendar has 7h; all of it is used [more-than-capacity]");
    }

    @Test
    void letsAShareBelowTheSmallestSessionWait() {
        StudyCalendar calendar =
                StudyCalendar.everyDay(60).toBuilder().smallestSession(20).build();
        Schedule schedule = plan(Request.startingOn(MON_2026_01_05).calendar(calendar), "1");

        assertThat(sessions(schedule)).startsWith("2026-01-07 25", "2026-01-10 26", "2026-01-11 9", "2026-01-14 25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.001", "169", "1000000", "many", "-1"})
    void refusesHoursThatNoWeekHas(String hours) {
        Outcome<Schedule> outcome = roadmaps.plan(
                tenHours,
                Request.startingOn(MON_2026_01_05)
                        .pace("hours-per-week", Map.of("hours", hours))
                        .build());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("invalid-option");
    }

    private Schedule plan(Request.Builder request, String hours) {
        return roadmaps.plan(
                        tenHours,
                        request.pace("hours-per-week", Map.of("hours", hours)).build())
                .orThrow();
    }

    private static List<String> sessions(Schedule schedule) {
        return schedule.sessions()
                .map(session -> session.date() + " " + session.minutes())
                .toList();
    }
}
