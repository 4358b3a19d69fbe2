package org.learnroadmap.yaml.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.fuzz.Promises;
import org.learnroadmap.yaml.Syntax;

/** Writes what was read and reads it again. */
final class RoundTrip {

    /** What no file can hold, though a pace in short form can say it: an option called as another key of paces. */
    private static final Pattern EXCUSES = Pattern.compile("(?s)pace.*(id|over|x-[^=]*)\\s*=");

    /** Writes a value to a stream in a notation. */
    @FunctionalInterface
    interface Writer<T> {
        void write(T value, Syntax syntax, OutputStream out);
    }

    private RoundTrip() {}

    /**
     * Writes a value in both notations, reads both texts and expects an equal value.
     *
     * @param origin what the value was read from
     */
    static <T> void check(Source origin, T value, Writer<T> writer, Function<Source, T> reader) {
        for (Syntax syntax : Syntax.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writer.write(value, syntax, out);
            } catch (IllegalArgumentException e) {
                String text = new String(origin.bytes(), StandardCharsets.UTF_8);
                Promises.that(EXCUSES.matcher(text).find(), "what was read cannot be written: " + e.getMessage());
                continue;
            }
            String name = "again." + syntax.name().toLowerCase(Locale.ROOT);
            T again = reader.apply(Source.of(name, out.toByteArray()));
            Promises.that(
                    value.equals(again),
                    "read: " + value + "\nwritten: " + out.toString(StandardCharsets.UTF_8) + "\nread again: " + again);
        }
    }
}
