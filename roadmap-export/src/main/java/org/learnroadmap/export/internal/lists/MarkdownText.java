package org.learnroadmap.export.internal.lists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Printable;

/** Makes a text that Markdown shows as it was typed, whatever signs it holds. */
final class MarkdownText {

    private static final String SIGNS = "\\`*_[]<>#&~$";
    private static final Pattern BEGINNING = Pattern.compile("([-+=]|(?<number>\\d{1,9})(?=[.)])).*", Pattern.DOTALL);

    private MarkdownText() {}

    /**
     * Returns the text for within a line. Control and direction characters are shown escaped.
     *
     * @param rightToLeft whether what stands around it is read from right to left
     */
    static String of(String text, boolean rightToLeft) {
        return isolated(escape(Printable.escape(text)), rightToLeft);
    }

    /** Returns the text for the beginning of a line, where a dash or a number would begin a list. */
    static String atStart(String text, boolean rightToLeft) {
        String inside = escape(Printable.escape(text));
        Matcher beginning = BEGINNING.matcher(inside);
        if (beginning.matches()) {
            int at = beginning.group("number") == null ? 0 : beginning.end("number");
            inside = inside.substring(0, at) + '\\' + inside.substring(at);
        }
        return isolated(inside, rightToLeft);
    }

    private static String escape(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i < begin || i >= end || c == '|') {
                // Space at the ends would be lost, and a table knows no other way to write its sign.
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A text of the other direction would reorder dates and brackets beside it. */
    private static String isolated(String text, boolean rightToLeft) {
        boolean other = text.codePoints().anyMatch(c -> isOther(Character.getDirectionality(c), rightToLeft));
        return other ? '\u2068' + text + '\u2069' : text;
    }

    private static boolean isOther(byte direction, boolean rightToLeft) {
        return rightToLeft
                ? direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
