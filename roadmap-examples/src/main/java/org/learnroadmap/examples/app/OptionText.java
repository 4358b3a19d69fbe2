package org.learnroadmap.examples.app;

import java.util.function.Function;

/** Reads the text of an option. */
final class OptionText {

    private OptionText() {}

    /**
     * Reads a value.
     *
     * @param reader throws an {@link IllegalArgumentException} whose message completes a sentence that begins with the
     *               value
     * @throws Failure if it does
     */
    static <T> T read(String option, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(option + " '" + text + "' " + e.getMessage());
        }
    }
}
