package org.learnroadmap.markdown.internal.lines;

import java.util.regex.Pattern;

/**
 * Keeps reading linear: the time that Markdown takes for emphasis grows with the square of its signs in a paragraph, so a
 * paragraph that has more of them than anybody writes is read without emphasis.
 */
final class Emphasis {

    private static final int MOST_SIGNS = 500;

    /** What stands for the signs while Markdown is read; no text holds these, for they are no characters. */
    private static final char STAR = '\uFDD0';

    private static final char LOW_LINE = '\uFDD1';

    private static final Pattern BEGINS_ANEW =
            Pattern.compile("\\s*+(?:[-+*]|\\d{1,9}[.)]|#{1,6}|>)\\s.*+", Pattern.DOTALL);

    private final StringBuilder text;
    private int from;
    private int signs;

    private Emphasis(String text) {
        this.text = new StringBuilder(text);
    }

    /** Hides the signs in paragraphs that have too many; of a line, all but the first. O(length). */
    static String bounded(String text) {
        Emphasis emphasis = new Emphasis(text);
        emphasis.read();
        return emphasis.text.toString();
    }

    /** Shows hidden signs again. */
    static String shown(String words) {
        return words.indexOf(STAR) < 0 && words.indexOf(LOW_LINE) < 0
                ? words
                : words.replace(STAR, '*').replace(LOW_LINE, '_');
    }

    private void read() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (line.isBlank() || BEGINS_ANEW.matcher(line).matches()) {
                endParagraph(start);
            }
            signs += signs(line);
            start = end + 1;
        }
        endParagraph(text.length());
    }

    private static int signs(String line) {
        return (int) line.chars().filter(c -> c == '*' || c == '_').count();
    }

    private void endParagraph(int end) {
        if (signs > MOST_SIGNS) {
            hide(end);
        }
        from = end;
        signs = 0;
    }

    private void hide(int end) {
        boolean first = true;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '_') {
                text.setCharAt(i, first ? c : c == '*' ? STAR : LOW_LINE);
            }
            first = c == '\n' || (first && Character.isWhitespace(c));
        }
    }
}
