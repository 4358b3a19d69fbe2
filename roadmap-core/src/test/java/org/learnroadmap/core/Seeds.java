package org.learnroadmap.core;

import java.util.stream.LongStream;

/** The seeds of random cases: as many as a test asks for, or fewer where each is tried for thousands of mutants. */
public final class Seeds {

    private static final long MOST = Long.getLong("roadmap.seeds", Long.MAX_VALUE);

    private Seeds() {}

    /** Returns 0, 1 and so on. */
    public static LongStream first(long count) {
        return LongStream.range(0, Math.min(count, MOST));
    }
}
