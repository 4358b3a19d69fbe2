package org.learnroadmap.core.calendar;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A stretch of study time as the clock on the wall shows it. Immutable.
 *
 * @param from    when it begins
 * @param to      when it ends; behind a clock change the two may differ by more or less than the minutes
 * @param minutes the real minutes, at least 1
 * @since 0.1
 */
public record ClockTime(LocalDateTime from, LocalDateTime to, int minutes) {

    /** Checks the components. */
    public ClockTime {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (minutes < 1) {
            throw new IllegalArgumentException("a stretch of study time has at least one minute, was " + minutes);
        }
    }
}
