package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log: on a date a learner did something with a topic.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ProgressEntry {

    private final LocalDate date;
    private final String topic;
    private final Did did;
    private final @Nullable Integer minutes;
    private final @Nullable Integer share;
    private final @Nullable Grade grade;
    private final @Nullable String reason;

    private ProgressEntry(Builder builder) {
        date = builder.date;
        topic = builder.topic;
        did = builder.did;
        minutes = builder.minutes;
        share = builder.share;
        grade = builder.grade;
        reason = builder.reason;
    }

    /**
     * Returns an entry that says no more than what was done.
     *
     * @param topic the id of a topic, not blank; the topic may have left the roadmap since
     */
    public static ProgressEntry of(LocalDate date, String topic, Did did) {
        return builder(date, topic, did).build();
    }

    /**
     * Starts an entry.
     *
     * @param topic the id of a topic, not blank; the topic may have left the roadmap since
     */
    public static Builder builder(LocalDate date, String topic, Did did) {
        return new Builder(date, topic, did);
    }

    /** Starts a builder that already holds all of this entry. */
    public Builder toBuilder() {
        Builder builder = new Builder(date, topic, did).grade(grade).reason(reason);
        builder.minutes = minutes;
        builder.share = share;
        return builder;
    }

    /** Returns the date in the learner's zone. */
    public LocalDate date() {
        return date;
    }

    /** Returns the id of the topic. */
    public String topic() {
        return topic;
    }

    /** Returns what was done. */
    public Did did() {
        return did;
    }

    /** Returns the minutes it took; never present together with a share. */
    public OptionalInt minutes() {
        return Amount.optional(minutes);
    }

    /** Returns how much of the topic's effort was worked, in percent from 0 to 100. */
    public OptionalInt share() {
        return Amount.optional(share);
    }

    /** Returns how well the topic was remembered. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    /** Returns why, in the learner's words. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgressEntry that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "ProgressEntry" + state();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(date, topic, did, minutes, share, grade, reason);
    }

    /** Collects the parts of a {@link ProgressEntry}. Not safe for use by several threads. */
    public static final class Builder {
        private final LocalDate date;
        private final String topic;
        private final Did did;
        private @Nullable Integer minutes;
        private @Nullable Integer share;
        private @Nullable Grade grade;
        private @Nullable String reason;

        private Builder(LocalDate date, String topic, Did did) {
            this.date = Objects.requireNonNull(date, "date");
            this.topic = Amount.topic(topic);
            this.did = Objects.requireNonNull(did, "did");
        }

        /**
         * Sets the minutes it took.
         *
         * @throws IllegalArgumentException unless 0 &lt;= minutes &lt;= {@link org.learnroadmap.core.model.Minutes#MAX}
         */
        public Builder minutes(int minutes) {
            this.minutes = Amount.minutes(minutes);
            return this;
        }

        /**
         * Sets how much of the topic's effort was worked.
         *
         * @throws IllegalArgumentException unless 0 &lt;= percent &lt;= 100
         */
        public Builder share(int percent) {
            this.share = Amount.share(percent);
            return this;
        }

        /** Sets how well the topic was remembered; null for unknown. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** Sets why; null for no reason. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Builds the entry.
         *
         * @throws IllegalStateException if there are both minutes and a share, minutes of what was skipped or undone, a
         *                               share of what was not worked, or a grade of what was neither done nor reviewed
         */
        public ProgressEntry build() {
            Amount.check(did, minutes, share, grade);
            return new ProgressEntry(this);
        }
    }
}
