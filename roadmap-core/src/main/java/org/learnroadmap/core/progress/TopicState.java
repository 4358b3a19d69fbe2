package org.learnroadmap.core.progress;

import java.util.Locale;

/**
 * Where a learner stands with a topic.
 *
 * @since 0.1
 */
public enum TopicState {
    /** Nothing was done. */
    OPEN,
    /** Begun and not finished, also after it was taken back that it is. */
    STARTED,
    /** Finished. */
    DONE,
    /** Left out; what requires it is free to begin. */
    SKIPPED;

    /** Returns the word for it in reports, such as {@code started}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether what requires the topic need not wait for it any more. */
    public boolean isOver() {
        return this == DONE || this == SKIPPED;
    }
}
