package org.learnroadmap.markdown.internal.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are drawn: the branches and bars of a tree, and separators of other signs than Markdown's. */
final class Drawing {

    private static final Pattern BRANCH = Pattern.compile(
            "\\s*+(?:[│┃║|]\\s++)*+(?<branch>[├└┣┗╠╚╰]|\\|-|\\+-|`-|\\\\-)[─━═–—\\-]*+[>▶►]?\\s*+(?<words>.*+)",
            Pattern.DOTALL);
    private static final Pattern BARS = Pattern.compile("\\s*+[│┃║|├└][\\s│┃║|├└─]*+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+(?:[=~*_\\-–—―─━═•·.#+]\\s?+){3,}+");
    private static final String FRAME = "=*~-";

    /**
     * A line of a tree.
     *
     * @param indent the column of its branch
     * @param words  what stands at it
     */
    record Branch(int indent, String words) {}

    private Drawing() {}

    static Optional<Branch> branch(String line) {
        Matcher matcher = BRANCH.matcher(line);
        return matcher.matches() && !matcher.group("words").isBlank()
                ? Optional.of(new Branch(
                        matcher.start("branch"), matcher.group("words").strip()))
                : Optional.empty();
    }

    static boolean isBars(String line) {
        return BARS.matcher(line).matches();
    }

    /** Tells whether a line is drawn at all. */
    static boolean isAny(String line) {
        return isBars(line) || isSeparator(line) || branch(line).isPresent();
    }

    /** Returns a row of a table without the bars at its ends. */
    static String withoutFrame(String row) {
        String cells = row.strip();
        int from = cells.startsWith("|") ? 1 : 0;
        int to = cells.endsWith("|") && cells.length() > 1 ? cells.length() - 1 : cells.length();
        return cells.substring(from, to);
    }

    static boolean isSeparator(String line) {
        return SEPARATOR.matcher(line).matches();
    }

    /** Returns the words of {@code === Week 1 ===}. */
    static Optional<String> framed(String line) {
        String text = line.strip();
        int from = 0;
        int to = text.length();
        while (from < to && FRAME.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && FRAME.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean framed = from > 1 && text.length() - to > 1;
        String words = text.substring(from, to).strip();
        return framed && Prose.isVisible(words) ? Optional.of(words) : Optional.empty();
    }
}
