package org.learnroadmap.core.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes amounts of study time. The unit is always the minute.
 *
 * @since 0.1
 */
public final class Minutes {

    /** The most minutes any amount may have: those of 100 years. */
    public static final int MAX = 52_596_000;

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(\\d{1,18}(?:\\.\\d{1,9})?) ?(?:h|hours?))? ?(?:(\\d{1,18}) ?(?:m|min|minutes?))?",
            Pattern.CASE_INSENSITIVE);

    private Minutes() {}

    /**
     * Reads an amount such as {@code 3h}, {@code 90m}, {@code 1h30m}, {@code 1h 30m} {@code 1.5h} or {@code 0}.
     *
     * @return minutes, from 0 to {@link #MAX}
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static int parse(String text) {
        String amount = text.strip();
        if (amount.equals("0")) {
            return 0;
        }
        int plain = parsePlain(amount);
        if (plain >= 0) {
            return plain;
        }
        Matcher matcher = AMOUNT.matcher(amount);
        if (amount.isEmpty() || !matcher.matches()) {
            throw new IllegalArgumentException(explain(amount));
        }
        BigDecimal hours = matcher.group(1) == null ? BigDecimal.ZERO : new BigDecimal(matcher.group(1));
        BigDecimal minutes = matcher.group(2) == null ? BigDecimal.ZERO : new BigDecimal(matcher.group(2));
        BigDecimal all = hours.multiply(BigDecimal.valueOf(60)).add(minutes);
        if (all.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("is not a whole number of minutes");
        }
        if (all.compareTo(BigDecimal.valueOf(MAX)) > 0) {
            throw new IllegalArgumentException("is more than 100 years");
        }
        return all.intValueExact();
    }

    /** Reads what nearly all amounts are, a few digits and h or m; -1 for anything else. No pattern is as fast. */
    static int parsePlain(String amount) {
        int digits = amount.length() - 1;
        if (digits < 1 || digits > 5) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = amount.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return switch (amount.charAt(digits)) {
            case 'h' -> 60 * number;
            case 'm' -> number;
            default -> -1;
        };
    }

    private static String explain(String amount) {
        if (amount.matches("\\d{1,9}")) {
            return "has no unit; write " + amount + "h for hours or " + amount + "m for minutes";
        }
        if (amount.matches("\\d{1,9},\\d{1,9} ?(h|hours?)")) {
            return "has a comma; write " + amount.replace(',', '.') + " or whole minutes, such as 90m";
        }
        if (amount.matches("[\\d.]{1,9} ?d(ays?)?")) {
            return "counts days, and a day has no fixed length; write hours, such as 6h";
        }
        return "is not an amount of time; write 3h, 90m or 1h30m";
    }

    /** Returns the shortest spelling that {@link #parse} reads back: {@code 45m}, {@code 2h} or {@code 1h30m}. */
    public static String spell(long minutes) {
        return format(minutes).replace(" ", "");
    }

    /** Returns an amount as people write it: {@code 45m}, {@code 2h} or {@code 1h 30m}. */
    public static String format(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "m";
        }
        return rest == 0 ? hours + "h" : hours + "h " + (rest < 10 ? "0" : "") + rest + "m";
    }
}
