package org.learnroadmap.markdown.internal.checklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a heading, a paragraph or a cell says: words, and a mark behind them.
 *
 * @param text the words before the mark, without a check box
 * @param done whether the check box is ticked; null without one
 * @param url  where the first link leads; null without a link
 * @param mark what says what it is; null without one
 */
record Entry(
        String text,
        @Nullable Boolean done,
        @Nullable String url,
        @Nullable Mark mark) {

    private static final Pattern BOX = Pattern.compile("\\[(?<tick>[ xX])] ");

    /** What keeps texts of the two directions apart. */
    private static final Pattern ISOLATES = Pattern.compile("[\u2068\u2069]");

    /**
     * Reads the first paragraph of a point, which may begin with a check box. Only a box that was typed is one, a title
     * that was written with signs in front of its brackets is not.
     *
     * @param source the text that the paragraph was read from
     */
    static Entry ofPoint(Node paragraph, String source) {
        int begin = paragraph.getSourceSpans().get(0).getInputIndex();
        return of(paragraph, BOX.matcher(source).region(begin, source.length()).lookingAt());
    }

    /** Reads all within a block. Linear, without recursion. */
    static Entry of(Node block) {
        return of(block, false);
    }

    private static Entry of(Node block, boolean hasBox) {
        StringBuilder words = new StringBuilder();
        String url = null;
        Mark mark = null;
        Node node = block.getFirstChild();
        while (node != null) {
            if (node instanceof HtmlInline html) {
                Optional<Mark> found = mark == null ? Mark.of(html.getLiteral()) : Optional.empty();
                mark = found.orElse(mark);
            } else if (node instanceof Link link && url == null) {
                url = link.getDestination();
            } else if (mark == null) {
                words.append(literal(node));
            }
            node = node.getFirstChild() != null ? node.getFirstChild() : Tree.behind(node, block);
        }
        return of(ISOLATES.matcher(words).replaceAll(""), hasBox, url, mark);
    }

    private static Entry of(String words, boolean hasBox, @Nullable String url, @Nullable Mark mark) {
        Matcher box = BOX.matcher(words);
        boolean boxed = hasBox && box.lookingAt();
        String rest = boxed ? words.substring(box.end()) : words;
        boolean spaced = mark != null && rest.endsWith(" ");
        String text = spaced ? rest.substring(0, rest.length() - 1) : rest;
        return new Entry(text, boxed ? !box.group("tick").isBlank() : null, url, mark);
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? "\n" : "";
    }

    /** Tells whether it is marked as something. */
    boolean is(String kind) {
        return mark != null && mark.is(kind);
    }

    /** Returns the title: what was typed, or what the mark says where that cannot be shown. */
    String title() {
        return mark == null ? text : mark.value("title").orElse(text);
    }
}
