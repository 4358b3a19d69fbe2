package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;

/** What is wrong with a request is said where it was written, with what was meant, and nothing is planned. */
class BadRequestsTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate FRI_2026_01_09 = LocalDate.of(2026, 1, 9);
    private static final LocalDate SUN_2026_01_11 = LocalDate.of(2026, 1, 11);
    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private static final Roadmap ROADMAP = ROADMAPS.check(RoadmapDefinition.builder("java", "Java")
                    .phase(PhaseDefinition.builder("basics", "Basics")
                            .topic(TopicDefinition.builder("streams", "Streams")
                                    .effort("3h")
                                    .build())
                            .topic(TopicDefinition.builder("lambdas", "Lambdas")
                                    .effort("2h")
                                    .formerly(List.of("closures"))
                                    .requires("streams")
                                    .build())
                            .topic(TopicDefinition.builder("extras", "Extras")
                                    .effort("1h")
                                    .tier("optional")
                                    .build())
                            .build())
                    .build())
            .orThrow();

    private static Request.Builder good() {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        for (int day = 1; day <= 5; day++) {
            calendar.on(DayOfWeek.of(day), 60);
        }
        return Request.startingOn(MON_2026_01_05).calendar(calendar.build());
    }

    /** Plans what was written at a place of a file. */
    private static Outcome<Schedule> plan(String path, Consumer<Request.Builder> change) {
        Request.Builder request =
                good().places(SourceMap.builder("plan.yaml").put(path, 7, 3).build());
        change.accept(request);
        return ROADMAPS.plan(ROADMAP, request.build());
    }

    private static Arguments refused(
            String path, String code, String suggestion, String says, Consumer<Request.Builder> change) {
        return argumentSet(code + " at " + path, path, code, suggestion, says, change);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "deadlines.streans",
                        "unknown-id",
                        "streams",
                        "'streans'",
                        r -> r.deadline("streans", FRI_2026_01_09)),
                refused(
                        "not-before.basic",
                        "unknown-id",
                        "basics",
                        "'basic'",
                        r -> r.notBefore("basic", FRI_2026_01_09)),
                refused("on.closures", "unknown-id", "lambdas", "'closures'", r -> r.on("closures", FRI_2026_01_09)),
                refused("deadlines.quantum", "unknown-id", "", "'quantum'", r -> r.deadline("quantum", FRI_2026_01_09)),
                refused(
                        "deadlines.streams",
                        "date-before-start",
                        "",
                        "2026-01-04",
                        r -> r.deadline("streams", MON_2026_01_05.minusDays(1))),
                refused(
                        "deadlines.basics",
                        "date-before-start",
                        "",
                        "2026-01-05",
                        r -> r.deadline("basics", MON_2026_01_05.minusYears(1))),
                refused(
                        "deadlines.roadmap",
                        "date-before-start",
                        "",
                        "2026-01-05",
                        r -> r.deadline("roadmap", MON_2026_01_05.minusDays(1))),
                refused(
                        "on.streams",
                        "date-before-start",
                        "",
                        "2026-01-02",
                        r -> r.on("streams", MON_2026_01_05.minusDays(3))),
                refused("on.streams", "fixed-on-day-off", "", "2026-01-11", r -> r.on("streams", SUN_2026_01_11)),
                refused("on.basics", "fixed-phase", "", "'basics'", r -> r.on("basics", FRI_2026_01_09)),
                refused("on.roadmap", "fixed-phase", "", "'roadmap'", r -> r.on("roadmap", FRI_2026_01_09)),
                refused(
                        "on.streams",
                        "contradictory-dates",
                        "",
                        "2026-01-12",
                        r -> r.on("streams", FRI_2026_01_09).notBefore("streams", LocalDate.of(2026, 1, 12))),
                refused(
                        "on.streams",
                        "contradictory-dates",
                        "",
                        "2026-01-08",
                        r -> r.on("streams", FRI_2026_01_09).deadline("streams", LocalDate.of(2026, 1, 8))),
                refused(
                        "deadlines.streams",
                        "date-out-of-range",
                        "",
                        "9999-12-31",
                        r -> r.deadline("streams", LocalDate.of(12026, 1, 1))),
                refused(
                        "pace.hours",
                        "invalid-option",
                        "",
                        "168",
                        r -> r.pace("hours-per-week", Map.of("hours", "169"))),
                refused("pace.hours", "invalid-option", "", "'0'", r -> r.pace("hours-per-week", Map.of("hours", "0"))),
                refused(
                        "pace.hours",
                        "invalid-option",
                        "",
                        "'-5'",
                        r -> r.pace("hours-per-week", Map.of("hours", "-5"))),
                refused(
                        "pace.hours",
                        "invalid-option",
                        "",
                        "'many'",
                        r -> r.pace("hours-per-week", Map.of("hours", "many"))),
                refused(
                        "pace.huors",
                        "unknown-option",
                        "hours",
                        "'huors'",
                        r -> r.pace("hours-per-week", Map.of("hours", "5", "huors", "5"))),
                refused("pace", "missing-option", "", "'hours'", r -> r.pace(PaceSpec.of("hours-per-week"))),
                refused("pace.id", "unknown-pace-strategy", "steady", "'stedy'", r -> r.pace(PaceSpec.of("stedy"))),
                refused(
                        "pace.over",
                        "pace-does-not-wrap",
                        "",
                        "'steady'",
                        r -> r.pace(PaceSpec.STEADY.over(PaceSpec.of("as-written")))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefused(String path, String code, String suggestion, String says, Consumer<Request.Builder> change) {
        Outcome<Schedule> outcome = plan(path, change);

        assertThat(outcome.value()).isEmpty();
        assertThatThrownBy(outcome::orThrow).isInstanceOf(RequestException.class);
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.path()).isEqualTo(path);
                    assertThat(finding.location()).map(Object::toString).contains("plan.yaml:7:3");
                    assertThat(finding.message()).contains(says);
                    assertThat(finding.suggestion().orElse("")).isEqualTo(suggestion);
                });
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Outcome<Schedule> outcome = plan(
                "deadlines",
                request -> request.deadline("streans", FRI_2026_01_09)
                        .deadline("lambdas", MON_2026_01_05.minusDays(1))
                        .on("streams", SUN_2026_01_11)
                        .on("basics", FRI_2026_01_09));

        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("unknown-id", "date-before-start", "fixed-on-day-off", "fixed-phase");
    }

    @Test
    void aNotBeforeDateAfterTheDeadlineIsPlannedWithTheArithmetic() {
        Outcome<Schedule> outcome = plan(
                "not-before.streams",
                request -> request.deadline("streams", FRI_2026_01_09).notBefore("streams", LocalDate.of(2026, 1, 19)));

        assertThat(outcome.orThrow().maxLateDays()).hasValue(12); // three hours from Monday 19th to Wednesday 21st
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("not-before-after-deadline");
                    assertThat(finding.location()).map(Object::toString).contains("plan.yaml:7:3");
                    assertThat(finding.message()).contains("'streams'", "2026-01-09", "2026-01-19", "10 days");
                });
    }

    @Test
    void aMissedDeadlineIsPlannedWithTheProof() {
        Outcome<Schedule> outcome =
                plan("deadlines.lambdas", request -> request.deadline("lambdas", MON_2026_01_05.plusDays(2)));

        assertThat(outcome.orThrow().maxLateDays()).hasValue(2);
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("deadline-missed");
                    assertThat(finding.location()).map(Object::toString).contains("plan.yaml:7:3");
                    assertThat(finding.message()).contains("'lambdas'", "2026-01-07", "2026-01-09");
                });
        assertThat(outcome.orThrow().certificate().orElseThrow().says()).contains("'lambdas'", "'streams'", "5h", "3h");
    }

    @Test
    void dateOfWhatIsLeftOutHasNoEffectAndThatIsSaid() {
        Outcome<Schedule> outcome = plan(
                "deadlines.extras",
                request -> request.deadline("extras", MON_2026_01_05).without(Tier.OPTIONAL));

        assertThat(outcome.orThrow().maxLateDays()).isEmpty();
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.code().equals("date-without-effect"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.location()).map(Object::toString).contains("plan.yaml:7:3"));
    }

    @Test
    void topicsWithoutMinutesMayBeFixedOnADayOff() {
        Roadmap roadmap = ROADMAPS.check(RoadmapDefinition.builder("r", "R")
                        .phase(PhaseDefinition.builder("p", "P")
                                .topic(TopicDefinition.builder("exam", "Exam")
                                        .kind("checkpoint")
                                        .build())
                                .topic(TopicDefinition.builder("party", "Party")
                                        .effort("0m")
                                        .build())
                                .build())
                        .build())
                .orThrow();
        Request request =
                good().on("exam", SUN_2026_01_11).on("party", SUN_2026_01_11).build();

        Schedule schedule = ROADMAPS.plan(roadmap, request).orThrow();

        assertThat(schedule.maxLateDays()).hasValue(0);
        assertThat(schedule.topics())
                .allMatch(topic ->
                        topic.start().equals(SUN_2026_01_11) && topic.finish().equals(SUN_2026_01_11));
    }

    /** What would have no end, or more minutes than a day, cannot even be written. */
    @Test
    void absurdHoursAreRefusedWhereTheyAreSet() {
        assertThatThrownBy(() -> StudyCalendar.everyDay(1441))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1440");
        assertThatThrownBy(() -> StudyCalendar.builder().on(DayOfWeek.MONDAY, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudyCalendar.mondayToFriday(100_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalendarWithoutTimeIsRefused() {
        Outcome<Schedule> outcome = plan(
                "calendar",
                request -> request.calendar(StudyCalendar.builder()
                        .on(DayOfWeek.MONDAY, 10)
                        .smallestSession(30)
                        .build()));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.location()).map(Object::toString).contains("plan.yaml:7:3"));
    }

    /** The roadmap is what it was: the next learner gets the plan that anybody would. */
    @Test
    void aRefusalLeavesNothingBehind() {
        String before = ROADMAPS.plan(ROADMAP, good().build()).orThrow().fingerprint();

        plan("on.streams", request -> request.on("streams", SUN_2026_01_11));

        assertThat(ROADMAPS.plan(ROADMAP, good().build()).orThrow().fingerprint())
                .isEqualTo(before);
    }
}
