package org.learnroadmap.core.plan;

import java.util.Arrays;
import org.learnroadmap.core.internal.machine.Remaining;
import org.learnroadmap.core.internal.machine.SettledAxis;
import org.learnroadmap.core.internal.machine.StudyAxis;

/**
 * Uses as much of each day as a pace says. Days are asked for when the plan reaches them, because the answer may
 * depend on what was placed until then: all minutes before a day were either studied or let pass, and those let
 * pass are counted.
 *
 * <p>Holds eight bytes for each day reached. Not safe for use by several threads.
 */
final class BudgetAxis implements StudyAxis {

    private final DayBudget budget;
    private final Remaining remaining;
    private final int horizon;
    private long[] before = new long[64];
    private int days;
    private long unused;
    private int job;
    private long accounted;

    /**
     * Starts with no day known.
     *
     * @param remaining all that is to be placed
     * @param horizon   the number of days after which nothing is asked any more
     */
    BudgetAxis(DayBudget budget, Remaining remaining, int horizon) {
        this.budget = budget;
        this.remaining = remaining;
        this.horizon = horizon;
    }

    @Override
    public long before(int day) {
        return before[Math.max(0, Math.min(day, days))];
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
        return budget.calendar().minutes(day) - (position - before[day]);
    }

    @Override
    public void studying(int next, long position) {
        account(position);
        job = next;
    }

    /** Takes what was studied up to a position off what remains of the job. */
    private void account(long position) {
        long studied = position - unused;
        if (studied > accounted) {
            remaining.placed(job, studied - accounted);
            accounted = studied;
        }
    }

    /** Deadlines are held against the study calendar: what the pace did not use of a day is lost with it. */
    @Override
    public long passed(long position) {
        int day = startDay(position);
        return day == NEVER
                ? budget.calendar().before(horizon)
                : budget.calendar().before(day) + position - before[day];
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
        account(position);
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
        account(before[days]);
        int answer = budget.minutes(days, before[days] - unused, remaining.all(), remaining::dueBy);
        before[days + 1] = before[days] + answer;
        days++;
    }
}
