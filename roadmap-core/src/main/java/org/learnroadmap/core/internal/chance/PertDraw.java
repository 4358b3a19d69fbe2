package org.learnroadmap.core.internal.chance;

/** Draws the minutes that one effort takes. Immutable. */
public final class PertDraw {

    private final double mean;
    private final double deviation;
    private final double[] table;

    /** Prepares; the table is not copied. */
    PertDraw(Pert effort, double[] table) {
        mean = effort.mean();
        deviation = StrictMath.sqrt(effort.variance());
        this.table = table;
    }

    /** Draws once. O(1). */
    public double next(SplitMix random) {
        return mean + deviation * table[(int) (random.next() >>> (Long.SIZE - PertTables.BITS))];
    }
}
