package org.learnroadmap.markdown.internal.checklist;

import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.spi.LoadContext;

/**
 * Reads a check list block by block. A marked line is what its mark says; a check box without a mark is a topic that
 * somebody added; other lines without a mark are said to have found no place. Used once.
 */
final class CheckListReader {

    private final LoadContext context;
    private final String text;
    private final ListedRoadmap roadmap;
    private boolean tracked;

    /** Prepares to read a list of so many lines that are not blank. */
    CheckListReader(LoadContext context, String text, Entry title, int lines) {
        this.context = context;
        this.text = text;
        roadmap = new ListedRoadmap(context, title, lines);
    }

    /** Reads what follows the title. */
    RoadmapDefinition read(Heading title) {
        for (Node block = title.getNext(); block != null; block = block.getNext()) {
            readBlock(block);
        }
        return roadmap.definition();
    }

    private void readBlock(Node block) {
        if (block instanceof Heading) {
            readHeading(block);
        } else if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                readItem(item);
            }
        } else if (block instanceof TableBlock && tracked) {
            new TrackerTable(roadmap).read(block);
        } else if (!(block instanceof Paragraph) || !Entry.of(block).is("note")) {
            report(block);
        }
    }

    private void readHeading(Node heading) {
        Entry entry = Entry.of(heading);
        tracked = entry.is("tracker");
        if (entry.is("phase")) {
            roadmap.enter(entry, line(heading));
        } else if (!tracked && !entry.is("week") && !entry.is("note")) {
            report(heading);
        }
    }

    private void readItem(Node item) {
        Node first = item.getFirstChild();
        Entry entry = first instanceof Paragraph ? Entry.ofPoint(first, text) : null;
        if (entry == null || first == null) {
            report(item);
        } else if (entry.is("topic") || (entry.done() != null && entry.mark() == null)) {
            ListedTopic topic = new ListedTopic(entry, line(item), column(item));
            roadmap.add(topic);
            readDetails(topic, first.getNext());
        } else if (entry.is("resource")) {
            roadmap.resources.add(resource(entry));
        } else if (!entry.is("note")) {
            report(item);
        }
    }

    /** Paragraphs below a topic describe it, points are steps or resources; points below those stand beside them. */
    private void readDetails(ListedTopic topic, @Nullable Node below) {
        for (Node block = below; block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                topic.description.add(Entry.of(block).title());
            } else if (block instanceof ListBlock) {
                readPoints(topic, block);
            } else {
                report(block);
            }
        }
    }

    private void readPoints(ListedTopic topic, Node list) {
        Node node = list.getFirstChild();
        while (node != null) {
            if (node instanceof Paragraph) {
                readPoint(topic, Entry.ofPoint(node, text));
            } else if (!(node instanceof ListItem || node instanceof ListBlock)) {
                report(node);
            }
            boolean inside = node instanceof ListItem || node instanceof ListBlock;
            node = inside && node.getFirstChild() != null ? node.getFirstChild() : Tree.behind(node, list);
        }
    }

    private static void readPoint(ListedTopic topic, Entry entry) {
        if (entry.is("resource")) {
            topic.resources.add(resource(entry));
        } else if (!entry.is("note") && !entry.title().isBlank()) {
            topic.steps.add(entry.mark() == null ? entry.text().replace('\n', ' ') : entry.title());
        }
    }

    private static Resource resource(Entry entry) {
        Optional<Mark> mark = Optional.ofNullable(entry.mark());
        boolean untitled = mark.flatMap(known -> known.value("untitled")).isPresent();
        return Resource.builder()
                .kind(mark.flatMap(known -> known.value("kind")).orElse(null))
                .title(untitled ? null : entry.title())
                .url(mark.flatMap(known -> known.value("url")).orElse(entry.url()))
                .author(mark.flatMap(known -> known.value("author")).orElse(null))
                .build();
    }

    /** Says of each line of a block that it found no place. */
    private void report(Node block) {
        for (SourceSpan span : block.getSourceSpans()) {
            roadmap.unplaced++;
            context.findings()
                    .add(Diagnostic.warning("unplaced-line")
                            .location(new SourceLocation(
                                    context.source().name(), span.getLineIndex() + 1, span.getColumnIndex() + 1))
                            .message("this line found no place in the roadmap and is left out")
                            .build());
        }
    }

    private static int line(Node block) {
        return block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static int column(Node block) {
        return block.getSourceSpans().get(0).getColumnIndex() + 1;
    }
}
