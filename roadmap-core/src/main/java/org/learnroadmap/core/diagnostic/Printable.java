package org.learnroadmap.core.diagnostic;

/**
 * Makes user text safe to print on a terminal or in a log. Findings do so by themselves; writers of plain text need it
 * for titles and the like.
 *
 * @since 0.1
 */
public final class Printable {

    private Printable() {}

    /**
     * Replaces control, direction, unpaired surrogate and invisible characters by their escapes, such as
     * {@code \\u202E}. What joins letters or emojis stays.
     */
    public static String escape(String text) {
        if (text.codePoints().noneMatch(Printable::isHarmful)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                result.append(escaped(c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04X".formatted(codePoint);
        };
    }

    private static boolean isHarmful(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7f) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || isDirectionControl(codePoint)
                || isInvisible(codePoint);
    }

    /** The byte-order mark, the space without width and the joiner of words: two texts look the same with and without. */
    private static boolean isInvisible(int codePoint) {
        return codePoint == 0xFEFF || codePoint == 0x200B || codePoint == 0x2060;
    }

    /** The characters that reorder the text around them (Unicode Standard Annex 9, section 2). */
    private static boolean isDirectionControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
