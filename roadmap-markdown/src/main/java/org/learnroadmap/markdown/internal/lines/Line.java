package org.learnroadmap.markdown.internal.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a text.
 *
 * @param number    counted from 1
 * @param column    where it begins behind white space, in code points counted from 1
 * @param indent    how far it is indented, in columns; the points of one list all stand where its first stands
 * @param mark      what it begins with
 * @param level     of a heading, from 1; 0 otherwise
 * @param prose     its words
 * @param cells     the cells of a row of a table
 * @param continues whether it belongs to the same paragraph as the line before
 * @param done      whether its check box is ticked; null if it has none
 * @param quoted    whether it stands in a quotation
 */
public record Line(
        int number,
        int column,
        int indent,
        Mark mark,
        int level,
        Prose prose,
        List<Prose> cells,
        boolean continues,
        @Nullable Boolean done,
        boolean quoted) {

    /** Returns a line of a mark without a level, cells or a check box. */
    static Line of(RawLines raw, int number, Mark mark, Prose prose) {
        return new Line(
                number,
                raw.column(number),
                raw.indent(number),
                mark,
                0,
                prose,
                List.of(),
                false,
                null,
                raw.isQuoted(number));
    }

    Line heading(int level) {
        return new Line(number, column, indent, Mark.HEADING, level, prose, cells, false, null, quoted);
    }

    Line row(Mark mark, List<Prose> cells) {
        return new Line(number, column, indent, mark, 0, prose, List.copyOf(cells), false, null, quoted);
    }

    Line item(Mark mark, int indent) {
        return new Line(number, column, indent, mark, 0, prose, cells, false, done, quoted);
    }

    Line continuing(boolean continues) {
        return new Line(number, column, indent, mark, level, prose, cells, continues, done, quoted);
    }

    Line ticked(boolean done, Prose rest) {
        return new Line(number, column, indent, mark, level, rest, cells, continues, done, quoted);
    }

    /** Returns its words. */
    public String text() {
        return prose.text();
    }
}
