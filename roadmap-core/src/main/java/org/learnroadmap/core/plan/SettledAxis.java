package org.learnroadmap.core.plan;

import org.learnroadmap.core.calendar.WorkAxis;

/** The days of a plan that is made, as a pace left them. Immutable: it keeps nothing of the pace. */
final class SettledAxis implements WorkAxis {

    private final long[] before;

    /** Takes over where each day begins, and behind the last where that ends. */
    SettledAxis(long[] before) {
        this.before = before;
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
    static int startDay(long[] before, int days, long position) {
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
