package org.learnroadmap.export.internal.html;

import java.util.List;
import org.learnroadmap.core.diagnostic.Printable;

/** Texts of authors and learners, made safe to show: nothing in them can be invisible or turn around what stands behind. */
final class Shown {

    /** What stands between them is read in a direction of its own and turns nothing around it. */
    private static final String FIRST_STRONG_ISOLATE = "\u2068";

    private static final String POP_ISOLATE = "\u2069";

    private Shown() {}

    /** Returns a text of one line, to be put into an element of its own direction. */
    static String text(String text) {
        return Printable.escape(text);
    }

    /** Returns a text of one line, to be put into a sentence or attribute. */
    static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text(text) + POP_ISOLATE;
    }

    /** Returns a text line by line, without blank lines. */
    static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> text(line.strip().replace('\t', ' ')))
                .toList();
    }

    /** Returns at most so many code points of a text; three dots stand for the rest. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
