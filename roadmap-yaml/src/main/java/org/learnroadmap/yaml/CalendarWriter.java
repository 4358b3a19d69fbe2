package org.learnroadmap.yaml;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.yaml.Output.Layout;

/** Writes a study calendar with the keys that {@link CalendarReader} reads; its zone stands elsewhere. */
final class CalendarWriter {

    private final Output out;

    private CalendarWriter(Output out) {
        this.out = out;
    }

    /** Writes a calendar; one that says no more than its zone, which makes a calendar by itself, is left out. */
    static void write(Output out, String key, StudyCalendar calendar) {
        StudyCalendar nothing =
                StudyCalendar.builder().zone(calendar.zone().orElse(null)).build();
        if (calendar.zone().isEmpty() || !calendar.equals(nothing)) {
            out.key(key);
            new CalendarWriter(out).calendar(calendar);
        }
    }

    private void calendar(StudyCalendar calendar) {
        out.startMap(Layout.LINES);
        SortedMap<LocalDate, Map<DayOfWeek, StudyHours>> changes = calendar.changes();
        if (changes.containsKey(LocalDate.MIN)) {
            week(changes.get(LocalDate.MIN));
        }
        List<Map.Entry<LocalDate, Map<DayOfWeek, StudyHours>>> later = changes.entrySet().stream()
                .filter(change -> !change.getKey().equals(LocalDate.MIN))
                .toList();
        out.list("changes", later, change -> {
            out.startMap(Layout.LINES);
            out.field("from", change.getKey().toString());
            week(change.getValue());
            out.endMap();
        });
        List<String> off = calendar.off().stream().map(DateRange::toString).toList();
        out.texts("off", off);
        days(calendar.days());
        calendar.weekStart().ifPresent(day -> out.field("week-starts", CalendarReader.label(day)));
        if (calendar.smallestSession() > 0) {
            out.field("smallest-session", Minutes.spell(calendar.smallestSession()));
        }
        out.endMap();
    }

    private void week(Map<DayOfWeek, StudyHours> week) {
        out.key("weekly");
        out.startMap(Layout.ONE_LINE);
        week.forEach((day, hours) -> {
            out.key(CalendarReader.label(day));
            hours(hours);
        });
        out.endMap();
    }

    private void days(Map<LocalDate, StudyHours> days) {
        if (!days.isEmpty()) {
            out.key("days");
            out.startMap(Layout.LINES);
            days.forEach((date, hours) -> {
                out.key(date.toString());
                hours(hours);
            });
            out.endMap();
        }
    }

    private void hours(StudyHours hours) {
        List<TimeWindow> windows = hours.windows();
        if (windows.isEmpty()) {
            out.text(Minutes.spell(hours.minutes()));
        } else if (windows.size() == 1) {
            out.text(windows.get(0).toString());
        } else {
            out.startList(Layout.ONE_LINE);
            windows.forEach(window -> out.text(window.toString()));
            out.endList();
        }
    }
}
