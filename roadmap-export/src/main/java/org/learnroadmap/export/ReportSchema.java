package org.learnroadmap.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas (draft 2020-12) of reports that this module writes, for programs that read them.
 *
 * <p>A schema is strict: it refuses fields that it does not know. A later version may write more fields and then has
 * them in its schema; programs should not depend on their absence.
 *
 * @since 0.1
 */
public enum ReportSchema {
    /** Schedules, as {@link JsonScheduleWriter} writes them. */
    SCHEDULE;

    /** Returns the name of the file that holds the schema, such as {@code schedule.schema.json}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Returns the schema as JSON. It refers to no other schema but that of its draft. */
    public String text() {
        try (InputStream in = ReportSchema.class.getResourceAsStream(fileName())) {
            if (in == null) {
                throw new IllegalStateException(fileName() + " is missing in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
