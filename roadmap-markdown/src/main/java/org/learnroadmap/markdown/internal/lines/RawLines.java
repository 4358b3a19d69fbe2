package org.learnroadmap.markdown.internal.lines;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text as written. */
final class RawLines {

    private static final int TAB = 4;
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final List<String> lines;

    RawLines(String text) {
        lines = List.of(BREAK.split(text, -1));
    }

    /** Returns the number of lines, blank ones included. */
    int count() {
        return lines.size();
    }

    /** Returns a line, counted from 1, as written. */
    String get(int number) {
        return lines.get(number - 1);
    }

    boolean isBlank(int number) {
        return get(number).isBlank();
    }

    /** Tells whether a line begins with the sign of a quotation. */
    boolean isQuoted(int number) {
        return get(number).stripLeading().startsWith(">");
    }

    /** Returns a line without the signs of a quotation. */
    String unquoted(int number) {
        return isQuoted(number) ? get(number).replaceFirst("^[\\s>]++", "") : get(number);
    }

    /** Returns the columns of white space before a line, in a quotation behind its signs. */
    int indent(int number) {
        String line = get(number);
        int indent = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>') {
                // One space behind the sign belongs to it.
                indent = i + 1 < line.length() && line.charAt(i + 1) == ' ' ? -1 : 0;
            } else if (c == '\t') {
                indent += TAB - indent % TAB;
            } else if (isSpace(c)) {
                indent++;
            } else {
                break;
            }
        }
        return Math.max(0, indent);
    }

    /** Returns where the first sign stands that is not white space, counted from 1. */
    int column(int number) {
        String line = get(number);
        int i = 0;
        while (i < line.length() && isSpace(line.charAt(i))) {
            i++;
        }
        return i + 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
    }
}
