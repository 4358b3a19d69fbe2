package org.learnroadmap.markdown.internal.lines;

import java.util.Locale;

/**
 * The words of a block of raw HTML: tags, comments, scripts and styles are left out, line breaks stay. O(length).
 */
final class HtmlWords {

    private final String html;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private HtmlWords(String html) {
        this.html = html;
    }

    /** Returns the words of each line. */
    static String[] of(String html) {
        HtmlWords reader = new HtmlWords(html);
        reader.read();
        return reader.words.toString().split("\n", -1);
    }

    private void read() {
        while (at < html.length()) {
            if (html.startsWith("<!--", at)) {
                skipBehind("-->");
            } else if (html.charAt(at) == '<' && isTag()) {
                String ending = endingOf("script", "style");
                skipBehind(">");
                if (!ending.isEmpty()) {
                    skipBehind(ending);
                }
            } else {
                words.append(html.charAt(at++));
            }
        }
    }

    private boolean isTag() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
    }

    private String endingOf(String... names) {
        String start = html.substring(at + 1, Math.min(html.length(), at + 8)).toLowerCase(Locale.ROOT);
        for (String name : names) {
            if (start.startsWith(name)) {
                return "</" + name;
            }
        }
        return "";
    }

    /** Skips to behind an ending, or to the end, and keeps the line breaks in between. */
    private void skipBehind(String ending) {
        while (at < html.length() && !html.regionMatches(true, at, ending, 0, ending.length())) {
            keepBreak();
        }
        at = Math.min(html.length(), at + ending.length());
        // The end of a script is itself a tag.
        if (ending.startsWith("</")) {
            skipBehind(">");
        }
    }

    private void keepBreak() {
        if (html.charAt(at) == '\n') {
            words.append('\n');
        }
        at++;
    }
}
