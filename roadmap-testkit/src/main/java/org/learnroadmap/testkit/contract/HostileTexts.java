package org.learnroadmap.testkit.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.generators.RandomTexts;

/** Makes texts that nobody meant to write out of one that somebody did. Equal samples make equal texts. */
final class HostileTexts {

    /**
     * A text and what it is.
     *
     * @param label  the sample and what was done to it
     * @param source the text under the name of the sample
     */
    record Variant(String label, Source source) {}

    private static final int MOST_PREFIXES = 300;

    private static final int DAMAGES = 200;

    private static final int PLACES = 8;

    private static final int HUGE = 100_000;

    /** Controls, separators, direction controls, halves of surrogate pairs, what is no UTF-8 at all. */
    private static final List<byte[]> INTRUDERS = List.of(
            bytes("\u0000"),
            bytes("\u0007"),
            bytes("\u001B[31m"),
            bytes("\u007F"),
            bytes("\u0085"),
            bytes("\u009B"),
            bytes("\t"),
            bytes("\r"),
            bytes("\n\n\n"),
            bytes("\"'`\\"),
            bytes("\u00A0"),
            bytes("\u2028"),
            bytes("\u202E"),
            bytes("\uFEFF"),
            bytes("\uFFFE"),
            bytes("e\u0301\uD83D\uDE80"),
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xFF});

    private static final List<String> NUMBERS =
            List.of("", "-1", "0", "00", "1e9", "1.5", "NaN", "2147483648", "99999999999999999999", "\u0663");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What brings readers down that call themselves, or that look back from every character. */
    private static final List<String> FILLERS = List.of(
            "a",
            " ",
            "\t",
            "\n",
            "\r",
            ",",
            ";",
            "\"",
            "'",
            "\\",
            "- ",
            "#",
            "*",
            "> ",
            "`",
            "0",
            "[",
            "{",
            "(",
            "<a>",
            "<!--",
            "{\"a\":",
            "a: ",
            "\uD83D\uDE80",
            "x\n");

    private final Source sample;
    private final byte[] bytes;

    private HostileTexts(Source sample) {
        this.sample = sample;
        bytes = sample.bytes();
    }

    /** Returns the sample cut behind every byte, or behind some hundreds if it is long. */
    static List<Variant> prefixes(Source sample) {
        HostileTexts texts = new HostileTexts(sample);
        int step = texts.bytes.length / MOST_PREFIXES + 1;
        List<Variant> variants = new ArrayList<>();
        for (int end = 0; end < texts.bytes.length; end += step) {
            variants.add(texts.variant("cut behind byte " + end, Arrays.copyOf(texts.bytes, end)));
        }
        return variants;
    }

    /** Returns the sample with bytes changed, deleted and doubled, by seeds. */
    static List<Variant> damaged(Source sample) {
        HostileTexts texts = new HostileTexts(sample);
        List<Variant> variants = new ArrayList<>();
        for (int seed = 0; seed < DAMAGES; seed++) {
            variants.add(texts.variant("damaged with seed " + seed, texts.damaged(new Random(seed))));
        }
        return variants;
    }

    private byte[] damaged(Random random) {
        byte[] text = bytes;
        for (int i = 1 + random.nextInt(4); i > 0 && text.length > 0; i--) {
            int at = random.nextInt(text.length);
            int end = Math.min(text.length, at + 1 + random.nextInt(8));
            text = switch (random.nextInt(4)) {
                case 0 -> joined(text, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
                case 1 -> joined(text, at, new byte[] {(byte) (text[at] ^ 1 << random.nextInt(8))}, at + 1);
                case 2 -> joined(text, at, new byte[0], end);
                default -> joined(text, end, Arrays.copyOfRange(text, at, end), end);
            };
        }
        return text;
    }

    /** Returns the sample with characters in it that no eye sees, and with what is no character. */
    static List<Variant> intruded(Source sample) {
        HostileTexts texts = new HostileTexts(sample);
        List<Variant> variants = new ArrayList<>();
        for (byte[] intruder : INTRUDERS) {
            for (int i = 0; i <= PLACES; i++) {
                int at = (int) ((long) texts.bytes.length * i / PLACES);
                String label = "with bytes " + Arrays.toString(intruder) + " behind byte " + at;
                variants.add(texts.variant(label, joined(texts.bytes, at, intruder, at)));
            }
        }
        return variants;
    }

    /** Returns the sample with numbers that are none, lines of other texts, lines dropped, doubled and in another order. */
    static List<Variant> rewritten(Source sample) {
        HostileTexts texts = new HostileTexts(sample);
        String text = new String(texts.bytes, StandardCharsets.UTF_8);
        List<Variant> variants = new ArrayList<>();
        for (MatchResult number : NUMBER.matcher(text).results().limit(PLACES).toList()) {
            for (String other : NUMBERS) {
                String rewritten = text.substring(0, number.start()) + other + text.substring(number.end());
                variants.add(texts.variant(
                        "with '" + other + "' for " + number.group() + " at character " + number.start(),
                        bytes(rewritten)));
            }
        }
        for (int seed = 0; seed < DAMAGES; seed++) {
            variants.add(texts.variant("with other lines, seed " + seed, bytes(otherLines(text, new Random(seed)))));
        }
        return variants;
    }

    private static String otherLines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.set(at, RandomTexts.any(random));
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            default -> lines.remove(at);
        }
        return String.join("\n", lines);
    }

    /** Returns very long texts, deep ones among them, alone and in the middle of the sample. */
    static List<Variant> huge(Source sample) {
        HostileTexts texts = new HostileTexts(sample);
        List<Variant> variants = new ArrayList<>();
        for (String filler : FILLERS) {
            byte[] many = bytes(filler.repeat(HUGE / filler.length()));
            String label = HUGE / filler.length() + " times '" + filler + "'";
            variants.add(texts.variant("replaced by " + label, many));
            int middle = texts.bytes.length / 2;
            variants.add(texts.variant("with " + label + " in its middle", joined(texts.bytes, middle, many, middle)));
        }
        variants.add(texts.variant("replaced by steps that go in by a blank each", bytes(steps())));
        return variants;
    }

    private static String steps() {
        StringBuilder steps = new StringBuilder();
        for (int depth = 0; depth < 400; depth++) {
            steps.append(" ".repeat(depth)).append("- a:\n");
        }
        return steps.toString();
    }

    private Variant variant(String change, byte[] changed) {
        return new Variant(sample.name() + ", " + change, Source.of(sample.name(), changed));
    }

    /** Returns a text up to one place, another one, and the first again from a place on. */
    private static byte[] joined(byte[] text, int end, byte[] middle, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(text, 0, end);
        joined.writeBytes(middle);
        joined.write(text, from, text.length - from);
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
