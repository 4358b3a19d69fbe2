package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.learnroadmap.core.calendar.DateRange;

/**
 * What to compare plans by.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param finish         the date on which everything is finished
 * @param minutesPerWeek the minutes of all sessions up to the last week of the plan, reviews included, divided by its
 *                       weeks, those included that it only begins or ends in, rounded up
 * @param busiestWeek    the week with most minutes, reviews included, the first of several; weeks are those of the calendar
 * @param busiestMinutes the minutes of that week
 * @param maxLateDays    by how many calendar days a deadline is missed at most; nothing without deadlines
 * @param daysToSpare    how many study days may pass unused; as {@link Schedule#daysToSpare()} says
 * @since 0.1
 */
public record PlanFigures(
        LocalDate finish,
        long minutesPerWeek,
        DateRange busiestWeek,
        long busiestMinutes,
        OptionalInt maxLateDays,
        OptionalInt daysToSpare) {

    private static final int WEEK = 7;

    /** Checks the components. */
    public PlanFigures {
        Objects.requireNonNull(finish, "finish");
        Objects.requireNonNull(busiestWeek, "busiestWeek");
        Objects.requireNonNull(maxLateDays, "maxLateDays");
        Objects.requireNonNull(daysToSpare, "daysToSpare");
    }

    /** Takes the figures of a plan. O(sessions). */
    public static PlanFigures of(Schedule schedule) {
        NavigableMap<LocalDate, Long> weeks = new TreeMap<>();
        weeks.put(schedule.calendar().weekBegin(schedule.start(), schedule.from()), 0L);
        schedule.sessions()
                .forEach(session -> weeks.merge(
                        schedule.calendar().weekBegin(schedule.start(), session.date()),
                        (long) session.minutes(),
                        Long::sum));
        Map.Entry<LocalDate, Long> busiest = weeks.firstEntry();
        for (Map.Entry<LocalDate, Long> week : weeks.entrySet()) {
            busiest = week.getValue() > busiest.getValue() ? week : busiest;
        }
        LocalDate last = schedule.finish().isBefore(schedule.from()) ? schedule.from() : schedule.finish();
        LocalDate lastWeek = schedule.calendar().weekBegin(schedule.start(), last);
        long count = ChronoUnit.WEEKS.between(weeks.firstKey(), lastWeek) + 1;
        long minutes = weeks.headMap(lastWeek, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new PlanFigures(
                schedule.finish(),
                (minutes + count - 1) / count,
                new DateRange(busiest.getKey(), busiest.getKey().plusDays(WEEK - 1)),
                busiest.getValue(),
                schedule.maxLateDays(),
                schedule.daysToSpare());
    }
}
