package org.learnroadmap.markdown.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of titles. */
public final class Slugs {

    private static final int LONGEST = 60;
    private static final int READ = 4 * LONGEST;

    private Slugs() {}

    /**
     * Returns the title in lower case, letters, marks and digits of any script kept, everything between them one
     * {@code -}; at most 60 code points and 100 characters, cut at a {@code -} where there is one. What looks different
     * only by its width or ligatures gets the same id. Never {@code roadmap}, which is another word for all of it.
     *
     * @param otherwise the id of a title without letters and digits
     */
    public static String of(String title, String otherwise) {
        // First the beginning, for normalizing takes longer than linear time on text that is not meant to be read.
        String beginning = dashed(title, READ);
        String plain = Normalizer.normalize(beginning, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slug = cut(dashed(Normalizer.normalize(plain, Normalizer.Form.NFC), READ));
        if (slug.isEmpty()) {
            return otherwise;
        }
        return slug.equals("roadmap") ? "roadmap-1" : slug;
    }

    /** The first code points, each stretch of signs one dash, none at the ends. */
    private static String dashed(String text, int most) {
        StringBuilder slug = new StringBuilder();
        int count = 0;
        boolean gap = false;
        for (int i = 0; i < text.length() && count < most; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isKept(codePoint)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                    count++;
                }
                slug.appendCodePoint(codePoint);
                count++;
                gap = false;
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static String cut(String slug) {
        int end = 0;
        for (int count = 0; count < LONGEST && end < slug.length(); count++) {
            int next = end + Character.charCount(slug.codePointAt(end));
            if (next > 100) {
                break;
            }
            end = next;
        }
        if (end == slug.length()) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', end);
        return slug.substring(0, dash > 0 ? dash : end);
    }

    private static boolean isKept(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                !isEmojiMark(codePoint);
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> Character.isLetter(codePoint);
        };
    }

    /** The marks that make a sign an emoji are marks by their category only. */
    private static boolean isEmojiMark(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint == 0x20E3 || codePoint >= 0xE0100;
    }
}
