package org.learnroadmap.markdown.internal.checklist;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Counts the signs that may mean emphasis.
 *
 * <p>Lists are written without emphasis; the time that Markdown takes for it grows with the square of its signs in a
 * block.
 */
final class EmphasisSigns {

    /** How many may stand together. */
    static final int MOST = 2_000;

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    /** What surely begins another block than that of the line before. */
    private static final Pattern POINT = Pattern.compile("[-*+] \\S.*", Pattern.DOTALL);

    /** A comment that nothing before it can end or cut in two; signs in it mean nothing. */
    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)<!-- [a-z][^`\"'()|<>]*-->");

    private EmphasisSigns() {}

    /** Returns the first line, counted from 1, with which too many stand between two blank lines; nothing if none does. */
    static OptionalInt tooMany(String text) {
        int together = 0;
        int number = 0;
        for (String line : BREAK.split(text, -1)) {
            number++;
            boolean apart = line.isBlank() || POINT.matcher(line).matches();
            together = (apart ? 0 : together) + count(COMMENT.matcher(line).replaceAll(""));
            if (together > MOST) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static int count(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '_') {
                signs++;
            }
        }
        return signs;
    }
}
