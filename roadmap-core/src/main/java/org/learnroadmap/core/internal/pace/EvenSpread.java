package org.learnroadmap.core.internal.pace;

/**
 * Spreads minutes over days in proportion to their capacity: what is due by a position is floor(N x cum / T). It
 * conserves N exactly, and no day gets more than its capacity while N &lt;= T, because then the floors of two
 * positions differ by no more than the positions do.
 */
final class EvenSpread {

    /** Hears what falls due on a study day. */
    @FunctionalInterface
    interface Shares {
        void add(int day, long minutes);
    }

    private EvenSpread() {}

    /**
     * Returns how many of some minutes are due by a position.
     *
     * @param minutes what is spread, at least 0
     * @param cum     the capacity up to the position, from 0 to {@code total}
     * @param total   the capacity of all days, at least 1
     */
    static long dueBy(long minutes, long cum, long total) {
        // Whole multiples first: minutes x cum may not fit into a long.
        return minutes / total * cum + minutes % total * cum / total;
    }

    /** Spreads minutes over the study days of a window. O(its length). */
    static void over(Window window, long minutes, StudyDays days, Shares shares) {
        long from = days.before(window.first());
        long capacity = days.capacity(window);
        long before = 0;
        for (int day = window.first(); day <= window.last(); day++) {
            long by = dueBy(minutes, days.before(day + 1) - from, capacity);
            shares.add(day, by - before);
            before = by;
        }
    }
}
