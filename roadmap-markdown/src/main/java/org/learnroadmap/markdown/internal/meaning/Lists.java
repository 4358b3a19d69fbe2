package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists within one line. */
final class Lists {

    private static final Pattern AND = Pattern.compile("^\\s*+(?:and|or)\\s++", Pattern.CASE_INSENSITIVE);

    private Lists() {}

    /** Splits a text at commas and semicolons outside brackets; entries are tidy and not blank. O(length). */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ';' : text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (i == text.length() || (depth == 0 && (c == ',' || c == ';'))) {
                String part = Titles.tidy(AND.matcher(text.substring(from, i)).replaceFirst(""));
                if (!part.isBlank()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
