package org.learnroadmap.export.internal.html;

import java.util.List;
import java.util.Locale;

/**
 * Something to know at a glance.
 *
 * @param label what it is about
 * @param lines what there is to say, at least one line
 * @param tone  how it is meant
 */
public record Fact(String label, List<String> lines, Tone tone) {

    /** What a fact means to a learner; said in words, too. */
    public enum Tone {
        /** Neither good nor bad. */
        PLAIN,
        /** A deadline is kept. */
        GOOD,
        /** A deadline is missed. */
        LATE,
        /** A word of the library's own that has no translation. */
        CODE;

        /** Returns the name of the style class. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Fact plain(String label, String text) {
        return new Fact(label, List.of(text), Tone.PLAIN);
    }
}
