package org.learnroadmap.core.internal.chance;

import java.util.stream.DoubleStream;

/**
 * The sum of so many independent efforts that it is as good as normal, times the speed of a learner. In closed form but for
 * one integral, that over the sum.
 *
 * <p>Immutable.
 */
public final class ScaledSum implements MinutesChance {

    private static final double REACH = 7;
    private static final int STEPS = 64;
    private static final double[] WEIGHTS = weights();

    /** Newton's method doubles the right digits in each round, and begins with two. */
    private static final int ROUNDS = 5;

    private static final double NARROW = 4;
    private static final double LEAST = 1e-9;

    private final LogNormal speed;
    private final double mean;
    private final double deviation;
    private final boolean isSpeedWide;
    /** The logarithms of sums in even steps. */
    private final double[] logs = new double[STEPS + 1];

    /**
     * Combines.
     *
     * @param mean     of the sum, more than 0
     * @param variance of the sum; small against the square of its mean
     */
    public ScaledSum(LogNormal speed, double mean, double variance) {
        this.speed = speed;
        this.mean = mean;
        deviation = StrictMath.sqrt(variance);
        isSpeedWide = speed.deviation() * mean * NARROW > deviation;
        for (int k = 0; isSpeedWide && k <= STEPS; k++) {
            logs[k] = StrictMath.log(Math.max(mean * LEAST, mean + deviation * step(k)));
        }
    }

    private static double step(int k) {
        return REACH * (2.0 * k / STEPS - 1);
    }

    private static double[] weights() {
        double[] weights = new double[STEPS + 1];
        double total = 0;
        for (int k = 0; k <= STEPS; k++) {
            weights[k] = Normal.density(step(k));
            total += weights[k];
        }
        for (int k = 0; k <= STEPS; k++) {
            weights[k] /= total;
        }
        return weights;
    }

    @Override
    public double probability(double most) {
        if (most <= 0) {
            return 0;
        }
        return isSpeedWide ? probabilityOfLog(StrictMath.log(most)) : asNormal(most);
    }

    /** The trapezoidal rule is as good as exact where what is integrated is smooth at the width of its steps. */
    private double probabilityOfLog(double log) {
        double probability = 0;
        for (int k = 0; k <= STEPS; k++) {
            probability += WEIGHTS[k] * Normal.probability(deviations(log, k));
        }
        return Math.min(1, probability); // the weights may add up to a little more
    }

    private double densityOfLog(double log) {
        double density = 0;
        for (int k = 0; k <= STEPS; k++) {
            density += WEIGHTS[k] * Normal.density(deviations(log, k)) / speed.deviation();
        }
        return density;
    }

    private double deviations(double log, int k) {
        return (log - speed.mean() - logs[k]) / speed.deviation();
    }

    /** Where the speed is known even better than the sum, both are so narrow that their product is normal, too. */
    private double asNormal(double most) {
        double spread = spread();
        double centre = centre();
        return spread == 0 ? (most < centre ? 0 : 1) : Normal.probability((most - centre) / spread);
    }

    private double centre() {
        return mean * StrictMath.exp(speed.mean() + speed.deviation() * speed.deviation() / 2);
    }

    private double spread() {
        double ofSum = deviation / mean;
        double ofSpeed = speed.deviation();
        return centre() * StrictMath.sqrt(ofSum * ofSum + ofSpeed * ofSpeed + ofSum * ofSum * ofSpeed * ofSpeed);
    }

    @Override
    public double[] quantiles(double... probabilities) {
        return DoubleStream.of(probabilities).map(this::quantile).toArray();
    }

    private double quantile(double probability) {
        double z = Normal.quantile(probability);
        if (!isSpeedWide) {
            return centre() + spread() * z;
        }
        // As if the sum were log-normal like the speed, which it nearly is; then closer and closer.
        double ofSum = deviation / mean;
        double log = StrictMath.log(mean)
                + speed.mean()
                + z * StrictMath.sqrt(ofSum * ofSum + speed.deviation() * speed.deviation());
        for (int round = 0; round < ROUNDS; round++) {
            log -= (probabilityOfLog(log) - probability) / densityOfLog(log);
        }
        return StrictMath.exp(log);
    }
}
