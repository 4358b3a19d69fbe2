package org.learnroadmap.core.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    private static final double[] WANTED = {0.05, 0.5, 0.8, 0.95, 1};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 31, 32, 33, 100, 1_000, 54_321})
    void areThoseOfTheSortedSamples(int size) {
        for (int kind = 0; kind < 6; kind++) {
            double[] samples = samples(kind, size, new Random(size + kind));
            double[] sorted = DoubleStream.of(samples).sorted().toArray();

            double[] quantiles = Quantiles.of(samples, WANTED);

            for (int i = 0; i < WANTED.length; i++) {
                assertThat(quantiles[i])
                        .as("%s of %s samples of kind %s", WANTED[i], size, kind)
                        .isEqualTo(sorted[Math.max(0, (int) Math.ceil(WANTED[i] * size) - 1)]);
            }
            assertThat(DoubleStream.of(samples).sorted().toArray()).isEqualTo(sorted);
        }
    }

    private static double[] samples(int kind, int size, Random random) {
        return switch (kind) {
            case 0 -> random.doubles(size).toArray();
            case 1 -> DoubleStream.iterate(0, x -> x + 1).limit(size).toArray();
            case 2 -> DoubleStream.iterate(0, x -> x - 1).limit(size).toArray();
            case 3 -> DoubleStream.generate(() -> 5).limit(size).toArray();
            case 4 -> random.ints(size, 0, 3).asDoubleStream().toArray();
            default ->
                DoubleStream.iterate(0, x -> (x + 7919) % 1009).limit(size).toArray();
        };
    }

    @Test
    void halfOfTheSamplesAreUpToTheMedian() {
        assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, 0.5)).containsExactly(2);
        assertThat(Quantiles.of(new double[] {5, 4, 1, 3, 2}, 0.5)).containsExactly(3);
        assertThat(Quantiles.of(new double[] {9}, 0.5, 0.8, 0.95)).containsExactly(9, 9, 9);
    }
}
