package org.learnroadmap.core.internal.check;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;

/** Small definitions, and cases of what is found in them. Titles are ids; nothing is found that a case does not ask for. */
final class Cases {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private Cases() {}

    /** Makes a case of a definition and all that is found in it, as a user reads it. */
    static Arguments finds(String what, RoadmapDefinition definition, String... expected) {
        return argumentSet(what, definition, List.of(expected));
    }

    /** Makes a case of a definition in which nothing is found. */
    static Arguments accepts(String what, RoadmapDefinition definition) {
        return finds(what, definition);
    }

    static List<String> findings(RoadmapDefinition definition) {
        return ROADMAPS.check(definition).diagnostics().stream()
                .map(Diagnostic::render)
                .toList();
    }

    static RoadmapDefinition roadmap(PhaseDefinition... phases) {
        return RoadmapDefinition.builder("r", "r").phases(List.of(phases)).build();
    }

    /** Makes a roadmap of one phase with these topics. */
    static RoadmapDefinition roadmap(TopicDefinition... topics) {
        return roadmap(phase("p", topics));
    }

    /** Makes a phase of topics and phases; without any it has one topic, unless it is a buffer. */
    static PhaseDefinition phase(String id, UnaryOperator<PhaseDefinition.Builder> with, ElementDefinition... parts) {
        PhaseDefinition.Builder phase = with.apply(PhaseDefinition.builder(id, id));
        boolean filled = parts.length > 0 || phase.build().buffer();
        (filled ? Stream.of(parts) : Stream.of(topic("in-" + id))).forEach(part -> {
            if (part instanceof TopicDefinition topic) {
                phase.topic(topic);
            } else {
                phase.phase((PhaseDefinition) part);
            }
        });
        return phase.build();
    }

    static PhaseDefinition phase(String id, ElementDefinition... parts) {
        return phase(id, phase -> phase, parts);
    }

    static TopicDefinition topic(String id, UnaryOperator<TopicDefinition.Builder> with) {
        return with.apply(TopicDefinition.builder(id, id)).build();
    }

    static TopicDefinition topic(String id, PrerequisiteDefinition... requires) {
        return topic(id, topic -> topic.requires(List.of(requires)));
    }

    static PrerequisiteDefinition id(String id) {
        return PrerequisiteDefinition.of(id);
    }

    static PrerequisiteDefinition anyOf(String... ids) {
        return PrerequisiteDefinition.builder().anyOf(List.of(ids)).build();
    }

    static PrerequisiteDefinition kind(String kind, String id) {
        return id(id).toBuilder().kind(kind).build();
    }

    static PrerequisiteDefinition after(int gap, String id) {
        return id(id).toBuilder().gap(gap).build();
    }
}
