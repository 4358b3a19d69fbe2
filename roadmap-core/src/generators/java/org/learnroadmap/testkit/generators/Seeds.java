package org.learnroadmap.testkit.generators;

import java.util.stream.LongStream;

/**
 * The seeds of random cases, for {@code @MethodSource} and loops: as many as a test asks for, or fewer where the system
 * property {@value #LIMIT} says so. Tests on everyone's machine may so try some hundreds of what continuous integration
 * tries thousands of.
 *
 * @since 0.1
 */
public final class Seeds {

    /** The system property that holds the most seeds of any test, at least 1. */
    public static final String LIMIT = "roadmap.seeds";

    private Seeds() {}

    /**
     * Returns 0, 1 and so on.
     *
     * @param count how many a test wants, at least 1
     * @throws IllegalArgumentException if it is less, or if the property holds anything else than such a number
     */
    public static LongStream first(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("a test needs at least 1 seed, was " + count);
        }
        String limit = System.getProperty(LIMIT, "");
        return LongStream.range(0, limit.isEmpty() ? count : Math.min(count, parse(limit)));
    }

    private static long parse(String limit) {
        if (!limit.matches("0*[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException(
                    "the system property " + LIMIT + " must be a number of at least 1, was '" + limit + "'");
        }
        return Long.parseLong(limit);
    }
}
