package org.learnroadmap.markdown.internal.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Link;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.text.Decoration;

/** A line with the lines that continue it, and what stands below it. Built by {@link Outline} only. */
public final class Node {

    private final Line line;
    private final boolean heading;
    private final boolean afterSeparator;
    private final List<Line> more = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();
    private final Set<String> damaged;
    private boolean flattened;
    private @Nullable String words;

    Node(Line line, boolean heading, boolean afterSeparator, Set<String> damaged) {
        this.line = line;
        this.heading = heading;
        this.afterSeparator = afterSeparator;
        this.damaged = damaged;
    }

    /** Returns the first line. */
    public Line line() {
        return line;
    }

    /** Returns all lines of its own, the first included. */
    public List<Line> lines() {
        List<Line> all = new ArrayList<>(more.size() + 1);
        all.add(line);
        all.addAll(more);
        return all;
    }

    /** Returns the last line of its own. */
    Line lastLine() {
        return more.isEmpty() ? line : more.get(more.size() - 1);
    }

    /** Returns what stands below it. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** Tells whether it is a heading: with signs, in bold, a week, the name of a section. */
    public boolean isHeading() {
        return heading;
    }

    /** Tells whether it stands behind a line of signs. */
    public boolean isAfterSeparator() {
        return afterSeparator;
    }

    /** Tells whether something below it stood deeper than outlines go. */
    public boolean isFlattened() {
        return flattened;
    }

    /** Returns its mark. */
    public Mark mark() {
        return line.mark();
    }

    /** Tells whether it has this mark. */
    public boolean is(Mark mark) {
        return line.mark() == mark;
    }

    /** Tells whether it is text or code with nothing below it. */
    public boolean isText() {
        return !heading && ((is(Mark.TEXT) && children.isEmpty()) || is(Mark.CODE));
    }

    /** Tells whether it is a point of a list or an entry of a tree. */
    public boolean isPoint() {
        return is(Mark.BULLET) || is(Mark.NUMBER) || is(Mark.BRANCH);
    }

    /** Returns the node and all below it, in the order of the text. */
    public List<Node> withAllBelow() {
        List<Node> all = new ArrayList<>();
        List<Node> todo = new ArrayList<>(List.of(this));
        while (!todo.isEmpty()) {
            Node next = todo.remove(todo.size() - 1);
            all.add(next);
            for (int i = next.children.size() - 1; i >= 0; i--) {
                todo.add(next.children.get(i));
            }
        }
        return all;
    }

    /** Returns the words of its own lines: of code line by line, of text as one. */
    public String text() {
        if (more.isEmpty()) {
            return line.text();
        }
        StringBuilder text = new StringBuilder(line.text());
        String between = is(Mark.CODE) ? "\n" : " ";
        for (Line next : more) {
            text.append(next.text().isEmpty() ? "" : between + next.text());
        }
        return text.toString();
    }

    /** Returns the words of its own lines without decoration in front. */
    public String words() {
        if (words == null) {
            words = Decoration.strip(text(), damaged);
        }
        return words;
    }

    /** Returns the links of its own lines. */
    public List<Link> links() {
        if (more.isEmpty()) {
            return line.prose().links();
        }
        return lines().stream().flatMap(each -> each.prose().links().stream()).toList();
    }

    void add(Node child) {
        children.add(child);
    }

    void join(Line next) {
        words = null;
        more.add(next);
    }

    void flatten() {
        flattened = true;
    }

    @Override
    public String toString() {
        return line.number() + ": " + line.mark() + " " + text();
    }
}
