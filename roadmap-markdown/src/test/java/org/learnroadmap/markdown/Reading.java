package org.learnroadmap.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.core.spi.Source;

/**
 * What was read from a text, one fact a line, two spaces a level: the form in which the specification says what to
 * expect.
 *
 * <p>An {@code @} is followed by the line something stands on. Behind the roadmaps come the findings, by line: severity
 * and code, since messages may change. Line 0 is the source as a whole.
 */
final class Reading {

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().loader(new MarkdownRoadmapLoader()).build();

    private record Finding(int line, String text) {}

    private final List<String> lines = new ArrayList<>();

    private Reading() {}

    /** Loads a text as any host would, with the loader of this module and no other. */
    static LoadResult load(String name, String text) {
        return ROADMAPS.load(Source.ofText(name, text));
    }

    /** Returns all there is to see of a result, without a line break at the end. */
    static String of(LoadResult result) {
        Reading reading = new Reading();
        result.roadmaps().forEach(reading::addRoadmap);
        result.diagnostics().stream()
                .map(Reading::finding)
                .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::text))
                .forEach(finding -> reading.add(0, finding.line() + ": " + finding.text()));
        return String.join("\n", reading.lines);
    }

    private static Finding finding(Diagnostic diagnostic) {
        int line = diagnostic.location().map(SourceLocation::line).orElse(0);
        return new Finding(line, diagnostic.severity().label() + " " + diagnostic.code());
    }

    private void addRoadmap(Roadmap roadmap) {
        add(0, "roadmap " + roadmap.id() + " " + quoted(roadmap.title()));
        roadmap.duration().ifPresent(duration -> add(1, "duration " + duration));
        roadmap.lang().ifPresent(lang -> add(1, "lang " + lang));
        roadmap.tags().forEach(tag -> add(1, "tag " + tag));
        roadmap.goal().ifPresent(goal -> add(1, "goal " + goal));
        roadmap.description().ifPresent(description -> add(1, "description " + description));
        addAll(1, "goal-item", roadmap.goals());
        addAll(1, "outcome", roadmap.outcomes());
        roadmap.phases().forEach(phase -> addPhase(roadmap, phase, 1));
        roadmap.resources().forEach(resource -> add(1, text(resource)));
        roadmap.projectIdeas().forEach(idea -> add(1, text(idea)));
        roadmap.concepts().forEach(concept -> add(1, text(concept)));
        roadmap.tracker().forEach(row -> add(1, text(row)));
        roadmap.coverage().ifPresent(coverage -> add(0, "coverage " + coverage.placed() + "/" + coverage.lines()));
    }

    private void addPhase(Roadmap roadmap, Phase phase, int level) {
        add(
                level,
                "phase " + phase.id() + " " + quoted(phase.title())
                        + phase.weeks().map(weeks -> " weeks " + weeks).orElse("")
                        + phase.days().map(days -> " days " + days).orElse("")
                        + (phase.buffer() ? " buffer" : "")
                        + at(roadmap, roadmap.pathOf(phase)));
        phase.description().ifPresent(description -> add(level + 1, "description " + description));
        addAll(level + 1, "goal-item", phase.goals());
        addAll(level + 1, "outcome", phase.outcomes());
        addRequires(level + 1, phase.requires());
        phase.topics().forEach(topic -> addTopic(roadmap, topic, level + 1));
        phase.phases().forEach(child -> addPhase(roadmap, child, level + 1));
    }

    private void addTopic(Roadmap roadmap, Topic topic, int level) {
        add(
                level,
                "topic " + topic.id() + " " + quoted(topic.title())
                        + (topic.kind() == TopicKind.STUDY
                                ? ""
                                : " " + topic.kind().label())
                        + (topic.tier() == Tier.CORE ? "" : " " + topic.tier().label())
                        + topic.effort().map(effort -> " effort " + effort).orElse("")
                        + topic.weeks().map(weeks -> " weeks " + weeks).orElse("")
                        + topic.days().map(days -> " days " + days).orElse("")
                        + at(roadmap, roadmap.pathOf(topic)));
        topic.description().ifPresent(description -> add(level + 1, "description " + description));
        addAll(level + 1, "step", topic.steps());
        addRequires(level + 1, topic.requires());
        topic.resources().forEach(resource -> add(level + 1, text(resource)));
    }

    private static String at(Roadmap roadmap, String path) {
        return " @" + roadmap.places().find(path).map(SourceLocation::line).orElse(0);
    }

    private void addRequires(int level, List<Prerequisite> requires) {
        if (!requires.isEmpty()) {
            add(
                    level,
                    "requires "
                            + String.join(
                                    ", ", requires.stream().map(Reading::text).toList()));
        }
    }

    private static String text(Prerequisite prerequisite) {
        String kind = prerequisite.kind() == PrerequisiteKind.REQUIRED
                ? ""
                : prerequisite.kind().label() + ":";
        String targets = String.join(", ", prerequisite.targets());
        return kind + (prerequisite.isAnyOf() ? "any-of(" + targets + ")" : targets);
    }

    private static String text(Resource resource) {
        return "resource"
                + resource.kind().map(kind -> " " + kind).orElse("")
                + resource.title().map(title -> " " + quoted(title)).orElse("")
                + resource.url().map(url -> " " + url).orElse("")
                + resource.author().map(author -> " by " + author).orElse("");
    }

    private static String text(ProjectIdea idea) {
        List<String> parts = Stream.of(list("features", idea.features()), list("technology", idea.technology()))
                .filter(part -> !part.isEmpty())
                .toList();
        return "idea " + quoted(idea.title().orElse(""))
                + idea.description().map(description -> ": " + description).orElse("")
                + (parts.isEmpty() ? "" : " [" + String.join("; ", parts) + "]");
    }

    private static String list(String name, List<String> values) {
        return values.isEmpty() ? "" : name + " " + String.join(", ", values);
    }

    private static String text(Concept concept) {
        return "concept " + concept.group().map(group -> group + " | ").orElse("")
                + concept.term().orElse("")
                + concept.explanation().map(explanation -> ": " + explanation).orElse("");
    }

    private static String text(TrackerRow row) {
        return "tracker "
                + Stream.of(row.phase(), row.weeks(), row.task(), row.status())
                        .map(cell -> cell.orElse("-"))
                        .reduce((a, b) -> a + " | " + b)
                        .orElseThrow();
    }

    private static String quoted(String title) {
        return '"' + title + '"';
    }

    private void addAll(int level, String name, List<String> values) {
        values.forEach(value -> add(level, name + " " + value));
    }

    private void add(int level, String line) {
        lines.add("  ".repeat(level) + line.replace("\n", " / "));
    }
}
