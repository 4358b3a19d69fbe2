package org.learnroadmap.yaml;

/** A place in a text that moves forward and knows its line and column. O(length of the text) for all moves. */
final class TextPosition {

    private final String text;
    private int offset;
    private int passed;
    private int line = 1;
    private int column = 1;

    TextPosition(String text) {
        this.text = text;
    }

    /** Moves forward to a char of the text; stays if it is already there or behind. */
    TextPosition moveTo(long target) {
        int end = (int) Math.min(target, text.length());
        while (offset < end) {
            pass();
        }
        return this;
    }

    /** Moves forward until that many code points are behind it; stays if they already are. */
    TextPosition moveBehind(long codePoints) {
        while (passed < codePoints && offset < text.length()) {
            pass();
        }
        return this;
    }

    private void pass() {
        int codePoint = text.codePointAt(offset);
        offset += Character.charCount(codePoint);
        passed++;
        boolean halfOfBreak = codePoint == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (codePoint == '\n' || (codePoint == '\r' && !halfOfBreak)) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
