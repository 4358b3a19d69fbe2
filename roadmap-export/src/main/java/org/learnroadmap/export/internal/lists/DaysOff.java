package org.learnroadmap.export.internal.lists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;

/**
 * The dates without study time within a range.
 *
 * @param weekdays those on which there never is any
 * @param dates    the other ones
 */
record DaysOff(Set<DayOfWeek> weekdays, List<LocalDate> dates) {

    /** Finds them. O(days). */
    static DaysOff of(StudyCalendar calendar, DateRange range) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        Set<DayOfWeek> used = EnumSet.noneOf(DayOfWeek.class);
        List<LocalDate> free = new ArrayList<>();
        range.first().datesUntil(range.last().plusDays(1)).forEach(date -> {
            boolean isFree = calendar.minutesOn(date) == 0;
            (isFree ? weekdays : used).add(date.getDayOfWeek());
            if (isFree) {
                free.add(date);
            }
        });
        weekdays.removeAll(used);
        free.removeIf(date -> weekdays.contains(date.getDayOfWeek()));
        return new DaysOff(weekdays, List.copyOf(free));
    }

    /** Returns weekdays and dates as Mermaid names them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        weekdays.forEach(day -> names.add(day.name().toLowerCase(Locale.ROOT)));
        dates.forEach(date -> names.add(date.toString()));
        return names;
    }
}
