package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/** Minutes are real minutes, and instants real instants, whatever the clocks do. */
class ClockChangesTest {

    /** Topics of 20 minutes: so many that sessions begin before, in and behind each clock change. */
    private static Schedule plan(String zone, String hours, LocalDate start, int topics) {
        TopicDefinition[] all = new TopicDefinition[topics];
        for (int i = 0; i < topics; i++) {
            all[i] = Samples.topic("t" + i, "Topic " + i, "20m");
        }
        return Samples.schedule(
                Samples.of("Clocks", all),
                Request.startingOn(start).calendar(Samples.daily(hours, zone)).build());
    }

    private static List<VEvent> timed(String text) {
        return Ical4jReader.calendar(text).<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getProperty("DURATION").isPresent())
                .toList();
    }

    private static List<Instant> starts(String text) {
        return timed(text).stream()
                .map(event -> event.<DtStart<?>>getRequiredProperty("DTSTART").getDate())
                .map(Instant::from)
                .toList();
    }

    /** Sessions without a pause follow each other without a pause, in the reader's instants, from midnight on. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29", // 02:00 becomes 03:00
        "Europe/Berlin, 2026-10-25", // 03:00 becomes 02:00
        "Australia/Lord_Howe, 2026-04-05", // half an hour
        "Australia/Lord_Howe, 2026-10-04",
        "Pacific/Apia, 2011-12-29", // the 30th never was
        "America/New_York, 2026-11-01",
        "America/Sao_Paulo, 2018-11-04", // midnight becomes 01:00
        "Africa/Casablanca, 2026-02-15",
        "Asia/Tokyo, 2026-01-05",
        "Europe/Dublin, 2026-10-25"
    })
    void sessionsFollowEachOther(String zone, LocalDate date) {
        String text = Samples.write(plan(zone, "00:00-24:00", date, 300));
        ZoneId rules = ZoneId.of(zone);
        List<Instant> expected = new ArrayList<>();
        // A session is cut at midnight, and goes on.
        Instant at = date.atStartOfDay(rules).toInstant();
        for (int topic = 0; topic < 300; topic++) {
            Instant end = at.plus(20, ChronoUnit.MINUTES);
            expected.add(at);
            Instant midnight =
                    end.atZone(rules).toLocalDate().atStartOfDay(rules).toInstant();
            if (midnight.isAfter(at) && midnight.isBefore(end)) {
                expected.add(midnight);
            }
            at = end;
        }

        assertThat(starts(text)).isEqualTo(expected);
        assertThat(starts(anonymous(text, zone))).isEqualTo(expected);
    }

    /** A reader that does not know the zone has nothing but what the file says of it. */
    private static String anonymous(String text, String zone) {
        return text.replace("TZID:" + zone, "TZID:Nobody/Knows").replace("TZID=" + zone, "TZID=Nobody/Knows");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-01-01", "America/New_York, 2026-01-01", "Australia/Sydney, 2026-01-01"})
    void bothReadersSeeTheSameInstantsAllTheYear(String zone, LocalDate start) {
        String text = anonymous(Samples.write(plan(zone, "18:00-18:20", start, 730)), zone);

        List<Instant> seen = BiweeklyReader.calendar(text).getEvents().stream()
                .filter(event -> event.getDuration() != null)
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();

        assertThat(seen).isEqualTo(starts(text)).hasSize(730);
        assertThat(seen.stream().map(instant -> instant.atZone(ZoneId.of(zone)).toLocalTime()))
                .allMatch(time -> time.getHour() == 18 && time.getMinute() == 0);
    }

    @Test
    void namesTheZoneOnlyWhereOneIsNeeded() {
        LocalDate start = LocalDate.of(2026, 1, 5);

        assertThat(Samples.write(plan("UTC", "19:00-20:00", start, 1)))
                .contains("DTSTART:20260105T190000Z\r\n")
                .doesNotContain("VTIMEZONE");
        assertThat(Samples.write(plan("+05:30", "19:00-20:00", start, 1))).contains("DTSTART:20260105T133000Z\r\n");
        assertThat(Samples.write(plan(null, "19:00-20:00", start, 1)))
                .contains("DTSTART:20260105T190000\r\n")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void windowsMayEndAtMidnight() {
        assertThat(Samples.write(plan("Europe/Berlin", "23:40-24:00", LocalDate.of(2026, 12, 31), 1)))
                .contains("DTSTART;TZID=Europe/Berlin:20261231T234000\r\nDURATION:PT20M\r\n");
    }

    @Test
    void writesEveryClockChangeOfThePlanOnce() {
        String text = Samples.write(plan("Europe/Berlin", "18:00-18:20", LocalDate.of(2026, 3, 1), 300));

        assertThat(text.substring(text.indexOf("BEGIN:VTIMEZONE"), text.indexOf("END:VTIMEZONE")))
                .isEqualToNormalizingNewlines("""
                        BEGIN:VTIMEZONE
                        TZID:Europe/Berlin
                        BEGIN:STANDARD
                        DTSTART:20251026T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        END:STANDARD
                        BEGIN:DAYLIGHT
                        DTSTART:20260329T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        DTSTART:20261025T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        END:STANDARD
                        """);
    }
}
