package org.learnroadmap.core.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/** What authors do to definitions between two versions. */
final class Edits {

    private Edits() {}

    /** Changes every topic. */
    static RoadmapDefinition topics(RoadmapDefinition roadmap, UnaryOperator<TopicDefinition> edit) {
        return elements(roadmap, edit, phase -> phase);
    }

    /** Gives topics and phases whose ids are chosen new ones, and says what they were if that is asked for. */
    static RoadmapDefinition rename(RoadmapDefinition roadmap, Predicate<String> chosen, boolean saysSo) {
        UnaryOperator<String> renaming = id -> chosen.test(id) ? "new-" + id : id;
        return elements(
                roadmap,
                topic -> named(topic.toBuilder(), topic, renaming, saysSo)
                        .requires(renamed(topic.requires(), renaming))
                        .build(),
                phase -> named(phase.toBuilder(), phase, renaming, saysSo)
                        .requires(renamed(phase.requires(), renaming))
                        .build());
    }

    private static <B extends ElementDefinition.Builder<B>> B named(
            B builder, ElementDefinition element, UnaryOperator<String> renaming, boolean saysSo) {
        String old = element.id().orElseThrow();
        String now = renaming.apply(old);
        List<String> formerly = new ArrayList<>(element.formerly());
        if (saysSo && !now.equals(old)) {
            formerly.add(old);
        }
        return builder.id(now).formerly(formerly);
    }

    private static List<PrerequisiteDefinition> renamed(
            List<PrerequisiteDefinition> requires, UnaryOperator<String> renaming) {
        return requires.stream()
                .map(required -> required.toBuilder()
                        .id(required.id().map(renaming).orElse(null))
                        .topic(required.topic().map(renaming).orElse(null))
                        .phase(required.phase().map(renaming).orElse(null))
                        .anyOf(required.anyOf().stream().map(renaming).toList())
                        .build())
                .toList();
    }

    /** Takes a topic away, and what requires it does not any more. */
    static RoadmapDefinition remove(RoadmapDefinition roadmap, String id) {
        RoadmapDefinition free = elements(
                roadmap,
                topic -> topic.toBuilder()
                        .requires(without(topic.requires(), id))
                        .build(),
                phase -> phase.toBuilder()
                        .requires(without(phase.requires(), id))
                        .topics(phase.topics().stream()
                                .filter(topic -> !topic.id().orElseThrow().equals(id))
                                .toList())
                        .build());
        return free;
    }

    private static List<PrerequisiteDefinition> without(List<PrerequisiteDefinition> requires, String id) {
        return requires.stream()
                .filter(required -> !required.id().orElse("").equals(id)
                        && !required.topic().orElse("").equals(id)
                        && !required.anyOf().contains(id))
                .toList();
    }

    private static RoadmapDefinition elements(
            RoadmapDefinition roadmap, UnaryOperator<TopicDefinition> topics, UnaryOperator<PhaseDefinition> phases) {
        return roadmap.toBuilder()
                .phases(roadmap.phases().stream()
                        .map(phase -> elements(phase, topics, phases))
                        .toList())
                .build();
    }

    /** The definitions of tests nest three levels deep. */
    private static PhaseDefinition elements(
            PhaseDefinition phase, UnaryOperator<TopicDefinition> topics, UnaryOperator<PhaseDefinition> phases) {
        PhaseDefinition edited = phase.toBuilder()
                .topics(phase.topics().stream().map(topics).toList())
                .phases(phase.phases().stream()
                        .map(child -> elements(child, topics, phases))
                        .toList())
                .build();
        return phases.apply(edited);
    }
}
