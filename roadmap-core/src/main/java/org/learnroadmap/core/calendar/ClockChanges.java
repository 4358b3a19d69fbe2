package org.learnroadmap.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** What a zone's clock changes do to windows of study time. */
final class ClockChanges {

    private ClockChanges() {}

    /** Tells whether the clock changes on a date. */
    static boolean affects(ZoneId zone, LocalDate date) {
        return !zone.getRules().isFixedOffset() && !between(zone, date, date).isEmpty();
    }

    /** Returns the dates within a range on which the clock changes, in order. */
    static List<LocalDate> between(ZoneId zone, LocalDate first, LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        Instant end = instant(zone, last.plusDays(1).atStartOfDay());
        Instant from = instant(zone, first.atStartOfDay()).minusNanos(1);
        for (ZoneOffsetTransition t = rules.nextTransition(from);
                t != null && !t.getInstant().isAfter(end);
                t = rules.nextTransition(t.getInstant())) {
            LocalDate before = t.getDateTimeBefore().toLocalDate();
            LocalDate after = t.getDateTimeAfter().toLocalDate();
            // A zone that crosses the date line skips whole dates.
            for (LocalDate date = earlier(before, after);
                    !date.isAfter(later(before, after));
                    date = date.plusDays(1)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Returns the real minutes of a window on a date. */
    static int minutes(ZoneId zone, LocalDate date, TimeWindow window) {
        return (int) ChronoUnit.MINUTES.between(begin(zone, date, window), end(zone, date, window));
    }

    /** Returns when a window begins. */
    static ZonedDateTime begin(ZoneId zone, LocalDate date, TimeWindow window) {
        return instant(zone, at(date, window.from())).atZone(zone);
    }

    private static ZonedDateTime end(ZoneId zone, LocalDate date, TimeWindow window) {
        return instant(zone, at(date, window.to())).atZone(zone);
    }

    private static LocalDateTime at(LocalDate date, int minute) {
        return date.atStartOfDay().plusMinutes(minute);
    }

    /** A local time that a gap skips stands for the end of the gap; one that occurs twice for the first. */
    private static Instant instant(ZoneId zone, LocalDateTime local) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : ZonedDateTime.of(local, zone).toInstant();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
