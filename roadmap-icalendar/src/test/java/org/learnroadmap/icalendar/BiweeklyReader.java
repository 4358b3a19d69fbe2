package org.learnroadmap.icalendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.RawProperty;
import biweekly.property.RelatedTo;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads calendars with biweekly. */
final class BiweeklyReader {

    private BiweeklyReader() {}

    static ICalendar calendar(String text) {
        return Biweekly.parse(text).first();
    }

    static List<Seen> events(String text) {
        ICalendar calendar = calendar(text);
        return calendar.getEvents().stream().map(event -> seen(calendar, event)).toList();
    }

    private static Seen seen(ICalendar calendar, VEvent event) {
        return new Seen(
                event.getUid().getValue(),
                start(calendar, event.getDateStart()),
                lasts(event),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant().toString(),
                text(event.getSummary()),
                text(event.getDescription()),
                event.getCategories().get(0).getValues().stream().collect(Collectors.joining(",")),
                text(event.getUrl()),
                text(event.getStatus()),
                text(event.getTransparency()),
                others(event));
    }

    /** Its dates are instants; their components are as written. */
    private static String start(ICalendar calendar, DateStart start) {
        ICalDate value = start.getValue();
        DateTimeComponents raw = value.getRawComponents();
        if (!value.hasTime()) {
            return Seen.start(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()), "");
        }
        LocalDateTime local =
                LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
        if (raw.isUtc()) {
            return Seen.start(value.toInstant(), "");
        }
        boolean floating = calendar.getTimezoneInfo().isFloating(start);
        return floating
                ? Seen.start(local, "")
                : Seen.start(
                        local.atZone(ZoneOffset.UTC),
                        calendar.getTimezoneInfo()
                                .getTimezone(start)
                                .getComponent()
                                .getTimezoneId()
                                .getValue());
    }

    private static Duration lasts(VEvent event) {
        if (event.getDuration() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return Duration.ofDays(
                days(event.getDateEnd().getValue()) - days(event.getDateStart().getValue()));
    }

    private static long days(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()).toEpochDay();
    }

    private static String text(@Nullable TextProperty property) {
        return property == null ? "" : property.getValue();
    }

    private static Map<String, String> others(VEvent event) {
        Map<String, String> others = new TreeMap<>();
        for (RawProperty property : event.getExperimentalProperties()) {
            others.put(property.getName(), VObjectPropertyValues.unescape(property.getValue()));
        }
        for (RelatedTo related : event.getRelatedTo()) {
            String gap = related.getParameter("GAP");
            others.merge(
                    related.getRelationshipType().getValue().toUpperCase(Locale.ROOT)
                            + (gap == null ? "" : Seen.gap(gap)),
                    related.getValue(),
                    (a, b) -> a + " " + b);
        }
        return Seen.sorted(others);
    }
}
