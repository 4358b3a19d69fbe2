package org.learnroadmap.core.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed form, against the integral over the speed in a hundred thousand slices of equal probability. */
class ScaledSumTest {

    private static final int SLICES = 100_000;

    @ParameterizedTest
    @CsvSource({
        "0, 0.25, 0.008",
        "0.3, 0.1, 0.008",
        "0, 0.0081, 0.008",
        "0, 0.0079, 0.008",
        "-0.2, 0.001, 0.016",
        "0, 0.25, 0.0001",
        "0, 0.5, 0.05"
    })
    void isTheSumTimesTheSpeed(double mean, double deviation, double spread) {
        LogNormal speed = new LogNormal(mean, deviation);
        ScaledSum sum = new ScaledSum(speed, 100_000, 1e10 * spread * spread);

        for (double probability : new double[] {0.05, 0.5, 0.8, 0.95, 0.999}) {
            double minutes = sum.quantiles(probability)[0];
            assertThat(sum.probability(minutes)).isCloseTo(probability, within(1e-6));
            assertThat(overTheSpeed(speed, 100_000, 100_000 * spread, minutes)).isCloseTo(probability, within(0.0005));
        }
    }

    private static double overTheSpeed(LogNormal speed, double mean, double deviation, double minutes) {
        double sum = 0;
        for (int slice = 0; slice < SLICES; slice++) {
            sum += Normal.probability((minutes / speed.quantile((slice + 0.5) / SLICES) - mean) / deviation) / SLICES;
        }
        return sum;
    }

    @Test
    void withoutACommonFactorItIsNormal() {
        ScaledSum sum = new ScaledSum(new LogNormal(0, 0), 1_000, 100);

        assertThat(sum.quantiles(0.5)[0]).isCloseTo(1_000, within(1e-6));
        assertThat(sum.quantiles(0.8)[0]).isCloseTo(1_000 + 10 * Normal.quantile(0.8), within(1e-6));
        assertThat(sum.probability(1_010)).isCloseTo(Normal.probability(1), within(1e-12));
        assertThat(sum.probability(0)).isZero();
    }

    @Test
    void whatIsCertainIsThere() {
        ScaledSum sum = new ScaledSum(new LogNormal(0, 0), 1_000, 0);

        assertThat(sum.quantiles(0.95)[0]).isCloseTo(1_000, within(1e-5));
        assertThat(sum.probability(999)).isZero();
        assertThat(sum.probability(1_001)).isEqualTo(1);
    }
}
