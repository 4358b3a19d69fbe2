package org.learnroadmap.markdown.internal.text;

import java.util.Set;

/** Removes what stands before a title to please the eye: emoji, bullets, arrows, check marks, damaged emoji. */
public final class Decoration {

    private static final int KEYCAP = 0x20E3;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final String BULLETS = "\u2022\u2023\u2043\u2219\u00B7\u2013\u2014\u2015";
    private static final String ASCII_BULLETS = "-*>";
    private static final String ASCII_ARROWS = "-=";
    private static final String SOMETIMES_EMOJI = "\u00A9\u00AE\u2122\u2139\u3030\u303D\u3297\u3299";

    private Decoration() {}

    /**
     * Returns the title from its first word, quote, bracket or number on, without spaces at its ends; the title itself
     * if there is nothing but decoration. What keeps an emoji together belongs to it.
     *
     * @param damaged runs of characters that were an emoji once
     */
    public static String strip(String title, Set<String> damaged) {
        String text = Brackets.strip(title);
        int start = 0;
        int end = -1;
        while (start < text.length() && start != end) {
            end = start;
            start = afterDecoration(text, start, damaged);
        }
        return start == text.length() ? text : text.substring(start);
    }

    /** The index behind one piece of decoration, the same index if there is none. */
    private static int afterDecoration(String text, int start, Set<String> damaged) {
        char first = text.charAt(start);
        if (first < 0x80) {
            return afterAscii(text, start);
        }
        // Only the beginning of a run may be damaged: a run is looked up once, and so this is linear.
        if (!damaged.isEmpty() && (start == 0 || text.charAt(start - 1) < 0x80)) {
            int end = endOfRun(text, start);
            if (damaged.contains(text.substring(start, end))) {
                return end;
            }
        }
        int codePoint = text.codePointAt(start);
        int next = start + Character.charCount(codePoint);
        boolean emojiStyle = next < text.length() && text.charAt(next) == EMOJI_STYLE;
        boolean decorates = isInvisible(codePoint)
                || Brackets.isSpace(first)
                || BULLETS.indexOf(codePoint) >= 0
                || isSymbol(codePoint)
                || emojiStyle && SOMETIMES_EMOJI.indexOf(codePoint) >= 0;
        return decorates ? next : start;
    }

    /** Spaces, {@code - }, {@code -> } and keycaps; {@code #}, {@code .NET} and {@code --verbose} stay. */
    private static int afterAscii(String text, int start) {
        char first = text.charAt(start);
        if (Brackets.isSpace(first)) {
            return start + 1;
        }
        if (ASCII_BULLETS.indexOf(first) >= 0 && isSpaceAt(text, start + 1)) {
            return start + 2;
        }
        boolean arrow = ASCII_ARROWS.indexOf(first) >= 0 && text.startsWith(">", start + 1);
        if (arrow && isSpaceAt(text, start + 2)) {
            return start + 3;
        }
        int next = start + 1;
        if (next < text.length() && text.charAt(next) == EMOJI_STYLE) {
            next++;
        }
        boolean keycap = next < text.length() && text.charAt(next) == KEYCAP;
        return keycap ? next + 1 : start;
    }

    private static boolean isSpaceAt(String text, int i) {
        return i < text.length() && Brackets.isSpace(text.charAt(i));
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 0x80) {
            end++;
        }
        return end;
    }

    /** What joins and colours emoji, and what is not seen at all. */
    private static boolean isInvisible(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= EMOJI_STYLE
                || codePoint >= 0x200B && codePoint <= JOINER
                || codePoint >= 0xE0020 && codePoint <= 0xE007F
                || codePoint == KEYCAP
                || codePoint == 0xFEFF
                || codePoint == 0xFFFD
                || codePoint == 0xAD;
    }

    /** Arrows, boxes, stars, pictures and numbers in circles; not quotes, brackets, sharps and flats among them. */
    private static boolean isSymbol(int codePoint) {
        if (codePoint < 0x2190 || codePoint >= 0x1FB00) {
            return false;
        }
        boolean pictures = codePoint >= 0x1F000
                || codePoint <= 0x21FF
                || codePoint >= 0x2300 && codePoint <= 0x23FF
                || codePoint >= 0x2460 && codePoint <= 0x249B
                || codePoint >= 0x25A0 && codePoint <= 0x27BF
                || codePoint >= 0x2900 && codePoint <= 0x297F
                || codePoint >= 0x2B00 && codePoint <= 0x2BFF;
        boolean notes = codePoint >= 0x266D && codePoint <= 0x266F;
        boolean quotes = codePoint >= 0x275B && codePoint <= 0x2760;
        int type = Character.getType(codePoint);
        return pictures
                && !notes
                && !quotes
                && type != Character.START_PUNCTUATION
                && type != Character.END_PUNCTUATION;
    }
}
