package org.learnroadmap.core.plan;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.machine.Remaining;
import org.learnroadmap.core.internal.machine.SettledAxis;
import org.learnroadmap.core.internal.machine.StudyAxis;

/**
 * Uses as much of each day as a pace says. Days are asked for when the plan reaches them, because the answer may
 * depend on what was placed until then: all minutes before a day were either studied or let pass, and those let
 * pass are counted. Reviews come first in a day, and the pace gets at most what they leave.
 *
 * <p>Holds eight bytes for each day reached. Not safe for use by several threads.
 */
final class BudgetAxis implements StudyAxis {

    private final DayBudget budget;
    private final Remaining remaining;
    private final @Nullable ReviewQueue reviews;
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
     * @param reviews   hears what is finished, and says which part of a day is gone; null for none
     * @param horizon   the number of days after which nothing is asked any more
     */
    BudgetAxis(DayBudget budget, Remaining remaining, @Nullable ReviewQueue reviews, int horizon) {
        this.budget = budget;
        this.remaining = remaining;
        this.reviews = reviews;
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
        return budget.calendar().minutes(day) - reviewed(day) - (position - before[day]);
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
                : budget.calendar().before(day) + reviewed(day) + position - before[day];
    }

    private int reviewed(int day) {
        return reviews == null ? 0 : reviews.planned().minutes(day);
    }

    @Override
    public void finished(int unit, int day) {
        if (reviews != null) {
            reviews.finished(unit, day);
        }
    }

    /** Returns the reviews so far. */
    Optional<ReviewQueue> reviews() {
        return Optional.ofNullable(reviews);
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
        int free = budget.calendar().minutes(days) - (reviews == null ? 0 : reviews.take(days));
        int answer = budget.minutes(days, before[days] - unused, remaining.all(), remaining::dueBy);
        before[days + 1] = before[days] + Math.min(answer, free);
        days++;
    }
}
