package org.learnroadmap.markdown.internal.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.text.Decoration;
import org.learnroadmap.markdown.internal.text.SectionName;

/**
 * Makes a tree of lines: below a heading stands what follows up to the next heading of its kind, below an item what is
 * indented more.
 *
 * <p>Headings with number signs go by their level. A plain heading is the sibling of an open one of its kind, otherwise
 * it stands below the innermost open heading; weeks stand below months, days below weeks. One pass with a stack, which
 * never holds more than {@link #DEEPEST} nodes: O(lines).
 */
public final class Outline {

    /** What stands deeper is put beside what it stands below. */
    static final int DEEPEST = 32;

    /** A line that is shorter was not broken for want of room, so the next line is something else. */
    private static final int BROKEN_FROM = 50;

    /** Sections that close the week before them. */
    private static final Set<SectionName> OF_ROADMAP =
            EnumSet.of(SectionName.PROJECT_IDEAS, SectionName.CONCEPTS, SectionName.TRACKER);

    private final Set<String> damaged;
    private final int deepest;
    private final List<Node> top = new ArrayList<>();
    private final List<Frame> open = new ArrayList<>();
    private @Nullable Line before;
    private boolean afterSeparator;

    private Outline(Set<String> damaged, int deepest) {
        this.damaged = damaged;
        this.deepest = deepest;
    }

    /**
     * Returns the outermost nodes of a text.
     *
     * @param lines   its lines
     * @param damaged runs of signs that are no words
     * @param depth   how deep nodes may stand, at least 1; no deeper than {@value #DEEPEST} in any case
     */
    public static List<Node> of(List<Line> lines, Set<String> damaged, int depth) {
        Outline outline = new Outline(damaged, Math.min(depth, DEEPEST));
        lines.forEach(outline::add);
        return outline.top;
    }

    private void add(Line line) {
        if (before != null && before.quoted() != line.quoted()) {
            closeItems();
            closeQuoted();
        }
        switch (line.mark()) {
            case RULE, NO_TEXT, FRONT_MATTER -> {}
            case SEPARATOR -> separate();
            case HEADING -> heading(line);
            case TABLE_ROW -> row(line);
            case CODE -> code(line);
            default -> words(line);
        }
        before = line;
    }

    private void separate() {
        closeItems();
        afterSeparator = true;
    }

    private void heading(Line line) {
        PlainHeading plain = PlainHeading.of(line, damaged).orElse(null);
        boolean ownSection = plain == PlainHeading.SECTION
                && line.level() > 1
                && open.stream().noneMatch(frame -> frame.level() > 0)
                && open.stream()
                        .anyMatch(
                                frame -> frame.plain() != null && frame.plain().isPeriod());
        if (ownSection) {
            plainHeading(line, PlainHeading.SECTION);
            return;
        }
        closeDownTo(line.level(), plain);
        push(line, true, line.level(), plain);
    }

    /** Closes headings of this level and deeper, but for a larger period of the same level. */
    private void closeDownTo(int level, @Nullable PlainHeading plain) {
        int keep = 0;
        for (int i = 0; i < open.size(); i++) {
            Frame frame = open.get(i);
            boolean holds = frame.level() > 0 && (frame.level() < level || isLarger(frame, level, plain));
            keep = holds ? i + 1 : keep;
        }
        close(keep);
    }

    private static boolean isLarger(Frame frame, int level, @Nullable PlainHeading plain) {
        return frame.level() == level
                && plain != null
                && frame.plain() != null
                && plain.isPeriod()
                && frame.plain().compareTo(plain) < 0;
    }

    private void plainHeading(Line line, PlainHeading kind) {
        closeItems();
        int sibling = -1;
        int keep = open.size();
        for (int i = open.size() - 1; i >= 0 && open.get(i).isPlain(); i--) {
            if (open.get(i).plain() == kind) {
                sibling = i;
                break;
            }
            if (belongsToRoadmap(line) || (kind.isPeriod() && isSmaller(open.get(i), kind))) {
                keep = i;
            }
        }
        close(sibling >= 0 ? sibling : keep);
        push(line, true, 0, kind);
    }

    private static boolean isSmaller(Frame frame, PlainHeading kind) {
        PlainHeading plain = frame.plain();
        return plain != null && (plain.isPeriod() || plain == PlainHeading.SECTION) && plain.compareTo(kind) > 0;
    }

    private boolean belongsToRoadmap(Line line) {
        return SectionName.of(Decoration.strip(line.text(), damaged))
                .filter(OF_ROADMAP::contains)
                .isPresent();
    }

    private void words(Line line) {
        Optional<PlainHeading> heading = PlainHeading.of(line, damaged);
        if (heading.isPresent() && !isInsideItem(line)) {
            plainHeading(line, heading.get());
        } else if (joins(line)) {
            open.get(open.size() - 1).node().join(line);
        } else {
            item(line);
        }
    }

    /** Tells whether a line is indented to be part of a point of a list: then it is not a heading of its own. */
    private boolean isInsideItem(Line line) {
        Frame last = last();
        return last != null
                && (last.node().is(Mark.BULLET) || last.node().is(Mark.NUMBER))
                && line.indent() > last.indent()
                && line.mark() == Mark.TEXT;
    }

    /** Tells whether a line only goes on with the paragraph before it. */
    private boolean joins(Line line) {
        Frame last = last();
        if (!line.continues() || before == null || last == null || last.isHeading() || line.mark() != Mark.TEXT) {
            return false;
        }
        return switch (last.node().mark()) {
            case BULLET, NUMBER -> (wasBroken(before) || beginsSmall(line)) && !isField(line);
            case TEXT -> before.mark() == Mark.TEXT && wasBroken(before) && !isField(line);
            default -> false;
        };
    }

    private static boolean wasBroken(Line line) {
        return line.text().length() >= BROKEN_FROM;
    }

    private static boolean beginsSmall(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Tells whether a line says something under the name of a section, as {@code Goal: x} does. */
    private boolean isField(Line line) {
        String text = Decoration.strip(line.text(), damaged);
        int colon = text.indexOf(':');
        return colon > 0 && SectionName.of(text.substring(0, colon)).isPresent();
    }

    private void item(Line line) {
        closeOutdented(line);
        while (last() != null && !last().isHeading() && !Holding.holds(last(), line, before)) {
            close(open.size() - 1);
        }
        push(line, false, 0, null);
    }

    /** A plain heading whose content is indented ends where something is not. */
    private void closeOutdented(Line line) {
        for (int i = 0; i < open.size(); i++) {
            Frame frame = open.get(i);
            if (frame.isPlain()
                    && line.indent() <= frame.indent()
                    && !frame.node().children().isEmpty()
                    && frame.node().children().get(0).line().indent() > frame.indent()) {
                close(i);
                return;
            }
        }
    }

    private void row(Line line) {
        Frame last = last();
        if (last != null && last.node().is(Mark.TABLE_HEAD)) {
            last.node().add(new Node(line, false, false, damaged));
        }
    }

    private void code(Line line) {
        Frame last = last();
        if (last != null && last.node().is(Mark.CODE) && before != null && before.mark() == Mark.CODE) {
            last.node().join(line);
        } else {
            Node node = new Node(line, false, false, damaged);
            parent().ifPresentOrElse(frame -> frame.node().add(node), () -> top.add(node));
            open.add(new Frame(node, 0, null, Integer.MAX_VALUE));
        }
    }

    private Optional<Frame> parent() {
        if (last() != null && last().node().is(Mark.CODE)) {
            close(open.size() - 1);
        }
        return Optional.ofNullable(last());
    }

    private void push(Line line, boolean heading, int level, @Nullable PlainHeading plain) {
        Node node = new Node(line, heading, afterSeparator, damaged);
        afterSeparator = false;
        if (open.size() >= deepest) {
            close(deepest - 1);
            open.stream()
                    .reduce((outer, inner) -> inner)
                    .ifPresent(frame -> frame.node().flatten());
        }
        Frame parent = last();
        if (parent == null) {
            top.add(node);
        } else {
            parent.node().add(node);
        }
        open.add(new Frame(node, level, plain, line.indent()));
    }

    /** What a quotation opens ends with it. */
    private void closeQuoted() {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).node().line().quoted()) {
                close(i);
            }
        }
    }

    private void closeItems() {
        while (last() != null && !last().isHeading()) {
            close(open.size() - 1);
        }
    }

    private void close(int keep) {
        open.subList(keep, open.size()).clear();
    }

    private @Nullable Frame last() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }
}
