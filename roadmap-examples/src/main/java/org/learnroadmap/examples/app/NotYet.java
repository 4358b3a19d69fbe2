package org.learnroadmap.examples.app;

import java.util.List;

/** Options and formats that are designed and not built yet: refused with a sentence, never ignored. */
final class NotYet {

    private static final List<String> FORMATS = List.of("markdown", "csv", "ics", "html", "mermaid");

    private NotYet() {}

    /** Tells whether a format is designed for schedules and not built yet. */
    static boolean isLaterFormat(String format) {
        return FORMATS.contains(format);
    }

    /** Returns the sentence about anything that is not built yet. */
    static Failure refuse(String what) {
        return Failure.usage(what + " is not available yet in this version");
    }
}
