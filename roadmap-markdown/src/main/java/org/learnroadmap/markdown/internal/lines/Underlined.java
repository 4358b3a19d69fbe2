package org.learnroadmap.markdown.internal.lines;

import java.util.regex.Pattern;

/** What stands over a line of dashes or equal signs: a heading, the head of a table, or only text before a rule. */
final class Underlined {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}+\\S");

    private Underlined() {}

    /** Tells whether words stand in columns. */
    static boolean isTableHead(String line) {
        return COLUMNS.matcher(line).find();
    }

    static boolean isHeading(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_HEADING && !text.endsWith(".");
    }
}
