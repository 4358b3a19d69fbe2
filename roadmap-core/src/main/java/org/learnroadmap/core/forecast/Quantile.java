package org.learnroadmap.core.forecast;

/** The three quantiles of every range. */
final class Quantile {

    /** Half, four of five, nineteen of twenty. */
    static final double[] ALL = {0.5, 0.8, 0.95};

    private Quantile() {}

    /** Rounds up: fewer minutes would not be enough. */
    static MinutesRange minutes(double[] quantiles) {
        return new MinutesRange(
                (long) Math.ceil(quantiles[0]), (long) Math.ceil(quantiles[1]), (long) Math.ceil(quantiles[2]));
    }
}
