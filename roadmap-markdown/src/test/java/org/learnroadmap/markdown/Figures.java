package org.learnroadmap.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.model.TrackerRow;

/**
 * The figures of a roadmap, by the names that {@code expected.json} has for them.
 *
 * <p>Phases are the outermost ones, child phases those right below them. What is counted per phase is counted in it and
 * below it.
 */
final class Figures {

    private static final Map<String, Function<Roadmap, Object>> ALL = all();

    private Figures() {}

    /** Returns the names of all figures. */
    static Set<String> names() {
        return Collections.unmodifiableSet(ALL.keySet());
    }

    /** Returns a figure as text; numbers in brackets where there are several. */
    static String of(Roadmap roadmap, String name) {
        return Objects.requireNonNull(ALL.get(name), name).apply(roadmap).toString();
    }

    private static Map<String, Function<Roadmap, Object>> all() {
        Map<String, Function<Roadmap, Object>> all = new LinkedHashMap<>();
        addPhases(all);
        addTopics(all);
        addTexts(all);
        addLists(all);
        return all;
    }

    private static void addPhases(Map<String, Function<Roadmap, Object>> all) {
        all.put("phases", roadmap -> roadmap.phases().size());
        all.put(
                "phaseTitles",
                roadmap -> roadmap.phases().stream().map(Phase::title).toList());
        all.put("weeks", roadmap -> weeks(roadmap.phases().stream()));
        all.put("childPhases", roadmap -> children(roadmap).count());
        all.put(
                "childPhasesPerPhase",
                roadmap -> perPhase(roadmap, phase -> phase.phases().size()));
        all.put("childWeeks", roadmap -> weeks(children(roadmap)));
    }

    private static void addTopics(Map<String, Function<Roadmap, Object>> all) {
        all.put("topics", roadmap -> roadmap.topics().size());
        all.put("minimumTopics", roadmap -> roadmap.topics().size());
        all.put(
                "topicsPerPhase",
                roadmap -> perPhase(roadmap, phase -> (int) topics(phase).count()));
        all.put(
                "topicsPerChildPhase",
                roadmap -> children(roadmap).map(child -> topics(child).count()).toList());
        all.put("studyTopicsPerPhase", roadmap -> perPhase(roadmap, phase -> count(topics(phase), TopicKind.STUDY)));
        all.put(
                "practiceTopicsPerPhase",
                roadmap -> perPhase(roadmap, phase -> count(topics(phase), TopicKind.PRACTICE)));
        all.put("projectTopics", roadmap -> count(roadmap.topics().stream(), TopicKind.PROJECT));
        all.put(
                "optionalTopics",
                roadmap -> roadmap.topics().stream()
                        .filter(topic -> topic.tier() == Tier.OPTIONAL)
                        .count());
        all.put("daysOfWeek1", Figures::daysOfWeek1);
    }

    private static void addTexts(Map<String, Function<Roadmap, Object>> all) {
        all.put("title", Roadmap::title);
        all.put(
                "claimedDuration",
                roadmap -> roadmap.duration().map(Object::toString).orElse("none"));
        all.put(
                "goals",
                roadmap -> roadmap.goals().size()
                        + roadmap.allPhases().stream()
                                .mapToInt(phase -> phase.goals().size())
                                .sum());
        all.put(
                "goalsPerPhase",
                roadmap -> perPhase(
                        roadmap, phase -> sum(phase, part -> part.goals().size())));
        all.put(
                "outcomesPerPhase",
                roadmap -> perPhase(
                        roadmap, phase -> sum(phase, part -> part.outcomes().size())));
    }

    private static void addLists(Map<String, Function<Roadmap, Object>> all) {
        all.put("concepts", roadmap -> roadmap.concepts().size());
        all.put("conceptsPerGroup", roadmap -> perGroup(roadmap.concepts().stream(), Concept::group));
        all.put("projectIdeas", roadmap -> roadmap.projectIdeas().size());
        all.put("resources", roadmap -> roadmap.resources().size());
        all.put("resourceKinds", Figures::resourceKinds);
        all.put("links", Figures::links);
        all.put("trackerRows", roadmap -> roadmap.tracker().size());
        all.put("trackerRowsPerPhase", roadmap -> perGroup(roadmap.tracker().stream(), TrackerRow::phase));
    }

    private static List<Integer> perPhase(Roadmap roadmap, Function<Phase, Integer> figure) {
        return roadmap.phases().stream().map(figure).toList();
    }

    private static Stream<Phase> children(Roadmap roadmap) {
        return roadmap.phases().stream().flatMap(phase -> phase.phases().stream());
    }

    /** Returns a phase and all below it. The limit of nesting is that of roadmaps, which have been checked. */
    private static Stream<Phase> tree(Phase phase) {
        return Stream.concat(Stream.of(phase), phase.phases().stream().flatMap(Figures::tree));
    }

    private static Stream<Topic> topics(Phase phase) {
        return tree(phase).flatMap(part -> part.topics().stream());
    }

    private static int sum(Phase phase, ToIntFunction<Phase> figure) {
        return tree(phase).mapToInt(figure).sum();
    }

    private static int count(Stream<Topic> topics, TopicKind kind) {
        return (int) topics.filter(topic -> topic.kind() == kind).count();
    }

    private static List<String> weeks(Stream<Phase> phases) {
        return phases.map(Phase::weeks)
                .flatMap(Optional::stream)
                .map(Span::toString)
                .toList();
    }

    private static List<String> daysOfWeek1(Roadmap roadmap) {
        return roadmap.allPhases().stream()
                .filter(phase -> phase.weeks().map(Span::toString).equals(Optional.of("1")))
                .flatMap(phase -> phase.topics().stream())
                .map(Topic::days)
                .flatMap(Optional::stream)
                .map(Span::toString)
                .toList();
    }

    /** Counts what has the same group, in the order of the groups. */
    private static <T> List<Long> perGroup(Stream<T> values, Function<T, Optional<String>> group) {
        Map<String, Long> counts = values.collect(Collectors.groupingBy(
                value -> group.apply(value).orElse(""), LinkedHashMap::new, Collectors.counting()));
        return List.copyOf(counts.values());
    }

    private static Map<String, Long> resourceKinds(Roadmap roadmap) {
        return roadmap.resources().stream()
                .collect(Collectors.groupingBy(
                        resource -> resource.kind().orElse("none"), TreeMap::new, Collectors.counting()));
    }

    private static long links(Roadmap roadmap) {
        return Stream.concat(
                        roadmap.resources().stream(),
                        roadmap.topics().stream().flatMap(topic -> topic.resources().stream()))
                .map(Resource::url)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }
}
