package org.learnroadmap.core.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a roadmap takes according to its author. A claim: plans do not depend on it.
 *
 * <p>Immutable.
 *
 * @param text     as written, such as {@code 4-6 weeks}
 * @param minWeeks the least whole weeks it can mean, at least 0
 * @param maxWeeks the most whole weeks it can mean; n months are floor(n x 30.44 / 7) to ceil(n x 30.44 / 7)
 * @since 0.1
 */
public record ClaimedDuration(String text, int minWeeks, int maxWeeks) {

    private static final Pattern TEXT = Pattern.compile(
            "(\\d{1,4})(?: ?(?:-|–|to) ?(\\d{1,4}))? (day|week|month|year)s?", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException unless 0 &lt;= minWeeks &lt;= maxWeeks
     */
    public ClaimedDuration {
        Objects.requireNonNull(text, "text");
        if (minWeeks < 0 || maxWeeks < minWeeks) {
            throw new IllegalArgumentException(
                    "a duration must be 0 <= min <= max weeks, was " + minWeeks + "-" + maxWeeks);
        }
    }

    /**
     * Reads {@code 6 weeks}, {@code 4-6 weeks}, {@code 1 month}, {@code 100 days} or {@code 1 year}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static ClaimedDuration parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("is not a duration; write 6 weeks, 4-6 weeks or 3 months");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (last < first) {
            throw new IllegalArgumentException("runs backwards; write the smaller number first");
        }
        long hundredthsOfDays = switch (matcher.group(3).toLowerCase(Locale.ROOT)) {
            case "day" -> 100;
            case "week" -> 700;
            case "month" -> 3044;
            default -> 36525;
        };
        return new ClaimedDuration(text.strip(), (int) Math.floorDiv(first * hundredthsOfDays, 700L), (int)
                -Math.floorDiv(-last * hundredthsOfDays, 700L));
    }

    /** Returns the duration as written. */
    @Override
    public String toString() {
        return text;
    }
}
