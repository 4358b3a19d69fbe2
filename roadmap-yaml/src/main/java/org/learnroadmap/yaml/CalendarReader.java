package org.learnroadmap.yaml;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.model.Minutes;

/** Makes a study calendar of a map. */
final class CalendarReader {

    static final Set<String> KEYS = Keys.of("weekly", "changes", "off", "days", "week-starts", "smallest-session");
    static final Set<String> CHANGE = Keys.of("from", "weekly");
    static final List<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(CalendarReader::label).toList();

    /** The hours of a week from a date on. */
    private record Change(LocalDate from, Map<DayOfWeek, StudyHours> week) {}

    private CalendarReader() {}

    /** Returns the word of the format, such as {@code mon}. */
    static String label(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    static Optional<StudyCalendar.Builder> read(Value value) {
        return value.fields(KEYS).map(fields -> {
            StudyCalendar.Builder calendar = StudyCalendar.builder();
            fields.get("weekly").map(CalendarReader::week).ifPresent(week -> week.forEach(calendar::on));
            fields.list("changes", CalendarReader::change)
                    .forEach(change -> calendar.from(change.from(), change.week()));
            fields.list("off", range -> range.parse("invalid-date", "date", DateRange::parse))
                    .forEach(calendar::off);
            fields.get("days").flatMap(Value::freeFields).ifPresent(days -> readDays(days, calendar));
            fields.get("week-starts").flatMap(CalendarReader::weekday).ifPresent(calendar::weekStart);
            fields.get("smallest-session")
                    .flatMap(session -> session.parse("invalid-amount", "amount", CalendarReader::session))
                    .ifPresent(calendar::smallestSession);
            return calendar;
        });
    }

    private static Optional<Change> change(Value value) {
        return value.fields(CHANGE).flatMap(fields -> {
            Optional<Value> from = fields.get("from");
            Optional<Value> weekly = fields.get("weekly");
            if (from.isEmpty()) {
                value.missing("a change of the calendar", "from", "2026-07-01");
            }
            if (weekly.isEmpty()) {
                value.missing("a change of the calendar", "weekly", "{sat: 5h}");
            }
            Map<DayOfWeek, StudyHours> week = weekly.map(CalendarReader::week).orElse(Map.of());
            return from.flatMap(date -> date.parse("invalid-date", "date", DateRange::parseDate))
                    .map(date -> new Change(date, week));
        });
    }

    private static void readDays(Fields days, StudyCalendar.Builder calendar) {
        days.forEachButOwn((key, value) -> {
            Optional<LocalDate> date = key.parse("invalid-date", "date", DateRange::parseDate);
            Optional<StudyHours> hours = hours(value);
            date.ifPresent(day -> hours.ifPresent(known -> calendar.day(day, known)));
        });
    }

    private static Map<DayOfWeek, StudyHours> week(Value value) {
        Map<DayOfWeek, StudyHours> week = new EnumMap<>(DayOfWeek.class);
        value.freeFields()
                .ifPresent(days -> days.forEachButOwn((key, hours) -> {
                    Optional<DayOfWeek> weekday = weekday(key);
                    Optional<StudyHours> read = hours(hours);
                    weekday.ifPresent(day -> read.ifPresent(known -> week.put(day, known)));
                }));
        return week;
    }

    private static Optional<DayOfWeek> weekday(Value value) {
        return value.word(
                "unknown-weekday",
                "weekday",
                WEEKDAYS,
                text -> Optional.of(WEEKDAYS.indexOf(text))
                        .filter(index -> index >= 0)
                        .map(index -> DayOfWeek.of(index + 1)));
    }

    /** Reads the hours of one day, if there are any: an amount, a window, or a list of windows. */
    private static Optional<StudyHours> hours(Value value) {
        if (!value.isGiven()) {
            return Optional.empty();
        }
        if (!(value.node() instanceof Node.Sequence)) {
            return value.parse("invalid-hours", "hours", StudyHours::parse, CalendarReader::withUnit);
        }
        List<TimeWindow> windows = value.list(window -> window.parse("invalid-hours", "hours", TimeWindow::parse));
        try {
            return Optional.of(StudyHours.ofWindows(windows));
        } catch (IllegalArgumentException e) {
            value.error("invalid-hours", "{reason}", "reason", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** So small a number without a unit was hardly meant as minutes. */
    private static Optional<String> withUnit(String text) {
        return text.matches("[1-9]") ? Optional.of(text + "h") : Optional.empty();
    }

    private static int session(String text) {
        int minutes = Minutes.parse(text);
        if (minutes > 24 * 60) {
            throw new IllegalArgumentException("is more than the 24 hours of a day");
        }
        return minutes;
    }
}
