package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * When an event that was read begins and ends, on the clocks of its zone.
 *
 * @param end  midnight behind the last day for events of whole days
 * @param zone the name of the zone that the event names, if it names one
 */
record When(LocalDateTime start, LocalDateTime end, Optional<String> zone) {

    private static final int DATE_LENGTH = 8;

    /**
     * Reads when an event is; nothing if it cannot be read.
     *
     * @param here where times in UTC are read off a clock
     */
    static Optional<When> of(List<VObjectProperty> event, ZoneId here) {
        try {
            Optional<VObjectProperty> begin = property(event, "DTSTART");
            return begin.map(property -> of(property, event, here));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static When of(VObjectProperty begin, List<VObjectProperty> event, ZoneId here) {
        LocalDateTime start = time(begin, here);
        LocalDateTime end = property(event, "DTEND")
                .map(property -> time(property, here))
                .or(() -> property(event, "DURATION").map(property -> start.plus(Duration.parse(property.getValue()))))
                .orElse(start);
        return new When(start, end, Optional.ofNullable(begin.getParameters().first("TZID")));
    }

    private static Optional<VObjectProperty> property(List<VObjectProperty> event, String name) {
        return event.stream()
                .filter(property -> property.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static LocalDateTime time(VObjectProperty property, ZoneId here) {
        String value = property.getValue();
        if (value.length() == DATE_LENGTH) {
            return LocalDate.parse(value, Event.DATE).atStartOfDay();
        }
        if (value.endsWith("Z")) {
            LocalDateTime utc = Starts.parse(value.substring(0, value.length() - 1));
            return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(here).toLocalDateTime();
        }
        return Starts.parse(value);
    }

    /** Returns the date on which it begins. */
    LocalDate first() {
        return start.toLocalDate();
    }

    /** Returns the last date on which it is; what ends at midnight ends the day before. */
    LocalDate last() {
        return end.isAfter(start) ? end.minusNanos(1).toLocalDate() : first();
    }
}
