package org.learnroadmap.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.model.Minutes;

/** Says when a learner has time during a plan. */
final class CalendarText {

    /** Of long lists only the beginning is shown: this is a summary. */
    private static final int MOST = 6;

    private final StudyCalendar calendar;
    private final DateRange plan;

    CalendarText(StudyCalendar calendar, DateRange plan) {
        this.calendar = calendar;
        this.plan = plan;
    }

    /** Returns the hours at the start: {@code 8h a week: Mon-Fri 1h, Sat 3h}. */
    String hours() {
        String smallest = calendar.smallestSession() > 1
                ? "; study times under " + Minutes.format(calendar.smallestSession()) + " do not count"
                : "";
        return week(plan.first()) + smallest;
    }

    /** Returns the hours that change during the plan: {@code from 2026-07-01 10h a week: Sat-Sun 5h}. */
    List<String> changes() {
        return calendar.changes().keySet().stream()
                .filter(date -> date.isAfter(plan.first()) && plan.contains(date))
                .map(date -> "from " + date + " " + week(date))
                .toList();
    }

    /** Returns the single days with hours of their own within the plan: {@code 2026-02-14 30m}. */
    Optional<String> specialDays() {
        return summary(calendar.days().entrySet().stream()
                .filter(day -> plan.contains(day.getKey()))
                .map(day -> day.getKey() + " " + hours(day.getValue()))
                .toList());
    }

    /** Returns the days off within the plan: {@code 2026-12-24 to 2026-12-26}. */
    Optional<String> daysOff() {
        return summary(calendar.off().stream()
                .filter(range ->
                        !range.last().isBefore(plan.first()) && !range.first().isAfter(plan.last()))
                .sorted(Comparator.comparing(DateRange::first).thenComparing(DateRange::last))
                .map(Words::range)
                .toList());
    }

    private static Optional<String> summary(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.some(parts, MOST));
    }

    private String week(LocalDate date) {
        Map<DayOfWeek, StudyHours> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(calendar.weekOn(date));
        week.values().removeIf(hours -> hours.minutes() == 0);
        int minutes = week.values().stream().mapToInt(StudyHours::minutes).sum();
        return minutes == 0 ? "no time" : Minutes.format(minutes) + " a week: " + days(week);
    }

    /** Days in a row with the same hours become one: {@code Mon-Fri 1h, Sat 3h}. */
    private static String days(Map<DayOfWeek, StudyHours> week) {
        List<String> parts = new ArrayList<>();
        int first = 1;
        while (first <= 7) {
            int last = endOfRun(week, first);
            StudyHours hours = week.get(DayOfWeek.of(first));
            if (hours != null) {
                parts.add(days(first, last) + " " + hours(hours));
            }
            first = last + 1;
        }
        return String.join(", ", parts);
    }

    private static int endOfRun(Map<DayOfWeek, StudyHours> week, int first) {
        int last = first;
        while (last < 7 && Objects.equals(week.get(DayOfWeek.of(first)), week.get(DayOfWeek.of(last + 1)))) {
            last++;
        }
        return last;
    }

    private static String days(int first, int last) {
        if (first == 1 && last == 7) {
            return "every day";
        }
        String begin = Words.day(DayOfWeek.of(first));
        return first == last ? begin : begin + "-" + Words.day(DayOfWeek.of(last));
    }

    private static String hours(StudyHours hours) {
        return hours.windows().isEmpty()
                ? Minutes.format(hours.minutes())
                : Words.list(hours.windows().stream().map(TimeWindow::toString).toList());
    }
}
