package org.learnroadmap.core.plan;

import java.util.Arrays;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.SettledAxis;

/**
 * The study time of a pace whose budget depends on the date alone. Days are asked for when they are needed.
 *
 * <p>Holds eight bytes for each day. Not safe for use by several threads.
 */
final class DatedAxis implements WorkAxis {

    private final DayBudget budget;
    private final int horizon;
    private long[] before = new long[64];
    private int days;

    /**
     * Starts with no day known.
     *
     * @param horizon the number of days after which nothing is asked any more
     */
    DatedAxis(DayBudget budget, int horizon) {
        this.budget = budget;
        this.horizon = horizon;
    }

    @Override
    public long before(int day) {
        int known = Math.max(0, Math.min(day, horizon));
        while (days < known) {
            askNextDay();
        }
        return before[known];
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

    private void askNextDay() {
        if (days + 1 == before.length) {
            before = Arrays.copyOf(before, days * 2 + 2);
        }
        before[days + 1] = before[days] + budget.minutes(days, 0, 0, by -> 0);
        days++;
    }
}
