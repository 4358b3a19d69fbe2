package org.learnroadmap.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.yaml.Output.Layout;

/** Writes definitions with the keys that {@link DefinitionReader} reads, in the order in which people like them. */
final class DefinitionWriter {

    private final Output out;
    private final Set<String> phases = new HashSet<>();

    private DefinitionWriter(Output out) {
        this.out = out;
    }

    static void write(Output out, RoadmapDefinition definition) {
        new DefinitionWriter(out).roadmap(definition);
    }

    private void roadmap(RoadmapDefinition roadmap) {
        learnPhases(roadmap.phases());
        out.startMap(Layout.LINES);
        FormatVersion.write(out);
        names(roadmap);
        out.spelled("revision", roadmap.revision());
        out.field("lang", roadmap.lang());
        out.field("description", roadmap.description());
        out.field("goal", roadmap.goal());
        out.texts("goals", roadmap.goals());
        out.texts("outcomes", roadmap.outcomes());
        out.field("duration", roadmap.duration());
        marks(roadmap);
        out.texts("allow", roadmap.allow());
        phases(roadmap.phases());
        out.list("project-ideas", roadmap.projectIdeas(), this::projectIdea);
        out.list("concepts", roadmap.concepts(), this::concept);
        out.list("resources", roadmap.resources(), this::resource);
        out.list("tracker", roadmap.tracker(), this::trackerRow);
        out.endMap();
    }

    private void learnPhases(List<PhaseDefinition> roots) {
        Deque<PhaseDefinition> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            PhaseDefinition phase = open.pop();
            phase.id().ifPresent(phases::add);
            phase.phases().forEach(open::push);
        }
    }

    private void names(ElementDefinition element) {
        out.field("id", element.id());
        out.field("title", element.title());
    }

    private void marks(ElementDefinition element) {
        out.texts("tags", element.tags());
        out.texts("formerly", element.formerly());
        AttributeWriter.write(out, "attributes", element.attributes());
    }

    /** Goes into child phases without recursion: built in Java, they may nest to any depth. */
    private void phases(List<PhaseDefinition> roots) {
        Deque<Iterator<PhaseDefinition>> open = new ArrayDeque<>();
        begin(roots, open);
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                PhaseDefinition phase = open.element().next();
                out.startMap(Layout.LINES);
                phase(phase);
                if (!begin(phase.phases(), open)) {
                    out.endMap();
                }
            } else {
                open.pop();
                out.endList();
                if (!open.isEmpty()) {
                    out.endMap();
                }
            }
        }
    }

    private boolean begin(List<PhaseDefinition> phases, Deque<Iterator<PhaseDefinition>> open) {
        if (phases.isEmpty()) {
            return false;
        }
        out.key("phases");
        out.startList(Layout.LINES);
        open.push(phases.iterator());
        return true;
    }

    private void phase(PhaseDefinition phase) {
        names(phase);
        out.field("description", phase.description());
        out.spelled("weeks", phase.weeks());
        out.spelled("days", phase.days());
        if (phase.buffer()) {
            out.key("buffer");
            out.plain("true");
        }
        out.texts("goals", phase.goals());
        out.texts("outcomes", phase.outcomes());
        marks(phase);
        requires(phase.requires());
        out.list("topics", phase.topics(), this::topic);
    }

    private void topic(TopicDefinition topic) {
        out.startMap(Layout.LINES);
        names(topic);
        out.field("description", topic.description());
        out.field("kind", topic.kind());
        out.field("tier", topic.tier());
        out.field("effort", topic.effort());
        out.spelled("weeks", topic.weeks());
        out.spelled("days", topic.days());
        marks(topic);
        requires(topic.requires());
        out.texts("steps", topic.steps());
        out.list("resources", topic.resources(), this::resource);
        out.endMap();
    }

    private void requires(List<PrerequisiteDefinition> requires) {
        List<String> ids = requires.stream()
                .filter(DefinitionWriter::isOnlyId)
                .flatMap(prerequisite -> prerequisite.id().stream())
                .toList();
        Layout layout = ids.size() == requires.size() ? Output.layoutOf(ids) : Layout.LINES;
        out.list("requires", requires, layout, this::prerequisite);
    }

    private static boolean isOnlyId(PrerequisiteDefinition prerequisite) {
        return prerequisite
                .id()
                .map(PrerequisiteDefinition::of)
                .filter(prerequisite::equals)
                .isPresent();
    }

    private void prerequisite(PrerequisiteDefinition prerequisite) {
        if (isOnlyId(prerequisite)) {
            out.text(prerequisite.id().orElseThrow());
        } else {
            named(prerequisite);
        }
    }

    private void named(PrerequisiteDefinition prerequisite) {
        out.startMap(prerequisite.reason().isEmpty() ? Layout.ONE_LINE : Layout.LINES);
        prerequisite.id().ifPresent(id -> target(id, prerequisite));
        out.field("topic", prerequisite.topic());
        out.field("phase", prerequisite.phase());
        out.texts("any-of", prerequisite.anyOf());
        out.field("kind", prerequisite.kind());
        prerequisite.gap().ifPresent(days -> out.spelled("gap", Integer.toString(days)));
        out.field("reason", prerequisite.reason());
        out.endMap();
    }

    /** The format has no key for an id of which is not said what it names, so what it names is said. */
    private void target(String id, PrerequisiteDefinition prerequisite) {
        String key = phases.contains(id) ? "phase" : "topic";
        Optional<String> other = phases.contains(id) ? prerequisite.phase() : prerequisite.topic();
        if (other.isPresent()) {
            throw new IllegalArgumentException(
                    "prerequisite '" + id + "' also names '" + other.get() + "'; a prerequisite has one target");
        }
        out.field(key, id);
    }

    private void resource(Resource resource) {
        out.startMap(Layout.LINES);
        out.field("kind", resource.kind());
        out.field("title", resource.title());
        out.field("url", resource.url());
        out.field("author", resource.author());
        out.endMap();
    }

    private void projectIdea(ProjectIdea idea) {
        out.startMap(Layout.LINES);
        out.field("title", idea.title());
        out.field("description", idea.description());
        out.texts("features", idea.features());
        out.texts("technology", idea.technology());
        out.endMap();
    }

    private void concept(Concept concept) {
        out.startMap(Layout.LINES);
        out.field("term", concept.term());
        out.field("explanation", concept.explanation());
        out.field("group", concept.group());
        out.endMap();
    }

    private void trackerRow(TrackerRow row) {
        out.startMap(Layout.LINES);
        out.field("phase", row.phase());
        out.spelled("weeks", row.weeks());
        out.field("task", row.task());
        out.field("status", row.status());
        out.endMap();
    }
}
