package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.learnroadmap.core.plan.Small.phase;
import static org.learnroadmap.core.plan.Small.roadmap;
import static org.learnroadmap.core.plan.Small.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/** What is said of a plan, word for word: with an hour every day from Monday, 5 January 2026 on. */
class PlanFindingsTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static Request.Builder daily(int minutes) {
        return Request.startingOn(START)
                .calendar(StudyCalendar.everyDay(minutes))
                .pace(PaceSpec.STEADY);
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static Topic optional(String id, int minutes) {
        return topic(id, minutes).toBuilder().tier(Tier.OPTIONAL).build();
    }

    private static Topic unknown(String id, TopicKind kind) {
        return Topic.builder(id, id).kind(kind).build();
    }

    private static Request.Builder sessions(int smallest) {
        return daily(60)
                .calendar(StudyCalendar.everyDay(60).toBuilder()
                        .smallestSession(smallest)
                        .build());
    }

    static Stream<Arguments> findings() {
        Prerequisite aWeekLater = Prerequisite.required("a").after(7);
        return Stream.of(
                argumentSet("nothing to say", roadmap(topic("a", 60)), daily(60), List.of()),
                argumentSet(
                        "nothing left",
                        roadmap(optional("o", 60)),
                        daily(60).without(Tier.OPTIONAL),
                        List.of(
                                "without: info: 1 topic is left out, optional: 'o' (1h) [left-out]",
                                "without: warning: nothing is left to plan; leave fewer tiers out [nothing-planned]")),
                argumentSet(
                        "one effort assumed",
                        roadmap(unknown("a", TopicKind.STUDY)),
                        daily(60),
                        List.of("info: 1 study topic has no effort; assumed 2h [assumed-effort]")),
                argumentSet(
                        "several efforts assumed",
                        roadmap(unknown("a", TopicKind.PROJECT), unknown("b", TopicKind.PROJECT)),
                        daily(60).assume(TopicKind.PROJECT, 90),
                        List.of("info: 2 project topics have no effort; assumed 1h 30m each [assumed-effort]")),
                argumentSet(
                        "in time to the day", roadmap(topic("a", 60)), daily(60).deadline("a", START), List.of()),
                argumentSet(
                        "a day late",
                        roadmap(topic("a", 61)),
                        daily(60).deadline("a", START),
                        List.of(
                                "deadlines.a: warning: 'a' is finished on 2026-01-06, 1 day after its deadline 2026-01-05 [deadline-missed]")),
                argumentSet(
                        "a pace that need not be late",
                        roadmap(topic("a", 300)),
                        daily(60).pace(PaceSpec.parse("hours-per-week:hours=3")).deadline("a", day(4)),
                        List.of(
                                "deadlines.a: warning: 'a' is finished on 2026-01-16, 7 days after its deadline 2026-01-09 [deadline-missed]",
                                "pace: info: pace 'hours-per-week' misses a deadline by 7 days; with all of the study calendar, as 'steady' uses it, none need be missed [pace-misses-deadline]")),
                argumentSet(
                        "a pace that need not be as late",
                        roadmap(topic("a", 300)),
                        daily(60).pace(PaceSpec.parse("hours-per-week:hours=3")).deadline("a", day(2)),
                        List.of(
                                "deadlines.a: warning: 'a' is finished on 2026-01-16, 9 days after its deadline 2026-01-07 [deadline-missed]",
                                "pace: info: pace 'hours-per-week' misses a deadline by 9 days; with all of the study calendar, as 'steady' uses it, it need not be more than 2 days [pace-misses-deadline]")),
                argumentSet(
                        "a gap that could be better used",
                        roadmap(topic("b", 300), topic("a", 60), topic("c", 60, aWeekLater)),
                        daily(60),
                        List.of(
                                "info: with gaps between topics no plan is proven best: this one ends on 2026-01-17, and none with this study time can end before 2026-01-12 [gap-bound]")),
                argumentSet(
                        "sessions that leave minutes over",
                        roadmap(topic("a", 50), topic("b", 50), topic("c", 20)),
                        sessions(20),
                        List.of(
                                "info: with a smallest session no plan is proven best: this one ends on 2026-01-07, and none with this study time can end before 2026-01-06 [session-bound]")),
                argumentSet("sessions that fit", roadmap(topic("a", 60), topic("b", 60)), sessions(20), List.of()),
                argumentSet(
                        "one of several, all left out",
                        roadmap(
                                optional("x", 60),
                                optional("y", 60),
                                topic("a", 60, Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("x", "y")))),
                        daily(60).without(Tier.OPTIONAL),
                        List.of(
                                "phases[0].topics[2].requires[0]: info: 'a' asks for one of x, y; all are left out [any-of-chosen]",
                                "without: info: 2 topics are left out, optional: 'x', 'y' (2h) [left-out]")));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void saysWhatIsToBeSaid(Roadmap roadmap, Request.Builder request, List<String> expected) {
        assertThat(ROADMAPS.plan(roadmap, request.build()).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                argumentSet(
                        "too long",
                        daily(1),
                        "error: the plan would end after 2126-01-05; add study time, or lift Limits.years [plan-too-long]"),
                argumentSet(
                        "too long with a pace that has a budget",
                        daily(60).pace(PaceSpec.parse("hours-per-week:hours=0.1")),
                        "error: the plan would end after 2126-01-05; add study time or choose another pace than 'hours-per-week', or lift Limits.years [plan-too-long]"),
                argumentSet(
                        "too long for the dates there are",
                        daily(1).start(LocalDate.of(9990, 1, 1)),
                        "error: the plan would end after 9999-12-31; add study time [plan-too-long]"),
                argumentSet(
                        "a start that nobody means",
                        daily(60).start(LocalDate.of(1899, 12, 31)),
                        "start: error: start 1899-12-31 is out of range; dates go from 1900-01-01 to 9999-12-31 [date-out-of-range]"),
                argumentSet(
                        "a date of planning that nobody means",
                        daily(60).asOf(LocalDate.of(10000, 1, 1)),
                        "as-of: error: as-of +10000-01-01 is out of range; dates go from 1900-01-01 to 9999-12-31 [date-out-of-range]"),
                argumentSet(
                        "reviews that take no time",
                        daily(60).pace(PaceSpec.parse("spaced-review:minutes=0")),
                        "pace.minutes: error: option 'minutes' of pace 'spaced-review': '0' is not a whole number of at least 1; write digits, such as 2 [invalid-option]"));
    }

    /** A hundred thousand minutes. */
    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatCannotBe(Request.Builder request, String expected) {
        Topic[] topics = Stream.iterate(0, i -> i < 100, i -> i + 1)
                .map(i -> topic("t" + i, 1000))
                .toArray(Topic[]::new);

        assertThat(ROADMAPS.plan(roadmap(topics), request.build()).diagnostics())
                .extracting(Diagnostic::render)
                .contains(expected);
    }

    @Test
    void saysWhatDoesNotFitInTheRecordOfWhatWasDone() {
        Progress progress = Progress.builder("r")
                .entries(List.of(ProgressEntry.of(START, "gone", Did.DONE)))
                .build();
        Request request = daily(60).progress(progress).asOf(day(1)).build();

        assertThat(ROADMAPS.plan(roadmap(topic("a", 60)), request).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("topic-gone");
    }

    static Stream<Arguments> proofs() {
        return Stream.of(
                argumentSet(
                        "one topic",
                        daily(60).deadline("a", START),
                        "'a' needs 1h 30m from 2026-01-05 to 2026-01-05, and the study calendar has 1h there"),
                argumentSet(
                        "three topics",
                        daily(60).deadline("a", day(2)).deadline("b", day(2)).deadline("c", day(2)),
                        "'a', 'b', 'c' together need 4h 30m from 2026-01-05 to 2026-01-07, and the study calendar has 3h there"),
                argumentSet(
                        "four topics",
                        daily(60).deadline(Request.ROADMAP, day(2)),
                        "4 topics need 6h from 2026-01-05 to 2026-01-07, and the study calendar has 3h there"),
                argumentSet(
                        "no date between",
                        daily(60).deadline("a", day(2)).notBefore("a", day(3)),
                        "'a' cannot begin before 2026-01-08 and must be finished by 2026-01-07"),
                argumentSet(
                        "no date between for two",
                        daily(60)
                                .deadline("a", day(2))
                                .notBefore("a", day(3))
                                .deadline("b", day(2))
                                .notBefore("b", day(3)),
                        "'a', 'b' cannot all begin before 2026-01-08 and must be finished by 2026-01-07"));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void provesThatADeadlineCannotBeMet(Request.Builder request, String says) {
        Roadmap roadmap = roadmap(topic("a", 90), topic("b", 90), topic("c", 90), topic("d", 90));

        Schedule schedule = ROADMAPS.plan(roadmap, request.build()).orThrow();

        assertThat(schedule.certificate().orElseThrow().says()).isEqualTo(says);
    }

    static Stream<Arguments> pastDates() {
        return Stream.of(
                argumentSet("of what is planned", "a", daily(60), true),
                argumentSet(
                        "of what is planned while something else is not",
                        "a",
                        daily(60).leaveOut("o"),
                        true),
                argumentSet("of all", Request.ROADMAP, daily(60).leaveOut("inner"), true),
                argumentSet("of a topic left out", "a", daily(60).leaveOut("a"), false),
                argumentSet("of a topic that is known", "a", daily(60).known("a"), false),
                argumentSet("of a topic of a tier left out", "o", daily(60).without(Tier.OPTIONAL), false),
                argumentSet("of a topic whose phase is left out", "a", daily(60).leaveOut("inner"), false),
                argumentSet(
                        "of a topic in a phase within one left out",
                        "a",
                        daily(60).known("outer"),
                        false),
                argumentSet(
                        "of a phase half of which is left out",
                        "outer",
                        daily(60).leaveOut("inner"),
                        true),
                argumentSet(
                        "of a phase of which nothing is left",
                        "inner",
                        daily(60).known("a"),
                        false));
    }

    @ParameterizedTest
    @MethodSource("pastDates")
    void aDeadlineThatIsOverIsRefusedUnlessNothingIsDueThen(String id, Request.Builder request, boolean isRefused) {
        Roadmap roadmap = roadmap(
                phase("outer", topic("b", 60))
                        .phases(List.of(phase("inner", topic("a", 60)).build()))
                        .build(),
                phase("other", optional("o", 60)).build());

        assertThat(ROADMAPS.plan(roadmap, request.deadline(id, day(-1)).build())
                        .value()
                        .isEmpty())
                .isEqualTo(isRefused);
    }

    @Test
    void whatIsDoneMayBeFixedOnADayOff() {
        Progress progress = Progress.builder("r")
                .entries(List.of(ProgressEntry.of(START, "a", Did.DONE)))
                .build();
        Request.Builder mondays = Request.startingOn(START)
                .calendar(StudyCalendar.weekly(START.getDayOfWeek(), 60))
                .asOf(day(1))
                .on("a", day(1));
        Roadmap roadmap = roadmap(topic("a", 60), topic("b", 60));

        assertThat(ROADMAPS.plan(roadmap, mondays.progress(progress).build()).value())
                .isPresent();
        assertThat(ROADMAPS.plan(
                                roadmap,
                                mondays.progress(Progress.builder("r").build()).build())
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("fixed-on-day-off");
    }
}
