package org.learnroadmap.core.internal.chance;

/**
 * Many possible courses of studying one thing after the other: the minutes of each are drawn, and added up, and a course
 * goes at one speed, which is drawn, too. Efforts are drawn one after the other for all courses, so that table and sums stay
 * near.
 *
 * <p>Holds what was added so far. Not safe for use by several threads.
 */
public final class SampledSum implements MinutesChance {

    private final SplitMix random;
    private final PertTables tables = new PertTables();
    private final double[] speeds;
    private final double[] sums;

    /** Starts with nothing added. */
    public SampledSum(LogNormal speed, int courses, SplitMix random) {
        this.random = random;
        speeds = speed.draw(courses, random);
        sums = new double[courses];
    }

    /** Adds something that comes next. O(courses). */
    public void add(Pert effort) {
        PertDraw draw = tables.draw(effort);
        for (int course = 0; course < sums.length; course++) {
            sums[course] += draw.next(random);
        }
    }

    @Override
    public double probability(double minutes) {
        int within = 0;
        for (int course = 0; course < sums.length; course++) {
            if (sums[course] * speeds[course] <= minutes) {
                within++;
            }
        }
        return (double) within / sums.length;
    }

    @Override
    public double[] quantiles(double... probabilities) {
        double[] minutes = new double[sums.length];
        for (int course = 0; course < sums.length; course++) {
            minutes[course] = sums[course] * speeds[course];
        }
        return Quantiles.of(minutes, probabilities);
    }
}
