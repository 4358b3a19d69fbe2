package org.learnroadmap.examples.app;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.model.Minutes;

/** Reads {@code --hours}: {@code mon=60,sat=3h}, {@code mon=19:00-20:30} or {@code 10h/week}. */
final class HoursOption {

    private static final Pattern WEEKLY = Pattern.compile("(.+?) ?/ ?w(?:eek)?");
    private static final int LEAST_BARE_MINUTES = 10;

    private HoursOption() {}

    /**
     * Reads hours of the week.
     *
     * @throws Failure if they are anything else
     */
    static StudyCalendar parse(String text) {
        try {
            Matcher weekly = WEEKLY.matcher(text.strip());
            return weekly.matches() ? StudyCalendar.mondayToFriday(Minutes.parse(weekly.group(1))) : byDay(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--hours '" + text + "': " + e.getMessage());
        }
    }

    private static StudyCalendar byDay(String text) {
        Map<DayOfWeek, List<String>> values = new EnumMap<>(DayOfWeek.class);
        for (String entry : text.split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("'" + entry + "' is no day with hours; write mon=60 or 10h/week");
            }
            values.computeIfAbsent(day(entry.substring(0, equals).strip()), day -> new ArrayList<>())
                    .add(entry.substring(equals + 1).strip());
        }
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        values.forEach((day, hours) -> calendar.on(day, hours(hours)));
        return calendar.build();
    }

    private static DayOfWeek day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equals(name.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException("unknown day '" + name + "'; there are mon, tue, wed, thu, fri, sat, sun");
    }

    /** A day that comes several times has several windows. */
    private static StudyHours hours(List<String> values) {
        if (values.size() == 1 && values.get(0).indexOf(':') < 0) {
            return amount(values.get(0));
        }
        return StudyHours.ofWindows(values.stream().map(HoursOption::window).toList());
    }

    private static TimeWindow window(String value) {
        try {
            return TimeWindow.parse(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + value + "' " + e.getMessage(), e);
        }
    }

    /** Here, and only here, a bare number counts minutes; one so small that hours were meant is refused. */
    private static StudyHours amount(String value) {
        boolean bare = value.matches("\\d{1,4}");
        if (bare && !value.equals("0") && Integer.parseInt(value) < LEAST_BARE_MINUTES) {
            throw new IllegalArgumentException(
                    "'" + value + "' is " + value + " minutes; did you mean " + value + "h?");
        }
        try {
            return StudyHours.parse(bare ? value + "m" : value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + value + "' " + e.getMessage(), e);
        }
    }
}
