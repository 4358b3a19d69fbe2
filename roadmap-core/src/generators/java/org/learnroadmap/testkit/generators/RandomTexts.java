package org.learnroadmap.testkit.generators;

import java.util.List;
import java.util.Random;

/**
 * Makes texts that formats like to lose: words that stand for something else, blanks at the ends, indicators, quotes,
 * several lines, control and direction characters, emoji. Equal states of the random numbers make equal texts.
 *
 * @since 0.1
 */
public final class RandomTexts {

    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "yes",
            "No",
            "on",
            "null",
            "NULL",
            "~",
            "true",
            "FALSE",
            "y",
            "<<",
            "=",
            "1",
            "-1",
            "+1",
            "0",
            "0755",
            "0o17",
            "0x1F",
            "0b11",
            "1_000",
            "1e3",
            "1.",
            ".5",
            "-.5e-3",
            ".inf",
            "-.Inf",
            ".NaN",
            "12:30",
            "12:30:45",
            "190:20:30",
            "2026-01-05",
            "2026-01-05T10:00:00Z",
            "- x",
            "-",
            "--",
            "---",
            "--- x",
            "...",
            "... x",
            "# x",
            "x # y",
            "x #y",
            "a: b",
            "a:b",
            "a:",
            ": a",
            ":",
            "?",
            "? x",
            "&a",
            "*a",
            "!a",
            "!!str x",
            "|",
            "> x",
            "%x",
            "@x",
            "`x`",
            "'",
            "''",
            "\"",
            "\"x\"",
            "'x'",
            "it's",
            "\\",
            "\\n",
            "\\u0041",
            "[a, b]",
            "[",
            "]",
            "{a: b}",
            "{",
            "}",
            ",",
            "a, b",
            "x ",
            " x",
            "  x",
            "\tx",
            "x\t",
            "x\ty",
            "a\nb",
            "a\n",
            "\na",
            "a\n\n\nb\n\n",
            "  a\n b\nc",
            "a \nb",
            "a\n b\n\n  c\n",
            "# a\n# b",
            "- a\n- b",
            "a: b\nc: d",
            "a\r\nb",
            "a\rb",
            "a\u0085b",
            "\u0085",
            "a\u2028b\u2029c",
            "\uFEFF",
            "\uFEFFa",
            "a\uFEFF",
            "\u00A0a\u00A0",
            "\u0000",
            "a\u0001b",
            "\u001B[31m",
            "\u007F",
            "\u009F",
            "\u200B",
            "\u202Eabc",
            "\u05D0\u05D1\u05D2",
            "\u0627\u0644\u0639",
            "e\u0301",
            "\u00E9",
            "\uD83D\uDE80",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\uDBFF\uDFFF",
            "\uD800\uDC00",
            "\u3000x\u3000",
            "<script>",
            "${x}",
            "{x}",
            "x-y",
            "roadmap",
            "on: off",
            "a\n\u0085b",
            "a\n\u2028",
            "one\n\uFEFFtwo",
            "a\n\tb",
            "\ta\nb",
            "a\n...\nb",
            "a\n---\nb",
            "x'y\"z: #");

    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n ",
            "\t",
            ": ",
            " #",
            ", ",
            "- ",
            "'",
            "\"",
            "\\",
            "word",
            "another",
            "Django",
            "caf\u00E9",
            "\uD83D\uDE80",
            "\u05D0",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "{",
            "}",
            "[",
            "]",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "1",
            "e",
            ".",
            "\r",
            "\u0007",
            "e\u0301",
            "long-words-that-never-end-in-any-line-of-text");

    private RandomTexts() {}

    /** Makes any text, possibly empty, now and then of tens of thousands of characters. */
    public static String any(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> WHOLE.get(random.nextInt(WHOLE.size()));
            case 2, 3 -> sentence(random);
            case 4 -> random.nextInt(40) == 0 ? "long ".repeat(1 + random.nextInt(10_000)) : sentence(random);
            case 5 -> sentence(random) + "\n\n  " + sentence(random) + "\n" + sentence(random);
            case 6 -> codePoints(random);
            default -> pieces(random);
        };
    }

    /** Makes any text that is not blank. */
    public static String visible(Random random) {
        String text = any(random);
        return text.isBlank() ? "x" + text : text;
    }

    /** Makes a key of at most a few hundred characters, possibly empty. */
    public static String key(Random random) {
        String text = any(random);
        return text.length() <= 300 ? text : text.substring(0, text.offsetByCodePoints(0, 100));
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder("It");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(' ').append(i % 7 == 0 ? "runs, stops" : "a".repeat(1 + random.nextInt(9)));
        }
        return text.append('.').toString();
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(random.nextInt(5) == 0 ? 60 : 8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Any character that Unicode can have, and none that it cannot: halves of surrogate pairs. */
    private static String codePoints(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int codePoint = random.nextInt(random.nextBoolean() ? 0x300 : Character.MAX_CODE_POINT + 1);
            boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            text.appendCodePoint(half ? 'x' : codePoint);
        }
        return text.toString();
    }
}
