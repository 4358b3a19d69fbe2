package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnroadmap.core.plan.Small.phase;
import static org.learnroadmap.core.plan.Small.roadmap;
import static org.learnroadmap.core.plan.Small.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;

/** What a schedule tells of itself, with an hour every day from Monday, 5 January 2026 on. */
class ScheduleTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Roadmap ROADMAP = roadmap(topic("a", 90), topic("b", 90));

    private static Request.Builder daily() {
        return Request.startingOn(START).calendar(StudyCalendar.everyDay(60));
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    private static Schedule plan(Roadmap roadmap, Request.Builder request) {
        return ROADMAPS.plan(roadmap, request.build()).orThrow();
    }

    @Test
    void hasTheDeadlineOfAll() {
        Schedule schedule = plan(ROADMAP, daily().deadline(Request.ROADMAP, day(1)));

        assertThat(schedule.due()).hasValue(day(1));
        assertThat(schedule.lateDays()).hasValue(1);
        assertThat(plan(ROADMAP, daily().deadline("b", day(1))).due()).isEmpty();
        assertThat(schedule).hasToString("r 2026-01-05..2026-01-07 steady");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, 60, 0", "1, 90, 30", "2, 90, 90", "9, 90, 90"})
    void knowsTheMinutesThroughADate(int day, int minutesOfA, int minutesOfB) {
        Schedule schedule = plan(ROADMAP, daily());

        assertThat(schedule.minutesThrough(day(day), topic -> topic == 0)).isEqualTo(minutesOfA);
        assertThat(schedule.minutesThrough(day(day), topic -> topic == 1)).isEqualTo(minutesOfB);
        assertThat(schedule.minutesThrough(day(day), topic -> true)).isEqualTo(minutesOfA + minutesOfB);
    }

    @Test
    void knowsTheLeastMinutesOfARangeWithOneDate() {
        Schedule schedule = plan(ROADMAP, daily().deadline(Request.ROADMAP, day(2)));

        assertThat(schedule.leastMinutes(new DateRange(START, day(2)))).hasValue(180);
        assertThat(schedule.leastMinutes(DateRange.of(START))).hasValue(60);
        assertThat(schedule.leastMinutes(DateRange.of(day(-1)))).hasValue(0);
        assertThat(schedule.leastMinutes(new DateRange(day(-1), START))).hasValue(60);
    }

    static Stream<UnaryOperator<Request.Builder>> otherRequests() {
        return Stream.of(
                request -> request.start(day(1)),
                request -> request.pace(PaceSpec.parse("hours-per-week:hours=5")),
                request -> request.pace(PaceSpec.parse("hours-per-week:hours=6")),
                request -> request.pace(PaceSpec.parse("ramp-up")),
                request -> request.pace(PaceSpec.parse("ramp-up+hours-per-week:hours=5")),
                request -> request.pace(PaceSpec.parse("ramp-up+hours-per-week:hours=6")),
                request -> request.deadline("b", day(30)));
    }

    @Test
    void isNamedAfterAllThatItWasMadeFrom() {
        List<String> names = Stream.concat(Stream.of(UnaryOperator.<Request.Builder>identity()), otherRequests())
                .map(other -> plan(ROADMAP, other.apply(daily())).fingerprint())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[0-9a-f]{32}"));
        assertThat(plan(ROADMAP, daily()).fingerprint()).isEqualTo(names.get(0));
    }

    @ParameterizedTest
    @MethodSource("otherRequests")
    void equalsTheRequestWithTheSameRulesAndNoOther(UnaryOperator<Request.Builder> other) {
        Request request = daily().build();

        assertThat(daily().build()).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(other.apply(daily()).build()).isNotEqualTo(request).doesNotHaveSameHashCodeAs(request);
        assertThat(request).asString().startsWith("Request[").contains("2026-01-05");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Minutes.MAX})
    void assumesAnyMinutesThatATopicMayTake(int minutes) {
        assertThat(daily().assume(TopicKind.STUDY, minutes).build().assume()).containsEntry(TopicKind.STUDY, minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Minutes.MAX + 1})
    void assumesNoOther(int minutes) {
        assertThatThrownBy(() -> daily().assume(TopicKind.STUDY, minutes))
                .hasMessage("minutes must be from 0 to " + Minutes.MAX + ", was " + minutes);
    }

    @Test
    void explainsHowMuchStudyTimeATopicHad() {
        Schedule schedule = plan(ROADMAP, daily());

        assertThat(schedule.explain("a").orElseThrow().capacity()).isEqualTo(120);
        assertThat(schedule.explain("b").orElseThrow().capacity()).isEqualTo(120);
        assertThat(schedule.explain("b").orElseThrow().ahead())
                .extracting(ahead -> ahead.topic().id() + " " + ahead.minutes())
                .containsExactly("a 90");
    }

    /** What is studied together is needed together, with what any of it requires. */
    @Test
    void aTargetTakesWhatIsStudiedTogetherWithIt() {
        Prerequisite together = Prerequisite.of(PrerequisiteKind.TOGETHER, "b");
        Roadmap roadmap = roadmap(
                topic("first", 60),
                topic("a", 60, together),
                topic("b", 60, Prerequisite.required("first")),
                topic("target", 60, Prerequisite.required("a")),
                topic("other", 60));

        assertThat(plan(roadmap, daily().target("target")).topicsByFinish())
                .extracting(scheduled -> scheduled.topic().id())
                .containsExactlyInAnyOrder("first", "a", "b", "target");
    }

    @Test
    void aTargetTakesTheShortestAlternativeThatThePhaseAroundItAsksFor() {
        Prerequisite oneOf = Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("x", "y"));
        Roadmap roadmap = roadmap(
                phase("first", topic("x", 60), topic("y", 30)).build(),
                phase("outer", topic("other", 60))
                        .requires(List.of(oneOf))
                        .phases(List.of(phase("inner", topic("target", 60)).build()))
                        .build(),
                phase("last", topic("z", 60, oneOf)).build());

        assertThat(plan(roadmap, daily().target("target")).topicsByFinish())
                .extracting(scheduled -> scheduled.topic().id())
                .containsExactly("y", "target");
    }
}
