package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Objects;
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

    ScheduledTopic(Topic topic, Phase phase, LocalDate start, LocalDate finish, int minutes) {
        this.topic = topic;
        this.phase = phase;
        this.start = start;
        this.finish = finish;
        this.minutes = minutes;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScheduledTopic that
                && topic == that.topic
                && start.equals(that.start)
                && finish.equals(that.finish)
                && minutes == that.minutes;
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
