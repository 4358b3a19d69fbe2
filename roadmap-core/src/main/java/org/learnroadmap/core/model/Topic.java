package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that gets a place in a schedule.
 *
 * <p>Immutable and safe to share between threads. Two topics are equal only if they are the same object.
 *
 * @since 0.1
 */
public final class Topic extends Element {

    private final TopicKind kind;
    private final Tier tier;
    private final @Nullable Effort effort;
    private final @Nullable Span weeks;
    private final @Nullable Span days;
    private final List<Prerequisite> requires;
    private final List<String> steps;
    private final List<Resource> resources;

    private Topic(Builder builder) {
        super(builder);
        kind = builder.kind;
        tier = builder.tier;
        effort = builder.effort;
        weeks = builder.weeks;
        days = builder.days;
        requires = builder.requires;
        steps = builder.steps;
        resources = builder.resources;
    }

    /** Starts a core study topic without effort, place or prerequisites. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Starts a builder that already holds all of this topic. */
    public Builder toBuilder() {
        return new Builder(id(), title())
                .copy(this)
                .kind(kind)
                .tier(tier)
                .effort(effort)
                .weeks(weeks)
                .days(days)
                .requires(requires)
                .steps(steps)
                .resources(resources);
    }

    /** Returns what a learner does. */
    public TopicKind kind() {
        return kind;
    }

    /** Returns how much the topic belongs to its roadmap. */
    public Tier tier() {
        return tier;
    }

    /** Returns the focused study time, if the author gave any. */
    public Optional<Effort> effort() {
        return Optional.ofNullable(effort);
    }

    /** Returns the authored weeks of the topic itself; those of its phase count otherwise. */
    public Optional<Span> weeks() {
        return Optional.ofNullable(weeks);
    }

    /** Returns the authored days within the innermost span around the topic. */
    public Optional<Span> days() {
        return Optional.ofNullable(days);
    }

    /** Returns what is to be learned before, in the author's order. */
    public List<Prerequisite> requires() {
        return requires;
    }

    /** Returns lines of detail; they are not scheduled by themselves. */
    public List<String> steps() {
        return steps;
    }

    /** Returns what to learn from. */
    public List<Resource> resources() {
        return resources;
    }

    @Override
    List<@Nullable Object> state() {
        return Arrays.asList(
                common(),
                kind,
                tier,
                effort,
                weeks,
                days,
                requires.stream().map(Prerequisite::state).toList(),
                steps,
                resources.stream().map(Resource::state).toList());
    }

    /** Collects the parts of a {@link Topic}. Not safe for use by several threads. */
    public static final class Builder extends Element.Builder<Builder> {
        private TopicKind kind = TopicKind.STUDY;
        private Tier tier = Tier.CORE;
        private @Nullable Effort effort;
        private @Nullable Span weeks;
        private @Nullable Span days;
        private List<Prerequisite> requires = List.of();
        private List<String> steps = List.of();
        private List<Resource> resources = List.of();

        private Builder(String id, String title) {
            super(id, title);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets what a learner does. */
        public Builder kind(TopicKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets how much the topic belongs to its roadmap. */
        public Builder tier(Tier tier) {
            this.tier = Objects.requireNonNull(tier, "tier");
            return this;
        }

        /** Sets the focused study time; null for unknown. */
        public Builder effort(@Nullable Effort effort) {
            this.effort = effort;
            return this;
        }

        /** Sets the authored weeks; null for those of the phase. */
        public Builder weeks(@Nullable Span weeks) {
            this.weeks = weeks;
            return this;
        }

        /** Sets the authored days within the innermost span; null for none. */
        public Builder days(@Nullable Span days) {
            this.days = days;
            return this;
        }

        /** Sets what is to be learned before. */
        public Builder requires(List<Prerequisite> requires) {
            this.requires = List.copyOf(requires);
            return this;
        }

        /** Sets lines of detail. */
        public Builder steps(List<String> steps) {
            this.steps = List.copyOf(steps);
            return this;
        }

        /** Sets what to learn from. */
        public Builder resources(List<Resource> resources) {
            this.resources = List.copyOf(resources);
            return this;
        }

        /**
         * Builds the topic.
         *
         * @throws IllegalArgumentException if the id or the title is blank
         */
        public Topic build() {
            return new Topic(this);
        }
    }
}
