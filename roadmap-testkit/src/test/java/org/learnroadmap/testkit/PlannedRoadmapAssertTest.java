package org.learnroadmap.testkit;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnroadmap.testkit.Django.MON_2026_01_05;
import static org.learnroadmap.testkit.Failures.assertFails;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.plan.Request;

class PlannedRoadmapAssertTest {

    /** 22 hours with those that are assumed for the news. */
    private final Roadmap django = Django.roadmap();

    private final LocalDate fri_2026_01_23 = LocalDate.of(2026, 1, 23);

    /** 8, 8 and 6 hours, from Monday to Friday. */
    @Test
    void spreadsHoursFromMondayToFriday() {
        assertThat(django)
                .startingOn(MON_2026_01_05)
                .withHoursPerWeek(8)
                .canBeFinishedBy(fri_2026_01_23.minusDays(1))
                .respectsPrerequisites()
                .neverExceedsMinutesPerDay(96);
        assertFails(
                () -> assertThat(django)
                        .startingOn(MON_2026_01_05)
                        .withHoursPerWeek(8)
                        .canBeFinishedBy(fri_2026_01_23.minusDays(2)),
                "Expected roadmap 'django' (Django for a start) to be finished by 2026-01-21, but it is finished on 2026-01-22, 1 day late",
                "django.yaml:19:9: topic 'news' (News about Django) is finished on 2026-01-22, 1 day late, and takes 2h",
                "Planned from 2026-01-05 at pace hours-per-week:hours=8, with 8h of study time a week; 22h to do in all",
                "5 topics need 22h from 2026-01-05 to 2026-01-21, and the study calendar has 20h 48m there",
                "What would help: move the deadline of 'roadmap' to 2026-01-22, to finish on 2026-01-22",
                "What would help: begin on 2026-01-02, to finish on 2026-01-21");
    }

    @Test
    void spreadsHoursOverACalendar() {
        StudyCalendar saturdays = StudyCalendar.weekly(SATURDAY, 600);

        assertThat(django)
                .startingOn(MON_2026_01_05)
                .withCalendar(saturdays)
                .withHoursPerWeek(7.5)
                .canBeFinishedBy(LocalDate.of(2026, 1, 24))
                .neverExceedsMinutesPerDay(450);
    }

    @Test
    void namesWhatWouldHelp() {
        assertFails(
                () -> assertThat(django).startingOn(MON_2026_01_05).canBeFinishedBy(LocalDate.of(2026, 1, 20)),
                "Expected roadmap 'django' (Django for a start) to be finished by 2026-01-20, but it is finished on 2026-01-26, 6 days late",
                "django.yaml:18:9: topic 'blog' (A blog) is finished on 2026-01-24, 4 days late, and takes 8h",
                "django.yaml:19:9: topic 'news' (News about Django) is finished on 2026-01-26, 6 days late, and takes 2h",
                "Planned from 2026-01-05 at pace steady, with 7h of study time a week; 22h to do in all",
                "5 topics need 22h from 2026-01-05 to 2026-01-20, and the study calendar has 16h there",
                "What would help: study 23 more minutes on each study day, to finish on 2026-01-20",
                "What would help: move the deadline of 'roadmap' to 2026-01-26, to finish on 2026-01-26",
                "What would help: begin on 2025-12-30, to finish on 2026-01-20");
    }

    @Test
    void keepsAskedForDeadlines() {
        assertThat(django)
                .startingOn(MON_2026_01_05)
                .withDeadline("core", LocalDate.of(2026, 1, 14))
                .meetsItsDeadlines();
        assertFails(
                () -> assertThat(django)
                        .startingOn(MON_2026_01_05)
                        .withDeadline("core", LocalDate.of(2026, 1, 13))
                        .withDeadline("blog", LocalDate.of(2026, 2, 1))
                        .meetsItsDeadlines(),
                "Expected the deadlines of roadmap 'django' (Django for a start) to be met, but 1 of 2 is missed",
                "django.yaml:5:5: phase 'core' (Core Django) is due on 2026-01-13, but is finished on 2026-01-14, 1 day late",
                "Planned from 2026-01-05 at pace steady, with 7h of study time a week; 22h to do in all",
                "'models', 'orm' together need 10h from 2026-01-05 to 2026-01-13, and the study calendar has 9h there",
                "What would help: study 7 more minutes on each study day, to finish on 2026-01-24",
                "What would help: move the deadline of 'core' to 2026-01-14, to finish on 2026-01-26",
                "What would help: begin on 2026-01-04, to finish on 2026-01-25");
    }

    @Test
    void wantsSomethingThatIsDue() {
        assertFails(
                () -> assertThat(django)
                        .startingOn(MON_2026_01_05)
                        .withKnown("models")
                        .withDeadline("models", MON_2026_01_05)
                        .meetsItsDeadlines(),
                "Expected the schedule of roadmap 'django' (Django for a start) to meet its deadlines, but what has one is not in it: 'models'");
    }

    @Test
    void plansWhatIsAskedFor() {
        Request request = Request.startingOn(MON_2026_01_05).leaveOut("web").build();

        assertThat(django).plannedFor(request).canBeFinishedBy(LocalDate.of(2026, 1, 14));
        assertThat(django)
                .startingOn(MON_2026_01_05)
                .withKnown("core")
                .without(Tier.OPTIONAL)
                .withPace("ramp-up:weeks=2+steady")
                .canBePlanned()
                .finishesBy(LocalDate.of(2026, 1, 22));
    }

    @Test
    void saysWhyNothingCanBePlanned() {
        assertFails(
                () -> assertThat(django)
                        .startingOn(MON_2026_01_05)
                        .withDeadline("bolg", LocalDate.of(2026, 1, 13))
                        .canBePlanned(),
                "Expected roadmap 'django' (Django for a start) to be planned, but the request is not valid",
                "deadlines.bolg: error: 'bolg' is no topic or phase of roadmap 'django'; did you mean 'blog'? [unknown-id]");
    }

    @Test
    void saysWhatItIsAbout() {
        assertFails(
                () -> assertThat(django)
                        .as("for beginners")
                        .startingOn(MON_2026_01_05)
                        .withHoursPerWeek(160)
                        .canBeFinishedBy(MON_2026_01_05)
                        .finishesBy(MON_2026_01_05.minusDays(1)),
                "[for beginners] Expected roadmap 'django' (Django for a start) to be finished by 2026-01-04, but it is finished on 2026-01-05, 1 day late",
                "django.yaml:8:9: topic 'models' (Models) is finished on 2026-01-05, 1 day late, and takes 4h",
                "django.yaml:12:9: topic 'orm' (The ORM) is finished on 2026-01-05, 1 day late, and takes 6h",
                "django.yaml:17:9: topic 'forms' (Forms) is finished on 2026-01-05, 1 day late, and takes 2h",
                "django.yaml:18:9: topic 'blog' (A blog) is finished on 2026-01-05, 1 day late, and takes 8h",
                "django.yaml:19:9: topic 'news' (News about Django) is finished on 2026-01-05, 1 day late, and takes 2h",
                "Planned from 2026-01-05 at pace hours-per-week:hours=160, with 120h of study time a week; 22h to do in all");
    }

    @Test
    void refusesWhatMakesNoSense() {
        PlannedRoadmapAssert begun = assertThat(django).startingOn(MON_2026_01_05);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun.withHoursPerWeek(0).canBePlanned())
                .withMessage("hours of a week must be more than 0 and at most 168, were 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun.withPace("steady:x").canBePlanned())
                .withMessage("pace 'steady:x' has an option without a value; write key=value,key=value");
        assertThatIllegalStateException()
                .isThrownBy(() -> begun.withHoursPerWeek(8).withPace("steady").canBePlanned())
                .withMessage("there is a pace already: hours-per-week:hours=8; join both as in"
                        + " withPace(\"steady+hours-per-week:hours=8\")");
        assertThatIllegalStateException()
                .isThrownBy(begun::meetsItsDeadlines)
                .withMessage("there is no deadline to meet; give one with withDeadline(id, date)");
    }
}
