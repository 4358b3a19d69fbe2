package org.learnroadmap.core.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a day that is meant for studying, such as 19:00-20:30. Immutable.
 *
 * @param from the first minute, counted from local midnight, 0 to 1439
 * @param to   the minute behind the last, greater than from, at most 1440 (24:00)
 * @since 0.1
 */
public record TimeWindow(int from, int to) {

    private static final int DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):(\\d{2}) ?[-–] ?(\\d{1,2}):(\\d{2})");

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException unless 0 &lt;= from &lt; to &lt;= 1440
     */
    public TimeWindow {
        if (from < 0 || to <= from || to > DAY) {
            throw new IllegalArgumentException(
                    "a window must end after it begins, within one day, was " + from + "-" + to);
        }
    }

    /**
     * Reads {@code 19:00-20:30}. A window may end at 24:00 and does not cross midnight.
     *
     * @throws IllegalArgumentException if the text is anything else; the message says what to write and
     *                                  completes a sentence that begins with the value
     */
    public static TimeWindow parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("is not a window of time; write 19:00-20:30");
        }
        int from = minute(matcher.group(1), matcher.group(2));
        int to = minute(matcher.group(3), matcher.group(4));
        if (to <= from) {
            throw new IllegalArgumentException(
                    "ends before it begins; a window does not cross midnight, write two (one may end at 24:00)");
        }
        return new TimeWindow(from, to);
    }

    private static int minute(String hour, String minute) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        if (m > 59 || h * 60 + m > DAY) {
            throw new IllegalArgumentException("names a time that no day has; hours go to 24:00, minutes to 59");
        }
        return h * 60 + m;
    }

    /** Returns the length in minutes on a day without a clock change. */
    public int minutes() {
        return to - from;
    }

    /** Returns {@code 19:00-20:30}, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }

    /** Returns a minute of the day as a clock shows it; 1440 is 24:00. */
    public static String clock(int minute) {
        int hour = minute / 60;
        int rest = minute % 60;
        return (hour < 10 ? "0" : "") + hour + (rest < 10 ? ":0" : ":") + rest;
    }
}
