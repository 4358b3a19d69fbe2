package org.learnroadmap.core.internal.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.pace.PaceContext;

/**
 * A share that grows linearly to 1 over some plan weeks: from + (1 - from) x k / weeks in week k, counted from 0.
 * Reckoned in millionths, which are exact for every value that an option may have.
 */
final class Ramp {

    private static final int SCALE = 6;
    private static final long ONE = 1_000_000;

    private final long from;
    private final int weeks;
    private final int smallestSession;
    private final NavigableMap<LocalDate, Integer> weekOf = new TreeMap<>();

    /** Looks up when the weeks begin. O(weeks), at most those until plans end. */
    Ramp(PaceContext context, BigDecimal from, int weeks) {
        this.from = from.movePointRight(SCALE).longValueExact();
        this.weeks = weeks;
        smallestSession = context.calendar().smallestSession();
        PlanWeeks planWeeks = new PlanWeeks(
                context.calendar(), context.start(), context.limits().years());
        Optional<DateRange> week = planWeeks.week(1);
        for (int k = 0; k <= weeks && week.isPresent(); k++) {
            weekOf.put(week.get().first(), k);
            week = planWeeks.week(k + 2);
        }
    }

    /** Returns the share of some minutes of a date. */
    int share(LocalDate date, int minutes) {
        Map.Entry<LocalDate, Integer> week = weekOf.floorEntry(date);
        long k = week == null ? 0 : week.getValue();
        long share = minutes * (from * (weeks - k) + ONE * k) / (ONE * weeks);
        return (int) Math.max(share, Math.min(minutes, smallestSession));
    }
}
