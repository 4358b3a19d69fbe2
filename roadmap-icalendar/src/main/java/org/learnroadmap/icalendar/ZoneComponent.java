package org.learnroadmap.icalendar;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.learnroadmap.core.calendar.DateRange;

/**
 * Writes what the clocks of a zone do from one date to another: one observance for each change, which every application
 * understands. Rules that recur would say more than is known.
 */
final class ZoneComponent {

    /** Before every plan. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1601, 1, 1, 0, 0);

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    private final CalendarOutput out;
    private final ZoneRules rules;

    private ZoneComponent(CalendarOutput out, ZoneRules rules) {
        this.out = out;
        this.rules = rules;
    }

    /** Writes the component for the dates for which it has to hold. O(clock changes between them). */
    static void write(CalendarOutput out, ZoneId zone, DateRange dates) throws IOException {
        out.begin("VTIMEZONE");
        out.property("TZID", zone.getId());
        Instant begin = instant(dates.first().minusDays(2));
        Instant end = instant(dates.last().plusDays(2));
        new ZoneComponent(out, zone.getRules()).observances(begin, end);
        out.end("VTIMEZONE");
    }

    private static Instant instant(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private void observances(Instant begin, Instant end) throws IOException {
        ZoneOffsetTransition change = rules.previousTransition(begin);
        if (change == null) {
            observance(begin, ALWAYS, rules.getOffset(begin), rules.getOffset(begin));
            change = rules.nextTransition(begin);
        }
        while (change != null && !change.getInstant().isAfter(end)) {
            observance(
                    change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void observance(Instant since, LocalDateTime onset, ZoneOffset from, ZoneOffset to) throws IOException {
        String kind = rules.isDaylightSavings(since) ? "DAYLIGHT" : "STANDARD";
        out.begin(kind);
        out.property("DTSTART", Starts.local(onset));
        out.property("TZOFFSETFROM", offset(from));
        out.property("TZOFFSETTO", offset(to));
        out.end(kind);
    }

    /** Returns {@code +0530}; seconds only where there are any, as before 1972. */
    private static String offset(ZoneOffset offset) {
        int total = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String seconds = total % MINUTE == 0 ? "" : two(total % MINUTE);
        return sign + two(total / HOUR) + two(total % HOUR / MINUTE) + seconds;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
