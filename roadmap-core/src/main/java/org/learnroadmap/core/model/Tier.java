package org.learnroadmap.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a topic belongs to its roadmap. A request may leave tiers out.
 *
 * @since 0.1
 */
public enum Tier {
    /** The roadmap is not learned without it. */
    CORE,
    /** Good to have. */
    RECOMMENDED,
    /** For those who want more. */
    OPTIONAL;

    /** Returns the word of the definition format, such as {@code core}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of the definition format, in order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Tier::label).toList();
    }

    /** Returns the tier with this label, if there is one. */
    public static Optional<Tier> of(String label) {
        return Arrays.stream(values())
                .filter(tier -> tier.label().equals(label))
                .findFirst();
    }
}
