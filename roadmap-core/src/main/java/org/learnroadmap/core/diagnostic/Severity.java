package org.learnroadmap.core.diagnostic;

import java.util.Locale;

/**
 * How much a {@link Diagnostic} matters, most serious first.
 *
 * @since 0.1
 */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used and is probably not what was meant. */
    WARNING,
    /** Something was assumed or decided that its author may want to know. */
    INFO;

    /** Returns the word used in messages and reports: {@code error}, {@code warning} or {@code info}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
