package org.learnroadmap.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A window over the whole day has the real minutes of its date: every zone, every clock change, dates around it. */
class AllZonesTest {

    @Test
    void aDayHasItsRealMinutes() {
        List<String> wrong = new ArrayList<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ZoneId zone = ZoneId.of(id);
            StudyCalendar.Builder builder = StudyCalendar.builder().zone(zone);
            for (DayOfWeek day : DayOfWeek.values()) {
                builder.on(day, StudyHours.parse("00:00-24:00"));
            }
            StudyCalendar calendar = builder.build();
            ZoneOffsetTransition t = zone.getRules().nextTransition(Instant.EPOCH);
            while (t != null && t.getDateTimeBefore().getYear() < 2038) {
                LocalDate before = t.getDateTimeBefore().toLocalDate();
                for (LocalDate date = before.minusDays(1); date.isBefore(before.plusDays(3)); date = date.plusDays(1)) {
                    long real = Duration.between(begin(zone, date), begin(zone, date.plusDays(1)))
                            .toMinutes();
                    int clock = calendar.clockTimes(date, 0, 2000).stream()
                            .mapToInt(ClockTime::minutes)
                            .sum();
                    if (real != calendar.minutesOn(date) || real != clock) {
                        wrong.add(id + " " + date + ": " + calendar.minutesOn(date) + "/" + clock + ", not " + real);
                    }
                }
                t = zone.getRules().nextTransition(t.getInstant());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Instant begin(ZoneId zone, LocalDate date) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(date.atStartOfDay());
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : ZonedDateTime.of(date.atStartOfDay(), zone).toInstant();
    }
}
