package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Topic;

/**
 * The dates of a topic in a schedule.
 *
 * <p>Immutable and safe to share between threads. Made when asked for; equal if they are about the same topic
 * object and dates.
 *
 * @since 0.1
 */
public final class ScheduledTopic {

    private final Topic topic;
    private final Phase phase;
    private final LocalDate start;
    private final LocalDate finish;
    private final int minutes;
    private final @Nullable LocalDate due;
    private final long slack;

    /**
     * Combines what is known.
     *
     * @param slack {@link Long#MAX_VALUE} for none
     */
    ScheduledTopic(
            Topic topic,
            Phase phase,
            LocalDate start,
            LocalDate finish,
            int minutes,
            @Nullable LocalDate due,
            long slack) {
        this.topic = topic;
        this.phase = phase;
        this.start = start;
        this.finish = finish;
        this.minutes = minutes;
        this.due = due;
        this.slack = slack;
    }

    /** Returns the topic. */
    public Topic topic() {
        return topic;
    }

    /** Returns the phase that holds it. */
    public Phase phase() {
        return phase;
    }

    /**
     * Returns the date of its first session; of a topic without minutes the date on which its turn comes, or that of
     * the first session of its block.
     */
    public LocalDate start() {
        return start;
    }

    /** Returns the date of its last session, not before its start. */
    public LocalDate finish() {
        return finish;
    }

    /** Returns its minutes, the sum over its sessions. */
    public int minutes() {
        return minutes;
    }

    /** Returns its own deadline or fixed date; not that of its phase, nor of what requires it. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** Returns by how many calendar days it misses its own deadline, negative if it is early; nothing without one. */
    public OptionalInt lateDays() {
        return Schedule.lateDays(finish, due());
    }

    /**
     * Returns by how many minutes it could take longer, the study time and all other topics staying as they are, until
     * some deadline cannot be met; negative if so many are missing already, nothing if no deadline depends on it.
     */
    public OptionalLong slackMinutes() {
        return slack == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(slack);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScheduledTopic that
                && topic == that.topic
                && start.equals(that.start)
                && finish.equals(that.finish)
                && minutes == that.minutes
                && Objects.equals(due, that.due)
                && slack == that.slack;
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, start, finish, minutes);
    }

    /** Returns id and dates, for logs. */
    @Override
    public String toString() {
        return topic + " " + start + ".." + finish + " " + minutes + "m";
    }
}
