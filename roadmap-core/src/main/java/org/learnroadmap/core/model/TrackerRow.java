package org.learnroadmap.core.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of an author's progress table.
 *
 * <p>Used by definitions and roadmaps alike, so a value may still be incomplete: the checks say so.
 * Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TrackerRow {

    private final @Nullable String phase;

    private final @Nullable String weeks;

    @NotBlank(message = "missing-task: a tracker row needs a task")
    private final @Nullable String task;

    private final @Nullable String status;

    private TrackerRow(Builder builder) {
        phase = builder.phase;
        weeks = builder.weeks;
        task = builder.task;
        status = builder.status;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder that already holds all of this value. */
    public Builder toBuilder() {
        return new Builder().phase(phase).weeks(weeks).task(task).status(status);
    }

    /** Returns the phase it stands under, as written. */
    public Optional<String> phase() {
        return Optional.ofNullable(phase);
    }

    /** Returns the weeks it names, as written. */
    public Optional<String> weeks() {
        return Optional.ofNullable(weeks);
    }

    /** Returns what is to be done. */
    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    /** Returns how far it is, as written. */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrackerRow that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "TrackerRow" + state();
    }

    /** Returns everything that counts in equality and fingerprints. */
    List<@Nullable Object> state() {
        return Arrays.asList(phase, weeks, task, status);
    }

    /** Collects the parts of a {@link TrackerRow}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String phase;
        private @Nullable String weeks;
        private @Nullable String task;
        private @Nullable String status;

        private Builder() {}

        /** Sets the phase it stands under, as written; null for none. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** Sets the weeks it names, as written; null for none. */
        public Builder weeks(@Nullable String weeks) {
            this.weeks = weeks;
            return this;
        }

        /** Sets what is to be done; null for none. */
        public Builder task(@Nullable String task) {
            this.task = task;
            return this;
        }

        /** Sets how far it is, as written; null for none. */
        public Builder status(@Nullable String status) {
            this.status = status;
            return this;
        }

        /** Builds the value; nothing is checked yet. */
        public TrackerRow build() {
            return new TrackerRow(this);
        }
    }
}
