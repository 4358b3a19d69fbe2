package org.learnroadmap.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How text for people is decorated.
 *
 * @since 0.1
 */
public enum TextStyle {
    /** Not at all: for files, pipes and terminals of any kind. */
    PLAIN("", "", ""),
    /** Bold headings and dim remarks by ANSI escape sequences; no colours, so that any background will do. */
    ANSI("\u001b[1m", "\u001b[2m", "\u001b[0m");

    private final String bold;
    private final String dim;
    private final String reset;

    TextStyle(String bold, String dim, String reset) {
        this.bold = bold;
        this.dim = dim;
        this.reset = reset;
    }

    /** Returns the word of the writer's option, such as {@code plain}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the style with this label, if there is one. */
    public static Optional<TextStyle> of(String label) {
        return Arrays.stream(values())
                .filter(style -> style.label().equals(label))
                .findFirst();
    }

    String bold(String text) {
        return bold + text + reset;
    }

    String dim(String text) {
        return dim + text + reset;
    }
}
