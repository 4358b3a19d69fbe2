package org.learnroadmap.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learnroadmap.core.forecast.Learning.forecast;
import static org.learnroadmap.core.forecast.Learning.request;
import static org.learnroadmap.core.forecast.Learning.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.internal.chance.LogNormal;
import org.learnroadmap.core.internal.chance.Normal;
import org.learnroadmap.core.internal.chance.Pert;
import org.learnroadmap.core.internal.chance.SampledSum;
import org.learnroadmap.core.internal.chance.ScaledSum;
import org.learnroadmap.core.internal.chance.SplitMix;
import org.learnroadmap.core.model.Effort;

/** Drawing and reckoning agree where both can be had. */
class ClosedFormTest {

    private static final double[] PROBABILITIES = {0.5, 0.8, 0.95};

    /** The reference of the forecast: a thousand topics, ten thousand courses, no common factor. */
    @Test
    void aThousandTopicsInTenThousandCoursesAreNormal() {
        List<Pert> efforts = efforts(1_000);
        SampledSum drawn = new SampledSum(new LogNormal(0, 0), 10_000, new SplitMix(1));
        efforts.forEach(drawn::add);
        double mean = efforts.stream().mapToDouble(Pert::mean).sum();
        double deviation =
                Math.sqrt(efforts.stream().mapToDouble(Pert::variance).sum());

        double[] quantiles = drawn.quantiles(PROBABILITIES);

        for (int i = 0; i < PROBABILITIES.length; i++) {
            double normal = mean + deviation * Normal.quantile(PROBABILITIES[i]);
            assertThat(quantiles[i]).isCloseTo(normal, within(0.001 * normal));
        }
    }

    @Test
    void withACommonFactorDrawingAndReckoningAgree() {
        List<Pert> efforts = efforts(1_000);
        LogNormal speed = new LogNormal(0.2, 0.1);
        SampledSum drawn = new SampledSum(speed, 100_000, new SplitMix(1));
        efforts.forEach(drawn::add);
        ScaledSum reckoned = new ScaledSum(
                speed,
                efforts.stream().mapToDouble(Pert::mean).sum(),
                efforts.stream().mapToDouble(Pert::variance).sum());

        double[] quantiles = drawn.quantiles(PROBABILITIES);
        double[] closed = reckoned.quantiles(PROBABILITIES);

        for (int i = 0; i < PROBABILITIES.length; i++) {
            assertThat(quantiles[i]).isCloseTo(closed[i], within(0.001 * closed[i]));
            assertThat(drawn.probability(closed[i])).isCloseTo(PROBABILITIES[i], within(0.003));
        }
    }

    private static List<Pert> efforts(int count) {
        Random random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int min = random.nextInt(200);
                    int likely = min + random.nextInt(300);
                    return new Pert(min, likely, likely + random.nextInt(600));
                })
                .toList();
    }

    @Test
    void nothingIsSeenOfWhereDrawingEnds() {
        // Phases of ten topics: the hundredth is drawn, the hundred and first reckoned.
        Forecast forecast = forecast(
                roadmap(10, Collections.nCopies(1_500, new Effort(10, 20, 40))),
                request().build(),
                10_000,
                1);
        long[] days = forecast.phases().stream()
                .mapToLong(phase -> phase.finish().p80().toEpochDay())
                .toArray();

        long perPhase = (days[149] - days[50]) / 99;
        for (int phase = 90; phase < 110; phase++) {
            assertThat(days[phase + 1] - days[phase]).isBetween(perPhase - 2, perPhase + 2);
        }
    }

    @Test
    void aSumThatAFewTopicsDecideIsDrawn() {
        // One project behind two thousand small topics has nearly all of the spread, and is anything but normal.
        List<Effort> efforts = new ArrayList<>(Collections.nCopies(2_000, new Effort(1, 2, 3)));
        efforts.add(new Effort(10_000, 10_000, 110_000));

        Forecast forecast = forecast(roadmap(3_000, efforts), request().build(), 20_000, 1);

        Pert project = new Pert(10_000, 10_000, 110_000);
        SampledSum alone = new SampledSum(forecastSpeed(), 100_000, new SplitMix(77));
        alone.add(new Pert(4_000, 4_000, 4_000));
        alone.add(project);
        double[] expected = alone.quantiles(PROBABILITIES);
        double[] normal =
                new ScaledSum(forecastSpeed(), 4_000 + project.mean(), project.variance()).quantiles(PROBABILITIES);
        assertThat((double) forecast.minutes().p50()).isCloseTo(expected[0], within(0.02 * expected[0]));
        assertThat((double) forecast.minutes().p95()).isCloseTo(expected[2], within(0.02 * expected[2]));
        assertThat(normal[0]).isGreaterThan(1.05 * expected[0]);
    }

    private static LogNormal forecastSpeed() {
        return new LogNormal(0, 0.25);
    }
}
