package org.learnroadmap.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A range of dates, both ends included. Immutable.
 *
 * @param first the first date
 * @param last  the last date, not before the first
 * @since 0.1
 */
public record DateRange(LocalDate first, LocalDate last) {

    /** The first date that is read. */
    public static final LocalDate MIN = LocalDate.of(1900, 1, 1);

    /** The last date that is read. */
    public static final LocalDate MAX = LocalDate.of(9999, 12, 31);

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the last date is before the first
     */
    public DateRange {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range must not end before it begins, was " + first + ".." + last);
        }
    }

    /** Returns the range of a single date. */
    public static DateRange of(LocalDate date) {
        return new DateRange(date, date);
    }

    /**
     * Reads {@code 2026-12-24} or {@code 2026-12-24..2026-12-26}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static DateRange parse(String text) {
        int dots = text.indexOf("..");
        LocalDate first = parseDate(dots < 0 ? text : text.substring(0, dots));
        LocalDate last = dots < 0 ? first : parseDate(text.substring(dots + 2));
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins; write the earlier date first");
        }
        return new DateRange(first, last);
    }

    /**
     * Reads a date such as {@code 2026-01-05}, from 1900 to 9999.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static LocalDate parseDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.isBefore(MIN) || date.isAfter(MAX)) {
                throw new IllegalArgumentException("is out of range; dates go from 1900-01-01 to 9999-12-31");
            }
            return date;
        } catch (DateTimeParseException e) {
            boolean shaped = text.strip().matches("\\d{4}-\\d{2}-\\d{2}");
            throw new IllegalArgumentException(
                    shaped ? "is a date that no calendar has" : "is not a date; write 2026-01-05", e);
        }
    }

    /** Tells whether a date lies within the range. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Returns the text that {@link #parse} reads back. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
