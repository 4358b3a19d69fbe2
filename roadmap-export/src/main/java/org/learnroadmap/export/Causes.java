package org.learnroadmap.export;

import java.util.Locale;
import org.learnroadmap.core.plan.Explanation.Cause;

/** What topics wait for, in words. */
final class Causes {

    private Causes() {}

    /** Returns the word for reports, such as {@code not-before}. */
    static String label(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns why a topic of a chain did not begin earlier. */
    static String says(Cause cause) {
        return switch (cause) {
            case START -> "from the start on";
            case NOT_BEFORE -> "not before that date";
            case PREREQUISITE -> "needs the one before";
            case ORDER -> "the one before goes first";
        };
    }
}
