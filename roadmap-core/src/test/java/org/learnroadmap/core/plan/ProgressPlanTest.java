package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.learnroadmap.core.plan.Small.phase;
import static org.learnroadmap.core.plan.Small.roadmap;
import static org.learnroadmap.core.plan.Small.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/** What progress makes of a plan with 60 minutes every day from Monday, 5 January 2026 on. */
class ProgressPlanTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void whatIsDoneKeepsItsRealDatesAndTheRestIsPlannedFromNowOn() {
        Roadmap roadmap = roadmap(topic("a", 90), topic("b", 60), topic("c", 60));

        Schedule schedule = plan(roadmap, 8, worked(5, "a", 60), done(7, "a", 60));

        assertThat(dates(schedule))
                .containsExactly(
                        "a 2026-01-05..2026-01-07 0m", "b 2026-01-08..2026-01-08 60m", "c 2026-01-09..2026-01-09 60m");
        assertThat(sessions(schedule)).containsExactly("2026-01-08 b 60", "2026-01-09 c 60");
        assertThat(schedule.start()).isEqualTo(START);
        assertThat(schedule.from()).isEqualTo(date(8));
        assertThat(schedule.finish()).isEqualTo(date(9));
        assertThat(schedule.phases().get(0).start()).contains(START);
    }

    @Test
    void whatIsBegunGoesFirstWithTheRestOfItsMinutes() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60), topic("c", 90));

        assertThat(sessions(plan(roadmap, 6, worked(5, "c", 40))))
                .containsExactly(
                        "2026-01-06 c 50", "2026-01-06 a 10", "2026-01-07 a 50", "2026-01-07 b 10", "2026-01-08 b 50");
    }

    @Test
    void whatIsBegunWaitsForWhatItStillRequires() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60), topic("c", 60, Prerequisite.required("b")));

        assertThat(sessions(plan(roadmap, 6, worked(5, "c", 30))))
                .containsExactly("2026-01-06 b 60", "2026-01-07 c 30", "2026-01-07 a 30", "2026-01-08 a 30");
    }

    @Test
    void deadlinesWinAgainstWhatIsBegun() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));
        Request request = request(6, worked(5, "b", 10)).deadline("a", date(6)).build();

        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly("2026-01-06 a 60", "2026-01-07 b 50");
    }

    @Test
    void minutesRecordedTodayAreTakenOffToday() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));

        assertThat(sessions(plan(roadmap, 5, worked(5, "a", 25))))
                .containsExactly("2026-01-05 a 35", "2026-01-06 b 60");
        assertThat(sessions(plan(roadmap, 5, done(5, "a", 80)))).containsExactly("2026-01-06 b 60");
    }

    @Test
    void windowsOfTodayBeginWhereTheRecordedMinutesEnd() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));
        StudyCalendar calendar = StudyCalendar.builder()
                .on(START.getDayOfWeek(), StudyHours.parse("19:00-20:30"))
                .build();
        Request request = request(5, worked(5, "a", 25)).calendar(calendar).build();

        assertThat(ROADMAPS.plan(roadmap, request).orThrow().sessions().map(Session::from))
                .containsExactly(date(5).atTime(19, 25), date(5).atTime(20, 0), date(12).atTime(19, 0));
    }

    @Test
    void skippedTopicsSatisfyWhatRequiresThemAndAreNotPlanned() {
        Roadmap roadmap = roadmap(topic("b", 60, Prerequisite.required("a")), topic("a", 60));

        Schedule schedule = plan(roadmap, 6, entry(5, "a", Did.SKIPPED));

        assertThat(sessions(schedule)).containsExactly("2026-01-06 b 60");
        assertThat(schedule.leftOut()).extracting(Topic::id).containsExactly("a");
    }

    @Test
    void gapsCountFromTheRealFinish() {
        Roadmap roadmap = roadmap(
                topic("a", 60), topic("b", 60, Prerequisite.required("a").after(5)), topic("c", 60));

        assertThat(sessions(plan(roadmap, 7, done(6, "a", 60)))).containsExactly("2026-01-07 c 60", "2026-01-11 b 60");
    }

    @Test
    void gapsBehindAPhaseCountFromItsLastFinish() {
        Phase first = phase("first", topic("a", 60), topic("b", 60)).build();
        Phase second = phase("second", topic("c", 60))
                .requires(List.of(Prerequisite.required("first").after(10)))
                .build();
        Roadmap roadmap = roadmap(first, second);

        assertThat(sessions(plan(roadmap, 9, done(5, "a", 60), done(8, "b", 60))))
                .containsExactly("2026-01-18 c 60");
    }

    @Test
    void whatIsBegunNeedsNoOpening() {
        Roadmap roadmap = roadmap(
                topic("lab", 30, Prerequisite.of(PrerequisiteKind.COREQUISITE, "lecture")), topic("lecture", 60));
        Request request =
                request(6, worked(5, "lecture", 20)).deadline("lab", date(6)).build();

        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly("2026-01-06 lab 30", "2026-01-06 lecture 30", "2026-01-07 lecture 10");
    }

    @Test
    void whatIsDoneStaysInThePlanWhateverIsLeftOut() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));
        Request request = request(6, done(5, "a", 60)).leaveOut("a").target("b").build();

        assertThat(dates(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly("a 2026-01-05..2026-01-05 0m", "b 2026-01-06..2026-01-06 60m");
    }

    @Test
    void knownTopicsAndPhasesAreLeftOutWithASentence() {
        Phase first = phase("first", topic("a", 60), topic("b", 60)).build();
        Phase second = phase("second", topic("c", 60, Prerequisite.required("d")), topic("d", 90))
                .build();
        Roadmap roadmap = roadmap(first, second);
        Outcome<Schedule> outcome =
                ROADMAPS.plan(roadmap, base().known("first").known("d").build());

        assertThat(sessions(outcome.orThrow())).containsExactly("2026-01-05 c 60");
        assertThat(messages(outcome)).contains("3 topics are left out, known already: 'a', 'b', 'd' (3h 30m)");
    }

    @Test
    void targetsArePlannedWithWhatTheyNeedAndNothingElse() {
        Phase first = phase("first", topic("a", 60), topic("b", 60, Prerequisite.required("a")), topic("x", 60))
                .build();
        Phase second = phase("second", topic("c", 60), topic("d", 60, Prerequisite.required("b")), topic("y", 60))
                .build();
        Roadmap roadmap = roadmap(first, second);
        Outcome<Schedule> outcome = ROADMAPS.plan(roadmap, base().target("d").build());

        assertThat(sessions(outcome.orThrow()))
                .containsExactly("2026-01-05 a 60", "2026-01-06 b 60", "2026-01-07 d 60");
        assertThat(messages(outcome)).contains("3 topics are left out, not needed for 'd': 'x', 'c', 'y' (3h)");
    }

    @Test
    void whatATargetsPhaseRequiresIsNeeded() {
        Phase first = phase("first", topic("a", 60), topic("b", 60)).build();
        Phase second = phase("second", topic("c", 60), topic("d", 60))
                .requires(List.of(Prerequisite.required("first")))
                .build();
        Roadmap roadmap = roadmap(first, second);

        assertThat(sessions(ROADMAPS.plan(roadmap, base().target("d").build()).orThrow()))
                .containsExactly("2026-01-05 a 60", "2026-01-06 b 60", "2026-01-07 d 60");
    }

    @Test
    void ofAlternativesATargetTakesWhatItNeedsAnyway() {
        Roadmap roadmap = roadmap(
                topic("short", 10),
                topic("long", 60),
                topic("a", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("short", "long"))),
                topic("b", 60, Prerequisite.required("a"), Prerequisite.required("long")));

        assertThat(sessions(ROADMAPS.plan(roadmap, base().target("b").build()).orThrow()))
                .containsExactly("2026-01-05 long 60", "2026-01-06 a 60", "2026-01-07 b 60");
    }

    @Test
    void ofAlternativesTheOneThatIsDoneCounts() {
        Roadmap roadmap = roadmap(
                topic("first", 60),
                topic("other", 60),
                topic("a", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("first", "other"))));
        Request request =
                request(6, done(5, "other", 60)).deadline("a", date(6)).build();

        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly("2026-01-06 a 60", "2026-01-07 first 60");
    }

    @Test
    void hoursPerWeekGoOnAsIfNothingHadBeenMissed() {
        Roadmap roadmap = roadmap(topic("a", 600));
        Request request = request(8, worked(5, "a", 30), worked(8, "a", 10))
                .pace(PaceSpec.of("hours-per-week", Map.of("hours", "3.5")))
                .build();

        // Half an hour a day; of today's ten minutes are over.
        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .startsWith("2026-01-08 a 20", "2026-01-09 a 30", "2026-01-10 a 30");
    }

    @Test
    void finishByStillEndsOnItsDate() {
        Roadmap roadmap = roadmap(topic("a", 300));
        PaceSpec pace = PaceSpec.of("finish-by", Map.of("date", "2026-01-14"));
        Request request =
                request(9, worked(5, "a", 60), worked(9, "a", 20)).pace(pace).build();

        // 240 minutes over six days, 20 of them today.
        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly(
                        "2026-01-09 a 20",
                        "2026-01-10 a 40",
                        "2026-01-11 a 40",
                        "2026-01-12 a 40",
                        "2026-01-13 a 40",
                        "2026-01-14 a 40");
    }

    @Test
    void asWrittenKeepsItsWeeksAndCatchesUp() {
        Phase first = phase("first", topic("a", 120), topic("b", 120))
                .weeks(new Span(1, 1))
                .build();
        Phase second = phase("second", topic("c", 210)).weeks(new Span(2, 2)).build();
        Roadmap roadmap = roadmap(first, second);
        Request request =
                request(12, done(6, "a", 120)).pace(PaceSpec.of("as-written")).build();

        // Week two begins on the 12th, as ever; what week one left comes first, in the time that is free.
        Schedule schedule = ROADMAPS.plan(roadmap, request).orThrow();
        assertThat(sessions(schedule).subList(0, 4))
                .containsExactly("2026-01-12 b 60", "2026-01-13 b 60", "2026-01-14 c 60", "2026-01-15 c 60");
        assertThat(schedule.finish()).isEqualTo(date(18));
    }

    @Test
    void deadlinesBehindThePlansBeginAreLate() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));
        Request request = request(9, done(7, "a", 60))
                .deadline("a", date(6))
                .deadline("b", date(6))
                .build();

        Schedule schedule = ROADMAPS.plan(roadmap, request).orThrow();
        assertThat(schedule.lateDaysById()).containsExactly(Map.entry("a", 1), Map.entry("b", 3));
        assertThat(schedule.topic("a").orElseThrow().lateDays()).hasValue(1);
        assertThat(schedule.certificate().orElseThrow().lateDays()).isEqualTo(3);
    }

    @Test
    void aTargetDoesNotCountOnAnAlternativeThatIsLeftOut() {
        Roadmap roadmap = roadmap(
                topic("opt", 60).toBuilder().tier(Tier.OPTIONAL).build(),
                topic("core", 90),
                topic("a", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("opt", "core"))));
        Request request = base().target("a").without(Tier.OPTIONAL).build();

        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly("2026-01-05 core 60", "2026-01-06 core 30", "2026-01-06 a 30", "2026-01-07 a 30");
    }

    @Test
    void whatIsBegunAndNotNeededChangesNothing() {
        Roadmap roadmap = roadmap(
                topic("a", 60),
                topic("b", 60),
                topic("c", 60, Prerequisite.required("b")),
                topic("z", 60, Prerequisite.required("a"), Prerequisite.required("b")));
        Request request = request(6, worked(5, "c", 30)).target("z").build();

        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow()))
                .containsExactly("2026-01-06 a 60", "2026-01-07 b 60", "2026-01-08 z 60");
    }

    @Test
    void datesOfWhatIsKnownOrLeftOutHaveNoEffect() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60), topic("c", 60));
        Request request = base().calendar(StudyCalendar.weekly(START.getDayOfWeek(), 60))
                .on("a", date(6))
                .known("a")
                .deadline("b", date(4))
                .leaveOut("b")
                .build();

        assertThat(sessions(ROADMAPS.plan(roadmap, request).orThrow())).containsExactly("2026-01-05 c 60");
    }

    @Test
    void whatWasDoneLateIsLate() {
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));
        Schedule schedule = ROADMAPS.plan(
                        roadmap,
                        request(12, done(12, "a", 60)).deadline("a", date(7)).build())
                .orThrow();

        assertThat(schedule.maxLateDays()).hasValue(5);
        assertThat(schedule.fixes()).isEmpty();
        assertThat(schedule.certificate()).isEmpty();
    }

    @Test
    void nothingIsLeftWhenAllIsDone() {
        Roadmap roadmap = roadmap(topic("a", 60));

        Schedule schedule = plan(roadmap, 9, done(7, "a", 60));

        assertThat(sessions(schedule)).isEmpty();
        assertThat(schedule.finish()).isEqualTo(date(7));
        assertThat(schedule.topicsByFinish().map(topic -> topic.topic().id())).containsExactly("a");
    }

    @Test
    void progressNeedsADate() {
        Roadmap roadmap = roadmap(topic("a", 60));
        Outcome<Schedule> outcome = ROADMAPS.plan(
                roadmap, base().progress(progress(done(5, "a", 60))).build());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("missing-as-of");
    }

    @Test
    void idsOfTheRequestMustBeInTheRoadmap() {
        Roadmap roadmap = roadmap(topic("first-app", 60));
        Request request =
                base().known("frst-app").leaveOut("x").target("first-ap").build();

        assertThat(ROADMAPS.plan(roadmap, request).diagnostics())
                .filteredOn(finding -> finding.code().equals("unknown-id"))
                .extracting(Diagnostic::path, Diagnostic::suggestion)
                .containsExactlyInAnyOrder(
                        tuple("known", Optional.of("first-app")),
                        tuple("leave-out", Optional.empty()),
                        tuple("targets", Optional.of("first-app")));
    }

    @Test
    void whoeverStartedHasAStart() {
        Roadmap roadmap = roadmap(topic("a", 60));
        Progress progress = progress().toBuilder().started(START).build();
        Request request = Request.builder().progress(progress).asOf(date(9)).build();

        Schedule schedule = ROADMAPS.plan(roadmap, request).orThrow();
        assertThat(schedule.start()).isEqualTo(START);
        assertThat(sessions(schedule)).containsExactly("2026-01-09 a 60");
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static ProgressEntry worked(int day, String topic, int minutes) {
        return ProgressEntry.builder(date(day), topic, Did.WORKED)
                .minutes(minutes)
                .build();
    }

    private static ProgressEntry done(int day, String topic, int minutes) {
        return ProgressEntry.builder(date(day), topic, Did.DONE)
                .minutes(minutes)
                .build();
    }

    private static ProgressEntry entry(int day, String topic, Did did) {
        return ProgressEntry.of(date(day), topic, did);
    }

    private static Progress progress(ProgressEntry... entries) {
        return Progress.builder("r").entries(List.of(entries)).build();
    }

    private static Request.Builder base() {
        return Request.startingOn(START).calendar(StudyCalendar.everyDay(60));
    }

    private static Request.Builder request(int asOf, ProgressEntry... entries) {
        return base().progress(progress(entries)).asOf(date(asOf));
    }

    private static Schedule plan(Roadmap roadmap, int asOf, ProgressEntry... entries) {
        return ROADMAPS.plan(roadmap, request(asOf, entries).build()).orThrow();
    }

    private static List<String> dates(Schedule schedule) {
        return schedule.topics().stream().map(ScheduledTopic::toString).toList();
    }

    private static List<String> messages(Outcome<Schedule> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::message).toList();
    }

    private static List<String> sessions(Schedule schedule) {
        return schedule.sessions()
                .map(session -> session.date() + " " + session.topic().id() + " " + session.minutes())
                .toList();
    }
}
