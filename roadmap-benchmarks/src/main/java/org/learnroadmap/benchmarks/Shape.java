package org.learnroadmap.benchmarks;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How the prerequisites of topics are drawn, always among the topics declared before them. */
enum Shape {
    /** Three of all topics before. */
    RANDOM(3, Integer.MAX_VALUE),

    /** Three of the fifty topics before. */
    WINDOWED(3, 50),

    /** The topic before. */
    CHAIN(1, 1);

    private final int prerequisites;
    private final int window;

    Shape(int prerequisites, int window) {
        this.prerequisites = prerequisites;
        this.window = window;
    }

    /** Returns the shape with this {@linkplain #label label}. */
    static Shape of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Returns the name as it is printed. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how far behind a topic its prerequisites may stand. */
    int window() {
        return window;
    }

    /** Draws the different topics that a topic requires, sorted: as many as there are, if these are few. */
    int[] requiredBy(int topic, SplittableRandom random) {
        int from = topic - Math.min(topic, window);
        return topic - from <= prerequisites
                ? IntStream.range(from, topic).toArray()
                : random.ints(from, topic)
                        .distinct()
                        .limit(prerequisites)
                        .sorted()
                        .toArray();
    }
}
