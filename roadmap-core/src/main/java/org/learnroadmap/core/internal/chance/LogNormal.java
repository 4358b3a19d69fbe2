package org.learnroadmap.core.internal.chance;

/**
 * A number above 0 whose logarithm has a normal distribution, such as a learner's speed.
 *
 * @param mean      of the logarithm
 * @param deviation standard deviation of the logarithm, at least 0
 */
public record LogNormal(double mean, double deviation) {

    private static final double NINE_OF_TEN = 0.9;

    /** Returns that of which one in ten is below the least and one in ten above the most. */
    public static LogNormal between(double least, double most) {
        double low = StrictMath.log(least);
        double high = StrictMath.log(most);
        return new LogNormal((low + high) / 2, (high - low) / 2 / Normal.quantile(NINE_OF_TEN));
    }

    /** Returns the value up to which a probability above 0 and below 1 lies. */
    public double quantile(double probability) {
        return StrictMath.exp(mean + deviation * Normal.quantile(probability));
    }

    /** Returns the value that as many are below as above. */
    public double median() {
        return StrictMath.exp(mean);
    }

    /**
     * Draws values in ascending order, one from each of as many equally likely parts, which leaves less to chance than drawing
     * them from the whole (McKay, Beckman and Conover 1979, "A comparison of three methods for selecting values of input
     * variables").
     */
    public double[] draw(int count, SplitMix random) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            // Never quite 0 or 1, whose quantiles are infinite.
            values[i] = quantile((i + 0.5 / count + random.nextUnit() * (1 - 1.0 / count)) / count);
        }
        return values;
    }

    /**
     * Returns what it is believed to be after some logarithms were measured, each with a normal error of its own: the mean of
     * all, weighed by the inverse of each variance (Gelman et al. 2013, "Bayesian data analysis", section 2.5).
     *
     * @param precision the sum of 1 / variance over what was measured
     * @param weighed   the sum of measured / variance
     */
    public LogNormal measured(double precision, double weighed) {
        double before = 1 / (deviation * deviation);
        return new LogNormal(
                (before * mean + weighed) / (before + precision), StrictMath.sqrt(1 / (before + precision)));
    }
}
