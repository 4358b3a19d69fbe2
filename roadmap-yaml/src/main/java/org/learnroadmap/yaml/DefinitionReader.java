package org.learnroadmap.yaml;

import java.util.ArrayList;
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
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.core.spi.LoadContext;

/**
 * Makes definitions of trees. Says which keys there are and of what type their values must be; what the values mean
 * is checked by core.
 */
final class DefinitionReader {

    private static final Set<String> ELEMENT = Keys.of("id", "title", "description", "tags", "formerly", "attributes");
    static final Set<String> ROADMAP = Keys.of(
            ELEMENT,
            FormatVersion.KEY,
            "goal",
            "goals",
            "outcomes",
            "duration",
            "revision",
            "lang",
            "allow",
            "phases",
            "project-ideas",
            "concepts",
            "resources",
            "tracker");
    static final Set<String> PHASE =
            Keys.of(ELEMENT, "weeks", "days", "goals", "outcomes", "requires", "topics", "phases", "buffer");
    static final Set<String> TOPIC =
            Keys.of(ELEMENT, "kind", "tier", "effort", "weeks", "days", "requires", "steps", "resources");
    static final Set<String> PREREQUISITE = Keys.of("topic", "phase", "any-of", "kind", "gap", "reason");
    static final Set<String> RESOURCE = Keys.of("kind", "title", "url", "author");
    static final Set<String> PROJECT_IDEA = Keys.of("title", "description", "features", "technology");
    static final Set<String> CONCEPT = Keys.of("term", "explanation", "group");
    static final Set<String> TRACKER_ROW = Keys.of("phase", "weeks", "task", "status");

    private DefinitionReader() {}

    /** Reads all definitions of a source and reports what is wrong with it. */
    static List<RoadmapDefinition> read(LoadContext context, Syntax syntax) {
        Optional<String> text = context.text();
        if (text.isEmpty()) {
            return List.of();
        }
        Faults faults = new Faults(context.source().name(), context.findings());
        NodePath root = NodePath.root("the definition");
        List<RoadmapDefinition> definitions = new ArrayList<>();
        for (Value document : Documents.read(text.get(), syntax, root, context.limits(), faults)) {
            if (document.node() instanceof Node.Sequence several) {
                several.items().forEach(node -> add(new Value(node, root, faults), faults.source(), definitions));
            } else {
                add(document, faults.source(), definitions);
            }
        }
        return definitions;
    }

    private static void add(Value document, String source, List<RoadmapDefinition> definitions) {
        if (FormatVersion.isReadable(document)) {
            document.fields(ROADMAP)
                    .map(fields -> roadmap(fields).places(new TreePlaces(source, document.node())))
                    .ifPresent(builder -> definitions.add(builder.build()));
        }
    }

    private static RoadmapDefinition.Builder roadmap(Fields fields) {
        return common(RoadmapDefinition.builder(), fields)
                .goal(fields.text("goal"))
                .goals(fields.texts("goals"))
                .outcomes(fields.texts("outcomes"))
                .duration(fields.text("duration"))
                .revision(fields.text("revision"))
                .lang(fields.text("lang"))
                .allow(fields.texts("allow"))
                .phases(fields.list("phases", DefinitionReader::phase))
                .projectIdeas(fields.list("project-ideas", DefinitionReader::projectIdea))
                .concepts(fields.list("concepts", DefinitionReader::concept))
                .resources(fields.list("resources", DefinitionReader::resource))
                .tracker(fields.list("tracker", DefinitionReader::trackerRow));
    }

    private static <B extends ElementDefinition.Builder<B>> B common(B builder, Fields fields) {
        return builder.id(fields.text("id"))
                .title(fields.text("title"))
                .description(fields.text("description"))
                .tags(fields.texts("tags"))
                .formerly(fields.texts("formerly"))
                .attributes(fields.attributes("attributes"));
    }

    private static Optional<PhaseDefinition> phase(Value value) {
        return value.fields(PHASE)
                .map(fields -> common(PhaseDefinition.builder(), fields)
                        .weeks(fields.text("weeks"))
                        .days(fields.text("days"))
                        .buffer(fields.get("buffer").flatMap(Value::flag).orElse(false))
                        .goals(fields.texts("goals"))
                        .outcomes(fields.texts("outcomes"))
                        .requires(fields.list("requires", DefinitionReader::prerequisite))
                        .topics(fields.list("topics", DefinitionReader::topic))
                        .phases(fields.list("phases", DefinitionReader::phase))
                        .build());
    }

    private static Optional<TopicDefinition> topic(Value value) {
        return value.fields(TOPIC)
                .map(fields -> common(TopicDefinition.builder(), fields)
                        .kind(fields.text("kind"))
                        .tier(fields.text("tier"))
                        .effort(fields.text("effort"))
                        .weeks(fields.text("weeks"))
                        .days(fields.text("days"))
                        .requires(fields.list("requires", DefinitionReader::prerequisite))
                        .steps(fields.texts("steps"))
                        .resources(fields.list("resources", DefinitionReader::resource))
                        .build());
    }

    private static Optional<PrerequisiteDefinition> prerequisite(Value value) {
        if (value.isGiven() && value.node() instanceof Node.Scalar scalar) {
            return Optional.of(PrerequisiteDefinition.of(scalar.text()));
        }
        if (!(value.node() instanceof Node.Mapping)) {
            value.wrongType("an id or a map");
            return Optional.empty();
        }
        return value.fields(PREREQUISITE)
                .map(fields -> PrerequisiteDefinition.builder()
                        .topic(fields.text("topic"))
                        .phase(fields.text("phase"))
                        .anyOf(fields.texts("any-of"))
                        .kind(fields.text("kind"))
                        .gap(fields.get("gap")
                                .flatMap(gap -> gap.parse("invalid-gap", "gap", DefinitionReader::days))
                                .orElse(null))
                        .reason(fields.text("reason"))
                        .build());
    }

    private static int days(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("is not a whole number of days; write digits, such as 2");
        }
        int days = Integer.parseInt(text);
        if (days > Span.MAX) {
            throw new IllegalArgumentException("is more than 100 years of days");
        }
        return days;
    }

    private static Optional<Resource> resource(Value value) {
        return value.fields(RESOURCE)
                .map(fields -> Resource.builder()
                        .kind(fields.text("kind"))
                        .title(fields.text("title"))
                        .url(fields.text("url"))
                        .author(fields.text("author"))
                        .build());
    }

    private static Optional<ProjectIdea> projectIdea(Value value) {
        return value.fields(PROJECT_IDEA)
                .map(fields -> ProjectIdea.builder()
                        .title(fields.text("title"))
                        .description(fields.text("description"))
                        .features(fields.texts("features"))
                        .technology(fields.texts("technology"))
                        .build());
    }

    private static Optional<Concept> concept(Value value) {
        return value.fields(CONCEPT)
                .map(fields -> Concept.builder()
                        .term(fields.text("term"))
                        .explanation(fields.text("explanation"))
                        .group(fields.text("group"))
                        .build());
    }

    private static Optional<TrackerRow> trackerRow(Value value) {
        return value.fields(TRACKER_ROW)
                .map(fields -> TrackerRow.builder()
                        .phase(fields.text("phase"))
                        .weeks(fields.text("weeks"))
                        .task(fields.text("task"))
                        .status(fields.text("status"))
                        .build());
    }
}
