package org.learnroadmap.markdown.internal.meaning;

import java.util.regex.Pattern;

/** What titles have in common. */
final class Titles {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,4}(?:\\.\\d{1,4}){0,4}[.)]|\\d{1,4}(?:\\.\\d{1,4}){1,4})\\s++(?=\\S)");
    private static final Pattern SPACES = Pattern.compile("\\s++");

    private Titles() {}

    /** Removes a number in front, as in {@code 1. Basics} and {@code 2.3 Loops}. */
    static String withoutNumber(String title) {
        var matcher = NUMBER.matcher(title);
        return matcher.lookingAt() ? title.substring(matcher.end()) : title;
    }

    /** Removes full stops, colons and slashes at the end, and needless space. O(length). */
    static String tidy(String title) {
        String tidy = SPACES.matcher(title).replaceAll(" ").strip();
        int end = tidy.length();
        while (end > 1 && isEnd(tidy, end)) {
            end--;
        }
        return tidy.substring(0, end);
    }

    /** An ellipsis and an abbreviation stay. */
    private static boolean isEnd(String title, int end) {
        if (title.charAt(end - 1) == '/') {
            return Character.isLetterOrDigit(title.charAt(end - 2)); // a folder
        }
        boolean stop =
                title.charAt(end - 1) == '.' && !title.startsWith("...", end - 3) && !title.startsWith("etc.", end - 4);
        return stop || title.charAt(end - 1) == ':' || title.charAt(end - 1) == ' ';
    }
}
