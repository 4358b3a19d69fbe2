package org.learnroadmap.core.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learnroadmap.core.model.Minutes;

/**
 * The study time of one day: an amount of minutes, or windows of time. Immutable.
 *
 * @param minutes from 0 to 1440; with windows their sum
 * @param windows in order and without overlap; empty if only the amount is known
 * @since 0.1
 */
public record StudyHours(int minutes, List<TimeWindow> windows) {

    /** No study time at all. */
    public static final StudyHours NONE = new StudyHours(0, List.of());

    private static final int DAY = 24 * 60;

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if a day has more than 24 hours, or windows overlap, are out of order or
     *                                  do not add up to the minutes
     */
    public StudyHours {
        windows = List.copyOf(windows);
        if (minutes < 0 || minutes > DAY) {
            throw new IllegalArgumentException("a day has 0 to 1440 study minutes, was " + minutes);
        }
        if (!windows.isEmpty()
                && minutes != windows.stream().mapToInt(TimeWindow::minutes).sum()) {
            throw new IllegalArgumentException("the minutes of a day with windows are their sum");
        }
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).from() < windows.get(i - 1).to()) {
                throw new IllegalArgumentException(
                        "windows " + windows.get(i - 1) + " and " + windows.get(i) + " overlap");
            }
        }
    }

    /**
     * Returns an amount of minutes, without saying when in the day.
     *
     * @throws IllegalArgumentException unless 0 &lt;= minutes &lt;= 1440
     */
    public static StudyHours ofMinutes(int minutes) {
        return new StudyHours(minutes, List.of());
    }

    /**
     * Returns windows, in any order.
     *
     * @throws IllegalArgumentException if they overlap
     */
    public static StudyHours ofWindows(List<TimeWindow> windows) {
        List<TimeWindow> sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparingInt(TimeWindow::from));
        return new StudyHours(sorted.stream().mapToInt(TimeWindow::minutes).sum(), sorted);
    }

    /**
     * Reads one day's hours: an amount ({@code 60m}, {@code 1h30m}) or a window ({@code 19:00-20:30}).
     *
     * @throws IllegalArgumentException if the text is anything else or more than a day; the message says what to
     *                                  write and completes a sentence that begins with the value
     */
    public static StudyHours parse(String text) {
        if (text.indexOf(':') >= 0) {
            return ofWindows(List.of(TimeWindow.parse(text)));
        }
        int minutes = Minutes.parse(text);
        if (minutes > DAY) {
            throw new IllegalArgumentException("is more than the 24 hours of a day");
        }
        return ofMinutes(minutes);
    }

    /** Returns more minutes, up to a day; none if these hours are too short for a session. */
    StudyHours plusMinutes(int more, int smallestSession) {
        int usable = withoutShorterThan(smallestSession).minutes();
        return usable == 0 ? NONE : ofMinutes(Math.min(DAY, usable + more));
    }

    /** Returns so many minutes, if a session fits into these hours; else none. */
    StudyHours replacedBy(int other, int session) {
        return withoutShorterThan(session).minutes() == 0 ? NONE : ofMinutes(other);
    }

    /** Returns what is left of these hours behind their first minutes, at least 0 of which are gone. */
    StudyHours behind(int gone) {
        if (windows.isEmpty()) {
            return ofMinutes(Math.max(0, minutes - gone));
        }
        List<TimeWindow> left = new ArrayList<>();
        int toGo = gone;
        for (TimeWindow window : windows) {
            if (toGo < window.minutes()) {
                left.add(new TimeWindow(window.from() + toGo, window.to()));
            }
            toGo = Math.max(0, toGo - window.minutes());
        }
        return ofWindows(left);
    }

    /** Returns the same hours without windows shorter than a session; none at all if an amount is shorter. */
    StudyHours withoutShorterThan(int session) {
        if (session <= 1) {
            return this;
        }
        if (windows.isEmpty()) {
            return minutes < session ? NONE : this;
        }
        return ofWindows(
                windows.stream().filter(window -> window.minutes() >= session).toList());
    }
}
