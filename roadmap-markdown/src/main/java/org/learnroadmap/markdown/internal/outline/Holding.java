package org.learnroadmap.markdown.internal.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;

/** What stands below what: all that is indented more, and at the same indent the list that a line introduces. */
final class Holding {

    private static final int LONGEST_LABEL = 60;

    private Holding() {}

    /**
     * Tells whether a line stands below an open one.
     *
     * @param before the line before it
     */
    static boolean holds(Frame frame, Line line, @Nullable Line before) {
        if (frame.node().is(Mark.TABLE_HEAD)) {
            return false;
        }
        if (line.mark() == Mark.TABLE_HEAD) {
            return frame.indent() < line.indent();
        }
        if (frame.indent() != line.indent()) {
            return frame.indent() < line.indent();
        }
        boolean point = line.mark() == Mark.BULLET || line.mark() == Mark.NUMBER || line.mark() == Mark.BRANCH;
        return switch (frame.node().mark()) {
            case NUMBER -> line.mark() == Mark.BULLET || goesOn(line);
            case BULLET -> goesOn(line);
            case TEXT -> point && (isLabel(frame.node(), line, before) || hasBeside(frame.node(), line));
            default -> false;
        };
    }

    /** Tells whether what stands below a node is not indented more than the node itself. */
    private static boolean hasBeside(Node node, Line line) {
        List<Node> children = node.children();
        return !children.isEmpty()
                && children.get(children.size() - 1).line().indent() == line.indent()
                && children.get(children.size() - 1).mark() == line.mark();
    }

    /** Tells whether a text stands in the paragraph of the point before it. */
    private static boolean goesOn(Line line) {
        return line.mark() == Mark.TEXT && line.continues();
    }

    /** Tells whether a text introduces a list: it ends with a colon, or is short and stands right above it. */
    private static boolean isLabel(Node node, Line line, @Nullable Line before) {
        Line last = node.lastLine();
        String text = last.text();
        boolean above = before == last && last.number() == line.number() - 1;
        boolean label = above && last == node.line() && text.length() <= LONGEST_LABEL && !text.endsWith(".");
        return text.endsWith(":") || (label && !text.contains(": "));
    }
}
