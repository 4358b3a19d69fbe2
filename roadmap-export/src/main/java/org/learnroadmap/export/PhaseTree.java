package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;

/** The phases of a roadmap with their topics, indented by nesting. */
final class PhaseTree {

    private final Roadmap roadmap;
    private final TextPage page;

    PhaseTree(Roadmap roadmap, TextPage page) {
        this.roadmap = roadmap;
        this.page = page;
    }

    void write() {
        Depths depths = Depths.of(roadmap);
        for (int number = 0; number < roadmap.allPhases().size(); number++) {
            writePhase(roadmap.allPhases().get(number), depths.of(number));
        }
    }

    private void writePhase(Phase phase, int depth) {
        List<String> facts = new ArrayList<>();
        phase.weeks().ifPresent(weeks -> facts.add(Words.weeks(weeks)));
        phase.days().ifPresent(days -> facts.add(Words.days(days)));
        if (phase.buffer()) {
            facts.add("kept free");
        }
        page.blank();
        page.bold(page.indent(depth), heading(phase.title(), phase.id(), facts));
        String inside = page.indent(depth + 1);
        phase.description().ifPresent(description -> page.plain(inside, description));
        writeList(inside, "Goals", phase.goals());
        writeList(inside, "Outcomes", phase.outcomes());
        writeRequires(inside, phase.requires());
        phase.topics().forEach(topic -> writeTopic(topic, inside));
    }

    private void writeTopic(Topic topic, String indent) {
        page.plain(indent + "- ", heading(topic.title(), topic.id(), facts(topic)));
        String inside = indent + "    ";
        topic.description().ifPresent(description -> page.plain(inside, description));
        writeRequires(inside, topic.requires());
        writeList(inside, "Steps", topic.steps());
        if (!topic.resources().isEmpty()) {
            page.plain(inside, "Resources:");
            topic.resources().forEach(resource -> RoadmapPage.resource(page, inside + "  - ", resource));
        }
        if (!topic.tags().isEmpty()) {
            page.plain(inside, "Tags: " + String.join(", ", topic.tags()));
        }
    }

    private static List<String> facts(Topic topic) {
        List<String> facts = new ArrayList<>();
        topic.effort().map(Effort::toString).ifPresent(facts::add);
        if (lacksEffort(topic)) {
            facts.add("effort unknown");
        }
        if (topic.kind() != TopicKind.STUDY) {
            facts.add(topic.kind().label());
        }
        if (topic.tier() != Tier.CORE) {
            facts.add(topic.tier().label());
        }
        topic.weeks().ifPresent(weeks -> facts.add(Words.weeks(weeks)));
        topic.days().ifPresent(days -> facts.add(Words.days(days)));
        return facts;
    }

    /** Tells whether a topic should have an effort and has none; a checkpoint takes no time anyway. */
    static boolean lacksEffort(Topic topic) {
        return topic.effort().isEmpty() && topic.kind().assumedMinutes() > 0;
    }

    private static String heading(String title, String id, List<String> facts) {
        return title + " [" + id + "]" + (facts.isEmpty() ? "" : ": " + String.join(", ", facts));
    }

    private void writeList(String indent, String label, List<String> items) {
        if (!items.isEmpty()) {
            page.plain(indent, label + ":");
            items.forEach(item -> page.plain(indent + "  - ", item));
        }
    }

    private void writeRequires(String indent, List<Prerequisite> prerequisites) {
        if (!prerequisites.isEmpty()) {
            page.plain(
                    indent,
                    prerequisites.stream()
                            .map(PhaseTree::prerequisite)
                            .collect(Collectors.joining("; ", "Requires: ", "")));
        }
    }

    /** Returns {@code html (recommended: templates are HTML)} or {@code sqlite or postgres (gap of 2 days)}. */
    private static String prerequisite(Prerequisite prerequisite) {
        List<String> notes = new ArrayList<>();
        if (prerequisite.kind() != PrerequisiteKind.REQUIRED) {
            notes.add(prerequisite.kind().label());
        }
        if (prerequisite.gap() > 0) {
            notes.add(prerequisite.gap() == 1 ? "gap of 1 day" : "gap of " + prerequisite.gap() + " days");
        }
        String facts = String.join(", ", notes);
        String said = Stream.of(facts, prerequisite.reason().orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
        return String.join(" or ", prerequisite.targets()) + (said.isEmpty() ? "" : " (" + said + ")");
    }
}
