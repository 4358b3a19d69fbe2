package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Topic;

/**
 * Why a topic stands where it does in a schedule.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Explanation {

    /** What a topic had to wait for, at last, before it could be studied. */
    public enum Cause {
        /** Nothing but the start of the plan. */
        START,
        /** A not-before or fixed date, its own or one of a phase around it or of what it requires, or a pace's. */
        NOT_BEFORE,
        /** What it requires, and the days to let pass after that. */
        PREREQUISITE,
        /** Other topics that were studied although this one could be, because they go first. */
        ORDER
    }

    /**
     * One step of the chain that leads to a topic.
     *
     * @param topic what was studied
     * @param cause what it had to wait for: the topic before it in the chain if that is a prerequisite or goes first
     */
    public record Link(ScheduledTopic topic, Cause cause) {}

    /**
     * A topic that was studied although the explained one could be.
     *
     * @param topic   what was studied
     * @param minutes how long
     * @param urgent  whether it goes first because it is due sooner; otherwise the pace, or the author, wants it first
     */
    public record Ahead(Topic topic, int minutes, boolean urgent) {}

    private final ScheduledTopic topic;
    private final LocalDate ready;
    private final Cause cause;
    private final List<Topic> waitedFor;
    private final List<Ahead> ahead;
    private final List<Link> chain;
    private final @Nullable LocalDate dueThrough;
    private final long capacity;

    Explanation(
            ScheduledTopic topic,
            LocalDate ready,
            Cause cause,
            List<Topic> waitedFor,
            List<Ahead> ahead,
            List<Link> chain,
            @Nullable LocalDate dueThrough,
            long capacity) {
        this.topic = Objects.requireNonNull(topic, "topic");
        this.ready = ready;
        this.cause = cause;
        this.waitedFor = List.copyOf(waitedFor);
        this.ahead = List.copyOf(ahead);
        this.chain = List.copyOf(chain);
        this.dueThrough = dueThrough;
        this.capacity = capacity;
    }

    /** Returns what is explained, with its dates and its slack. */
    public ScheduledTopic topic() {
        return topic;
    }

    /**
     * Returns the first date on which it could have been studied: when what it requires was finished, not before any
     * date it must wait for. Of a required topic without minutes that is when it could have been, whatever its date.
     */
    public LocalDate ready() {
        return ready;
    }

    /** Returns what it had to wait for until then: the start, a date, or what it requires; never the order. */
    public Cause cause() {
        return cause;
    }

    /** Returns the required topics that were finished last, in declaration order; empty unless they are the cause. */
    public List<Topic> waitedFor() {
        return waitedFor;
    }

    /** Returns what was studied between the time it could be and its last session, in order; empty if nothing was. */
    public List<Ahead> ahead() {
        return ahead;
    }

    /** Returns the study minutes of the plan from the date of its first session to that of its last, both included. */
    public long capacity() {
        return capacity;
    }

    /** Returns the date by which it has to be finished so that every deadline can be met, its own or what requires it. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(dueThrough);
    }

    /** Returns its slack, as {@link ScheduledTopic#slackMinutes()} does. */
    public OptionalLong slackMinutes() {
        return topic.slackMinutes();
    }

    /**
     * Returns how it came to its date, from the first link, which waited for the start or a date, to the topic itself:
     * each topic could not begin before the one before it was finished or put aside. For the topic that is finished last
     * this is the chain that sets the finish of the plan.
     */
    public List<Link> chain() {
        return chain;
    }
}
