package org.learnroadmap.core.definition;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A phase as an author wrote it. Its topics come before its child phases.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class PhaseDefinition extends ElementDefinition {

    private final @Nullable String weeks;

    private final @Nullable String days;

    private final boolean buffer;

    private final List<@NotBlank(message = ElementDefinition.BLANK) String> goals;

    private final List<@NotBlank(message = ElementDefinition.BLANK) String> outcomes;

    private final List<PrerequisiteDefinition> requires;

    private final List<TopicDefinition> topics;

    private final List<PhaseDefinition> phases;

    private PhaseDefinition(Builder builder) {
        super(builder);
        weeks = builder.weeks;
        days = builder.days;
        buffer = builder.buffer;
        goals = builder.goals;
        outcomes = builder.outcomes;
        requires = builder.requires;
        topics = List.copyOf(builder.topics);
        phases = List.copyOf(builder.phases);
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder with the two things that every phase needs. */
    public static Builder builder(String id, String title) {
        return new Builder().id(id).title(title);
    }

    /** Starts a builder that already holds all of this phase. */
    public Builder toBuilder() {
        return new Builder()
                .copy(this)
                .weeks(weeks)
                .days(days)
                .buffer(buffer)
                .goals(goals)
                .outcomes(outcomes)
                .requires(requires)
                .topics(topics)
                .phases(phases);
    }

    /** Returns the authored weeks, such as {@code 5-10}. */
    public Optional<String> weeks() {
        return Optional.ofNullable(weeks);
    }

    /** Returns the authored days within the innermost span, such as {@code 3-4}. */
    public Optional<String> days() {
        return Optional.ofNullable(days);
    }

    /** Tells whether the phase is kept free of topics on purpose. */
    public boolean buffer() {
        return buffer;
    }

    /** Returns what the phase is for. */
    public List<String> goals() {
        return goals;
    }

    /** Returns what a learner can do after it. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Returns what is to be learned before any topic of the phase. */
    public List<PrerequisiteDefinition> requires() {
        return requires;
    }

    /** Returns the topics of the phase itself. */
    public List<TopicDefinition> topics() {
        return topics;
    }

    /** Returns the child phases. */
    public List<PhaseDefinition> phases() {
        return phases;
    }

    @Override
    List<@Nullable Object> state() {
        return Arrays.asList(common(), weeks, days, buffer, goals, outcomes, requires, topics, phases);
    }

    /** Collects the parts of a {@link PhaseDefinition}. Not safe for use by several threads. */
    public static final class Builder extends ElementDefinition.Builder<Builder> {
        private @Nullable String weeks;
        private @Nullable String days;
        private boolean buffer;
        private List<String> goals = List.of();
        private List<String> outcomes = List.of();
        private List<PrerequisiteDefinition> requires = List.of();
        private final List<TopicDefinition> topics = new ArrayList<>();
        private final List<PhaseDefinition> phases = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the authored weeks, such as {@code 5-10}; null for none. */
        public Builder weeks(@Nullable String weeks) {
            this.weeks = weeks;
            return this;
        }

        /** Sets the authored days within the innermost span, such as {@code 3-4}; null for none. */
        public Builder days(@Nullable String days) {
            this.days = days;
            return this;
        }

        /** Sets whether the phase is kept free of topics on purpose. */
        public Builder buffer(boolean buffer) {
            this.buffer = buffer;
            return this;
        }

        /** Sets what the phase is for. */
        public Builder goals(List<String> goals) {
            this.goals = List.copyOf(goals);
            return this;
        }

        /** Sets what a learner can do after it. */
        public Builder outcomes(List<String> outcomes) {
            this.outcomes = List.copyOf(outcomes);
            return this;
        }

        /** Sets what is to be learned before any topic of the phase. */
        public Builder requires(List<PrerequisiteDefinition> requires) {
            this.requires = List.copyOf(requires);
            return this;
        }

        /** Sets prerequisites by id: topics or phases to be finished first. */
        public Builder requires(String... ids) {
            return requires(Arrays.stream(ids).map(PrerequisiteDefinition::of).toList());
        }

        /** Sets the topics of the phase itself. */
        public Builder topics(List<TopicDefinition> topics) {
            List<TopicDefinition> copy = List.copyOf(topics);
            this.topics.clear();
            this.topics.addAll(copy);
            return this;
        }

        /** Adds a topic behind the others. */
        public Builder topic(TopicDefinition topic) {
            topics.add(Objects.requireNonNull(topic, "topic"));
            return this;
        }

        /** Sets the child phases. */
        public Builder phases(List<PhaseDefinition> phases) {
            List<PhaseDefinition> copy = List.copyOf(phases);
            this.phases.clear();
            this.phases.addAll(copy);
            return this;
        }

        /** Adds a child phase behind the others. */
        public Builder phase(PhaseDefinition phase) {
            phases.add(Objects.requireNonNull(phase, "phase"));
            return this;
        }

        /** Builds the definition; nothing is checked yet. */
        public PhaseDefinition build() {
            return new PhaseDefinition(this);
        }
    }
}
