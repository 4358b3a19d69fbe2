package org.learnroadmap.core.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much focused study time a topic takes, as a range. Breaks and days off are not part of it.
 *
 * <p>Immutable.
 *
 * @param min    the least minutes, at least 0
 * @param likely the minutes that plans use, from min to max
 * @param max    the most minutes, at most {@link Minutes#MAX}
 * @since 0.1
 */
public record Effort(int min, int likely, int max) {

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,3})?)";
    private static final String RANGE = NUMBER + "(?: ?[-–] ?" + NUMBER + ")?";
    private static final Pattern WEEKLY = Pattern.compile(
            RANGE + " ?weeks? ?[x×] ?" + RANGE + " ?(?:h|hours?) ?/ ?(?:w|week)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("[-–]");
    private static final Pattern BARE_NUMBER = Pattern.compile(NUMBER);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException unless 0 &lt;= min &lt;= likely &lt;= max &lt;= {@link Minutes#MAX}
     */
    public Effort {
        if (min < 0 || min > likely || likely > max || max > Minutes.MAX) {
            throw new IllegalArgumentException(
                    "effort must be 0 <= min <= likely <= max, was " + min + "/" + likely + "/" + max);
        }
    }

    /** Returns an effort without a range. */
    public static Effort ofMinutes(int minutes) {
        return new Effort(minutes, minutes, minutes);
    }

    /** Returns the effort of a two-ended range; likely is the middle, rounded up to whole minutes. */
    public static Effort between(int min, int max) {
        return new Effort(min, min + (max - min + 1) / 2, max);
    }

    /**
     * Reads {@code 3h}, {@code 90m}, {@code 1h30m}, {@code 2h-4h}, {@code 1h/2h/4h} (min/likely/max) or
     * {@code 12 weeks x 9-15 h/week}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static Effort parse(String text) {
        String effort = text.strip();
        int plain = Minutes.parsePlain(effort);
        if (plain >= 0) {
            return ofMinutes(plain);
        }
        Matcher weekly = WEEKLY.matcher(effort);
        if (weekly.matches()) {
            return ordered(
                    product(weekly.group(1), weekly.group(3)),
                    product(orElse(weekly.group(2), weekly.group(1)), orElse(weekly.group(4), weekly.group(3))));
        }
        String[] three = effort.split("/", -1);
        if (three.length == 3) {
            int min = Minutes.parse(three[0]);
            int likely = Minutes.parse(three[1]);
            int max = Minutes.parse(three[2]);
            if (min > likely || likely > max) {
                throw new IllegalArgumentException("is out of order; write min/likely/max, smallest first");
            }
            return new Effort(min, likely, max);
        }
        String[] two = DASH.split(effort, -1);
        if (two.length == 2 && !two[0].isBlank()) {
            return ordered(Minutes.parse(withUnit(two[0], two[1])), Minutes.parse(two[1]));
        }
        return ofMinutes(Minutes.parse(effort));
    }

    /** In {@code 2-4h} the unit of the second number is meant for both. */
    private static String withUnit(String first, String second) {
        String unit = second.strip().endsWith("h") ? "h" : "m";
        return BARE_NUMBER.matcher(first.strip()).matches() ? first.strip() + unit : first;
    }

    private static Effort ordered(int min, int max) {
        if (min > max) {
            throw new IllegalArgumentException("runs backwards; write the smaller end first");
        }
        return between(min, max);
    }

    private static int product(String weeks, String hours) {
        BigDecimal minutes =
                new BigDecimal(weeks).multiply(new BigDecimal(hours)).multiply(BigDecimal.valueOf(60));
        if (minutes.compareTo(BigDecimal.valueOf(Minutes.MAX)) > 0) {
            throw new IllegalArgumentException("is more than 100 years");
        }
        return minutes.intValue();
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    /** Returns the shortest spelling that {@link #parse} reads back to an equal effort. */
    @Override
    public String toString() {
        if (min == max) {
            return Minutes.spell(min);
        }
        return equals(between(min, max))
                ? Minutes.spell(min) + "-" + Minutes.spell(max)
                : Minutes.spell(min) + "/" + Minutes.spell(likely) + "/" + Minutes.spell(max);
    }
}
