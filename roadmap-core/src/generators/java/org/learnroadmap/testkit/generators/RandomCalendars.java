package org.learnroadmap.testkit.generators;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;

/**
 * Makes study calendars: minutes or windows in a zone, changes, holidays, exceptions, week starts, smallest
 * sessions. Each has study time for ever. Equal seeds make equal calendars.
 *
 * @since 0.1
 */
public final class RandomCalendars {

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC");

    private final Random random;
    private final LocalDate start;

    private RandomCalendars(long seed, LocalDate start) {
        random = new Random(seed);
        this.start = start;
    }

    /** Makes a calendar whose changes and exceptions lie within two years of a date. */
    public static StudyCalendar calendar(long seed, LocalDate start) {
        return new RandomCalendars(seed, start).calendar();
    }

    private StudyCalendar calendar() {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.on(day, hours());
        }
        DayOfWeek always = weekday();
        calendar.on(always, StudyHours.ofMinutes(60 + random.nextInt(120)));
        for (int i = random.nextInt(3); i > 0; i--) {
            Map<DayOfWeek, StudyHours> change = new EnumMap<>(DayOfWeek.class);
            change.put(weekday(), hours());
            change.put(always, StudyHours.ofMinutes(60 + random.nextInt(120)));
            calendar.from(date(), change);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate first = date();
            calendar.off(new DateRange(first, first.plusDays(random.nextInt(20))));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            calendar.day(date(), hours());
        }
        if (random.nextBoolean()) {
            calendar.zone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        }
        return calendar.weekStart(random.nextBoolean() ? weekday() : null)
                .smallestSession(random.nextInt(3) == 0 ? random.nextInt(45) : 0)
                .build();
    }

    private StudyHours hours() {
        return switch (random.nextInt(4)) {
            case 0 -> StudyHours.NONE;
            case 1 -> {
                int from = random.nextInt(20 * 60);
                TimeWindow early = new TimeWindow(from, from + 1 + random.nextInt(120));
                yield StudyHours.ofWindows(List.of(early, new TimeWindow(23 * 60, 24 * 60)));
            }
            default -> StudyHours.ofMinutes(random.nextInt(240));
        };
    }

    private DayOfWeek weekday() {
        return DayOfWeek.of(1 + random.nextInt(7));
    }

    private LocalDate date() {
        return start.plusDays(random.nextInt(730) - 10);
    }
}
