package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a roadmap. Phases nest: a level holds sections, a phase weeks. The topics of a phase come
 * before its child phases.
 *
 * <p>Immutable and safe to share between threads. Two phases are equal only if they are the same object.
 *
 * @since 0.1
 */
public final class Phase extends Element {

    private final @Nullable Span weeks;
    private final @Nullable Span days;
    private final boolean buffer;
    private final List<String> goals;
    private final List<String> outcomes;
    private final List<Prerequisite> requires;
    private final List<Topic> topics;
    private final List<Phase> phases;

    private Phase(Builder builder) {
        super(builder);
        weeks = builder.weeks;
        days = builder.days;
        buffer = builder.buffer;
        goals = builder.goals;
        outcomes = builder.outcomes;
        requires = builder.requires;
        topics = builder.topics;
        phases = builder.phases;
    }

    /** Starts a phase without content. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Starts a builder that already holds all of this phase. */
    public Builder toBuilder() {
        return new Builder(id(), title())
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

    /** Returns the authored weeks, counted from the start of the roadmap. */
    public Optional<Span> weeks() {
        return Optional.ofNullable(weeks);
    }

    /** Returns the authored days within the innermost span around the phase. */
    public Optional<Span> days() {
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

    /** Returns what is to be learned before any topic of the phase, in the author's order. */
    public List<Prerequisite> requires() {
        return requires;
    }

    /** Returns the topics of the phase itself, in the author's order. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns the child phases, in the author's order. */
    public List<Phase> phases() {
        return phases;
    }

    @Override
    List<@Nullable Object> state() {
        return Arrays.asList(
                common(),
                weeks,
                days,
                buffer,
                goals,
                outcomes,
                requires.stream().map(Prerequisite::state).toList(),
                topics.size(),
                phases.size());
    }

    /** Collects the parts of a {@link Phase}. Not safe for use by several threads. */
    public static final class Builder extends Element.Builder<Builder> {
        private @Nullable Span weeks;
        private @Nullable Span days;
        private boolean buffer;
        private List<String> goals = List.of();
        private List<String> outcomes = List.of();
        private List<Prerequisite> requires = List.of();
        private List<Topic> topics = List.of();
        private List<Phase> phases = List.of();

        private Builder(String id, String title) {
            super(id, title);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the authored weeks; null for none. */
        public Builder weeks(@Nullable Span weeks) {
            this.weeks = weeks;
            return this;
        }

        /** Sets the authored days within the innermost span; null for none. */
        public Builder days(@Nullable Span days) {
            this.days = days;
            return this;
        }

        /** Sets whether the phase is kept free on purpose. */
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
        public Builder requires(List<Prerequisite> requires) {
            this.requires = List.copyOf(requires);
            return this;
        }

        /** Sets the topics of the phase itself. */
        public Builder topics(List<Topic> topics) {
            this.topics = List.copyOf(topics);
            return this;
        }

        /** Sets the child phases. */
        public Builder phases(List<Phase> phases) {
            this.phases = List.copyOf(phases);
            return this;
        }

        /**
         * Builds the phase.
         *
         * @throws IllegalArgumentException if the id or the title is blank, or a buffer phase has topics
         */
        public Phase build() {
            Phase phase = new Phase(this);
            if (buffer && !(topics.isEmpty() && phases.isEmpty())) {
                throw new IllegalArgumentException("buffer phase '" + phase.id() + "' must not have content");
            }
            return phase;
        }
    }
}
