package org.learnroadmap.core.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a source text. Ordered by source, line and column.
 *
 * <p>Immutable. {@link #toString()} is the form that editors and terminals make clickable:
 * {@code django.yaml:12:9}.
 *
 * @param source the file name, URI or other name of the text, never blank
 * @param line   counted from 1; 0 when only the source is known
 * @param column in code points, counted from 1; 0 when only the line is known. Most editors count
 *               UTF-16 units instead, which differs behind an emoji
 * @since 0.1
 */
public record SourceLocation(String source, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::source)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the source is blank, a number is negative, or there is a column
     *                                  without a line
     */
    public SourceLocation {
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("no such place: line " + line + ", column " + column);
        }
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
