package org.learnroadmap.core.forecast;

/**
 * How a forecast is made.
 *
 * @param samples how many possible courses are drawn, from 100 to 1,000,000
 * @param seed    what they are drawn with: the same seed gives the same forecast
 * @since 0.1
 */
public record ForecastOptions(int samples, long seed) {

    private static final int FEWEST = 100;
    private static final int MOST = 1_000_000;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are too few or too many samples
     */
    public ForecastOptions {
        if (samples < FEWEST || samples > MOST) {
            throw new IllegalArgumentException("samples must be from 100 to 1000000, was " + samples);
        }
    }

    /** Returns 10,000 samples drawn with seed 1. */
    public static ForecastOptions defaults() {
        return new ForecastOptions(10_000, 1);
    }
}
