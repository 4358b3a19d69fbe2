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
    /** Begun first, or at the same time. Between topics only. */
    COREQUISITE,
    /** Studied side by side, as one block. Between topics only; it does not matter which of them says so. */
    TOGETHER,
    /** A preference: counts in the order of topics unless it closes a cycle. */
    RECOMMENDED;

    /** Returns the word of the definition format, such as {@code required}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it may be asked of one of several. Chosen before planning, it must not decide what a block is. */
    public boolean allowsAnyOf() {
        return this == REQUIRED || this == RECOMMENDED;
    }

    /** Tells whether calendar days may be asked to pass first. */
    public boolean allowsGap() {
        return this == REQUIRED || this == COREQUISITE;
    }

    /** Tells whether it is between topics only. */
    public boolean isBetweenTopics() {
        return this == COREQUISITE || this == TOGETHER;
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
