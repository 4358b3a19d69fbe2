package org.learnroadmap.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TrackerRow;

/** Writes the fields of one roadmap into a report. */
final class RoadmapFields {

    private final Roadmap roadmap;
    private final JsonReport report;

    RoadmapFields(Roadmap roadmap, JsonReport report) {
        this.roadmap = roadmap;
        this.report = report;
    }

    void write() {
        report.text("id", roadmap.id())
                .text("title", roadmap.title())
                .text("description", roadmap.description())
                .text("goal", roadmap.goal())
                .texts("goals", roadmap.goals())
                .texts("outcomes", roadmap.outcomes())
                .text("claimedDuration", roadmap.duration());
        phases();
        report.objects("resources", roadmap.resources().stream(), RoadmapFields::resource)
                .objects("projectIdeas", roadmap.projectIdeas().stream(), RoadmapFields::projectIdea)
                .objects("concepts", roadmap.concepts().stream(), RoadmapFields::concept)
                .objects("tracker", roadmap.tracker().stream(), RoadmapFields::trackerRow);
        roadmap.coverage().ifPresent(coverage -> report.number("coverage", rounded(coverage)));
    }

    /** Returns the share with four decimals, rounded down, so that 1 means that nothing was left out. */
    private static BigDecimal rounded(Coverage coverage) {
        BigDecimal placed = BigDecimal.valueOf(coverage.placed());
        return coverage.lines() == 0
                ? BigDecimal.ONE
                : placed.divide(BigDecimal.valueOf(coverage.lines()), 4, RoundingMode.DOWN)
                        .stripTrailingZeros();
    }

    /** Phases come parents first, so opening and closing them needs no call stack of their depth. */
    private void phases() {
        Depths depths = Depths.of(roadmap);
        int open = 0;
        report.openList("phases");
        for (int number = 0; number < roadmap.allPhases().size(); number++) {
            open = close(open, depths.of(number));
            report.open();
            phase(roadmap.allPhases().get(number));
            report.openList("phases");
            open++;
        }
        close(open, 0);
        report.closeList();
    }

    private int close(int open, int depth) {
        for (int phase = open; phase > depth; phase--) {
            report.closeList().close();
        }
        return depth;
    }

    private void phase(Phase phase) {
        report.text("id", phase.id())
                .text("title", phase.title())
                .text("description", phase.description())
                .text("weeks", phase.weeks())
                .text("days", phase.days())
                .flag("buffer", phase.buffer());
        line(roadmap.pathOf(phase));
        report.texts("goals", phase.goals()).texts("outcomes", phase.outcomes());
        requires(phase.requires());
        report.objects("topics", phase.topics().stream(), (json, topic) -> topic(topic));
    }

    private void topic(Topic topic) {
        report.text("id", topic.id())
                .text("title", topic.title())
                .text("description", topic.description())
                .text("kind", topic.kind().label())
                .text("tier", topic.tier().label());
        topic.effort().ifPresent(this::effort);
        report.text("weeks", topic.weeks()).text("days", topic.days());
        requires(topic.requires());
        report.texts("steps", topic.steps())
                .objects("resources", topic.resources().stream(), RoadmapFields::resource)
                .texts("tags", topic.tags());
        line(roadmap.pathOf(topic));
    }

    private void effort(Effort effort) {
        report.object("effort")
                .number("min", effort.min())
                .number("likely", effort.likely())
                .number("max", effort.max())
                .close();
    }

    private void line(String path) {
        roadmap.places()
                .find(path)
                .map(SourceLocation::line)
                .filter(line -> line > 0)
                .ifPresent(line -> report.number("line", line));
    }

    private void requires(List<Prerequisite> prerequisites) {
        report.openList("requires");
        prerequisites.forEach(this::prerequisite);
        report.closeList();
    }

    /** Writes an id, or an object with the keys of the definition format if there is more to say. */
    private void prerequisite(Prerequisite prerequisite) {
        boolean required = prerequisite.kind() == PrerequisiteKind.REQUIRED;
        String target = prerequisite.targets().get(0);
        if (required
                && !prerequisite.isAnyOf()
                && prerequisite.gap() == 0
                && prerequisite.reason().isEmpty()) {
            report.item(target);
            return;
        }
        report.open();
        if (prerequisite.isAnyOf()) {
            report.texts("any-of", prerequisite.targets());
        } else {
            report.text(roadmap.topic(target).isPresent() ? "topic" : "phase", target);
        }
        if (!required) {
            report.text("kind", prerequisite.kind().label());
        }
        if (prerequisite.gap() > 0) {
            report.number("gap", prerequisite.gap());
        }
        report.text("reason", prerequisite.reason()).close();
    }

    private static void resource(JsonReport report, Resource resource) {
        report.text("kind", resource.kind())
                .text("title", resource.title())
                .text("url", resource.url())
                .text("author", resource.author());
    }

    private static void projectIdea(JsonReport report, ProjectIdea idea) {
        report.text("title", idea.title())
                .text("description", idea.description())
                .texts("features", idea.features())
                .texts("technology", idea.technology());
    }

    private static void concept(JsonReport report, Concept concept) {
        report.text("term", concept.term())
                .text("explanation", concept.explanation())
                .text("group", concept.group());
    }

    private static void trackerRow(JsonReport report, TrackerRow row) {
        report.text("phase", row.phase())
                .text("weeks", row.weeks())
                .text("task", row.task())
                .text("status", row.status());
    }
}
