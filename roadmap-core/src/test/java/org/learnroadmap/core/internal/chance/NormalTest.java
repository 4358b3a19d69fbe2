package org.learnroadmap.core.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

    /** Abramowitz and Stegun 1964, tables 26.1 and 26.2. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.5, 0.691462461274013",
        "1, 0.841344746068543",
        "2, 0.977249868051821",
        "3, 0.998650101968370",
        "-1, 0.158655253931457",
        "-5, 2.866515718791939e-7",
        "-6, 9.865876450376981e-10",
        "-8, 6.220960574271785e-16"
    })
    void probabilityIsThatOfTheTables(double z, double probability) {
        assertThat(Normal.probability(z)).isCloseTo(probability, within(1e-14 + 1e-9 * Math.abs(z) * probability));
    }

    @Test
    void probabilityIsTheSumOfTheDensity() {
        double sum = 0.5;
        for (int step = 0; step < 8_000; step++) {
            double z = (step + 0.5) / 1000;
            sum += Normal.density(z) / 1000;
            assertThat(Normal.probability((step + 1) / 1000.0)).isCloseTo(sum, within(1e-7));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.9, 1.2815515655446004",
        "0.001, -3.090232306167813",
        "1e-12, -7.034483825301131"
    })
    void quantileIsThatOfTheTables(double probability, double z) {
        assertThat(Normal.quantile(probability)).isCloseTo(z, within(1e-12));
    }

    @Test
    void quantileTurnsProbabilityAround() {
        for (int i = 1; i < 2_000; i++) {
            double probability = i / 2_000.0;
            assertThat(Normal.probability(Normal.quantile(probability))).isCloseTo(probability, within(1e-13));
            assertThat(Normal.quantile(1 - probability)).isCloseTo(-Normal.quantile(probability), within(1e-11));
        }
    }
}
