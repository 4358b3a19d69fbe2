package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.contract.PlantedPlans.Planted;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;

/** Where a plan without a missed deadline is known to be, one is found, however many topics there are. */
@Tag("large")
class PlantedPlansTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final int INSTANCES = 200;

    static Stream<Arguments> sizes() {
        return Stream.of(false, true)
                .flatMap(notBefore -> Stream.of(100, 1000, 10_000)
                        .map(topics -> argumentSet(
                                topics + " topics" + (notBefore ? " with not-before dates" : ""), topics, notBefore)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void isNotLate(int topics, boolean notBefore) {
        LongStream.range(0, Math.max(2, 20_000 / topics)).forEach(seed -> {
            Planted planted = PlantedPlans.plant(seed, topics, notBefore);
            Schedule schedule =
                    ROADMAPS.plan(roadmap(planted), planted.request()).orThrow();

            assertThat(schedule.topics()).hasSize(topics);
            assertThat(schedule.lateDaysById())
                    .as("seed %d", seed)
                    .hasSameSizeAs(planted.request().deadlines().keySet());
            assertThat(schedule.maxLateDays()).as("seed %d", seed).hasValue(0);
            assertThat(schedule.certificate()).as("seed %d", seed).isEmpty();
        });
    }

    /** The plans would not be worth hiding if the first idea found them. */
    @Test
    void areMissedByTheAuthorsOrder() {
        assertThat(missed(problem -> maxLateDays(problem, NaivePlan.finishDays(problem, topic -> topic))))
                .isGreaterThan(INSTANCES * 9 / 10);
    }

    @Test
    void areMissedByOwnDueDateFirst() {
        assertThat(missed(problem -> maxLateDays(problem, NaivePlan.finishDays(problem, problem::due))))
                .isGreaterThan(INSTANCES * 9 / 10);
    }

    /** What is not missed shows that the two above compare like with like. */
    @Test
    void areFoundByDueDatesThatCountWhatFollows() {
        assertThat(missed(problem -> {
                    int[] due = problem.dueThroughSuccessors();
                    return maxLateDays(problem, NaivePlan.finishDays(problem, topic -> due[topic]));
                }))
                .isZero();
    }

    private static int maxLateDays(Problem problem, int[] finishDays) {
        return NaivePlan.maxLateDays(problem, finishDays);
    }

    private static long missed(ToIntFunction<Problem> maxLateDays) {
        return IntStream.range(0, INSTANCES)
                .mapToObj(seed -> PlantedPlans.plant(seed, 100, seed % 2 == 1))
                .map(planted -> new Problem(roadmap(planted), planted.request()))
                .filter(problem -> maxLateDays.applyAsInt(problem) > 0)
                .count();
    }

    private static Roadmap roadmap(Planted planted) {
        return ROADMAPS.check(planted.definition()).orThrow();
    }
}
