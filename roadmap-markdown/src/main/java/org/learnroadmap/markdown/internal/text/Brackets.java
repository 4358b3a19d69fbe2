package org.learnroadmap.markdown.internal.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks for what stands in brackets within a title, or behind a dash or comma at its end. Linear time. */
final class Brackets {

    /** No remark that is looked for is longer. */
    static final int LONGEST = 60;

    private static final Pattern PARTS = Pattern.compile("[,;|]");
    private static final String DANGLING = "-\u2013\u2014|,;:";

    private Brackets() {}

    /**
     * What was found.
     *
     * @param value what was read
     * @param rest  the text without it
     */
    record Cut<T>(T value, String rest) {}

    /** Returns the first part of a bracket that can be read; the other parts of that bracket stay. */
    static <T> Optional<Cut<T>> inside(String text, Function<String, Optional<T>> reader) {
        for (int i = 0; i < text.length(); i++) {
            int close = close(text, i);
            Optional<Cut<T>> found = close < 0 ? Optional.empty() : inside(text, i, close, reader);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Cut<T>> inside(String text, int open, int close, Function<String, Optional<T>> reader) {
        String content = text.substring(open + 1, close);
        Optional<T> whole = reader.apply(strip(content));
        if (whole.isPresent()) {
            return whole.map(value -> new Cut<>(value, without(text, open, close + 1, "")));
        }
        String[] parts = PARTS.split(content, -1);
        for (int i = 0; i < parts.length && parts.length > 1; i++) {
            Optional<T> read = reader.apply(strip(parts[i]));
            if (read.isPresent()) {
                String others = text.charAt(open) + others(parts, i) + text.charAt(close);
                return read.map(value -> new Cut<>(value, without(text, open, close + 1, others)));
            }
        }
        return Optional.empty();
    }

    /** The index of the bracket that closes the one at open, if they hold a few characters and no bracket. */
    private static int close(String text, int open) {
        int kind = "([".indexOf(text.charAt(open));
        if (kind < 0) {
            return -1;
        }
        int most = Math.min(text.length(), open + LONGEST + 2);
        for (int i = open + 1; i < most; i++) {
            char c = text.charAt(i);
            if ("()[]".indexOf(c) >= 0) {
                return i > open + 1 && c == ")]".charAt(kind) ? i : -1;
            }
        }
        return -1;
    }

    /** Returns the longest part behind a dash, comma, colon or bar at the end of the text that can be read. */
    static <T> Optional<Cut<T>> atEnd(String text, Function<String, Optional<T>> reader) {
        String title = text.stripTrailing();
        for (int i = Math.max(1, title.length() - LONGEST); i < title.length() - 1; i++) {
            if (separates(title, i)) {
                Optional<T> read = reader.apply(title.substring(i + 1).strip());
                if (read.isPresent()) {
                    String rest = tidy(title.substring(0, i));
                    return read.map(value -> new Cut<>(value, rest));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean separates(String text, int i) {
        return switch (text.charAt(i)) {
            case ',', ':', ';', '|' -> isSpace(text.charAt(i + 1));
            case '-', '\u2013', '\u2014' -> isSpace(text.charAt(i - 1));
            default -> false;
        };
    }

    private static String others(String[] parts, int left) {
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i != left) {
                others.append(others.isEmpty() ? "" : ", ").append(parts[i].strip());
            }
        }
        return others.toString();
    }

    private static String without(String text, int start, int end, String instead) {
        String before = text.substring(0, start).strip();
        String after = text.substring(end).strip();
        String joined = join(join(before, instead), after);
        return tidy(joined);
    }

    private static String join(String before, String after) {
        boolean close = before.isEmpty() || after.isEmpty() || ".,:;!?".indexOf(after.charAt(0)) >= 0;
        return before + (close ? "" : " ") + after;
    }

    /** Removes spaces and dashes, colons and the like that stand at the ends with nothing to part. */
    static String tidy(String text) {
        int end = text.length();
        while (end > 0 && dangles(text.charAt(end - 1))) {
            end--;
        }
        return tidyStart(text.substring(0, end));
    }

    /** Removes spaces and dashes, colons and the like from the start, and spaces from the end. */
    static String tidyStart(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && dangles(text.charAt(start)) && isOpen(text, start, end)) {
            start++;
        }
        return strip(text.substring(start));
    }

    /** Removes spaces from both ends, those that keep words together, too. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A dash that touches a word, as in {@code --verbose}, is part of it. */
    private static boolean isOpen(String text, int i, int end) {
        return isSpace(text.charAt(i)) || i + 1 == end || isSpace(text.charAt(i + 1));
    }

    private static boolean dangles(char c) {
        return isSpace(c) || DANGLING.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
