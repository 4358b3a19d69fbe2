package org.learnroadmap.markdown.internal.meaning;

import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.outline.Node;

/** Reads an author's progress table, or a check list that stands for one. */
final class TrackerReader {

    private final Reading reading;

    TrackerReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads a section of progress; headings in it name phases. */
    void read(Node section) {
        reading.place(section);
        section.children().forEach(child -> entry(child, ""));
    }

    private void entry(Node node, String phase) {
        reading.place(node);
        String words = node.words();
        if (node.is(Mark.TABLE_HEAD)) {
            Table table = new Table(node);
            for (Node row : table.rows()) {
                reading.place(row);
                String task = table.text(row, Column.TOPIC);
                if (table.has(Column.STATUS) && !task.isEmpty()) {
                    row(table, row, phase);
                } else if (!Table.cells(row).isEmpty()) {
                    add(row.line(), phase, table.text(row, Column.WEEK), task(table, row), null);
                }
            }
        } else if (node.isHeading()) {
            node.children().forEach(child -> entry(child, words));
        } else if (node.is(Mark.TEXT) && node.children().isEmpty()) {
            reading.roadmap().describe(words, node.line());
        } else if (node.line().done() == null && !node.children().isEmpty()) {
            node.children().forEach(child -> entry(child, words));
        } else {
            add(node.line(), phase, "", Titles.tidy(words), box(node.line().done()));
            node.children().forEach(child -> entry(child, phase));
        }
    }

    private static @Nullable String box(@Nullable Boolean done) {
        return done == null ? null : done ? "done" : "todo";
    }

    private static String task(Table table, Node row) {
        String task = table.text(row, Column.TOPIC);
        return task.isEmpty() ? String.join(" | ", Table.cells(row)) : task;
    }

    /** Adds a row of a table that has a column for progress. */
    void row(Table table, Node row, String phase) {
        String task = table.text(row, Column.TOPIC);
        if (task.isEmpty() || !table.has(Column.STATUS)) {
            return;
        }
        String part = table.text(row, Column.PHASE);
        String week = table.text(row, Column.WEEK);
        add(row.line(), part.isEmpty() ? phase : part, week, task, status(table.text(row, Column.STATUS)));
    }

    /** Adds the topics of a phase that are ticked already. */
    void ticked(PhaseDraft phase) {
        for (TopicDraft topic : phase.topics) {
            Boolean done = topic.line.done();
            if (done != null && done) {
                add(topic.line, phase.title, "", topic.title, "done");
            }
        }
        phase.phases.forEach(this::ticked);
    }

    private static @Nullable String status(String words) {
        return switch (words) {
            case "" -> null;
            case "[x]", "[X]", "☑" -> "done";
            case "[ ]", "[]", "☐" -> "todo";
            default -> words;
        };
    }

    private void add(Line line, String phase, String weeks, String task, @Nullable String status) {
        TrackerRow row = TrackerRow.builder()
                .phase(phase.isEmpty() ? null : phase)
                .weeks(weeks.isEmpty() ? null : weeks)
                .task(task)
                .status(status)
                .build();
        reading.roadmap().tracker.add(new Placed<>(row, line));
    }
}
