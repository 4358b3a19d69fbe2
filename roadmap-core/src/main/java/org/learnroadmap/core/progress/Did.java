package org.learnroadmap.core.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a learner did with a topic.
 *
 * @since 0.1
 */
public enum Did {
    /** Spent time on it; it is not finished. */
    WORKED,
    /** Finished it. */
    DONE,
    /** Left it out, as if it were known already; what required it is free to begin. */
    SKIPPED,
    /** Took back that it was done or skipped. */
    UNDONE,
    /** Went over it again after it was done. */
    REVIEWED;

    /** Returns the word of the progress file, such as {@code done}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of the progress file, in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Did::label).toList();
    }

    /** Returns what has this label, if there is such a thing. */
    public static Optional<Did> of(String label) {
        return Arrays.stream(values()).filter(did -> did.label().equals(label)).findFirst();
    }

    /** Tells whether it takes time, which may then be said in minutes. */
    boolean takesTime() {
        return this == WORKED || this == DONE || this == REVIEWED;
    }

    /** Tells whether it shows how well a topic is remembered. */
    boolean showsRecall() {
        return this == DONE || this == REVIEWED;
    }
}
