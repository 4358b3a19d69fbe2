package org.learnroadmap.core.internal.chance;

import org.jspecify.annotations.Nullable;

/**
 * Tables from which efforts are drawn: beta distributions of {@link Pert} by {@linkplain Pert#mode() shape}, turned around so
 * that an equally likely place of the table gives a value. With mean 0 and variance 1, so that shapes may be rounded: whoever
 * draws puts in mean and variance of the effort, and these stay exact.
 *
 * <p>Tables are made when asked for and kept, at most 129 of them. Not safe for use by several threads.
 */
public final class PertTables {

    /** The bits of a random number that choose a place of a table. */
    static final int BITS = 11;

    private static final int SIZE = 1 << BITS;
    private static final int SHAPES = 128;
    private static final int CELLS = 1 << 11;
    private static final double[] ROOTS = roots();

    private final double[] @Nullable [] tables = new double[SHAPES + 1][];

    /** Starts without any table. */
    public PertTables() {}

    /** Returns what draws an effort. */
    public PertDraw draw(Pert effort) {
        return new PertDraw(effort, table(effort.mode()));
    }

    /**
     * Returns the table of a shape, 2,048 values in ascending order; not a copy.
     *
     * @param mode from 0 to 1, rounded to the nearest 128th
     */
    double[] table(double mode) {
        int shape = (int) Math.round(mode * SHAPES);
        double[] known = tables[shape];
        if (known != null) {
            return known;
        }
        double[] made = standardised(quantiles(shape));
        tables[shape] = made;
        return made;
    }

    /** Adds up the density by Simpson's rule, and reads the sums backwards. */
    private static double[] quantiles(int shape) {
        double[] sums = new double[CELLS + 1];
        for (int cell = 0; cell < CELLS; cell++) {
            int node = 2 * cell;
            sums[cell + 1] =
                    sums[cell] + density(shape, node) + 4 * density(shape, node + 1) + density(shape, node + 2);
        }
        double[] quantiles = new double[SIZE];
        int cell = 0;
        for (int place = 0; place < SIZE; place++) {
            double wanted = (place + 0.5) / SIZE * sums[CELLS];
            while (sums[cell + 1] < wanted) {
                cell++;
            }
            quantiles[place] = (cell + (wanted - sums[cell]) / (sums[cell + 1] - sums[cell])) / CELLS;
        }
        return quantiles;
    }

    /** Returns x^(alpha - 1) (1 - x)^(beta - 1), which is the density up to a factor; both powers are whole 32nds. */
    private static double density(int shape, int node) {
        return power(ROOTS[node], shape) * power(ROOTS[2 * CELLS - node], SHAPES - shape);
    }

    private static double power(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            power *= (left & 1) == 1 ? square : 1;
            square *= square;
        }
        return power;
    }

    /** Returns the 32nd roots of the nodes between 0 and 1. */
    private static double[] roots() {
        double[] roots = new double[2 * CELLS + 1];
        for (int node = 0; node < roots.length; node++) {
            roots[node] = node / (2.0 * CELLS);
            for (int halving = 0; halving < 5; halving++) {
                roots[node] = StrictMath.sqrt(roots[node]);
            }
        }
        return roots;
    }

    private static double[] standardised(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        double deviation = StrictMath.sqrt(variance);
        for (int place = 0; place < values.length; place++) {
            values[place] = (values[place] - mean) / deviation;
        }
        return values;
    }
}
