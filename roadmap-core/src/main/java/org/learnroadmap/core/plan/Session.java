package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Topic;

/**
 * A topic on a date. Immutable.
 *
 * @param topic   what is studied
 * @param date    when
 * @param minutes how long, at least 1
 * @param from    when it begins on the clock of the calendar's zone; null if the calendar has only minutes
 * @param to      when it ends, 24:00 being midnight of the next date; null exactly if {@code from} is
 * @param review  whether the topic is gone over again; such sessions are no part of the topic's own minutes
 * @since 0.1
 */
public record Session(
        Topic topic,
        LocalDate date,
        int minutes,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        boolean review) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException unless there is at least one minute and none or both clock times
     */
    public Session {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(date, "date");
        if (minutes < 1 || (from == null) != (to == null)) {
            throw new IllegalArgumentException("a session needs minutes and none or both clock times");
        }
    }
}
