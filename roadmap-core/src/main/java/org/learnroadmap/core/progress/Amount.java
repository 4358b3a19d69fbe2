package org.learnroadmap.core.progress;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Minutes;

/** Rules about amounts of work, shared by the log and the short form. */
final class Amount {

    private static final int WHOLE = 100;

    private Amount() {}

    static int minutes(int minutes) {
        if (minutes < 0 || minutes > Minutes.MAX) {
            throw new IllegalArgumentException("minutes must be from 0 to " + Minutes.MAX + ", was " + minutes);
        }
        return minutes;
    }

    static int share(int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("a share must be from 0 to 100 percent, was " + percent);
        }
        return percent;
    }

    /** Refuses what does not go together with what was done. */
    static void check(Did did, @Nullable Integer minutes, @Nullable Integer share, @Nullable Grade grade) {
        if (minutes != null && !did.takesTime()) {
            throw new IllegalStateException("what was " + did.label() + " takes no minutes; remove 'minutes'");
        }
        if (share != null && did != Did.WORKED) {
            throw new IllegalStateException(
                    "what was " + did.label() + " has no share; remove 'share', or write 'worked'");
        }
        if (minutes != null && share != null) {
            throw new IllegalStateException("work is said in minutes or as a share, not both; remove one");
        }
        if (grade != null && !did.showsRecall()) {
            throw new IllegalStateException(
                    "what was " + did.label() + " has no grade; remove 'grade', or write 'done' or 'reviewed'");
        }
    }

    static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static String topic(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of a topic must not be blank");
        }
        return id;
    }
}
