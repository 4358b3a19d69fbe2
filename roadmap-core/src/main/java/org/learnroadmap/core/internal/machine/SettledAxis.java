package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.calendar.WorkAxis;

/** The days of a plan that is made, as a pace left them. Immutable: it keeps nothing of the pace. */
public final class SettledAxis implements WorkAxis {

    private final long[] before;

    private SettledAxis(long[] before) {
        this.before = before;
    }

    /** Copies the first days of an axis; behind them there is no study time. O(days). */
    public static SettledAxis of(WorkAxis axis, int days) {
        long[] before = new long[days + 1];
        for (int day = 0; day <= days; day++) {
            before[day] = axis.before(day);
        }
        return new SettledAxis(before);
    }

    @Override
    public long before(int day) {
        return before[Math.max(0, Math.min(day, before.length - 1))];
    }

    @Override
    public int startDay(long position) {
        int days = before.length - 1;
        return position < before[days] ? startDay(before, days, position) : NEVER;
    }

    /**
     * Returns the day in which a minute lies, by binary search.
     *
     * @param before   where each day begins
     * @param days     how many days are known, whose minutes end behind the position
     */
    public static int startDay(long[] before, int days, long position) {
        int low = 0;
        int high = days - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
