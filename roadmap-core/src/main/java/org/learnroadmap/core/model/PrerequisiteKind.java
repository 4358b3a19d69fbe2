package org.learnroadmap.core.model;

import java.util.Locale;

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
}
