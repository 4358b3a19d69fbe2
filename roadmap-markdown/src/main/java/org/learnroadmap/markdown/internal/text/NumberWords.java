package org.learnroadmap.markdown.internal.text;

import java.util.List;
import java.util.Locale;

/** Numbers as people write them: {@code 12}, {@code twelve}, {@code XII}. */
final class NumberWords {

    private static final List<String> CARDINALS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    /** A pattern for the words from one to twenty. */
    static final String WORDS = String.join("|", CARDINALS);

    /** A pattern for the words from first to twelfth. */
    static final String ORDINAL_WORDS = String.join("|", ORDINALS);

    /** A pattern for the Roman numbers below 40, in capitals. */
    static final String ROMAN = "(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})";

    private NumberWords() {}

    /** Returns the number that one of the patterns has matched, or at most seven digits. */
    static int of(String text) {
        if (text.charAt(0) <= '9') {
            return Integer.parseInt(text);
        }
        String word = text.toLowerCase(Locale.ROOT);
        int cardinal = CARDINALS.indexOf(word);
        int ordinal = ORDINALS.indexOf(word);
        return cardinal >= 0 ? cardinal + 1 : ordinal >= 0 ? ordinal + 1 : roman(text);
    }

    private static int roman(String text) {
        int sum = 0;
        int next = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = text.charAt(i) == 'X' ? 10 : text.charAt(i) == 'V' ? 5 : 1;
            sum += value < next ? -value : value;
            next = value;
        }
        return sum;
    }
}
