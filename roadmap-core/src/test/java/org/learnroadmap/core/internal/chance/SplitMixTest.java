package org.learnroadmap.core.internal.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SplitMixTest {

    @Test
    void isTheGeneratorThatTheJavaLibraryHas() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MAX_VALUE, 0x5DEECE66DL}) {
            SplitMix ours = new SplitMix(seed);
            SplittableRandom theirs = new SplittableRandom(seed);
            for (int i = 0; i < 1_000; i++) {
                assertThat(ours.next()).isEqualTo(theirs.nextLong());
            }
        }
    }

    @Test
    void drawsFromZeroToOne() {
        SplitMix random = new SplitMix(7);
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            double unit = random.nextUnit();
            assertThat(unit).isBetween(0.0, Math.nextDown(1.0));
            sum += unit;
        }
        assertThat(sum / 100_000).isBetween(0.497, 0.503);
    }
}
