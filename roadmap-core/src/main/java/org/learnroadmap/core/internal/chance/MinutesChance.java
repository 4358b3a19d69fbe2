package org.learnroadmap.core.internal.chance;

/** How many minutes something takes, as chance has it. */
public interface MinutesChance {

    /** Returns the probability that it takes at most so many minutes. */
    double probability(double minutes);

    /**
     * Returns, for each probability, the minutes that it takes at most with that probability.
     *
     * @param probabilities above 0 and below 1, in ascending order
     */
    double[] quantiles(double... probabilities);
}
