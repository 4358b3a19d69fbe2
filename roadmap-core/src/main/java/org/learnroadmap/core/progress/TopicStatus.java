package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The short form of what a learner did with one topic, as people write it by hand: where it stands, without a history.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TopicStatus {

    private static final List<Did> USABLE = List.of(Did.WORKED, Did.DONE, Did.SKIPPED);

    private final Did status;
    private final @Nullable LocalDate date;
    private final @Nullable Integer minutes;
    private final @Nullable Integer share;
    private final @Nullable String reason;

    private TopicStatus(Builder builder) {
        status = builder.status;
        date = builder.date;
        minutes = builder.minutes;
        share = builder.share;
        reason = builder.reason;
    }

    /**
     * Returns a status that says no more than where the topic stands.
     *
     * @throws IllegalArgumentException unless it is worked, done or skipped
     */
    public static TopicStatus of(Did status) {
        return builder(status).build();
    }

    /**
     * Starts a status.
     *
     * @throws IllegalArgumentException unless it is worked, done or skipped
     */
    public static Builder builder(Did status) {
        return new Builder(status);
    }

    /** Starts a builder that already holds all of this status. */
    public Builder toBuilder() {
        Builder builder = new Builder(status).date(date).reason(reason);
        builder.minutes = minutes;
        builder.share = share;
        return builder;
    }

    /** Returns the words of the progress file: worked, done, skipped. */
    public static List<String> labels() {
        return USABLE.stream().map(Did::label).toList();
    }

    /** Returns what has this label, if a status can be that. */
    public static Optional<Did> statusOf(String label) {
        return Did.of(label).filter(USABLE::contains);
    }

    /** Returns where the topic stands: worked, done or skipped. */
    public Did status() {
        return status;
    }

    /** Returns the last date on which something was done for it; without one nobody remembers. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Returns the minutes spent on the topic in all; never present together with a share. */
    public OptionalInt minutes() {
        return Amount.optional(minutes);
    }

    /** Returns how much of the topic's effort was worked in all, in percent from 0 to 100. */
    public OptionalInt share() {
        return Amount.optional(share);
    }

    /** Returns why, in the learner's words. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicStatus that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "TopicStatus" + state();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(status, date, minutes, share, reason);
    }

    /** Collects the parts of a {@link TopicStatus}. Not safe for use by several threads. */
    public static final class Builder {
        private final Did status;
        private @Nullable LocalDate date;
        private @Nullable Integer minutes;
        private @Nullable Integer share;
        private @Nullable String reason;

        private Builder(Did status) {
            this.status = Objects.requireNonNull(status, "status");
            if (!USABLE.contains(status)) {
                throw new IllegalArgumentException("a topic is worked, done or skipped, was " + status.label());
            }
        }

        /** Sets the last date on which something was done for it; null for unknown. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets the minutes spent on the topic in all.
         *
         * @throws IllegalArgumentException unless 0 &lt;= minutes &lt;= {@link org.learnroadmap.core.model.Minutes#MAX}
         */
        public Builder minutes(int minutes) {
            this.minutes = Amount.minutes(minutes);
            return this;
        }

        /**
         * Sets how much of the topic's effort was worked in all.
         *
         * @throws IllegalArgumentException unless 0 &lt;= percent &lt;= 100
         */
        public Builder share(int percent) {
            this.share = Amount.share(percent);
            return this;
        }

        /** Sets why; null for no reason. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Builds the status.
         *
         * @throws IllegalStateException if there are both minutes and a share, minutes of what was skipped, or a share
         *                               of what was not worked
         */
        public TopicStatus build() {
            Amount.check(status, minutes, share, null);
            return new TopicStatus(this);
        }
    }
}
