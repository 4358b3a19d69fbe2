package org.learnroadmap.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;

/**
 * A roadmap of any size: phases of fifty topics, each topic with two steps, one resource and, where there are enough
 * topics before it, three prerequisites. Equal sizes make equal roadmaps.
 */
final class BigRoadmap {

    private static final int TOPICS_OF_A_PHASE = 50;

    /** How far behind a topic its prerequisites stand: no two of them differ by a third, so that none is redundant. */
    private static final int[] BEHIND = {11, 17, 29};

    private BigRoadmap() {}

    /** Makes the definition as a host would build it in Java. */
    static RoadmapDefinition definition(int topics) {
        List<PhaseDefinition> phases = new ArrayList<>();
        for (int first = 0; first < topics; first += TOPICS_OF_A_PHASE) {
            phases.add(phase(first, Math.min(topics, first + TOPICS_OF_A_PHASE)));
        }
        return RoadmapDefinition.builder("big-roadmap", "A big roadmap")
                .goal("Learn everything there is")
                .phases(phases)
                .build();
    }

    private static PhaseDefinition phase(int first, int end) {
        int number = first / TOPICS_OF_A_PHASE;
        return PhaseDefinition.builder("phase-" + number, "Phase number " + number)
                .topics(IntStream.range(first, end).mapToObj(BigRoadmap::topic).toList())
                .build();
    }

    private static TopicDefinition topic(int number) {
        return TopicDefinition.builder("topic-" + number, "Topic number " + number + " of the roadmap")
                .effort(1 + number % 3 + "h-" + (4 + number % 3) + "h")
                .requires(requires(number))
                .steps(List.of("Read chapter " + number + " and take notes", "Solve the exercises of the chapter"))
                .resources(List.of(Resource.builder()
                        .kind("documentation")
                        .title("Handbook, chapter " + number)
                        .url("https://example.org/handbook/chapter-" + number)
                        .build()))
                .build();
    }

    private static List<PrerequisiteDefinition> requires(int number) {
        List<PrerequisiteDefinition> requires = new ArrayList<>();
        for (int behind : BEHIND) {
            if (number >= behind) {
                requires.add(PrerequisiteDefinition.of("topic-" + (number - behind)));
            }
        }
        return requires;
    }

    /** Writes the definition as people write YAML: blocks, short lists in one line. */
    static String yaml(int topics) {
        RoadmapDefinition roadmap = definition(topics);
        StringBuilder yaml = new StringBuilder("format: 1\n");
        yaml.append("id: ").append(roadmap.id().orElseThrow()).append('\n');
        yaml.append("title: ").append(roadmap.title().orElseThrow()).append('\n');
        yaml.append("goal: ").append(roadmap.goal().orElseThrow()).append("\nphases:\n");
        for (PhaseDefinition phase : roadmap.phases()) {
            yaml.append("  - id: ").append(phase.id().orElseThrow()).append('\n');
            yaml.append("    title: ").append(phase.title().orElseThrow()).append("\n    topics:\n");
            phase.topics().forEach(topic -> append(topic, yaml));
        }
        return yaml.toString();
    }

    private static void append(TopicDefinition topic, StringBuilder yaml) {
        yaml.append("      - id: ").append(topic.id().orElseThrow()).append('\n');
        yaml.append("        title: ").append(topic.title().orElseThrow()).append('\n');
        yaml.append("        effort: ").append(topic.effort().orElseThrow()).append('\n');
        if (!topic.requires().isEmpty()) {
            List<String> ids = topic.requires().stream()
                    .map(required -> required.id().orElseThrow())
                    .toList();
            yaml.append("        requires: ").append(ids).append('\n');
        }
        yaml.append("        steps:\n");
        topic.steps().forEach(step -> yaml.append("          - ").append(step).append('\n'));
        yaml.append("        resources:\n");
        for (Resource resource : topic.resources()) {
            yaml.append("          - kind: ").append(resource.kind().orElseThrow());
            yaml.append("\n            title: ").append(resource.title().orElseThrow());
            yaml.append("\n            url: \"").append(resource.url().orElseThrow());
            yaml.append("\"\n");
        }
    }
}
