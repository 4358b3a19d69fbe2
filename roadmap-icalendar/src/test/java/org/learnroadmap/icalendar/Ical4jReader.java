package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/** Reads calendars with ical4j. */
final class Ical4jReader {

    private Ical4jReader() {}

    static Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the events of a calendar that is valid. */
    static List<Seen> events(String text) {
        Calendar calendar = calendar(text);
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(Ical4jReader::seen)
                .toList();
    }

    private static Seen seen(VEvent event) {
        DtStart<Temporal> start = event.getRequiredProperty("DTSTART");
        return new Seen(
                event.getUid().orElseThrow().getValue(),
                Seen.start(
                        start.getDate(),
                        start.<Parameter>getParameter("TZID")
                                .map(Parameter::getValue)
                                .orElse("")),
                lasts(event, start.getDate()),
                event.getSequence().getSequenceNo(),
                event.getDateTimeStamp().getDate().toString(),
                value(event, "SUMMARY"),
                value(event, "DESCRIPTION"),
                String.join(
                        ",",
                        event.<Categories>getRequiredProperty("CATEGORIES")
                                .getCategories()
                                .getTexts()),
                value(event, "URL"),
                value(event, "STATUS"),
                value(event, "TRANSP"),
                others(event));
    }

    private static Duration lasts(VEvent event, Temporal start) {
        if (event.getProperty("DTEND").isEmpty()) {
            return Duration.parse(value(event, "DURATION"));
        }
        DtEnd<Temporal> end = event.getRequiredProperty("DTEND");
        return Duration.ofDays(ChronoUnit.DAYS.between((LocalDate) start, (LocalDate) end.getDate()));
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }

    private static Map<String, String> others(VEvent event) {
        Map<String, String> others = new TreeMap<>();
        for (Property property : event.getPropertyList().getAll()) {
            if (property.getName().startsWith("X-")) {
                others.put(property.getName(), property.getValue());
            } else if (property.getName().equals("RELATED-TO")) {
                String type = property.<Parameter>getParameter("RELTYPE")
                        .map(Parameter::getValue)
                        .orElse("");
                String gap = property.<Parameter>getParameter("GAP")
                        .map(Parameter::getValue)
                        .map(Seen::gap)
                        .orElse("");
                others.merge(type + gap, property.getValue(), (a, b) -> a + " " + b);
            }
        }
        return Seen.sorted(others);
    }
}
