package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.calendar.StudyCalendar;

/** The days of a plan that have study time, numbered from 0, looked up as far as anybody asks. */
final class StudyDays {

    private final StudyCalendar calendar;
    private final LocalDate end;
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Long> before = new ArrayList<>(List.of(0L));
    private LocalDate next;

    /**
     * Starts at the first day of a plan.
     *
     * @param years how far to look for study time
     */
    StudyDays(StudyCalendar calendar, LocalDate start, int years) {
        this.calendar = calendar;
        next = start;
        end = start.plusYears(years);
    }

    /** Returns the number of the last study day on or before a date; -1 if there is none. */
    int lastUntil(LocalDate date) {
        while (!next.isAfter(date) && next.isBefore(end)) {
            lookAtNext();
        }
        int low = -1;
        int high = dates.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (dates.get(middle).isAfter(date)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** Tells whether there is a study day of this number. */
    boolean has(int day) {
        while (dates.size() <= day && next.isBefore(end)) {
            lookAtNext();
        }
        return day < dates.size();
    }

    private void lookAtNext() {
        int minutes = calendar.minutesOn(next);
        if (minutes > 0) {
            dates.add(next);
            before.add(before.get(before.size() - 1) + minutes);
        }
        next = next.plusDays(1);
    }

    /** Returns the date of a study day. */
    LocalDate date(int day) {
        return dates.get(day);
    }

    /** Returns the study time of the days before a study day. */
    long before(int day) {
        return before.get(day);
    }

    /** Returns the study time of a study day. */
    long minutes(int day) {
        return before(day + 1) - before(day);
    }

    /** Returns the study time of a window. */
    long capacity(Window window) {
        return before(window.last() + 1) - before(window.first());
    }
}
