package org.learnroadmap.export.internal.lists;

import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Printable;

/**
 * Makes a text harmless as a name in a chart of Mermaid: what means something there is written as {@code #58;}, by the
 * number of the character, which Mermaid shows as the character.
 */
final class MermaidText {

    /**
     * What ends a name or begins a comment, what HTML would read, and the first signs of the pairs that stand for such a
     * code within Mermaid.
     */
    private static final String MEANINGFUL = ":;#%<>&\"'`{}\\\uFB02\u00B6";

    /** What a line must not begin with: the words of the language, and dates. */
    private static final Pattern WORD = Pattern.compile(
            "(?:(?:acc(?:Title|Descr(?:iption)?)|axisFormat|call|click|dateFormat|excludes|gantt|href|includes"
                    + "|inclusiveEndDates|section|tickInterval|title|topAxis|todayMarker|vert|weekday|weekend)\\b"
                    + "|\\d{4}-\\d\\d-\\d\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MermaidText() {}

    /** Returns the text as Mermaid shows it unchanged, but for control and direction characters, which are shown escaped. */
    static String of(String text) {
        String printable = Printable.escape(text).strip();
        StringBuilder name = new StringBuilder(printable.length() + 16);
        boolean first = WORD.matcher(printable).matches();
        for (int at = 0; at < printable.length(); at += Character.charCount(printable.codePointAt(at))) {
            int c = printable.codePointAt(at);
            if (MEANINGFUL.indexOf(c) >= 0 || (at == 0 && first)) {
                name.append('#').append(c).append(';');
            } else {
                name.appendCodePoint(c);
            }
        }
        return name.toString();
    }
}
