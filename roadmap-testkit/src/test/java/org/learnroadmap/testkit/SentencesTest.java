package org.learnroadmap.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learnroadmap.testkit.Django.MON_2026_01_05;
import static org.learnroadmap.testkit.RoadmapAssertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;

/** An assertion that is cut short asserts nothing; that is noticed. */
class SentencesTest {

    private static final Roadmap DJANGO = Django.roadmap();

    static Stream<Arguments> cutShort() {
        String verbs = "canBeFinishedBy, meetsItsDeadlines or canBePlanned";
        return Stream.of(
                cut("startingOn(2026-01-05)", verbs, () -> assertThat(DJANGO).startingOn(MON_2026_01_05)),
                cut(
                        "startingOn(2026-01-05)",
                        verbs,
                        () -> assertThat(DJANGO).startingOn(MON_2026_01_05).withHoursPerWeek(8)),
                cut(
                        "plannedFor(...)",
                        verbs,
                        () -> assertThat(DJANGO)
                                .plannedFor(Request.startingOn(MON_2026_01_05).build())),
                cut(
                        "changedSince(...)",
                        "losesNoTopic or movesFinishByAtMost",
                        () -> assertThat(DJANGO).changedSince(DJANGO)),
                cut(
                        "startingOn(2026-01-05)",
                        verbs,
                        () -> new SoftRoadmapAssertions().assertThat(DJANGO).startingOn(MON_2026_01_05)));
    }

    private static Arguments cut(String words, String verbs, ThrowingCallable assertion) {
        return Arguments.argumentSet(words, words, verbs, assertion);
    }

    @ParameterizedTest
    @MethodSource("cutShort")
    void failsTheNextAssertion(String words, String verbs, ThrowingCallable assertion) throws Throwable {
        assertion.call();

        assertThatThrownBy(() -> assertThat(DJANGO).hasTopicCount(5))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "SentencesTest\\.java:\\d+: '\\Q" + words + "\\E' begins an assertion that was never"
                                + " ended, so nothing was asserted; end it with " + verbs);
        assertThat(DJANGO).hasTopicCount(5);
    }

    @ParameterizedTest
    @MethodSource("cutShort")
    void failsSoftAssertions(String words, String verbs, ThrowingCallable assertion) {
        assertThatThrownBy(() -> SoftRoadmapAssertions.assertSoftly(
                        softly -> Assertions.assertThatCode(assertion).doesNotThrowAnyException()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("'" + words + "' begins an assertion that was never ended");
    }

    @SuppressWarnings({"NullAway", "CheckReturnValue"})
    static Stream<Arguments> broken() {
        return Stream.of(
                broken("no hours", plan -> plan.withHoursPerWeek(0)),
                broken("no pace", plan -> plan.withPace("steady:x")),
                broken("two paces", plan -> plan.withHoursPerWeek(8).withPace("steady")),
                broken("pace null", plan -> plan.withPace((String) null)),
                broken("pace specification null", plan -> plan.withPace((PaceSpec) null)),
                broken("calendar null", plan -> plan.withCalendar(null)),
                broken("deadline null", plan -> plan.withDeadline("blog", null)),
                broken("tier null", plan -> plan.without((Tier) null)),
                broken("known null", plan -> plan.withKnown((String) null)),
                broken("date null", plan -> plan.canBeFinishedBy(null)));
    }

    private static Arguments broken(String name, Consumer<PlannedRoadmapAssert> sentence) {
        return Arguments.argumentSet(name, sentence);
    }

    /** The exception says what is wrong; the next assertion has nothing to do with it. */
    @ParameterizedTest
    @MethodSource("broken")
    void endsWithAnException(Consumer<PlannedRoadmapAssert> broken) {
        assertThatThrownBy(() -> broken.accept(assertThat(DJANGO).startingOn(MON_2026_01_05)))
                .isInstanceOf(RuntimeException.class);

        assertThat(DJANGO).hasTopicCount(5);
    }

    @Test
    void isContentWithAFailure() {
        Assertions.assertThatThrownBy(
                        () -> assertThat(DJANGO).startingOn(MON_2026_01_05).canBeFinishedBy(MON_2026_01_05))
                .isInstanceOf(AssertionError.class);

        assertThat(DJANGO).hasTopicCount(5);
    }

    @Test
    void letsOneBeginningHaveTwoEnds() {
        PlannedRoadmapAssert plan = assertThat(DJANGO).startingOn(MON_2026_01_05);
        plan.canBeFinishedBy(MON_2026_01_05.plusDays(30));
        plan.withHoursPerWeek(40).canBeFinishedBy(MON_2026_01_05.plusDays(5));

        assertThat(DJANGO).hasTopicCount(5);
    }
}
