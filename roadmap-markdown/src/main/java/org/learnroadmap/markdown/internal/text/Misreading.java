package org.learnroadmap.markdown.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A character set that UTF-8 is often mistaken for. It reads runs of characters as the UTF-8 they were before, and
 * tells those that cannot be anything else from those that people do write, such as {@code é”} or {@code ’é}.
 */
final class Misreading {

    /**
     * One run, read as UTF-8.
     *
     * @param decoded what it says, empty unless all of it is UTF-8
     * @param strong  whether nobody writes such a run on purpose
     * @param clear   whether at least a part of it is damage, though the whole cannot be read
     */
    record Reading(String decoded, boolean strong, boolean clear) {}

    /** What an end of a word may be followed by: quotes, dashes, marks; and letters that follow other letters. */
    private static final String MAY_FOLLOW_A_LETTER = "\u00A0\u00AD«»‹›‘’“”„‚•…–—™®°ºª¹²³¼½¾·šž";

    /** The leads of the Latin, Greek and Cyrillic letters, of which most damaged text in two characters is made. */
    private static final String WINDOWS_LEADS = "ÂÃÄÅÎÏÐÑ";

    private static final String MAC_LEADS = "¬√ƒ≈∆";
    private static final String MAC_LEADS_OF_THREE = "‚„‰·‡";
    private static final String MAY_FOLLOW_A_ROOT = "∞±≤≥µ∂∑∏π∫Ω≠°¨´";
    private static final char APPLE = '\uF8FF';

    private final byte[] bytes = new byte[0x10000];
    private final boolean mac;

    private Misreading(Charset charset) {
        mac = charset.name().equals("x-MacRoman");
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            // What a Windows set leaves open, most programs read as the control character of that number.
            bytes[c == '\uFFFD' ? b : c] = (byte) b;
        }
    }

    /** Returns those that this machine knows; a small runtime image may lack the one of old Macintoshes. */
    static List<Misreading> known() {
        List<Misreading> known = new ArrayList<>();
        for (String name : List.of("windows-1252", "windows-1254", "x-MacRoman")) {
            if (Charset.isSupported(name)) {
                known.add(new Misreading(Charset.forName(name)));
            }
        }
        known.add(new Misreading(StandardCharsets.ISO_8859_1));
        return List.copyOf(known);
    }

    /** Returns whether the run is the lead of a lost space that does not break: {@code Ã} is all that is left of à. */
    boolean isLoneLead(String text, int start, int end) {
        return end - start == 1 && (mac ? "¬√" : "ÂÃ").indexOf(text.charAt(start)) >= 0;
    }

    /** Reads the characters from start to end, all of which are beyond ASCII. */
    Reading read(String text, int start, int end) {
        StringBuilder decoded = new StringBuilder();
        boolean valid = true;
        boolean strong = false;
        boolean clear = false;
        int sequences = 0;
        int i = start;
        while (i < end) {
            int length = length(text, i, end);
            int codePoint = length > 0 ? codePoint(text, i, length) : -1;
            if (codePoint >= 0 && isWritten(codePoint)) {
                decoded.appendCodePoint(codePoint);
                strong |= isStrong(text, i, length);
                sequences++;
                i += length;
            } else {
                valid = false;
                clear |= isFragment(text, i, end);
                i++;
            }
        }
        boolean sure = strong || valid && sequences >= 3;
        return new Reading(valid ? decoded.toString() : "", sure, sure || clear);
    }

    /** The length of the UTF-8 sequence at i, 0 if there is none. */
    private int length(String text, int i, int end) {
        int length = lengthByLead(text.charAt(i));
        if (length == 0 || i + length > end) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if (!continues(text.charAt(i + k))) {
                return 0;
            }
        }
        return length;
    }

    private int lengthByLead(char c) {
        int lead = bytes[c] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private boolean continues(char c) {
        return (bytes[c] & 0xC0) == 0x80;
    }

    /** The code point of a sequence, -1 if a shorter one would do or it is half a pair. */
    private int codePoint(String text, int i, int length) {
        int codePoint = bytes[text.charAt(i)] & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            codePoint = codePoint << 6 | bytes[text.charAt(i + k)] & 0x3F;
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint < least || codePoint > Character.MAX_CODE_POINT || half ? -1 : codePoint;
    }

    /** Nobody writes control characters, private ones, ends of lines of their own, or the mark of a lost character. */
    private static boolean isWritten(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != 0xFFFD;
        };
    }

    /** Whether nobody writes these characters one behind another. */
    private boolean isStrong(String text, int i, int length) {
        return mac ? isStrongMac(text, i, length) : isStrongWindows(text, i, length);
    }

    private static boolean isStrongWindows(String text, int i, int length) {
        char lead = text.charAt(i);
        if (length == 2) {
            char next = text.charAt(i + 1);
            boolean withinWord = letters(text, i, -1) > 0;
            return WINDOWS_LEADS.indexOf(lead) >= 0 && (withinWord || MAY_FOLLOW_A_LETTER.indexOf(next) < 0);
        }
        boolean startsWord = i == 0 || !Character.isLetter(text.charAt(i - 1));
        return anyStrange(text, i, length) || length == 3 && lead == 'â' && startsWord;
    }

    private static boolean anyStrange(String text, int i, int length) {
        for (int k = 1; k < length; k++) {
            char c = text.charAt(i + k);
            if (c != '©' && MAY_FOLLOW_A_LETTER.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrongMac(String text, int i, int length) {
        char lead = text.charAt(i);
        if (length == 2) {
            boolean root = MAY_FOLLOW_A_ROOT.indexOf(text.charAt(i + 1)) >= 0;
            boolean withinWord = letters(text, i, -1) > 1 && letters(text, i + 1, 1) > 0;
            return MAC_LEADS.indexOf(lead) >= 0 && (!root || withinWord);
        }
        if (length == 4) {
            return true;
        }
        boolean capitals = false;
        boolean symbols = false;
        for (int k = 1; k < length; k++) {
            capitals |= Character.isUpperCase(text.charAt(i + k));
            symbols |= !Character.isLetter(text.charAt(i + k));
        }
        return symbols || capitals && MAC_LEADS_OF_THREE.indexOf(lead) >= 0;
    }

    /** How many small letters of ASCII stand beside i, up to two. */
    private static int letters(String text, int i, int step) {
        int count = 0;
        int k = i + step;
        while (count < 2 && k >= 0 && k < text.length() && text.charAt(k) >= 'a' && text.charAt(k) <= 'z') {
            count++;
            k += step;
        }
        return count;
    }

    /** Whether a sequence begins at i that has lost its end, and no text begins like that. */
    private boolean isFragment(String text, int i, int end) {
        char lead = text.charAt(i);
        if (lengthByLead(lead) < 3 || i + 1 == end || !continues(text.charAt(i + 1))) {
            return false;
        }
        char next = text.charAt(i + 1);
        return mac
                ? lead == APPLE || lead == '‚' && next == 'Ä' || lead == '„' && next == 'Å'
                : next != '©' && MAY_FOLLOW_A_LETTER.indexOf(next) < 0;
    }
}
