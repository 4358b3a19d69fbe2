package org.learnroadmap.core.internal.machine;

/** The minutes that are not placed yet, for paces that ask. Not safe for use by several threads. */
public final class Remaining {

    private final Dues dues;
    private final long[] minutes;
    private final long[] sums;
    private boolean isSummed;
    private long all;

    /** Starts with everything. O(jobs). */
    public Remaining(Jobs jobs, Dues dues) {
        this.dues = dues;
        minutes = dues.minutes(jobs);
        sums = new long[dues.count() + 1];
        for (long due : minutes) {
            all += due;
        }
    }

    /** Hears that minutes of a job were placed. */
    public void placed(int job, long placed) {
        minutes[dues.of(job)] -= placed;
        all -= placed;
        isSummed = false;
    }

    /** Returns all that is left. */
    public long all() {
        return all;
    }

    /** Returns what is left of jobs due by the end of a day. O(log due days), and O(due days) after anything was placed. */
    public long dueBy(int day) {
        if (!isSummed) {
            for (int place = 0; place < dues.count(); place++) {
                sums[place + 1] = sums[place] + minutes[place];
            }
            isSummed = true;
        }
        return sums[dues.placeAfter(day)];
    }
}
