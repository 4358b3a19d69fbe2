package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.internal.value.Fingerprint;

/**
 * What is to be learned, complete and valid.
 *
 * <p>Usually made by checking a definition, which reports every fault at once. The {@linkplain #builder
 * builder} here stops at the first. Ids are resolved when a roadmap is built, which is the slow step;
 * scheduling it for many learners is the fast one.
 *
 * <p>Immutable and safe to share between threads. Two roadmaps are equal only if they are the same object;
 * compare {@link #fingerprint()} for content.
 *
 * @since 0.1
 */
public final class Roadmap extends Element {

    /** Stands for the effort of a topic without one. */
    public static final int NO_EFFORT = -1;

    private final @Nullable String goal;
    private final List<String> goals;
    private final List<String> outcomes;
    private final @Nullable ClaimedDuration duration;
    private final @Nullable String revision;
    private final @Nullable String lang;
    private final List<String> allow;
    private final List<Phase> phases;
    private final List<ProjectIdea> projectIdeas;
    private final List<Concept> concepts;
    private final List<Resource> resources;
    private final List<TrackerRow> tracker;
    private final SourceMap places;
    private final @Nullable Coverage coverage;
    private final Layout layout;
    private final Map<String, Integer> nodes;
    private final List<Topic> topics;
    private final int[] likelyMinutes;
    private final List<Phase> allPhases;
    private final RoadmapGraph graph;
    private volatile @Nullable String fingerprint;

    private Roadmap(Builder builder) {
        super(builder);
        goal = builder.goal;
        goals = builder.goals;
        outcomes = builder.outcomes;
        duration = builder.duration;
        revision = builder.revision;
        lang = builder.lang;
        allow = builder.allow;
        phases = builder.phases;
        projectIdeas = builder.projectIdeas;
        concepts = builder.concepts;
        resources = builder.resources;
        tracker = builder.tracker;
        places = builder.places;
        coverage = builder.coverage;
        layout = new Layout(phases);
        topics = List.copyOf(layout.topics);
        allPhases = List.copyOf(layout.phases);
        likelyMinutes = topics.stream()
                .mapToInt(topic -> topic.effort().map(Effort::likely).orElse(NO_EFFORT))
                .toArray();
        nodes = index(layout);
        graph = GraphAssembly.build(layout, nodes, id -> 0);
    }

    private static Map<String, Integer> index(Layout layout) {
        Map<String, Integer> nodes = new HashMap<>();
        int topics = layout.topics.size();
        for (int topic = 0; topic < topics; topic++) {
            put(nodes, layout.topics.get(topic), topic);
        }
        for (int phase = 0; phase < layout.phases.size(); phase++) {
            put(nodes, layout.phases.get(phase), topics + 2 * phase);
        }
        return nodes;
    }

    private static void put(Map<String, Integer> nodes, Element element, int node) {
        if (nodes.put(element.id(), node) != null) {
            throw new IllegalArgumentException("id '" + element.id() + "' is used twice");
        }
    }

    /** Starts a roadmap without content. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /** Starts a builder that already holds all of this roadmap. */
    public Builder toBuilder() {
        return new Builder(id(), title())
                .copy(this)
                .goal(goal)
                .goals(goals)
                .outcomes(outcomes)
                .duration(duration)
                .revision(revision)
                .lang(lang)
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

    /** Returns what the roadmap is for, point by point. */
    public List<String> goals() {
        return goals;
    }

    /** Returns what a learner can do after it. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Returns how long it takes according to its author. */
    public Optional<ClaimedDuration> duration() {
        return Optional.ofNullable(duration);
    }

    /** Returns the author's name for this state of the roadmap. */
    public Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    /** Returns the language of its texts as a BCP 47 tag. */
    public Optional<String> lang() {
        return Optional.ofNullable(lang);
    }

    /** Returns the codes of warnings that the author accepts knowingly. */
    public List<String> allow() {
        return allow;
    }

    /** Returns the outermost phases, in the author's order. */
    public List<Phase> phases() {
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

    /** Returns the resources of the roadmap itself; topics have their own. */
    public List<Resource> resources() {
        return resources;
    }

    /** Returns the author's progress table. */
    public List<TrackerRow> tracker() {
        return tracker;
    }

    /** Returns all topics in declaration order; the position is the number of the topic. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns all phases in declaration order, parents before children; the position is the number of the phase. */
    public List<Phase> allPhases() {
        return allPhases;
    }

    /** Returns the topic with this id, if there is one. O(1). */
    public Optional<Topic> topic(String id) {
        Integer node = nodes.get(Objects.requireNonNull(id, "id"));
        return node == null || node >= layout.topics.size() ? Optional.empty() : Optional.of(layout.topics.get(node));
    }

    /** Returns the phase with this id, if there is one. O(1). */
    public Optional<Phase> phase(String id) {
        Integer node = nodes.get(Objects.requireNonNull(id, "id"));
        int topics = layout.topics.size();
        return node == null || node < topics ? Optional.empty() : Optional.of(layout.phases.get((node - topics) / 2));
    }

    /**
     * Returns the number of the topic or phase with this id among its kind, in declaration order. O(1).
     *
     * @throws IllegalArgumentException if there is none
     */
    public int numberOf(String id) {
        Integer node = nodes.get(Objects.requireNonNull(id, "id"));
        if (node == null) {
            throw new IllegalArgumentException("roadmap '" + id() + "' has no topic or phase '" + id + "'");
        }
        int topics = layout.topics.size();
        return node < topics ? node : (node - topics) / 2;
    }

    /** Returns the number of the topic with this id, or -1 if there is none. O(1). */
    public int topicNumber(String id) {
        Integer node = nodes.get(Objects.requireNonNull(id, "id"));
        return node == null || node >= layout.topics.size() ? -1 : node;
    }

    /**
     * Returns the numbers of the topics that an id is about: that of a topic, or those of all topics in a phase. O(1), and
     * the topics.
     *
     * @param id of a topic or a phase of this roadmap
     */
    public IntStream topicNumbers(String id) {
        int topic = topicNumber(id);
        return topic >= 0
                ? IntStream.of(topic)
                : IntStream.range(firstTopicOf(numberOf(id)), endOfTopicsOf(numberOf(id)));
    }

    /** Returns the likely effort of each topic in minutes, by its number; {@link #NO_EFFORT} for one without. A new array. */
    public int[] likelyMinutes() {
        return likelyMinutes.clone();
    }

    /** Returns the number of the phase that holds a topic, by the topic's number. */
    public int phaseOf(int topic) {
        return layout.phaseOfTopic[Objects.checkIndex(topic, layout.topics.size())];
    }

    /** Returns the number of the phase around a phase, or -1 for an outermost one. */
    public int parentOf(int phase) {
        return layout.parent[Objects.checkIndex(phase, layout.phases.size())];
    }

    /** Returns the number of the first topic in or below a phase; if it has none, where that would be. */
    public int firstTopicOf(int phase) {
        return layout.firstTopic[Objects.checkIndex(phase, layout.phases.size())];
    }

    /** Returns the number behind the last topic in or below a phase. */
    public int endOfTopicsOf(int phase) {
        return layout.endTopic[Objects.checkIndex(phase, layout.phases.size())];
    }

    /** Returns the prerequisites as numbers; where one of several is enough, the first counts that can. */
    public RoadmapGraph graph() {
        return graph;
    }

    /**
     * Returns the prerequisites as numbers with a choice of one's own where one of several is enough. As fast as asking
     * for the costs if nothing is cheaper than anything else, otherwise as slow as building the roadmap.
     *
     * @param cost what it costs to choose the topic or phase with an id; the least counts that can, of equals the first
     */
    public RoadmapGraph graph(ToLongFunction<String> cost) {
        boolean indifferent = graph.choices().stream()
                .map(choice -> choice.prerequisite().targets())
                .allMatch(targets -> targets.stream().mapToLong(cost).distinct().count() == 1);
        return indifferent ? graph : GraphAssembly.build(layout, nodes, cost);
    }

    /** Returns where the definition of this roadmap was written. */
    public SourceMap places() {
        return places;
    }

    /** Returns how much of a text written for people was understood; nothing of other formats. */
    public Optional<Coverage> coverage() {
        return Optional.ofNullable(coverage);
    }

    /** Returns the path of a topic within the definition, such as {@code phases[2].topics[0]}. */
    public String pathOf(Topic topic) {
        return layout.pathOfTopic(numberOf(topic.id()));
    }

    /** Returns the path of a phase within the definition, such as {@code phases[2]}. */
    public String pathOf(Phase phase) {
        return layout.pathOfPhase(numberOf(phase.id()));
    }

    /**
     * Returns the paths of the recommended prerequisites that would close a cycle with others and therefore
     * do not count.
     */
    public List<String> ignoredRecommendations() {
        return graph.ignoredRecommendations();
    }

    /**
     * Returns a name for the content: equal for equal roadmaps on any machine, different otherwise. Computed
     * at the first call, in time proportional to the content.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = digest();
            fingerprint = known;
        }
        return known;
    }

    private String digest() {
        Fingerprint digest = new Fingerprint().add(state());
        layout.phases.forEach(phase -> digest.add(phase.state()));
        layout.topics.forEach(topic -> digest.add(topic.state()));
        return digest.toHex();
    }

    @Override
    List<@Nullable Object> state() {
        return Arrays.asList(
                common(),
                goal,
                goals,
                outcomes,
                duration,
                revision,
                lang,
                phases,
                projectIdeas.stream().map(ProjectIdea::state).toList(),
                concepts.stream().map(Concept::state).toList(),
                resources.stream().map(Resource::state).toList(),
                tracker.stream().map(TrackerRow::state).toList());
    }

    /** Collects the parts of a {@link Roadmap}. Not safe for use by several threads. */
    public static final class Builder extends Element.Builder<Builder> {
        private @Nullable String goal;
        private List<String> goals = List.of();
        private List<String> outcomes = List.of();
        private @Nullable ClaimedDuration duration;
        private @Nullable String revision;
        private @Nullable String lang;
        private List<String> allow = List.of();
        private List<Phase> phases = List.of();
        private List<ProjectIdea> projectIdeas = List.of();
        private List<Concept> concepts = List.of();
        private List<Resource> resources = List.of();
        private List<TrackerRow> tracker = List.of();
        private SourceMap places = SourceMap.none();
        private @Nullable Coverage coverage;

        private Builder(String id, String title) {
            super(id, title);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets what the roadmap is for, in one sentence; null for nothing. */
        public Builder goal(@Nullable String goal) {
            this.goal = goal;
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

        /** Sets how long it takes according to its author; null for unknown. */
        public Builder duration(@Nullable ClaimedDuration duration) {
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

        /** Sets the codes of warnings that the author accepts knowingly. */
        public Builder allow(List<String> allow) {
            this.allow = List.copyOf(allow);
            return this;
        }

        /** Sets the outermost phases. */
        public Builder phases(List<Phase> phases) {
            this.phases = List.copyOf(phases);
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

        /** Sets where the definition was written. */
        public Builder places(SourceMap places) {
            this.places = Objects.requireNonNull(places, "places");
            return this;
        }

        /** Sets how much of a text written for people was understood; null where that is no question. */
        public Builder coverage(@Nullable Coverage coverage) {
            this.coverage = coverage;
            return this;
        }

        /**
         * Builds the roadmap: resolves ids, numbers topics and phases, orders them. O(edges + topics x log topics).
         *
         * @throws IllegalArgumentException     if the id or the title is blank, an id is used twice, a prerequisite
         *                                      names an unknown id, a phase where only topics
         *                                      can be, or phases nest deeper than {@link Limits#MOST_DEPTH}
         * @throws CyclicPrerequisitesException if prerequisites contradict each other
         */
        public Roadmap build() {
            return new Roadmap(this);
        }
    }
}
