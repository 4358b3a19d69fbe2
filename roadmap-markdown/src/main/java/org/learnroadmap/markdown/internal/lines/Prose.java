package org.learnroadmap.markdown.internal.lines;

import java.util.List;

/**
 * The words of one line, or of one cell of a table, without their markup.
 *
 * @param text  the words; a line feed where a cell breaks its line
 * @param lead  what is in bold at the beginning; empty if nothing is
 * @param links the links among the words
 */
public record Prose(String text, String lead, List<Link> links) {

    /** No words at all. */
    public static final Prose NONE = new Prose("", "", List.of());

    /** Copies the links. */
    public Prose {
        links = List.copyOf(links);
    }

    /** Returns words without bold parts and links. */
    public static Prose of(String text) {
        return new Prose(text, "", List.of());
    }

    /** Tells whether all of it is in bold, but for a colon or a full stop at its end. */
    public boolean isStrong() {
        return !lead.isEmpty() && text.length() - lead.length() <= 1 && !text.isEmpty() && endsWithLead();
    }

    private boolean endsWithLead() {
        return text.equals(lead) || text.equals(lead + ":") || text.equals(lead + ".");
    }

    /** Tells whether there are no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Tells whether a text holds a sign that can be seen. */
    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(Prose::isVisible);
    }

    private static boolean isVisible(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && !Character.isISOControl(sign)
                && Character.getType(sign) != Character.FORMAT
                && Character.getType(sign) != Character.UNASSIGNED
                && Character.getType(sign) != Character.SURROGATE;
    }

    /** Returns the same with other words; bold parts no longer known. */
    public Prose withText(String other) {
        return new Prose(other, "", links);
    }
}
