package org.learnroadmap.core.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Resource;

/**
 * A topic as an author wrote it: texts are kept as they are until the definition is checked.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TopicDefinition extends ElementDefinition {

    private final @Nullable String kind;

    private final @Nullable String tier;

    private final @Nullable String effort;

    private final @Nullable String weeks;

    private final @Nullable String days;

    private final List<PrerequisiteDefinition> requires;

    private final List<@NotBlank(message = ElementDefinition.BLANK) String> steps;

    private final List<@Valid Resource> resources;

    private TopicDefinition(Builder builder) {
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

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder with the two things that every topic needs. */
    public static Builder builder(String id, String title) {
        return new Builder().id(id).title(title);
    }

    /** Starts a builder that already holds all of this topic. */
    public Builder toBuilder() {
        return new Builder()
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

    /** Returns what a learner does: study, practice, project, review or checkpoint. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns how much the topic belongs to its roadmap: core, recommended or optional. */
    public Optional<String> tier() {
        return Optional.ofNullable(tier);
    }

    /** Returns the focused study time, such as {@code 3h} or {@code 2h-4h}. */
    public Optional<String> effort() {
        return Optional.ofNullable(effort);
    }

    /** Returns the authored weeks, such as {@code 5-10}. */
    public Optional<String> weeks() {
        return Optional.ofNullable(weeks);
    }

    /** Returns the authored days within the innermost span, such as {@code 3-4}. */
    public Optional<String> days() {
        return Optional.ofNullable(days);
    }

    /** Returns what is to be learned before. */
    public List<PrerequisiteDefinition> requires() {
        return requires;
    }

    /** Returns lines of detail. */
    public List<String> steps() {
        return steps;
    }

    /** Returns what to learn from. */
    public List<Resource> resources() {
        return resources;
    }

    @Override
    List<@Nullable Object> state() {
        return Arrays.asList(common(), kind, tier, effort, weeks, days, requires, steps, resources);
    }

    /** Collects the parts of a {@link TopicDefinition}. Not safe for use by several threads. */
    public static final class Builder extends ElementDefinition.Builder<Builder> {
        private @Nullable String kind;
        private @Nullable String tier;
        private @Nullable String effort;
        private @Nullable String weeks;
        private @Nullable String days;
        private List<PrerequisiteDefinition> requires = List.of();
        private List<String> steps = List.of();
        private List<Resource> resources = List.of();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets what a learner does: study, practice, project, review or checkpoint; null for study. */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            return this;
        }

        /** Sets how much the topic belongs to its roadmap: core, recommended or optional; null for core. */
        public Builder tier(@Nullable String tier) {
            this.tier = tier;
            return this;
        }

        /** Sets the focused study time, such as {@code 3h} or {@code 2h-4h}; null for unknown. */
        public Builder effort(@Nullable String effort) {
            this.effort = effort;
            return this;
        }

        /** Sets the authored weeks, such as {@code 5-10}; null for those of the phase. */
        public Builder weeks(@Nullable String weeks) {
            this.weeks = weeks;
            return this;
        }

        /** Sets the authored days within the innermost span, such as {@code 3-4}; null for none. */
        public Builder days(@Nullable String days) {
            this.days = days;
            return this;
        }

        /** Sets what is to be learned before. */
        public Builder requires(List<PrerequisiteDefinition> requires) {
            this.requires = List.copyOf(requires);
            return this;
        }

        /** Sets prerequisites by id: topics or phases to be finished first. */
        public Builder requires(String... ids) {
            return requires(Arrays.stream(ids).map(PrerequisiteDefinition::of).toList());
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

        /** Builds the definition; nothing is checked yet. */
        public TopicDefinition build() {
            return new TopicDefinition(this);
        }
    }
}
