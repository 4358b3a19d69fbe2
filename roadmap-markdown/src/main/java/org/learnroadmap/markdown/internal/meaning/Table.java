package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnroadmap.markdown.internal.lines.Prose;
import org.learnroadmap.markdown.internal.outline.Node;

/** A table: what each column holds, and its rows. At most one column holds topics. */
final class Table {

    private final Node node;
    private final List<Column> columns = new ArrayList<>();

    Table(Node node) {
        this.node = node;
        for (Prose head : node.line().cells()) {
            Column column = Column.of(head.text());
            boolean second = column != Column.OTHER && columns.contains(column);
            columns.add(second ? Column.OTHER : column);
        }
        if (!columns.contains(Column.TOPIC)) {
            nameTopics();
        }
    }

    /** Where no column says that it holds topics, one that names parts does, or else the first that says nothing. */
    private void nameTopics() {
        for (Column instead :
                List.of(Column.THEME, Column.PHASE, Column.OTHER, Column.NOTES, Column.PROJECT, Column.PRACTICE)) {
            int at = columns.indexOf(instead);
            if (at >= 0) {
                columns.set(at, Column.TOPIC);
                return;
            }
        }
    }

    List<Node> rows() {
        return node.children();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** Returns the cell of a row in a column; nothing if there is none. */
    Prose cell(Node row, Column column) {
        return cell(row, columns.indexOf(column));
    }

    private static Prose cell(Node row, int at) {
        List<Prose> cells = row.line().cells();
        return at >= 0 && at < cells.size() ? cells.get(at) : Prose.NONE;
    }

    /** Returns the words of each cell of a row that has any. */
    static List<String> cells(Node row) {
        return row.line().cells().stream()
                .map(Table::oneLine)
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Returns the words of a cell on one line. */
    String text(Node row, Column column) {
        return oneLine(cell(row, column));
    }

    /** Returns each cell of a row that was not used, with the head of its column. */
    List<String> rest(Node row, Set<Column> used) {
        List<String> rest = new ArrayList<>();
        List<Prose> heads = node.line().cells();
        for (int i = 0; i < row.line().cells().size(); i++) {
            String words = oneLine(cell(row, i));
            boolean read = i < columns.size() && used.contains(columns.get(i));
            if (!words.isBlank() && !read && !(isNumber(i) && words.matches("[\\d.)#]{1,9}"))) {
                String head = i < heads.size() ? oneLine(heads.get(i)) : "";
                boolean plain = head.isEmpty() || columns.get(i) == Column.NOTES;
                rest.add(plain ? words : head + ": " + words);
            }
        }
        return rest;
    }

    private boolean isNumber(int column) {
        return column < columns.size() && columns.get(column) == Column.NUMBER;
    }

    private static String oneLine(Prose cell) {
        return cell.text().replace('\n', ' ').strip();
    }
}
