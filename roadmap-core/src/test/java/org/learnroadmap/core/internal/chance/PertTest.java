package org.learnroadmap.core.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Efforts as distributions, against sums over a million slices of the density. */
@Tag("large")
class PertTest {

    private static final int SLICES = 1_000_000;

    static Stream<Pert> efforts() {
        return Stream.of(
                new Pert(60, 120, 240),
                new Pert(0.5, 1, 2),
                new Pert(0, 60, 60),
                new Pert(60, 60, 600),
                new Pert(30, 90, 90),
                new Pert(0, 45, 90),
                new Pert(119, 120, 121),
                new Pert(10, 20, 700));
    }

    @ParameterizedTest
    @MethodSource("efforts")
    void meanVarianceAndLopsidednessAreThoseOfTheDensity(Pert pert) {
        double mean = integral(pert, x -> x);
        double variance = integral(pert, x -> (x - mean) * (x - mean));
        double third = integral(pert, x -> (x - mean) * (x - mean) * (x - mean));

        assertThat(pert.mean()).isCloseTo(mean, within(1e-6 * mean));
        assertThat(pert.variance()).isCloseTo(variance, within(1e-6 * variance));
        assertThat(pert.thirdMoment()).isCloseTo(third, within(1e-6 * Math.pow(variance, 1.5)));
    }

    @ParameterizedTest
    @MethodSource("efforts")
    void momentsOfTheLogarithmAreThoseOfTheDensity(Pert pert) {
        LogMoments moments = LogMoments.of(pert);
        double mean = integral(pert, x -> StrictMath.log(x / pert.likely()));
        double variance = integral(pert, x -> Math.pow(StrictMath.log(x / pert.likely()) - mean, 2));

        assertThat(moments.mean()).isCloseTo(mean, within(1e-5));
        assertThat(moments.variance()).isCloseTo(variance, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        // uniform logarithms of beta(1, 5): psi(1) - psi(6) = -(1 + 1/2 + 1/3 + 1/4 + 1/5)
        "0, 0, 1, -2.283333333333333, 1.463611111111111",
        // beta(5, 1): -1/5, 1/25
        "0, 1, 1, -0.2, 0.04",
        // beta(3, 3): -(1/3 + 1/4 + 1/5), 1/9 + 1/16 + 1/25
        "0, 0.5, 1, -0.783333333333333, 0.213611111111111"
    })
    void momentsOfTheLogarithmAreExactWhereTheyAreKnown(
            double min, double likely, double max, double mean, double variance) {
        // The likely minutes of the first are 0, which no ratio has; a little more makes the same shape.
        Pert pert = new Pert(min, Math.max(likely, 1e-13), max);
        LogMoments moments = LogMoments.of(pert);

        assertThat(moments.mean() + StrictMath.log(pert.likely())).isCloseTo(mean, within(1e-9));
        assertThat(moments.variance()).isCloseTo(variance, within(1e-9));
    }

    @Test
    void whatIsCertainHasNoSpread() {
        Pert certain = new Pert(60, 60, 60);

        assertThat(certain.mean()).isEqualTo(60);
        assertThat(certain.variance()).isZero();
        assertThat(certain.thirdMoment()).isZero();
        assertThat(LogMoments.of(certain)).isEqualTo(new LogMoments(0, 0));
    }

    @ParameterizedTest
    @MethodSource("efforts")
    void tablesHaveTheQuantilesOfTheDensity(Pert pert) {
        double[] table = new PertTables().table(pert.mode());
        double mean = pert.mean();
        double deviation = Math.sqrt(pert.variance());
        // Shapes are rounded to the nearest 128th, which may move a quantile by this part of the standard deviation.
        double rounding = Math.abs(pert.mode() * 128 - Math.rint(pert.mode() * 128)) > 1e-9 ? 0.01 : 0.001;

        assertThat(table).hasSize(2048).isSorted();
        for (double probability : new double[] {0.05, 0.2, 0.5, 0.8, 0.95}) {
            double quantile = mean + deviation * table[(int) (probability * table.length)];
            assertThat(integral(pert, x -> x <= quantile ? 1 : 0)).isCloseTo(probability, within(0.001 + rounding / 2));
        }
    }

    @Test
    void everyTableHasMeanZeroAndVarianceOneAndTheRightLopsidedness() {
        PertTables tables = new PertTables();

        IntStream.rangeClosed(0, 128).forEach(shape -> {
            double[] table = tables.table(shape / 128.0);
            Pert pert = new Pert(0, shape, 128);
            assertThat(Arrays.stream(table).average().orElseThrow()).isCloseTo(0, within(1e-12));
            assertThat(average(table, 2)).isCloseTo(1, within(1e-12));
            assertThat(average(table, 3)).isCloseTo(pert.thirdMoment() / Math.pow(pert.variance(), 1.5), within(0.003));
        });
        assertThat(tables.table(0.3) == tables.table(0.2999)).isTrue();
    }

    private static double average(double[] values, int power) {
        return DoubleStream.of(values)
                .map(value -> Math.pow(value, power))
                .average()
                .orElseThrow();
    }

    @Test
    void refusesWhatIsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(1, 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pert(-1, 1, 3));
    }

    private static double integral(Pert pert, DoubleUnaryOperator function) {
        double power = 4 * pert.mode();
        double weights = 0;
        double sum = 0;
        for (int slice = 0; slice < SLICES; slice++) {
            double x = (slice + 0.5) / SLICES;
            double weight = Math.pow(x, power) * Math.pow(1 - x, 4 - power);
            weights += weight;
            sum += weight * function.applyAsDouble(pert.min() + (pert.max() - pert.min()) * x);
        }
        return sum / weights;
    }
}
