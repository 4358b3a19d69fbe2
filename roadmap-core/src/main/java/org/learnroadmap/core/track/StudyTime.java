package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.StudyCalendar;

/** Study minutes and study days of a calendar. */
final class StudyTime {

    private StudyTime() {}

    /** Returns the minutes from a date to another, both included; 0 if that is before the first. */
    static long between(StudyCalendar calendar, LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : CalendarAxis.of(calendar, first).before((int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Returns the number of dates with any minutes from a date to another, both included. O(days). */
    static int daysBetween(StudyCalendar calendar, LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            days += calendar.minutesOn(date) > 0 ? 1 : 0;
        }
        return days;
    }

    /**
     * Returns how many study days up to a date hold so many minutes, the fewest; all there are since another date if that
     * is not enough. O(days).
     */
    static int daysBack(StudyCalendar calendar, LocalDate since, LocalDate last, long minutes) {
        int days = 0;
        long left = minutes;
        for (LocalDate date = last; left > 0 && !date.isBefore(since); date = date.minusDays(1)) {
            int capacity = calendar.minutesOn(date);
            days += capacity > 0 ? 1 : 0;
            left -= capacity;
        }
        return days;
    }

    /** Returns how many whole study days from a date to another such minutes cover. O(days). */
    static int daysAhead(StudyCalendar calendar, LocalDate first, LocalDate last, long minutes) {
        int days = 0;
        long left = minutes;
        for (LocalDate date = first; left > 0 && !date.isAfter(last); date = date.plusDays(1)) {
            int capacity = calendar.minutesOn(date);
            days += capacity > 0 && capacity <= left ? 1 : 0;
            left -= capacity;
        }
        return days;
    }
}
