package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;

/** Reads a glossary: points and paragraphs of a term and its explanation. */
final class ConceptReader {

    private static final int LONGEST_TERM = 60;
    private static final String[] SIGNS = {":", " – ", " — ", " - "};

    private final Reading reading;

    ConceptReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads a section of concepts; its heading names their group. */
    void read(Named named) {
        reading.place(named.node());
        String group = Titles.tidy(named.title());
        named.node().children().forEach(child -> entry(child, group));
    }

    private void entry(Node node, String group) {
        String words = node.words();
        boolean text = node.is(Mark.TEXT) && !node.isHeading();
        if (node.is(Mark.TABLE_HEAD)) {
            reading.place(node);
            node.children().forEach(row -> row(row, group));
        } else if (text && words.endsWith(":") && !node.children().isEmpty()) {
            reading.place(node);
            reading.roadmap().describe(words, node.line());
            node.children().forEach(child -> entry(child, group));
        } else if (text && split(words) < 0) {
            reading.describe(node);
        } else {
            concept(node, words, group);
        }
    }

    private void concept(Node node, String words, String group) {
        List<String> explanation = new ArrayList<>();
        int end = node.isHeading() ? -1 : split(words);
        String term = end < 0 ? words : words.substring(0, end);
        if (end >= 0) {
            explanation.add(words.substring(end).replaceFirst("^\\s*+[:–—-]\\s*+", ""));
        }
        reading.place(node);
        node.children().forEach(child -> explanation.addAll(reading.entries(child)));
        add(node, Titles.tidy(Titles.withoutNumber(term)), explanation, group);
    }

    private void row(Node row, String group) {
        reading.place(row);
        List<String> cells = Table.cells(row);
        if (!cells.isEmpty()) {
            add(row, cells.get(0), cells.subList(1, cells.size()), group);
        }
    }

    private void add(Node node, String term, List<String> explanation, String group) {
        String text = String.join("\n", explanation).strip();
        Concept concept = Concept.builder()
                .term(term)
                .explanation(text.isEmpty() ? null : text)
                .group(group)
                .build();
        reading.roadmap().concepts.add(new Placed<>(concept, node.line()));
    }

    /** Returns where a term ends, or -1. */
    private static int split(String words) {
        for (String sign : SIGNS) {
            int at = words.indexOf(sign);
            if (at > 0 && at <= LONGEST_TERM && at + sign.length() < words.length()) {
                return at;
            }
        }
        return -1;
    }
}
