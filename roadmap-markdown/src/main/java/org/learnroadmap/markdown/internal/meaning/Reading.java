package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.markdown.internal.lines.Link;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.ResourceKinds;

/**
 * What all readers of one roadmap share.
 *
 * @param roadmap what is read so far
 * @param notes   where inferences are said
 * @param ledger  what has been placed
 */
record Reading(RoadmapDraft roadmap, Notes notes, Ledger ledger) {

    private static final int LONGEST_LINE = 80;

    /** Returns the words of a node and of all below it, each as an entry of a list, and places them. */
    List<String> entries(Node node) {
        List<String> entries = new ArrayList<>();
        for (Node each : node.withAllBelow()) {
            String words = each.line().cells().isEmpty() ? each.words() : String.join(" | ", Table.cells(each));
            if (!words.isBlank()) {
                entries.add(words);
            }
            place(each);
        }
        return entries;
    }

    /** Tells whether a text is no sentence but a short line, as in a list without signs. */
    boolean isShortLine(Node node) {
        String words = node.words();
        return node.is(Mark.TEXT) && words.length() <= LONGEST_LINE && !words.endsWith(".") && !words.endsWith(":");
    }

    /** Adds a node and all below it to what is told about the roadmap. */
    void describe(Node node) {
        entries(node).forEach(words -> roadmap.describe(words, node.line()));
    }

    /** Places a node whose words are in the definition; its links become resources of the roadmap. */
    void place(Node node) {
        ledger.place(node);
        node.links().forEach(link -> roadmap.resources.add(new Placed<>(resource(link), node.line())));
        node.line()
                .cells()
                .forEach(cell ->
                        cell.links().forEach(link -> roadmap.resources.add(new Placed<>(resource(link), node.line()))));
    }

    /** Returns a link as a resource; its address says of what kind. */
    static Resource resource(Link link) {
        return Resource.builder()
                .title(link.text())
                .url(link.url())
                .kind(ResourceKinds.ofAddress(link.url()).orElse(null))
                .build();
    }
}
