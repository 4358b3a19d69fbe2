package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a prerequisite asks for.
 *
 * @since 0.1
 */
public enum PrerequisiteKind {
    /** Finished first, in every plan. */
    REQUIRED,
    /** A preference: counts in the order of topics unless it closes a cycle. */
    RECOMMENDED;

    /** Returns the word of the definition format, such as {@code required}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of the definition format, in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(PrerequisiteKind::label).toList();
    }

    /** Returns the kind with this label, if there is one. */
    public static Optional<PrerequisiteKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
