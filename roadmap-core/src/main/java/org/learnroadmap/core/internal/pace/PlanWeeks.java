package org.learnroadmap.core.internal.pace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;

/**
 * The weeks of a plan: runs of seven days from its start, or from the calendar's week start. Week k is the k-th
 * run that has any study time; weeks wholly off have no number.
 */
final class PlanWeeks {

    private final StudyCalendar calendar;
    private final LocalDate start;
    private final LocalDate end;
    private final List<DateRange> weeks = new ArrayList<>();
    private LocalDate next;

    /**
     * Starts counting at the first day of a plan.
     *
     * @param years how far to look for study time
     */
    PlanWeeks(StudyCalendar calendar, LocalDate start, int years) {
        this.calendar = calendar;
        this.start = start;
        end = start.plusYears(years);
        next = calendar.weekBegin(start, start);
    }

    /** Returns the dates of week k, counted from 1; nothing if study time ends before it. */
    Optional<DateRange> week(int k) {
        while (weeks.size() < k && next.isBefore(end)) {
            DateRange week = new DateRange(next.isBefore(start) ? start : next, next.plusDays(6));
            if (week.first().datesUntil(week.last().plusDays(1)).anyMatch(date -> calendar.minutesOn(date) > 0)) {
                weeks.add(week);
            }
            next = next.plusDays(7);
        }
        return k <= weeks.size() ? Optional.of(weeks.get(k - 1)) : Optional.empty();
    }
}
