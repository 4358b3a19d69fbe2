package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.SectionName;

/** Reads projects to choose from: headings, points and paragraphs that begin with a title. */
final class IdeaReader {

    private static final int LONGEST_TITLE = 60;

    private final Reading reading;

    IdeaReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads a section of project ideas. */
    void read(Node section) {
        reading.place(section);
        section.children().forEach(this::entry);
    }

    private void entry(Node node) {
        boolean introduces =
                node.is(Mark.TEXT) && !node.isHeading() && node.words().endsWith(":");
        if (introduces) {
            reading.place(node);
            reading.roadmap().describe(node.words(), node.line());
            node.children().forEach(this::entry);
        } else if (node.is(Mark.TABLE_HEAD)) {
            reading.place(node);
            node.children().forEach(this::row);
        } else if (node.is(Mark.TEXT) && !node.isHeading() && titleEnd(node.words()) < 0) {
            reading.describe(node);
        } else {
            idea(node);
        }
    }

    private void idea(Node node) {
        String words = Titles.withoutNumber(node.words());
        int end = node.isHeading() ? -1 : titleEnd(words);
        List<String> description = new ArrayList<>();
        ProjectIdea.Builder idea = ProjectIdea.builder();
        idea.title(Titles.tidy(end < 0 ? words : words.substring(0, end)));
        if (end >= 0) {
            description.add(words.substring(end + 1).strip());
        }
        reading.place(node);
        for (Node child : node.children()) {
            if (!field(idea, child)) {
                description.addAll(reading.entries(child));
            }
        }
        idea.description(description.isEmpty() ? null : String.join("\n", description));
        reading.roadmap().ideas.add(new Placed<>(idea.build(), node.line()));
    }

    private boolean field(ProjectIdea.Builder idea, Node child) {
        Optional<Named> named = Named.of(child);
        SectionName name = named.map(Named::name).orElse(SectionName.DESCRIPTION);
        if (name != SectionName.FEATURES && name != SectionName.TECHNOLOGY) {
            return false;
        }
        List<String> entries = new ArrayList<>(Lists.split(named.get().value()));
        child.children().forEach(below -> entries.addAll(reading.entries(below)));
        reading.place(child);
        if (name == SectionName.FEATURES) {
            idea.features(entries);
        } else {
            idea.technology(entries);
        }
        return true;
    }

    private void row(Node row) {
        reading.place(row);
        List<String> cells = Table.cells(row);
        if (!cells.isEmpty()) {
            ProjectIdea idea = ProjectIdea.builder()
                    .title(cells.get(0))
                    .description(cells.size() > 1 ? String.join("\n", cells.subList(1, cells.size())) : null)
                    .build();
            reading.roadmap().ideas.add(new Placed<>(idea, row.line()));
        }
    }

    /** Returns where the title of {@code Title: description} ends, or -1. */
    private static int titleEnd(String words) {
        int colon = words.indexOf(": ");
        return colon > 0 && colon <= LONGEST_TITLE ? colon : -1;
    }
}
