package org.learnroadmap.core.internal.chance;

/**
 * The minutes that something takes when three are known: a beta distribution between the least and the most, with its
 * highest point at the likely ones (Malcolm, Roseboom, Clark and Fazar 1959, "Application of a technique for research and
 * development program evaluation"). Its parameters are alpha = 1 + 4 (likely - min) / (max - min) and beta = 6 - alpha.
 *
 * @param min    at least 0
 * @param likely from min to max
 * @param max    the most
 */
public record Pert(double min, double likely, double max) {

    private static final double SUM = 6;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 0 &lt;= min &lt;= likely &lt;= max
     */
    public Pert {
        if (!(0 <= min && min <= likely && likely <= max)) {
            throw new IllegalArgumentException("effort from " + min + " over " + likely + " to " + max);
        }
    }

    /** Returns the same, everything times a factor. */
    public Pert times(double factor) {
        return new Pert(min * factor, likely * factor, max * factor);
    }

    /** Returns where between 0 for the least and 1 for the most the likely minutes lie: the shape. */
    public double mode() {
        return max == min ? 0.5 : (likely - min) / (max - min);
    }

    /** Returns the mean: (min + 4 likely + max) / 6. */
    public double mean() {
        return (min + 4 * likely + max) / SUM;
    }

    /** Returns the variance: (max - min)^2 alpha beta / 252. */
    public double variance() {
        double alpha = 1 + 4 * mode();
        return (max - min) * (max - min) * alpha * (SUM - alpha) / (SUM * SUM * (SUM + 1));
    }

    /** Returns the third moment about the mean, which tells how lopsided the distribution is. */
    public double thirdMoment() {
        double alpha = 1 + 4 * mode();
        double beta = SUM - alpha;
        double skewness = 2 * (beta - alpha) * StrictMath.sqrt((SUM + 1) / (alpha * beta)) / (SUM + 2);
        double variance = variance();
        return skewness * variance * StrictMath.sqrt(variance);
    }
}
