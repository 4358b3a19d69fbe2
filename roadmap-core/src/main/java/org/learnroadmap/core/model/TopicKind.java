package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a learner does with a topic.
 *
 * @since 0.1
 */
public enum TopicKind {
    /** Reading, watching, understanding; assumed to take 2 hours where no effort is given. */
    STUDY(120),
    /** Exercises; assumed to take 3 hours. */
    PRACTICE(180),
    /** Building something; assumed to take 8 hours. */
    PROJECT(480),
    /** Going over what was learned; assumed to take 1 hour. */
    REVIEW(60),
    /** A moment, such as an exam passed; assumed to take no time. */
    CHECKPOINT(0);

    private final int assumedMinutes;

    TopicKind(int assumedMinutes) {
        this.assumedMinutes = assumedMinutes;
    }

    /** Returns the minutes assumed for a topic of this kind without an effort, unless a request says otherwise. */
    public int assumedMinutes() {
        return assumedMinutes;
    }

    /** Returns the word of the definition format, such as {@code study}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of the definition format, in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(TopicKind::label).toList();
    }

    /** Returns the kind with this label, if there is one. */
    public static Optional<TopicKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
