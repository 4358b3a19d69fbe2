package org.learnroadmap.markdown.internal.lines;

/** Headings that are none to Markdown: their signs touch the words, as in {@code ##Week 3}, or are indented. */
final class TouchingHeading {

    private static final int MOST_SIGNS = 6;
    private static final int LONGEST = 80;

    private TouchingHeading() {}

    /** Returns how many number signs a text begins with, or 0 if it is no heading. */
    static int signs(String text) {
        int signs = 0;
        while (signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        boolean few = signs > 0 && signs <= MOST_SIGNS && signs < text.length() && text.length() <= LONGEST;
        int first = few ? text.codePointAt(signs) : 0;
        return Character.isLetterOrDigit(first) || first == ' ' ? signs : 0;
    }
}
