package org.learnroadmap.markdown.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.TrackerRow;

/** All parts of a definition, whatever they lie in. */
public final class Parts {

    /**
     * A phase or a topic.
     *
     * @param path  as findings and source maps spell it
     * @param depth how many phases it lies in, itself counted if it is one
     */
    public record Part(String path, int depth, ElementDefinition element) {
        /** Tells whether it is a topic. */
        public boolean isTopic() {
            return element instanceof TopicDefinition;
        }

        /** Returns what a learner sees. */
        public String title() {
            return element.title().orElse("");
        }
    }

    private final RoadmapDefinition definition;
    private final List<String> texts = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();

    private Parts(RoadmapDefinition definition) {
        this.definition = definition;
    }

    /** Returns the phases and topics, parents before children. */
    public static List<Part> of(RoadmapDefinition definition) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < definition.phases().size(); i++) {
            parts.add(new Part("phases[" + i + "]", 1, definition.phases().get(i)));
        }
        for (int next = 0; next < parts.size(); next++) {
            if (parts.get(next).element instanceof PhaseDefinition phase) {
                addChildren(parts, parts.get(next), phase);
            }
        }
        return parts;
    }

    private static void addChildren(List<Part> parts, Part parent, PhaseDefinition phase) {
        for (int i = 0; i < phase.topics().size(); i++) {
            parts.add(new Part(
                    parent.path + ".topics[" + i + "]",
                    parent.depth,
                    phase.topics().get(i)));
        }
        for (int i = 0; i < phase.phases().size(); i++) {
            parts.add(new Part(
                    parent.path + ".phases[" + i + "]",
                    parent.depth + 1,
                    phase.phases().get(i)));
        }
    }

    /** Returns every text that a reader of the roadmap would see; ids, spans and efforts are none. */
    public static List<String> texts(RoadmapDefinition definition) {
        return new Parts(definition).collect().texts;
    }

    /** Returns the resources of the roadmap and of its topics. */
    public static List<Resource> resources(RoadmapDefinition definition) {
        return new Parts(definition).collect().resources;
    }

    private Parts collect() {
        addElement(definition);
        add(definition.goal());
        texts.addAll(definition.goals());
        texts.addAll(definition.outcomes());
        definition.resources().forEach(this::add);
        definition.concepts().forEach(this::add);
        definition.projectIdeas().forEach(this::add);
        definition.tracker().forEach(this::add);
        for (Part part : of(definition)) {
            addElement(part.element);
            if (part.element instanceof TopicDefinition topic) {
                texts.addAll(topic.steps());
                topic.resources().forEach(this::add);
                addReasons(topic.requires());
            } else if (part.element instanceof PhaseDefinition phase) {
                texts.addAll(phase.goals());
                texts.addAll(phase.outcomes());
                addReasons(phase.requires());
            }
        }
        return this;
    }

    private void addElement(ElementDefinition element) {
        add(element.title());
        add(element.description());
        texts.addAll(element.tags());
        element.attributes().values().forEach(value -> texts.add(String.valueOf(value)));
    }

    private void addReasons(Collection<PrerequisiteDefinition> requires) {
        requires.forEach(prerequisite -> add(prerequisite.reason()));
    }

    private void add(Resource resource) {
        resources.add(resource);
        add(resource.kind());
        add(resource.title());
        add(resource.url());
        add(resource.author());
    }

    private void add(Concept concept) {
        add(concept.term());
        add(concept.explanation());
        add(concept.group());
    }

    private void add(ProjectIdea idea) {
        add(idea.title());
        add(idea.description());
        texts.addAll(idea.features());
        texts.addAll(idea.technology());
    }

    private void add(TrackerRow row) {
        add(row.phase());
        add(row.weeks());
        add(row.task());
        add(row.status());
    }

    private void add(Optional<String> text) {
        text.ifPresent(texts::add);
    }
}
