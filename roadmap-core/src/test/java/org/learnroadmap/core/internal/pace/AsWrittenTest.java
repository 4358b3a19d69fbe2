package org.learnroadmap.core.internal.pace;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

class AsWrittenTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);

    private static final StudyCalendar WEEKDAYS_60_SATURDAY_180 = StudyCalendar.builder()
            .on(MONDAY, 60)
            .on(TUESDAY, 60)
            .on(WEDNESDAY, 60)
            .on(THURSDAY, 60)
            .on(FRIDAY, 60)
            .on(SATURDAY, 180)
            .build();

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    /** The worked example of the specification: one day does not fit, so the week loses its days. */
    @Test
    void keepsTheOrderWhereADayDoesNotFitAndItsWeekDoes() {
        Schedule schedule = plan(
                WED_2026_01_07,
                WEEKDAYS_60_SATURDAY_180,
                week(
                        1,
                        topic("a", "60m", "1"),
                        topic("b", "60m", "2"),
                        topic("c", "120m", "3-4"),
                        topic("d", "120m", "5-6"),
                        topic("e", "120m", "7")));

        assertThat(dates(schedule))
                .containsExactly(
                        "a 2026-01-07..2026-01-07",
                        "b 2026-01-08..2026-01-08",
                        "c 2026-01-09..2026-01-10",
                        "d 2026-01-10..2026-01-10",
                        "e 2026-01-12..2026-01-13");
        assertThat(codes(schedule)).containsExactly("days-rearranged");
    }

    @Test
    void studiesEarlierWhereEvenSharesWouldMakeADayTooFull() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.everyDay(60),
                week(1, topic("a", "60m", "1-2"), topic("b", "60m", "2"), topic("c", "300m", null)));

        assertThat(codes(schedule)).isEmpty();
        assertThat(dates(schedule))
                .containsExactly("a 2026-01-05..2026-01-05", "b 2026-01-06..2026-01-06", "c 2026-01-07..2026-01-11");
    }

    @Test
    void countsWhatLiesInsideASpanForItsLoad() {
        PhaseDefinition outer = PhaseDefinition.builder("outer", "Outer")
                .weeks("1-2")
                .topic(topic("long", "14h", null))
                .phase(week(1, topic("short", "7h", null)))
                .build();

        assertThat(plan(MON_2026_01_05, StudyCalendar.everyDay(60), outer).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "weeks 1-2 need 21h, but the calendar has 14h from 2026-01-05 to 2026-01-18; the rest moves on",
                        "1 topic is finished later than pace 'as-written' wants: 'long' on 2026-01-25, not by 2026-01-18");
    }

    @Test
    void fillsNoWeekWithACheckpoint() {
        TopicDefinition exam =
                topic("exam", null, "7").toBuilder().kind("checkpoint").build();
        Schedule schedule = plan(MON_2026_01_05, StudyCalendar.everyDay(60), week(1, topic("a", "1h", "1"), exam));

        assertThat(dates(schedule)).containsExactly("a 2026-01-05..2026-01-05", "exam 2026-01-11..2026-01-11");
        assertThat(schedule.totalMinutes()).isEqualTo(60);
    }

    @Test
    void saysWhichWeeksStudyTimeDoesNotReach() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.everyDay(60),
                week(6000, topic("far", "1h", null)),
                week(1, topic("near", "1h", "7"), topic("first", "1h", "1")));

        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("study time does not reach week 6000; its topics come last");
        assertThat(schedule.finish())
                .isEqualTo(schedule.topic("far").orElseThrow().finish());
    }

    @Test
    void refusesSpansThatOverlapWithoutBounds() {
        List<TopicDefinition> topics = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            topics.add(topic("t" + i, null, (1 + i) + "-" + (36_000 - i)));
        }
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P").topics(topics).build())
                .build();
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(60))
                .pace(PaceSpec.of("as-written"))
                .build();

        assertThat(roadmaps.plan(roadmaps.check(definition).orThrow(), request).diagnostics())
                .extracting(Diagnostic::code)
                .contains("too-many-overlaps");
    }

    @Test
    void putsAuthoredDaysOnStudyDays() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.weekly(MONDAY, 60, THURSDAY, 60),
                week(1, topic("a", "30m", "1"), topic("b", "30m", "2"), topic("c", "60m", "3-4")));

        // Four authored days, two study days: days 1 and 2 fall on the first, days 3 and 4 on the second.
        assertThat(dates(schedule))
                .containsExactly("a 2026-01-05..2026-01-05", "b 2026-01-05..2026-01-05", "c 2026-01-08..2026-01-08");
    }

    @Test
    void spreadsTheTopicsOfAWeekEvenlyOverIt() {
        Schedule schedule = plan(
                MON_2026_01_05, StudyCalendar.everyDay(60), week(1, topic("a", "70m", null), topic("b", "70m", null)));

        assertThat(dates(schedule)).containsExactly("a 2026-01-05..2026-01-08", "b 2026-01-08..2026-01-11");
        assertThat(schedule.sessions().filter(session -> session.date().equals(MON_2026_01_05)))
                .singleElement()
                .satisfies(session -> assertThat(session.minutes()).isEqualTo(20));
    }

    @Test
    void fillsTheWeekWithTopicsOfUnknownEffort() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.everyDay(60),
                week(1, topic("a", null, null), topic("b", "2h", null), topic("c", null, null)));

        assertThat(schedule.topics()).extracting(topic -> topic.minutes()).containsExactly(150, 120, 150);
        assertThat(schedule.totalMinutes()).isEqualTo(7 * 60);
        assertThat(schedule.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("2 topics have no effort; they share the 5h that their weeks leave");
    }

    @Test
    void believesWhatTheRequestAssumes() {
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(week(1, topic("a", null, null), topic("b", "2h", null)))
                .build();
        Request request = Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(60))
                .pace(PaceSpec.of("as-written"))
                .assume(TopicKind.STUDY, 90)
                .build();
        Schedule schedule =
                roadmaps.plan(roadmaps.check(definition).orThrow(), request).orThrow();

        assertThat(schedule.topic("a").orElseThrow().minutes()).isEqualTo(90);
        assertThat(codes(schedule)).containsExactly("assumed-effort");
    }

    @Test
    void assumesEffortWhereTheWeekIsFull() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.everyDay(60),
                week(1, topic("a", "7h", null), topic("b", null, null)),
                week(2, topic("c", "1h", null)));

        assertThat(codes(schedule)).containsExactly("week-overloaded", "assumed-effort", "later-than-pace");
        assertThat(schedule.topic("b").orElseThrow().minutes()).isEqualTo(120);
    }

    @Test
    void movesOnWhatDoesNotFitAndLaterWeeksGiveWayOnlyAsFarAsTheyMust() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.everyDay(60),
                week(1, topic("a", "8h", null)),
                week(2, topic("b", "210m", null)));

        assertThat(dates(schedule)).containsExactly("a 2026-01-05..2026-01-12", "b 2026-01-13..2026-01-18");
        assertThat(schedule.diagnostics())
                // the week, and that its topic is late
                .hasSize(2)
                .first()
                .satisfies(
                        warning -> assertThat(warning.message())
                                .isEqualTo(
                                        "week 1 needs 8h, but the calendar has 7h from 2026-01-05 to 2026-01-11; the rest moves on"));
    }

    @Test
    void skipsWeeksWhollyOffAndKeepsAuthoredEmptyWeeksEmpty() {
        StudyCalendar calendar = StudyCalendar.everyDay(60).toBuilder()
                .off(new DateRange(MON_2026_01_05.plusDays(7), MON_2026_01_05.plusDays(13)))
                .build();
        PhaseDefinition free =
                PhaseDefinition.builder("free", "Free").weeks("2").buffer(true).build();
        Schedule schedule =
                plan(MON_2026_01_05, calendar, week(1, topic("a", "1h", null)), free, week(3, topic("b", "1h", "1")));

        assertThat(dates(schedule)).containsExactly("a 2026-01-05..2026-01-11", "b 2026-01-26..2026-01-26");
        assertThat(schedule.phase("free").orElseThrow()).hasToString("free 2026-01-19..2026-01-25 0m");
    }

    /** Week 1 has an hour too much. */
    @Test
    void keepsBufferWeeksFreeUnlessTheyAreToBeUsed() {
        PhaseDefinition free =
                PhaseDefinition.builder("free", "Free").weeks("2").buffer(true).build();
        PhaseDefinition[] phases = {week(1, topic("a", "8h", null)), free, week(3, topic("b", "7h", null))};

        assertThat(dates(plan(PaceSpec.of("as-written"), MON_2026_01_05, StudyCalendar.everyDay(60), phases)))
                .containsExactly("a 2026-01-05..2026-01-19", "b 2026-01-20..2026-01-26");
        assertThat(dates(plan(
                        PaceSpec.parse("as-written:buffers=use"), MON_2026_01_05, StudyCalendar.everyDay(60), phases)))
                .containsExactly("a 2026-01-05..2026-01-12", "b 2026-01-19..2026-01-25");
    }

    @Test
    void studiesInABufferWeekThatAnotherPhaseHasToo() {
        PhaseDefinition free =
                PhaseDefinition.builder("free", "Free").weeks("2").buffer(true).build();

        assertThat(dates(plan(
                        MON_2026_01_05,
                        StudyCalendar.everyDay(60),
                        week(1, topic("a", "7h", null)),
                        free,
                        week(2, topic("b", "7h", null)))))
                .containsExactly("a 2026-01-05..2026-01-11", "b 2026-01-12..2026-01-18");
    }

    @Test
    void refusesAnythingElseForBuffers() {
        Request request = Request.startingOn(MON_2026_01_05)
                .pace(PaceSpec.parse("as-written:buffers=maybe"))
                .build();
        RoadmapDefinition definition = RoadmapDefinition.builder("test", "Test")
                .phases(List.of(week(1, topic("a", "7h", null))))
                .build();

        assertThat(roadmaps.plan(roadmaps.check(definition).orThrow(), request).diagnostics())
                .extracting(Diagnostic::message)
                .contains("option 'buffers' of pace 'as-written': 'maybe' is not one of keep, use");
    }

    @Test
    void countsWeeksFromTheWeekStartOfTheCalendar() {
        StudyCalendar calendar =
                StudyCalendar.everyDay(60).toBuilder().weekStart(MONDAY).build();
        Schedule schedule =
                plan(WED_2026_01_07, calendar, week(1, topic("a", "1h", null)), week(2, topic("b", "1h", "1")));

        assertThat(dates(schedule)).containsExactly("a 2026-01-07..2026-01-11", "b 2026-01-12..2026-01-12");
    }

    @Test
    void treatsSeveralWeeksAsOneLongWindow() {
        Schedule schedule = plan(
                MON_2026_01_05,
                StudyCalendar.everyDay(60),
                PhaseDefinition.builder("long", "Long")
                        .weeks("1-4")
                        .topic(topic("a", "14h", null))
                        .topic(topic("b", "14h", null))
                        .build());

        assertThat(dates(schedule)).containsExactly("a 2026-01-05..2026-01-18", "b 2026-01-19..2026-02-01");
    }

    @Test
    void countsDaysWithoutWeeksFromTheStart() {
        PhaseDefinition days = PhaseDefinition.builder("days", "Days")
                .topic(topic("a", "1h", "1"))
                .topic(topic("b", "1h", "3"))
                .topic(topic("c", "1h", "10"))
                .build();

        assertThat(dates(plan(MON_2026_01_05, StudyCalendar.weekly(MONDAY, 60, SUNDAY, 60), days)))
                .containsExactly("a 2026-01-05..2026-01-05", "b 2026-01-12..2026-01-12", "c 2026-02-08..2026-02-08");
    }

    @Test
    void letsATopicWithoutAPlaceFollowTheOneBeforeIt() {
        PhaseDefinition loose = PhaseDefinition.builder("loose", "Loose")
                .topic(topic("b", "1h", null))
                .build();
        Schedule schedule = plan(MON_2026_01_05, StudyCalendar.everyDay(60), week(2, topic("a", "1h", null)), loose);

        assertThat(dates(schedule)).containsExactly("a 2026-01-12..2026-01-15", "b 2026-01-15..2026-01-18");
    }

    @Test
    void keepsPrerequisitesThatContradictTheWeeks() {
        TopicDefinition first = topic("a", "1h", null).toBuilder().requires("b").build();
        Schedule schedule =
                plan(MON_2026_01_05, StudyCalendar.everyDay(60), week(1, first), week(2, topic("b", "1h", null)));

        assertThat(schedule.topic("b").orElseThrow().finish())
                .isBeforeOrEqualTo(schedule.topic("a").orElseThrow().start());
        assertThat(schedule.diagnostics()).extracting(Diagnostic::code).containsExactly("later-than-pace");
    }

    @Test
    void letsAShareBelowTheSmallestSessionWait() {
        StudyCalendar calendar =
                StudyCalendar.everyDay(60).toBuilder().smallestSession(25).build();
        Schedule schedule = plan(MON_2026_01_05, calendar, week(1, topic("a", "70m", null)));

        assertThat(schedule.sessions().map(session -> session.date().getDayOfMonth() + ": " + session.minutes()))
                .containsExactly("7: 30", "10: 30", "11: 10");
    }

    @Test
    void plansARoadmapWithoutWeeksAsSteadyAndSaysSo() {
        PhaseDefinition plain =
                PhaseDefinition.builder("p", "P").topic(topic("a", "90m", null)).build();
        Schedule schedule = plan(MON_2026_01_05, StudyCalendar.everyDay(60), plain);

        assertThat(dates(schedule)).containsExactly("a 2026-01-05..2026-01-06");
        assertThat(codes(schedule)).containsExactly("no-weeks");
    }

    private Schedule plan(LocalDate start, StudyCalendar calendar, PhaseDefinition... phases) {
        return plan(PaceSpec.of("as-written"), start, calendar, phases);
    }

    private Schedule plan(PaceSpec pace, LocalDate start, StudyCalendar calendar, PhaseDefinition... phases) {
        RoadmapDefinition definition =
                RoadmapDefinition.builder("r", "R").phases(List.of(phases)).build();
        Request request =
                Request.startingOn(start).calendar(calendar).pace(pace).build();
        return roadmaps.plan(roadmaps.check(definition).orThrow(), request).orThrow();
    }

    private static PhaseDefinition week(int week, TopicDefinition... topics) {
        return PhaseDefinition.builder("w" + week, "Week " + week)
                .weeks("" + week)
                .topics(List.of(topics))
                .build();
    }

    private static TopicDefinition topic(String id, @Nullable String effort, @Nullable String days) {
        return TopicDefinition.builder(id, "Topic " + id)
                .effort(effort)
                .days(days)
                .build();
    }

    private static List<String> dates(Schedule schedule) {
        return schedule.topics().stream()
                .map(topic -> topic.topic() + " " + topic.start() + ".." + topic.finish())
                .toList();
    }

    private static List<String> codes(Schedule schedule) {
        return schedule.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
