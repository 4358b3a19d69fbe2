package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TrackerRow;

/** Writes one roadmap on a page: what it is for, its phases and topics, and what the author adds. */
final class RoadmapPage {

    private final Roadmap roadmap;
    private final TextPage page;

    RoadmapPage(Roadmap roadmap, TextPage page) {
        this.roadmap = roadmap;
        this.page = page;
    }

    void write() {
        page.bold("", roadmap.title() + " [" + roadmap.id() + "]");
        roadmap.goal().filter(goal -> !goal.equals(roadmap.title())).ifPresent(goal -> page.plain("", goal));
        page.blank();
        writeFacts();
        roadmap.description().ifPresent(description -> {
            page.blank();
            page.plain("", description);
        });
        section("Goals", roadmap.goals(), goal -> page.plain("- ", goal));
        section("Outcomes", roadmap.outcomes(), outcome -> page.plain("- ", outcome));
        new PhaseTree(roadmap, page).write();
        section("Resources", roadmap.resources(), resource -> resource(page, "- ", resource));
        section("Project ideas", roadmap.projectIdeas(), this::projectIdea);
        section("Concepts", roadmap.concepts(), this::concept);
        section("Tracker", roadmap.tracker(), this::trackerRow);
    }

    private void writeFacts() {
        roadmap.revision().ifPresent(revision -> page.plain("Revision  ", revision));
        page.plain(
                "Size      ",
                Words.count(roadmap.topics().size(), "topic") + " in "
                        + Words.count(roadmap.allPhases().size(), "phase"));
        page.plain("Effort    ", effort());
        roadmap.duration().ifPresent(duration -> page.plain("Claimed   ", duration.text()));
        roadmap.coverage().ifPresent(coverage -> page.plain("Read      ", read(coverage)));
    }

    /** Returns {@code all 40 lines} or {@code 38 of 40 lines; 2 lines found no place}. */
    private static String read(Coverage coverage) {
        int left = coverage.lines() - coverage.placed();
        String lines = Words.count(coverage.lines(), "line");
        return left == 0
                ? "all of " + lines
                : coverage.placed() + " of " + lines + "; " + Words.count(left, "line") + " found no place";
    }

    /** Returns {@code 20h to 30h, likely 25h; unknown for 2 topics}. */
    private String effort() {
        List<Effort> efforts = roadmap.topics().stream()
                .map(Topic::effort)
                .flatMap(Optional::stream)
                .toList();
        long unknown = roadmap.topics().stream().filter(PhaseTree::lacksEffort).count();
        List<String> parts = new ArrayList<>();
        if (!efforts.isEmpty()) {
            parts.add(sum(efforts));
        }
        if (unknown > 0) {
            parts.add("unknown for " + Words.count(unknown, "topic"));
        }
        return parts.isEmpty() ? "none" : String.join("; ", parts);
    }

    private static String sum(List<Effort> efforts) {
        long min = efforts.stream().mapToLong(Effort::min).sum();
        long likely = efforts.stream().mapToLong(Effort::likely).sum();
        long max = efforts.stream().mapToLong(Effort::max).sum();
        return min == max
                ? Minutes.format(likely)
                : Minutes.format(min) + " to " + Minutes.format(max) + ", likely " + Minutes.format(likely);
    }

    private <T> void section(String heading, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            page.blank();
            page.bold("", heading);
            items.forEach(writer);
        }
    }

    /** Writes a resource; its address has a line of its own, so that it can be clicked and copied. */
    static void resource(TextPage page, String lead, Resource resource) {
        String author = resource.author().map(by -> " by " + by).orElse("");
        String kind = resource.kind().map(sort -> " (" + sort + ")").orElse("");
        page.plain(lead, resource.title().orElse("") + author + kind);
        resource.url().ifPresent(url -> page.plain(" ".repeat(lead.length()), url));
    }

    private void projectIdea(ProjectIdea idea) {
        page.plain("- ", idea.title().orElse(""));
        idea.description().ifPresent(description -> page.plain("  ", description));
        if (!idea.features().isEmpty()) {
            page.plain("  ", "Features: " + String.join("; ", idea.features()));
        }
        if (!idea.technology().isEmpty()) {
            page.plain("  ", "Technology: " + String.join(", ", idea.technology()));
        }
    }

    private void concept(Concept concept) {
        String group = concept.group().map(name -> " (" + name + ")").orElse("");
        String explanation = concept.explanation().map(text -> ": " + text).orElse("");
        page.plain("- ", concept.term().orElse("") + group + explanation);
    }

    private void trackerRow(TrackerRow row) {
        page.plain(
                "- ",
                Stream.of(row.phase(), row.weeks(), row.task(), row.status())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" | ")));
    }
}
