package org.learnroadmap.markdown.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.TrackerRow;

/** Reads the table that tracks a plan: phase, weeks, task, status. A row names its topic by a mark. */
final class TrackerTable {

    /** What may stand before a word. */
    private static final Pattern BOX = Pattern.compile("^\\[[ xX]] ");

    private final ListedRoadmap roadmap;

    TrackerTable(ListedRoadmap roadmap) {
        this.roadmap = roadmap;
    }

    void read(Node table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null && part instanceof TableBody; row = row.getNext()) {
                readRow(row);
            }
        }
    }

    private void readRow(Node row) {
        List<Entry> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Entry.of(cell));
        }
        if (cells.size() < 4) {
            return;
        }
        Mark mark = cells.get(2).mark();
        String topic = mark != null && mark.is("topic") ? mark.id() : "";
        TrackerRow tracked = TrackerRow.builder()
                .phase(text(cells.get(0)))
                .weeks(text(cells.get(1)))
                .task(topic.isEmpty() ? text(cells.get(2)) : topic)
                .status(status(cells.get(3)))
                .build();
        roadmap.add(tracked, topic, row.getSourceSpans().get(0).getLineIndex() + 1);
    }

    private static @Nullable String text(Entry cell) {
        return cell.text().isBlank() ? null : cell.text().strip();
    }

    /** A box is a status, too. */
    private static @Nullable String status(Entry cell) {
        String text = BOX.matcher(cell.text().strip()).replaceFirst("");
        return switch (text) {
            case "[x]", "[X]", "\u2611" -> "done";
            case "[ ]", "[]", "\u2610" -> "todo";
            default -> text.isEmpty() ? null : text;
        };
    }
}
