package org.learnroadmap.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnroadmap.testkit.Django.MON_2026_01_05;
import static org.learnroadmap.testkit.Failures.assertFails;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

class ScheduleAssertTest {

    /** Three hours a day, from Monday 2026-01-05 to Monday 2026-01-12. */
    private final Schedule schedule = Django.plan(Request.startingOn(MON_2026_01_05)
            .calendar(StudyCalendar.everyDay(180))
            .deadline("web", LocalDate.of(2026, 1, 12))
            .build());

    @Test
    void acceptsWhatIsThere() {
        assertThat(schedule)
                .respectsPrerequisites()
                .finishesBy(LocalDate.of(2026, 1, 12))
                .finishesBy("core", LocalDate.of(2026, 1, 8))
                .finishesBy("models", LocalDate.of(2026, 1, 6))
                .finishesBy("roadmap", LocalDate.of(2026, 1, 12))
                .neverExceedsMinutesPerDay(180)
                .leavesFree(new DateRange(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 30)))
                .meetsDeadlines()
                .hasNoWarnings();
    }

    @Test
    void namesWhatIsLate() {
        assertFails(
                () -> assertThat(schedule).finishesBy(LocalDate.of(2026, 1, 10)),
                "Expected roadmap 'django' (Django for a start) to be finished by 2026-01-10, but it is finished on 2026-01-12, 2 days late",
                "django.yaml:18:9: topic 'blog' (A blog) is finished on 2026-01-11, 1 day late, and takes 8h",
                "django.yaml:19:9: topic 'news' (News about Django) is finished on 2026-01-12, 2 days late, and takes 2h",
                "Planned from 2026-01-05 at pace steady, with 21h of study time a week; 22h to do in all");
        assertFails(
                () -> assertThat(schedule).finishesBy("core", LocalDate.of(2026, 1, 7)),
                "Expected 'core' to be finished by 2026-01-07, but it is finished on 2026-01-08, 1 day late",
                "django.yaml:5:5: phase 'core' (Core Django)",
                "Planned from 2026-01-05 at pace steady, with 21h of study time a week; 22h to do in all");
        assertFails(
                () -> assertThat(schedule).finishesBy("roadmap", LocalDate.of(2026, 1, 11)),
                "Expected 'roadmap' to be finished by 2026-01-11, but it is finished on 2026-01-12, 1 day late",
                "django.yaml:2:5: roadmap 'django' (Django for a start)",
                "Planned from 2026-01-05 at pace steady, with 21h of study time a week; 22h to do in all");
        assertFails(
                () -> assertThat(schedule).finishesBy("form", LocalDate.of(2026, 1, 7)),
                "Expected 'form' to be finished by 2026-01-07, but it is not in the schedule of roadmap 'django' (Django for a start); did you mean 'orm'?");
    }

    @Test
    void namesDaysThatAreTooFull() {
        assertFails(
                () -> assertThat(schedule).neverExceedsMinutesPerDay(120),
                "Expected at most 120 minutes a day in the schedule of roadmap 'django' (Django for a start), but 7 days have more",
                "2026-01-05 has 180 minutes, 60 too many",
                "django.yaml:8:9: topic 'models' (Models) has 180 of them",
                "2026-01-06 has 180 minutes, 60 too many",
                "django.yaml:8:9: topic 'models' (Models) has 60 of them",
                "django.yaml:12:9: topic 'orm' (The ORM) has 120 of them",
                "2026-01-07 has 180 minutes, 60 too many",
                "django.yaml:12:9: topic 'orm' (The ORM) has 180 of them",
                "2026-01-08 has 180 minutes, 60 too many",
                "django.yaml:12:9: topic 'orm' (The ORM) has 60 of them",
                "django.yaml:17:9: topic 'forms' (Forms) has 120 of them",
                "2026-01-09 has 180 minutes, 60 too many",
                "django.yaml:18:9: topic 'blog' (A blog) has 180 of them",
                "2026-01-10 has 180 minutes, 60 too many",
                "django.yaml:18:9: topic 'blog' (A blog) has 180 of them",
                "2026-01-11 has 180 minutes, 60 too many",
                "django.yaml:18:9: topic 'blog' (A blog) has 120 of them",
                "django.yaml:19:9: topic 'news' (News about Django) has 60 of them");
    }

    @Test
    void namesWhatIsStudiedOnDaysOff() {
        assertFails(
                () -> assertThat(schedule)
                        .leavesFree(new DateRange(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6))),
                "Expected no study from 2026-01-05 to 2026-01-06 in the schedule of roadmap 'django' (Django for a start), but there are 6h",
                "django.yaml:8:9: topic 'models' (Models) has 180 minutes on 2026-01-05",
                "django.yaml:8:9: topic 'models' (Models) has 60 minutes on 2026-01-06",
                "django.yaml:12:9: topic 'orm' (The ORM) has 120 minutes on 2026-01-06");
    }

    @Test
    void wantsADeadlineToMeet() {
        Schedule without = Django.plan(Request.startingOn(MON_2026_01_05).build());

        assertFails(
                () -> assertThat(without).meetsDeadlines(),
                "Expected the schedule of roadmap 'django' (Django for a start) to meet its deadlines, but it has none");
    }

    @Test
    void listsWarnings() {
        Schedule warned = Django.plan(Request.startingOn(MON_2026_01_05)
                .deadline("core", MON_2026_01_05)
                .build());

        assertFails(
                () -> assertThat(warned).hasNoWarnings(),
                "Expected no warnings about the schedule of roadmap 'django' (Django for a start), found 1 warning",
                "deadlines.core: warning: 'core' is finished on 2026-01-14, 9 days after its deadline 2026-01-05 [deadline-missed]");
        assertFails(
                () -> assertThat(warned).meetsDeadlines(),
                "Expected the deadlines of roadmap 'django' (Django for a start) to be met, but 1 of 1 is missed",
                "django.yaml:5:5: phase 'core' (Core Django) is due on 2026-01-05, but is finished on 2026-01-14, 9 days late",
                "Planned from 2026-01-05 at pace steady, with 7h of study time a week; 22h to do in all",
                "'models', 'orm' together need 10h from 2026-01-05 to 2026-01-05, and the study calendar has 1h there",
                "What would help: study 540 more minutes on each study day, to finish on 2026-01-07",
                "What would help: move the deadline of 'core' to 2026-01-14, to finish on 2026-01-26",
                "What would help: begin on 2025-12-27, to finish on 2026-01-17");
    }

    /** What is studied in turns, because each is to be begun with the other, has no order on a date. */
    @Test
    void acceptsPlansWithCorequisites() {
        String after = "formerly: [querysets]";
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(600))
                .build();

        assertThat(Django.with("requires: [models], " + after, "requires: [{topic: models, kind: corequisite}]"))
                .plannedFor(request)
                .canBePlanned()
                .respectsPrerequisites();
        assertThat(Django.load(Django.TEXT
                                .replace(
                                        "requires: [models], " + after,
                                        "requires: [{topic: models, kind: corequisite}]")
                                .replace(
                                        "effort: 4h\n",
                                        "effort: 4h\n        requires: [{topic: orm, kind: corequisite}]\n"))
                        .roadmap())
                .plannedFor(request)
                .canBePlanned()
                .respectsPrerequisites();
    }

    /** Of a deadline and a fixed date, the earlier one is missed by more. */
    @Test
    void countsFromTheEarlierDate() {
        Schedule late = Django.plan(Request.startingOn(MON_2026_01_05)
                .on("models", LocalDate.of(2026, 1, 6))
                .deadline("models", LocalDate.of(2026, 1, 7))
                .build());

        assertThatThrownBy(() -> assertThat(late).meetsDeadlines())
                .hasMessageContaining(
                        "topic 'models' (Models) is due on 2026-01-06, but is finished on 2026-01-09, 3 days late");
    }

    @Test
    void refusesNoMinutes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(schedule).neverExceedsMinutesPerDay(0))
                .withMessage("minutes per day must be at least 1, were 0");
    }
}
