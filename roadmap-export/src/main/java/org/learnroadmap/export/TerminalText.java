package org.learnroadmap.export;

/** What a terminal makes of text: how wide it is. */
final class TerminalText {

    /** Joins emoji to one; what follows it belongs to what stands before. */
    static final int JOINER = 0x200D;

    private TerminalText() {}

    /** Returns the columns a text takes; rather one too many than one too few. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** Returns the columns a character takes: 0, 1, or 2 for emoji and East Asian wide characters. */
    static int width(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                isEmojiSelector(character) ? 1 : 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** Makes the character before it an emoji, which may be wider than that character alone. */
    private static boolean isEmojiSelector(int character) {
        return character == 0xFE0F;
    }

    /** Whole blocks of the Unicode Standard Annex 11: a few narrow symbols among them cost a column. */
    private static boolean isWide(int character) {
        return isIn(character, 0x1100, 0x115F) // Hangul consonants
                || isIn(character, 0x2300, 0x27FF) // symbols, many of them emoji
                || isIn(character, 0x2B00, 0x2BFF)
                || isIn(character, 0x2E80, 0xA4CF) // Chinese, Japanese, Yi
                || isIn(character, 0xA960, 0xA97F)
                || isIn(character, 0xAC00, 0xD7A3) // Hangul syllables
                || isIn(character, 0xF900, 0xFAFF)
                || isIn(character, 0xFE30, 0xFE6F)
                || isIn(character, 0xFF00, 0xFF60) // full-width forms
                || isIn(character, 0xFFE0, 0xFFE6)
                || isIn(character, 0x1F000, 0x1F1E5) // emoji; the letters of flags between them come in pairs
                || isIn(character, 0x1F200, 0x1FAFF)
                || isIn(character, 0x20000, 0x3FFFD);
    }

    private static boolean isIn(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
