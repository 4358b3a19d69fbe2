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
 * <p>Immutable and safe to share between threads. A view that keeps its schedule; equal if they are about the
 * same topic object and dates.
 *
 * @since 0.1
 */
public final class ScheduledTopic {

    private final Schedule schedule;
    private final int number;

    /** Shows a topic of a schedule: two fields, so that whoever goes over all topics hardly pays for making them. */
    ScheduledTopic(Schedule schedule, int number) {
        this.schedule = schedule;
        this.number = number;
    }

    /** Returns the topic. */
    public Topic topic() {
        return schedule.roadmap().topics().get(number);
    }

    /** Returns its number in the roadmap, counted from 0 in declaration order. */
    public int number() {
        return number;
    }

    /** Returns the phase that holds it. */
    public Phase phase() {
        return schedule.roadmap().allPhases().get(schedule.roadmap().phaseOf(number));
    }

    /**
     * Returns the date of its first session, or on which it was really begun; of a topic without minutes the date on
     * which its turn comes, or that of the first session of its block.
     */
    public LocalDate start() {
        return schedule.startOf(number);
    }

    /** Returns the date of its last session, or on which it was really done; not before its start. */
    public LocalDate finish() {
        return schedule.finishOf(number);
    }

    /** Returns the minutes that are left to do of it, the sum over its sessions; 0 if it is done. */
    public int minutes() {
        return schedule.minutesOf(number);
    }

    /** Returns its minutes in all, with those that are done already. */
    public int effortMinutes() {
        return schedule.effortOf(number);
    }

    /** Returns its own deadline or fixed date; not that of its phase, nor of what requires it. */
    public Optional<LocalDate> due() {
        return schedule.dueOf(number);
    }

    /** Returns by how many calendar days it misses its own deadline, negative if it is early; nothing without one. */
    public OptionalInt lateDays() {
        return Schedule.lateDays(finish(), due());
    }

    /**
     * Returns by how many minutes it could take longer, the study time and all other topics staying as they are, until
     * some deadline cannot be met; negative if so many are missing already, nothing if no deadline depends on it.
     */
    public OptionalLong slackMinutes() {
        return schedule.slackOf(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScheduledTopic that
                && topic() == that.topic()
                && start().equals(that.start())
                && finish().equals(that.finish())
                && minutes() == that.minutes()
                && due().equals(that.due())
                && slackMinutes().equals(that.slackMinutes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic(), start(), finish(), minutes());
    }

    /** Returns id and dates, for logs. */
    @Override
    public String toString() {
        return topic() + " " + start() + ".." + finish() + " " + minutes() + "m";
    }
}
