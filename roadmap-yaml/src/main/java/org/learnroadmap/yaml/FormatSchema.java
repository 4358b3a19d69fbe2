package org.learnroadmap.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas (draft 2020-12) of the files that this module reads, for editors and for checks outside Java.
 *
 * <p>A schema knows the structure: which keys there are, of what type their values are and how they are spelled. What
 * readers refuse is not all refused by it: ids that name nothing, ranges that run backwards and the like need the
 * reader.
 *
 * @since 0.1
 */
public enum FormatSchema {
    /** Roadmap definitions. */
    DEFINITION,
    /** Request files. */
    REQUEST,
    /** Progress files. */
    PROGRESS;

    /** Returns the name of the file that holds the schema, such as {@code definition.schema.json}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Returns the schema as JSON. It refers to no other schema but that of its draft. */
    public String text() {
        try (InputStream in = FormatSchema.class.getResourceAsStream(fileName())) {
            if (in == null) {
                throw new IllegalStateException(fileName() + " is missing in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
