package org.learnroadmap.testkit.contract;

import java.util.Optional;
import java.util.stream.IntStream;

/** Finds characters that act on their own, whoever looks at a text: a terminal, an editor, a browser. */
final class Harmful {

    private static final int CLOSE = 8;

    private static final int WIDE = 30;

    private Harmful() {}

    /**
     * Returns what is harmful in a text, with the text around it, unless it stands like that in what was written for a
     * harmless plan, too: a script that is part of the format may hold anything.
     */
    static Optional<String> in(String text, String harmless) {
        return IntStream.range(0, text.length())
                .filter(at -> isHarmful(text, at) && !harmless.contains(around(text, at, CLOSE)))
                .mapToObj(at -> "U+%04X in '%s'".formatted((int) text.charAt(at), around(text, at, WIDE)))
                .findFirst();
    }

    private static String around(String text, int at, int distance) {
        return text.substring(Math.max(0, at - distance), Math.min(text.length(), at + distance));
    }

    /** A byte-order mark is one at the very beginning only. */
    private static boolean isHarmful(String text, int at) {
        char c = text.charAt(at);
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\r' && c != '\t';
        boolean override = c >= '\u202A' && c <= '\u202E';
        return control || override || c == '\uFEFF' && at > 0;
    }
}
