package org.learnroadmap.markdown.internal.text;

import java.util.Locale;
import java.util.Set;

/** Finds where a sentence ends. */
public final class Sentences {

    private static final String ENDS = ".!?\u2026\u061F\u0964";
    private static final String WIDE_ENDS = "\u3002\uFF01\uFF1F";
    private static final String CLOSING = "\"')]\u201D\u2019\u00BB";
    private static final String OPENING = "\"'([\u201C\u2018\u201E\u00AB\u00BF\u00A1";
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "vs", "etc", "cf", "approx", "est", "incl", "resp", "al", "mr", "mrs", "ms", "dr",
            "prof", "st", "no", "nr", "fig", "ch", "vol", "ed", "jr", "sr", "pp", "min", "max", "a.k.a", "z.b", "bzw",
            "usw");

    private Sentences() {}

    /**
     * Returns the index behind the first sentence, the length of the text if there is one only. A full stop ends a
     * sentence if space and a letter that is not small follow it, and if no abbreviation, initial or number of one or
     * two digits stands before it.
     */
    public static int endOfFirst(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (WIDE_ENDS.indexOf(c) >= 0) {
                return afterMarks(text, i);
            }
            if (ENDS.indexOf(c) < 0) {
                i++;
                continue;
            }
            int end = afterMarks(text, i);
            boolean plain = c == '.' && end == i + 1;
            if (end == text.length() || startsSentence(text, end) && !(plain && isAbbreviation(text, i))) {
                return end;
            }
            i = end;
        }
        return text.length();
    }

    /** The index behind all marks and closing quotes and brackets from i on. */
    private static int afterMarks(String text, int i) {
        int end = i + 1;
        while (end < text.length() && (ENDS + WIDE_ENDS + CLOSING).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean startsSentence(String text, int end) {
        int i = end;
        while (i < text.length() && Brackets.isSpace(text.charAt(i))) {
            i++;
        }
        boolean space = i > end;
        while (i < text.length() && OPENING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == text.length()) {
            return true;
        }
        int first = text.codePointAt(i);
        return space && Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_ABBREVIATION && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
        boolean number = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit);
        return initial || number || ABBREVIATIONS.contains(word);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
