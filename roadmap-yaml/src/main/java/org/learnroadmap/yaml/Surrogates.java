package org.learnroadmap.yaml;

/** Finds halves of surrogate pairs, which Java texts may hold and files may not. */
final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first half without its other half; -1 if there is none. */
    static int firstHalf(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }
}
