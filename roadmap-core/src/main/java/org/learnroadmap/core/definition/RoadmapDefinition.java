package org.learnroadmap.core.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.TrackerRow;

/**
 * A roadmap as an author wrote it, in whatever format: what loaders answer, and the way in from Java.
 *
 * <p>May be incomplete or wrong; checking it reports every fault at once and makes a
 * {@link org.learnroadmap.core.model.Roadmap} of it if there is none.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class RoadmapDefinition extends ElementDefinition {

    private final @Nullable String goal;

    private final @Nullable String duration;

    private final @Nullable String revision;

    private final @Nullable String lang;

    private final List<@NotBlank(message = ElementDefinition.BLANK) String> goals;

    private final List<@NotBlank(message = ElementDefinition.BLANK) String> outcomes;

    private final List<@NotBlank(message = ElementDefinition.BLANK) String> allow;

    private final List<PhaseDefinition> phases;

    private final List<@Valid ProjectIdea> projectIdeas;

    private final List<@Valid Concept> concepts;

    private final List<@Valid Resource> resources;

    private final List<@Valid TrackerRow> tracker;

    private final SourceMap places;

    private final @Nullable Coverage coverage;

    private RoadmapDefinition(Builder builder) {
        super(builder);
        goal = builder.goal;
        duration = builder.duration;
        revision = builder.revision;
        lang = builder.lang;
        goals = builder.goals;
        outcomes = builder.outcomes;
        allow = builder.allow;
        phases = List.copyOf(builder.phases);
        projectIdeas = builder.projectIdeas;
        concepts = builder.concepts;
        resources = builder.resources;
        tracker = builder.tracker;
        places = builder.places;
        coverage = builder.coverage;
    }

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder with the two things that every roadmap needs. */
    public static Builder builder(String id, String title) {
        return new Builder().id(id).title(title);
    }

    /**
     * Returns a definition of a roadmap, which checks to a roadmap with the same {@linkplain Roadmap#fingerprint()
     * fingerprint}. What is usual is left out, and the spelling may differ from the author's: {@code 90m} becomes
     * {@code 1h30m}. The places are those of the roadmap.
     */
    public static RoadmapDefinition of(Roadmap roadmap) {
        return RoadmapSpelling.of(Objects.requireNonNull(roadmap, "roadmap"));
    }

    /** Starts a builder that already holds all of this roadmap. */
    public Builder toBuilder() {
        return new Builder()
                .copy(this)
                .goal(goal)
                .duration(duration)
                .revision(revision)
                .lang(lang)
                .goals(goals)
                .outcomes(outcomes)
                .allow(allow)
                .phases(phases)
                .projectIdeas(projectIdeas)
                .concepts(concepts)
                .resources(resources)
                .tracker(tracker)
                .places(places)
                .coverage(coverage);
    }

    /** Returns what the roadmap is for, in one sentence. */
    public Optional<String> goal() {
        return Optional.ofNullable(goal);
    }

    /** Returns how long it takes according to its author, such as {@code 4-6 weeks}. */
    public Optional<String> duration() {
        return Optional.ofNullable(duration);
    }

    /** Returns the author's name for this state of the roadmap. */
    public Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    /** Returns the language of the texts as a BCP 47 tag. */
    public Optional<String> lang() {
        return Optional.ofNullable(lang);
    }

    /** Returns what the roadmap is for, point by point. */
    public List<String> goals() {
        return goals;
    }

    /** Returns what a learner can do after it. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Returns the codes of warnings that the author accepts knowingly. */
    public List<String> allow() {
        return allow;
    }

    /** Returns the outermost phases. */
    public List<PhaseDefinition> phases() {
        return phases;
    }

    /** Returns projects to choose from. */
    public List<ProjectIdea> projectIdeas() {
        return projectIdeas;
    }

    /** Returns the glossary. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** Returns the resources of the roadmap itself. */
    public List<Resource> resources() {
        return resources;
    }

    /** Returns the author's progress table. */
    public List<TrackerRow> tracker() {
        return tracker;
    }

    /** Returns where each part was written. Does not count in equality. */
    public SourceMap places() {
        return places;
    }

    /** Returns how much of a text written for people was understood; nothing of other formats. Not part of equality. */
    public Optional<Coverage> coverage() {
        return Optional.ofNullable(coverage);
    }

    @Override
    List<@Nullable Object> state() {
        return Arrays.asList(
                common(),
                goal,
                duration,
                revision,
                lang,
                goals,
                outcomes,
                allow,
                phases,
                projectIdeas,
                concepts,
                resources,
                tracker);
    }

    /** Collects the parts of a {@link RoadmapDefinition}. Not safe for use by several threads. */
    public static final class Builder extends ElementDefinition.Builder<Builder> {
        private @Nullable String goal;
        private @Nullable String duration;
        private @Nullable String revision;
        private @Nullable String lang;
        private List<String> goals = List.of();
        private List<String> outcomes = List.of();
        private List<String> allow = List.of();
        private final List<PhaseDefinition> phases = new ArrayList<>();
        private List<ProjectIdea> projectIdeas = List.of();
        private List<Concept> concepts = List.of();
        private List<Resource> resources = List.of();
        private List<TrackerRow> tracker = List.of();
        private SourceMap places = SourceMap.none();
        private @Nullable Coverage coverage;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets what the roadmap is for, in one sentence; null for none. */
        public Builder goal(@Nullable String goal) {
            this.goal = goal;
            return this;
        }

        /** Sets how long it takes according to its author, such as {@code 4-6 weeks}; null for unknown. */
        public Builder duration(@Nullable String duration) {
            this.duration = duration;
            return this;
        }

        /** Sets the author's name for this state of the roadmap; null for none. */
        public Builder revision(@Nullable String revision) {
            this.revision = revision;
            return this;
        }

        /** Sets the language of the texts as a BCP 47 tag; null for unknown. */
        public Builder lang(@Nullable String lang) {
            this.lang = lang;
            return this;
        }

        /** Sets what the roadmap is for, point by point. */
        public Builder goals(List<String> goals) {
            this.goals = List.copyOf(goals);
            return this;
        }

        /** Sets what a learner can do after it. */
        public Builder outcomes(List<String> outcomes) {
            this.outcomes = List.copyOf(outcomes);
            return this;
        }

        /** Sets the codes of warnings that the author accepts knowingly. */
        public Builder allow(List<String> allow) {
            this.allow = List.copyOf(allow);
            return this;
        }

        /** Sets the outermost phases. */
        public Builder phases(List<PhaseDefinition> phases) {
            List<PhaseDefinition> copy = List.copyOf(phases);
            this.phases.clear();
            this.phases.addAll(copy);
            return this;
        }

        /** Adds a phase behind the others. */
        public Builder phase(PhaseDefinition phase) {
            phases.add(Objects.requireNonNull(phase, "phase"));
            return this;
        }

        /** Sets projects to choose from. */
        public Builder projectIdeas(List<ProjectIdea> projectIdeas) {
            this.projectIdeas = List.copyOf(projectIdeas);
            return this;
        }

        /** Sets the glossary. */
        public Builder concepts(List<Concept> concepts) {
            this.concepts = List.copyOf(concepts);
            return this;
        }

        /** Sets the resources of the roadmap itself. */
        public Builder resources(List<Resource> resources) {
            this.resources = List.copyOf(resources);
            return this;
        }

        /** Sets the author's progress table. */
        public Builder tracker(List<TrackerRow> tracker) {
            this.tracker = List.copyOf(tracker);
            return this;
        }

        /** Sets where each part was written. */
        public Builder places(SourceMap places) {
            this.places = Objects.requireNonNull(places, "places");
            return this;
        }

        /** Sets how much of a text written for people was understood; null where that is no question. */
        public Builder coverage(@Nullable Coverage coverage) {
            this.coverage = coverage;
            return this;
        }

        /** Builds the definition; nothing is checked yet. */
        public RoadmapDefinition build() {
            return new RoadmapDefinition(this);
        }
    }
}
