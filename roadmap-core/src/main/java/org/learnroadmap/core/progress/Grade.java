package org.learnroadmap.core.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a learner remembered a topic.
 *
 * @since 0.1
 */
public enum Grade {
    /** Forgotten. */
    AGAIN,
    /** Remembered with serious difficulty. */
    HARD,
    /** Remembered after some thought. */
    GOOD,
    /** Remembered at once. */
    EASY;

    /** Returns the word of the progress file, such as {@code good}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of the progress file, worst first. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Grade::label).toList();
    }

    /** Returns the grade with this label, if there is one. */
    public static Optional<Grade> of(String label) {
        return Arrays.stream(values())
                .filter(grade -> grade.label().equals(label))
                .findFirst();
    }
}
