package org.learnroadmap.core.internal.chance;

/** The standard normal distribution. */
public final class Normal {

    /** From here on a continued fraction is exact and the quotient of polynomials is not. */
    private static final double FAR = 7.07106781186547;

    private static final double SQRT_2_PI = 2.5066282746310002;

    private static final double[] HART_ABOVE = {
        220.206867912376,
        221.213596169931,
        112.079291497871,
        33.912866078383,
        6.37396220353165,
        0.700383064443688,
        3.52624965998911E-02
    };
    private static final double[] HART_BELOW = {
        440.413735824752,
        793.826512519948,
        637.333633378831,
        296.564248779674,
        86.7807322029461,
        16.064177579207,
        1.75566716318264,
        8.83883476483184E-02
    };

    private static final double CENTRAL = 0.425;
    private static final double TAIL = 5;

    private static final double[] CENTRE_ABOVE = {
        3.3871328727963666080,
        133.14166789178437745,
        1971.5909503065514427,
        13731.693765509461125,
        45921.953931549871457,
        67265.770927008700853,
        33430.575583588128105,
        2509.0809287301226727
    };
    private static final double[] CENTRE_BELOW = {
        1,
        42.313330701600911252,
        687.18700749205790830,
        5394.1960214247511077,
        21213.794301586595867,
        39307.895800092710610,
        28729.085735721942674,
        5226.4952788528545610
    };
    private static final double[] MIDDLE_ABOVE = {
        1.42343711074968357734,
        4.63033784615654529590,
        5.76949722146069140550,
        3.64784832476320460504,
        1.27045825245236838258,
        0.241780725177450611770,
        2.27238449892691845833E-2,
        7.74545014278341407640E-4
    };
    private static final double[] MIDDLE_BELOW = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        0.689767334985100004550,
        0.148103976427480074590,
        1.51986665636164571966E-2,
        5.47593808499534494600E-4,
        1.05075007164441684324E-9
    };
    private static final double[] FAR_ABOVE = {
        6.65790464350110377720,
        5.46378491116411436990,
        1.78482653991729133580,
        0.296560571828504891230,
        2.65321895265761230930E-2,
        1.24266094738807843860E-3,
        2.71155556874348757815E-5,
        2.01033439929228813265E-7
    };
    private static final double[] FAR_BELOW = {
        1,
        0.599832206555887937690,
        0.136929880922735805310,
        1.48753612908506148525E-2,
        7.86869131145613259100E-4,
        1.84631831751005468180E-5,
        1.42151175831644588870E-7,
        2.04426310338993978564E-15
    };

    private Normal() {}

    /** Returns the height of the curve at a value. */
    public static double density(double z) {
        return StrictMath.exp(-z * z / 2) / SQRT_2_PI;
    }

    /**
     * Returns the probability of a value up to z, with an error below 1e-14 (Hart 1968, "Computer approximations",
     * algorithm 5666; West 2005, "Better approximations to cumulative normal functions").
     */
    public static double probability(double z) {
        double size = Math.abs(z);
        double tail = StrictMath.exp(-size * size / 2);
        if (size < FAR) {
            tail *= polynomial(HART_ABOVE, size) / polynomial(HART_BELOW, size);
        } else {
            double fraction = size + 0.65;
            for (int k = 4; k >= 1; k--) {
                fraction = size + k / fraction;
            }
            tail /= fraction * SQRT_2_PI;
        }
        return z > 0 ? 1 - tail : tail;
    }

    /**
     * Returns the value up to which a probability lies, with a relative error below 1e-15 (Wichura 1988, "Algorithm AS
     * 241: the percentage points of the normal distribution").
     *
     * @param probability above 0 and below 1
     */
    public static double quantile(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= CENTRAL) {
            double r = CENTRAL * CENTRAL - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? probability : 1 - probability));
        double size = r <= TAIL
                ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
                : polynomial(FAR_ABOVE, r - TAIL) / polynomial(FAR_BELOW, r - TAIL);
        return q < 0 ? -size : size;
    }

    /** Horner's scheme; the coefficient of the least power first. */
    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
