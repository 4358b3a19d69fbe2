package org.learnroadmap.export.internal.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.export.internal.wording.Wording;

/** Says in the reader's language when a learner has time during a plan. */
final class WeekHours {

    /** Of long lists only the beginning is shown: this is a summary. */
    private static final int MOST = 6;

    private static final int DAYS = 7;

    private final StudyCalendar calendar;
    private final DateRange plan;
    private final Wording words;

    WeekHours(StudyCalendar calendar, DateRange plan, Wording words) {
        this.calendar = calendar;
        this.plan = plan;
        this.words = words;
    }

    /** Returns the hours at the start, and those that change during the plan. */
    List<String> lines() {
        Stream<String> later = calendar.changes().keySet().stream()
                .filter(date -> date.isAfter(plan.first()) && plan.contains(date))
                .map(date -> words.say("hours-from", words.date(date), week(date)));
        return some(Stream.concat(Stream.of(week(plan.first())), later).toList());
    }

    /** Returns single days with hours of their own within the plan. */
    List<String> specialDays() {
        return some(calendar.days().entrySet().stream()
                .filter(day -> plan.contains(day.getKey()))
                .map(day -> words.say("pair", words.date(day.getKey()), hours(day.getValue())))
                .toList());
    }

    /** Returns the days off within the plan. */
    List<String> daysOff() {
        return some(calendar.off().stream()
                .filter(range ->
                        !range.last().isBefore(plan.first()) && !range.first().isAfter(plan.last()))
                .sorted(Comparator.comparing(DateRange::first).thenComparing(DateRange::last))
                .map(words::range)
                .toList());
    }

    private List<String> some(List<String> lines) {
        return lines.size() <= MOST
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST),
                                Stream.of(words.say("more", words.number(lines.size() - MOST))))
                        .toList();
    }

    private String week(LocalDate date) {
        Map<DayOfWeek, StudyHours> week = calendar.weekOn(date);
        int minutes = week.values().stream().mapToInt(StudyHours::minutes).sum();
        return minutes == 0 ? words.say("no-time") : words.say("hours-a-week", words.minutes(minutes), days(week));
    }

    /** Days in a row with the same hours become one: {@code Mon to Fri 1h, Sat 3h}. */
    private String days(Map<DayOfWeek, StudyHours> week) {
        DayOfWeek begin = words.weekStart(calendar.weekStart()).orElse(DayOfWeek.MONDAY);
        List<String> parts = new ArrayList<>();
        int first = 0;
        while (first < DAYS) {
            int last = endOfRun(week, begin, first);
            StudyHours hours = hours(week, begin.plus(first));
            if (hours.minutes() > 0) {
                parts.add(words.say("pair", days(begin, first, last), hours(hours)));
            }
            first = last + 1;
        }
        return String.join(words.say("comma"), parts);
    }

    private static StudyHours hours(Map<DayOfWeek, StudyHours> week, DayOfWeek day) {
        return Objects.requireNonNullElse(week.get(day), StudyHours.NONE);
    }

    private static int endOfRun(Map<DayOfWeek, StudyHours> week, DayOfWeek begin, int first) {
        int last = first;
        while (last < DAYS - 1 && hours(week, begin.plus(first)).equals(hours(week, begin.plus(last + 1)))) {
            last++;
        }
        return last;
    }

    private String days(DayOfWeek begin, int first, int last) {
        if (last - first == DAYS - 1) {
            return words.say("every-day");
        }
        String day = words.weekday(begin.plus(first));
        return first == last ? day : words.say("range", day, words.weekday(begin.plus(last)));
    }

    private String hours(StudyHours hours) {
        return hours.windows().isEmpty()
                ? words.minutes(hours.minutes())
                : hours.windows().stream().map(words::window).collect(Collectors.joining(words.say("comma")));
    }
}
