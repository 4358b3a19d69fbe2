package org.learnroadmap.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;

/**
 * The study time of all contenders: another number of minutes on each day of the week, and holidays every year for as
 * long as there is something to plan.
 */
final class Timetable {

    /** The first day of every plan, a Monday. */
    static final LocalDate START = LocalDate.of(2026, 1, 5);

    /** From Monday to Sunday, 42 hours in all. */
    private static final int[] WEEK = {300, 420, 240, 480, 360, 600, 120};

    /** Of the 52 weeks of a year, with room to spare. */
    private static final int WEEKS_WITHOUT_HOLIDAYS = 45;

    private final List<DateRange> holidays;
    private final boolean[] isOff;

    private Timetable(int years) {
        holidays = new ArrayList<>();
        for (int year = START.getYear(); year < START.getYear() + years; year++) {
            addHolidays(year);
        }
        isOff = new boolean[day(LocalDate.of(START.getYear() + years, 1, 1))];
        holidays.forEach(range -> Arrays.fill(isOff, day(range.first()), day(range.last()) + 1, true));
    }

    /** Returns a timetable with holidays in every year that so many minutes can take. */
    static Timetable of(long minutes) {
        long ofYear = (long) WEEKS_WITHOUT_HOLIDAYS * Arrays.stream(WEEK).sum();
        return new Timetable((int) (minutes / ofYear) + 2);
    }

    private void addHolidays(int year) {
        add(LocalDate.of(year, 4, 10), LocalDate.of(year, 4, 14));
        add(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 1));
        add(LocalDate.of(year, 8, 3), LocalDate.of(year, 8, 23));
        add(LocalDate.of(year, 10, 3), LocalDate.of(year, 10, 3));
        add(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31));
    }

    private void add(LocalDate first, LocalDate last) {
        holidays.add(new DateRange(first, last));
    }

    /** Returns the day of a date, counted from the start. */
    static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(START, date);
    }

    /** Returns the number of days for which {@link #capacity} is known. */
    int days() {
        return isOff.length;
    }

    /** Returns the minutes of a day, counted from the start. */
    int capacity(int day) {
        return isOff[day] ? 0 : WEEK[day % WEEK.length];
    }

    /** Returns the minutes of a day of the week. */
    int minutesOn(DayOfWeek day) {
        return WEEK[day.getValue() - 1];
    }

    /** Returns the holidays in order. */
    List<DateRange> holidays() {
        return holidays;
    }

    /** Returns the same as a calendar of this library. */
    StudyCalendar studyCalendar() {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.on(day, minutesOn(day));
        }
        holidays.forEach(calendar::off);
        return calendar.build();
    }
}
