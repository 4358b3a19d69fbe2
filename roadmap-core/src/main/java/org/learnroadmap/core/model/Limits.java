package org.learnroadmap.core.model;

/**
 * Bounds that keep hostile or mistaken input from filling memory or running for ever. A message about a
 * limit names the method here that lifts it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Limits {

    /** The most years that a plan may be allowed to take. */
    public static final int MOST_YEARS = 200;

    /** The deepest nesting that may be allowed. */
    public static final int MOST_DEPTH = 1000;

    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private static final Limits DEFAULTS = new Limits(16 << 20, 64, 2_000_000, 100_000, 100, 10_000);

    private final int sourceBytes;
    private final int depth;
    private final int values;
    private final int topics;
    private final int years;
    private final int diagnostics;

    private Limits(int sourceBytes, int depth, int values, int topics, int years, int diagnostics) {
        this.sourceBytes = sourceBytes;
        this.depth = depth;
        this.values = values;
        this.topics = topics;
        this.years = years;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the limits for input from anywhere: 16 MiB, depth 64, 2,000,000 values, 100,000
     * topics, 100 years, 10,000 findings.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** Returns the most bytes of one source. */
    public int sourceBytes() {
        return sourceBytes;
    }

    /** Returns how deep phases, and lists and maps of a source, may nest. */
    public int depth() {
        return depth;
    }

    /** Returns the most keys and values of one source. */
    public int values() {
        return values;
    }

    /** Returns the most topics of one source, and the most phases. Roadmaps built in Java may have more. */
    public int topics() {
        return topics;
    }

    /** Returns how many years after its start a plan may end. */
    public int years() {
        return years;
    }

    /** Returns the most findings kept per source; the rest is counted. */
    public int diagnostics() {
        return diagnostics;
    }

    /** Returns the same limits with another size of sources, from 1 byte to nearly 2 GiB. */
    public Limits sourceBytes(int bytes) {
        return new Limits(checked(bytes, MOST_BYTES), depth, values, topics, years, diagnostics);
    }

    /** Returns the same limits with another depth, from 1 to {@link #MOST_DEPTH}. */
    public Limits depth(int depth) {
        return new Limits(sourceBytes, checked(depth, MOST_DEPTH), values, topics, years, diagnostics);
    }

    /** Returns the same limits with another number of keys and values, at least 1. */
    public Limits values(int values) {
        return new Limits(sourceBytes, depth, checked(values, Integer.MAX_VALUE), topics, years, diagnostics);
    }

    /** Returns the same limits with another number of topics, at least 1. */
    public Limits topics(int topics) {
        return new Limits(sourceBytes, depth, values, checked(topics, Integer.MAX_VALUE), years, diagnostics);
    }

    /** Returns the same limits with another number of years, from 1 to {@link #MOST_YEARS}. */
    public Limits years(int years) {
        return new Limits(sourceBytes, depth, values, topics, checked(years, MOST_YEARS), diagnostics);
    }

    /** Returns the same limits with another number of findings, at least 1. */
    public Limits diagnostics(int diagnostics) {
        return new Limits(sourceBytes, depth, values, topics, years, checked(diagnostics, Integer.MAX_VALUE));
    }

    private static int checked(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("a limit must be from 1 to " + most + ", was " + limit);
        }
        return limit;
    }
}
