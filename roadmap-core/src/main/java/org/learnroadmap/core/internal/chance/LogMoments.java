package org.learnroadmap.core.internal.chance;

/**
 * Mean and variance of the logarithm of how much longer something takes than is likely.
 *
 * @param mean     of log(minutes / likely minutes)
 * @param variance of the same
 */
public record LogMoments(double mean, double variance) {

    private static final double STEP = 0.125;
    private static final int NODES_OF_A_SIDE = 26;
    private static final int NODES = 2 * NODES_OF_A_SIDE + 1;

    private static final double[] PLACE = new double[NODES];
    private static final double[] LOG_OF_PLACE = new double[NODES];
    private static final double[] LOG_OF_REST = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        for (int k = 0; k < NODES; k++) {
            double t = (k - NODES_OF_A_SIDE) * STEP;
            double u = StrictMath.PI / 2 * StrictMath.sinh(t);
            LOG_OF_PLACE[k] = -StrictMath.log1p(StrictMath.exp(-2 * u));
            LOG_OF_REST[k] = -2 * u + LOG_OF_PLACE[k];
            PLACE[k] = StrictMath.exp(LOG_OF_PLACE[k]);
            WEIGHT[k] = StrictMath.cosh(t);
        }
    }

    /**
     * Integrates over a distribution whose likely minutes are more than 0, with an error below 1e-9. O(1), some 50
     * logarithms.
     *
     * <p>The integral is that of x^(alpha-1) (1-x)^(beta-1) f(x) from 0 to 1, with edges that no polynomial follows; the
     * double exponential formula (Takahasi and Mori 1974, "Double exponential formulas for numerical integration") takes
     * x = (1 + tanh(pi/2 sinh t)) / 2 instead, and then steps of equal width are as good as exact.
     */
    public static LogMoments of(Pert pert) {
        double power = 4 * pert.mode();
        double least = pert.min() / pert.likely();
        double width = pert.max() / pert.likely() - least;
        double[] logs = new double[NODES];
        double[] weights = new double[NODES];
        double total = 0;
        double mean = 0;
        for (int k = 0; k < NODES; k++) {
            weights[k] = WEIGHT[k] * StrictMath.exp((power + 1) * LOG_OF_PLACE[k] + (5 - power) * LOG_OF_REST[k]);
            logs[k] = least == 0 ? StrictMath.log(width) + LOG_OF_PLACE[k] : StrictMath.log(least + width * PLACE[k]);
            total += weights[k];
            mean += weights[k] * logs[k];
        }
        mean /= total;
        double variance = 0;
        for (int k = 0; k < NODES; k++) {
            variance += weights[k] * (logs[k] - mean) * (logs[k] - mean);
        }
        return new LogMoments(mean, variance / total);
    }
}
