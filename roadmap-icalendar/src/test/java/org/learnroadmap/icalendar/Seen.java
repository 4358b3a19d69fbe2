package org.learnroadmap.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a reader of calendars makes of an event.
 *
 * @param start    a date, a time, a time in UTC, or a time in a zone, as it is written
 * @param lasts    how long; of events of whole days in days of 24 hours
 * @param others   the values of properties that readers have no type for, and relations, by name
 */
record Seen(
        String uid,
        String start,
        Duration lasts,
        int sequence,
        String stamp,
        String summary,
        String description,
        String categories,
        String url,
        String status,
        String transparency,
        Map<String, String> others) {

    /** Returns a start as it is written: a date, a time, a time in UTC, or a time in a zone. */
    static String start(TemporalAccessor time, String zone) {
        if (time instanceof LocalDate || time instanceof LocalDateTime) {
            return time.toString();
        }
        return zone.isEmpty() ? Instant.from(time).toString() : LocalDateTime.from(time) + "[" + zone + "]";
    }

    private static Map<String, String> stripped(Map<String, String> others) {
        Map<String, String> stripped = new TreeMap<>();
        others.forEach((name, value) -> stripped.put(name, value.strip()));
        return stripped;
    }

    /** Returns it without what ical4j does to text: it strips blanks, and reads backslashes
     * wrongly in lists and before a line break. */
    Seen withoutQuirks() {
        return new Seen(
                uid,
                start,
                lasts,
                sequence,
                stamp,
                summary.strip(),
                description.replaceAll("\\\\+n?|\n", "").strip(),
                "",
                url,
                status,
                transparency,
                stripped(others));
    }

    boolean isReview() {
        return others.containsKey("X-ROADMAP-REVIEW");
    }

    boolean isTimed() {
        return start.contains("T");
    }

    Optional<String> topic() {
        return Optional.ofNullable(others.get("X-ROADMAP-TOPIC"));
    }

    int minutes() {
        return Integer.parseInt(others.getOrDefault("X-ROADMAP-MINUTES", "0"));
    }

    /** Returns the days of a gap: P1W is P7D. */
    static String gap(String period) {
        return Integer.toString(Period.parse(period).getDays());
    }

    static Map<String, String> sorted(Map<String, String> others) {
        return new TreeMap<>(others);
    }
}
