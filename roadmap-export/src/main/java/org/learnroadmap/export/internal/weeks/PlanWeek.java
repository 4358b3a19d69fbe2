package org.learnroadmap.export.internal.weeks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.plan.Schedule;

/**
 * A week of a plan.
 *
 * <p>Weeks begin on the calendar's week start or else on the weekday of the plan's start, and only weeks with study
 * time have a number. Paces count in the same weeks, so "8 hours a week" is what each week shows, and week 3 is the
 * third in which something can be learned, as in "weeks: 3" of the author.
 *
 * @param dates  the days of the week that belong to the plan: the first may be cut off
 * @param number counted from 1; that of the week before if the calendar has no time in this one
 * @param free   whether the calendar has no time in it
 */
public record PlanWeek(DateRange dates, int number, boolean free) {

    /** Returns the week in which the plan starts, of weeks as the plan counts them. */
    static PlanWeek first(Schedule schedule) {
        return first(
                schedule,
                schedule.calendar()
                        .weekBegin(schedule.start(), schedule.start())
                        .getDayOfWeek());
    }

    /** Returns the week in which the plan starts, of weeks that begin on a day. */
    static PlanWeek first(Schedule schedule, DayOfWeek begin) {
        LocalDate end =
                schedule.start().with(TemporalAdjusters.previousOrSame(begin)).plusDays(6);
        return of(new DateRange(schedule.start(), end), 0, schedule.calendar());
    }

    /** Returns the week behind this one. */
    PlanWeek next(StudyCalendar calendar) {
        LocalDate begin = dates.last().plusDays(1);
        return of(new DateRange(begin, begin.plusDays(6)), number, calendar);
    }

    private static PlanWeek of(DateRange dates, int numberBefore, StudyCalendar calendar) {
        boolean free =
                dates.first().datesUntil(dates.last().plusDays(1)).allMatch(date -> calendar.minutesOn(date) == 0);
        return new PlanWeek(dates, free ? numberBefore : numberBefore + 1, free);
    }
}
