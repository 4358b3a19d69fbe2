package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.contract.SmallCases.Case;
import org.learnroadmap.core.contract.SmallCases.With;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Certificate;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.generators.Seeds;

/** No schedule of all there are is less late than the one that is planned. */
class ExhaustiveSearchTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    /** The first session of a topic, where the calendar has no smallest one, takes so many minutes. */
    private static final int OPENING = 20;

    static LongStream seeds() {
        return Seeds.first(2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deadlines(long seed) {
        isAsGoodAsTheBest(SmallCases.of(seed, 1), 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deadlinesAndNotBeforeDates(long seed) {
        isAsGoodAsTheBest(SmallCases.of(seed, 1, With.NOT_BEFORE), 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fixedDates(long seed) {
        isAsGoodAsTheBest(SmallCases.of(seed, 1, With.NOT_BEFORE, With.FIXED), 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void corequisites(long seed) {
        isAsGoodAsTheBest(SmallCases.of(seed, OPENING, With.NOT_BEFORE, With.COREQUISITES), OPENING);
    }

    /** The topics of a block are finished when all of it is, so that is the date that counts. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void together(long seed) {
        Case small = SmallCases.of(seed, 1, With.NOT_BEFORE, With.TOGETHER);
        Schedule schedule = ROADMAPS.plan(small.roadmap(), small.request()).orThrow();
        Problem problem = new Problem(small.roadmap(), small.request());
        int[] finish = schedule.topics().stream()
                .mapToInt(topic -> problem.day(topic.finish()))
                .toArray();
        Topic first = small.roadmap().topic("t0").orElseThrow();
        first.requires().stream()
                .filter(prerequisite -> prerequisite.kind() == PrerequisiteKind.TOGETHER)
                .forEach(prerequisite -> {
                    int one = small.roadmap().numberOf(first.id());
                    int other = small.roadmap().numberOf(prerequisite.targets().get(0));
                    finish[one] = Math.max(finish[one], finish[other]);
                });
        int best = best(small, 1);

        assertThat(NaivePlan.maxLateDays(problem, finish)).isEqualTo(best);
        assertThat(schedule.maxLateDays().orElse(0)).isLessThanOrEqualTo(best);
        // A certificate is about the block as one; where no topic of it is as late, there is nothing to prove.
        boolean isAsLate = schedule.maxLateDays().orElse(0) == best;
        assertThat(schedule.certificate().map(Certificate::lateDays).orElse(0)).isEqualTo(isAsLate ? best : 0);
    }

    /** If nearly all cases were easy, or nearly none could be kept, the tests above would show little. */
    @Test
    void casesAreOfEverySort() {
        long late = seeds().filter(seed -> best(SmallCases.of(seed, 1, With.NOT_BEFORE), 1) > 0)
                .count();

        assertThat(late).isBetween(seeds().count() / 4, seeds().count() * 3 / 4);
    }

    private static int best(Case small, int unit) {
        return new Exhaustive(new Problem(small.roadmap(), small.request()), unit).leastMaxLateDays();
    }

    private static void isAsGoodAsTheBest(Case small, int unit) {
        Schedule schedule = ROADMAPS.plan(small.roadmap(), small.request()).orThrow();
        boolean dated =
                !small.request().deadlines().isEmpty() || !small.request().on().isEmpty();
        int best = best(small, unit);

        assertThat(schedule.maxLateDays().isPresent()).isEqualTo(dated);
        assertThat(schedule.maxLateDays().orElse(0)).as("%s", small.request()).isEqualTo(best);
        assertThat(schedule.certificate().map(Certificate::lateDays).orElse(0)).isEqualTo(best);
    }
}
