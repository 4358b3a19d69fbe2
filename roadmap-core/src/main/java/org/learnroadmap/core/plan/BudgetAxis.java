package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.PaceSpec;

/**
 * Uses as much of each day as a pace says. Days are asked for when the plan reaches them, because the answer may
 * depend on what was placed until then: all minutes before a day were either studied or let pass, and those let
 * pass are counted.
 *
 * <p>Holds eight bytes for each day reached. Not safe for use by several threads.
 */
final class BudgetAxis implements StudyAxis {

    private final CalendarAxis calendar;
    private final LocalDate start;
    private final PaceSpec pace;
    private final ToIntFunction<BudgetDay> budget;
    private final int horizon;
    private long[] before = new long[64];
    private int days;
    private long unused;

    /**
     * Starts with no day known.
     *
     * @param horizon the number of days after which nothing is asked any more
     */
    BudgetAxis(CalendarAxis calendar, LocalDate start, PaceSpec pace, ToIntFunction<BudgetDay> budget, int horizon) {
        this.calendar = calendar;
        this.start = start;
        this.pace = pace;
        this.budget = budget;
        this.horizon = horizon;
    }

    @Override
    public long before(int day) {
        return before[Math.min(day, days)];
    }

    @Override
    public int startDay(long position) {
        while (before[days] <= position) {
            if (days == horizon) {
                return NEVER;
            }
            askNextDay();
        }
        return SettledAxis.startDay(before, days, position);
    }

    @Override
    public long leftOf(int day, long position) {
        return calendar.minutes(day) - (position - before[day]);
    }

    @Override
    public WorkAxis settled() {
        return new SettledAxis(Arrays.copyOf(before, days + 1));
    }

    @Override
    public boolean hasBegun(int day, long position) {
        // Beyond the horizon no day is ever asked for: what waits for one ends where all study time does.
        boolean known = day <= days || days == horizon;
        return known && before[Math.min(day, days)] <= position;
    }

    @Override
    public long runEnd(long position, long minutes, int limit) {
        int last = Math.min(limit, horizon);
        while (before[days] < position + minutes && days < last) {
            askNextDay();
        }
        // Past the horizon the end is on no day, which the caller finds out when it asks for one.
        return limit <= days ? Math.min(position + minutes, before[limit]) : position + minutes;
    }

    @Override
    public long waitUntil(int day, long position) {
        long studied = position - unused;
        while (days < Math.min(day, horizon)) {
            unused = before[days] - studied;
            askNextDay();
        }
        long reached = Math.max(position, before[Math.min(day, days)]);
        unused = reached - studied;
        return reached;
    }

    private void askNextDay() {
        if (days + 1 == before.length) {
            before = Arrays.copyOf(before, days * 2 + 2);
        }
        int capacity = calendar.minutes(days);
        BudgetDay day = new BudgetDay(start.plusDays(days), capacity, before[days] - unused);
        int answer = budget.applyAsInt(day);
        if (answer < 0 || answer > capacity) {
            throw new Refusal(Diagnostic.error("pace-refused")
                    .path("pace")
                    .message(
                            "pace '{pace}' wants {answer} minutes on {date}, which has {capacity}",
                            "pace",
                            pace.id(),
                            "answer",
                            answer,
                            "date",
                            day.date(),
                            "capacity",
                            capacity)
                    .build());
        }
        before[days + 1] = before[days] + answer;
        days++;
    }
}
