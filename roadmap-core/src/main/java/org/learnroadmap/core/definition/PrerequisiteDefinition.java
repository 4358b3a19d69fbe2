package org.learnroadmap.core.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A prerequisite as an author wrote it. Exactly one of id, topic, phase and any-of should be there; the check
 * says so otherwise.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class PrerequisiteDefinition {

    private final @Nullable String id;

    private final @Nullable String topic;

    private final @Nullable String phase;

    private final List<String> anyOf;

    private final @Nullable String kind;

    private final @Nullable Integer gap;

    private final @Nullable String reason;

    private PrerequisiteDefinition(Builder builder) {
        id = builder.id;
        topic = builder.topic;
        phase = builder.phase;
        anyOf = builder.anyOf;
        kind = builder.kind;
        gap = builder.gap;
        reason = builder.reason;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder that already holds all of this prerequisite. */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .topic(topic)
                .phase(phase)
                .anyOf(anyOf)
                .kind(kind)
                .gap(gap)
                .reason(reason);
    }

    /** Returns the id of a topic or a phase, where the author did not say which. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Returns the id of a topic. */
    public Optional<String> topic() {
        return Optional.ofNullable(topic);
    }

    /** Returns the id of a phase. */
    public Optional<String> phase() {
        return Optional.ofNullable(phase);
    }

    /** Returns the ids of topics or phases of which one is enough. */
    public List<String> anyOf() {
        return anyOf;
    }

    /** Returns what is asked for: required, recommended, corequisite or together. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns the calendar days to let pass after the prerequisite is finished. */
    public Optional<Integer> gap() {
        return Optional.ofNullable(gap);
    }

    /** Returns why. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Creates a prerequisite on the topic or phase with this id, to be finished first. */
    public static PrerequisiteDefinition of(String id) {
        return builder().id(id).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrerequisiteDefinition that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "PrerequisiteDefinition" + state();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(id, topic, phase, anyOf, kind, gap, reason);
    }

    /** Collects the parts of a {@link PrerequisiteDefinition}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String topic;
        private @Nullable String phase;
        private List<String> anyOf = List.of();
        private @Nullable String kind;
        private @Nullable Integer gap;
        private @Nullable String reason;

        private Builder() {}

        /** Sets the id of a topic or a phase, where the author did not say which; null for none. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets the id of a topic; null for none. */
        public Builder topic(@Nullable String topic) {
            this.topic = topic;
            return this;
        }

        /** Sets the id of a phase; null for none. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** Sets the ids of topics or phases of which one is enough. */
        public Builder anyOf(List<String> anyOf) {
            this.anyOf = List.copyOf(anyOf);
            return this;
        }

        /** Sets what is asked for: required, recommended, corequisite or together; null for required. */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /** Sets the calendar days to let pass after the prerequisite is finished; null for none. */
        public Builder gap(@Nullable Integer gap) {
            this.gap = gap;
            return this;
        }

        /** Sets why; null for none. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Builds the definition; nothing is checked yet. */
        public PrerequisiteDefinition build() {
            return new PrerequisiteDefinition(this);
        }
    }
}
