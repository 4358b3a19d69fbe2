package org.learnroadmap.core.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authored place of a phase or topic: weeks 5-10, days 3-4. Not a date.
 *
 * <p>Weeks count from the start of the roadmap, days within the innermost span around them. Immutable.
 *
 * @param first counted from 1
 * @param last  inclusive, at least first and at most {@link #MAX}
 * @since 0.1
 */
public record Span(int first, int last) {

    /** The largest week or day number: the days of 100 years. */
    public static final int MAX = 36_525;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(?: ?[-–] ?(\\d{1,6}))?");

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException unless 1 &lt;= first &lt;= last &lt;= {@link #MAX}
     */
    public Span {
        if (first < 1 || last < first || last > MAX) {
            throw new IllegalArgumentException("a span must be 1 <= first <= last, was " + first + "-" + last);
        }
    }

    /** Returns the number of weeks or days, at least 1. */
    public int length() {
        return last - first + 1;
    }

    /** Tells whether all of another span lies within this one. */
    public boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    /**
     * Reads {@code 3} or {@code 5-10}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static Span parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("is not a span; write a number, such as 3, or a range, such as 5-10");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (first < 1) {
            throw new IllegalArgumentException("begins before 1; weeks and days count from 1");
        }
        if (last < first) {
            throw new IllegalArgumentException("runs backwards; write the smaller number first");
        }
        if (last > MAX) {
            throw new IllegalArgumentException("ends after " + MAX + ", which is 100 years of days");
        }
        return new Span(first, last);
    }

    /** Returns {@code 3} or {@code 5-10}, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
