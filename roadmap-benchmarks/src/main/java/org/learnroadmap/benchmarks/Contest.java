package org.learnroadmap.benchmarks;

import java.util.List;

/** What is measured in turns in one JVM, so that its ratios hold. */
enum Contest {
    /** This library, and the same with plain arrays. */
    FLOOR(
            "SchedulingBenchmark.plan",
            "SchedulingBenchmark.planManySessions",
            "SchedulingBenchmark.datesWithoutDeadlines",
            "SchedulingBenchmark.floorWithoutDeadlines",
            "SchedulingBenchmark.datesDeadlinesFirst",
            "SchedulingBenchmark.floorDeadlinesFirst",
            "SchedulingBenchmark.datesAuthorsOrder",
            "SchedulingBenchmark.datesInTwoThreads"),

    /** This library and others, whose graphs would be in the way of the first contest's memory. */
    PEERS(
            "SchedulingBenchmark.datesWithoutDeadlines",
            "PeersBenchmark.longestPath",
            "PeersBenchmark.microsoftScheduler");

    /** More topics of five days would not end within the 200 years that a plan may take. */
    private static final int MOST_WITH_MANY_SESSIONS = 10_000;

    /** A million tasks would take half a minute a call, and more memory than the others together. */
    private static final int MOST_WITH_MICROSOFT_SCHEDULER = 100_000;

    private final List<String> benchmarks;

    Contest(String... benchmarks) {
        this.benchmarks = List.of(benchmarks);
    }

    /** Returns class and method of what is measured with so many topics. */
    List<String> benchmarks(int topics) {
        return benchmarks.stream()
                .filter(benchmark -> !isSkipped(benchmark, topics))
                .toList();
    }

    /** Tells whether a method is not even tried with so many topics. */
    static boolean isSkipped(String benchmark, int topics) {
        return benchmark.endsWith("planManySessions") && topics > MOST_WITH_MANY_SESSIONS
                || benchmark.endsWith("microsoftScheduler") && topics > MOST_WITH_MICROSOFT_SCHEDULER;
    }
}
