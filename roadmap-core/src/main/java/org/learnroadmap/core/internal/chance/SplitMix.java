package org.learnroadmap.core.internal.chance;

/**
 * Random numbers: SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", section 4),
 * which is what {@link java.util.SplittableRandom} uses. Written out, because forecasts promise the same numbers on every
 * machine, and no specification of the class promises its own.
 *
 * <p>Not safe for use by several threads.
 */
public final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** Starts a sequence: equal seeds give equal sequences. */
    public SplitMix(long seed) {
        state = seed;
    }

    /** Returns the next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Returns the next number from 0 to 1, 1 excluded. */
    public double nextUnit() {
        return (next() >>> 11) * UNIT;
    }
}
