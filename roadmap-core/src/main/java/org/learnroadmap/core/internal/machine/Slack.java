package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.calendar.WorkAxis;

/**
 * The study time that is left over before each due day, now and as topics are studied.
 *
 * <p>slack(B) = W(B) - now - minutes left of all jobs due by B, where W(B) is the study time until the end of day
 * B. A job may go before others that are due sooner exactly if its minutes are at
 * most slack(B) for every B before its own due day. Studying a job takes from the slack of every day before its own due
 * day, and from no other. So slack never grows, and a job that may not go first never will, until its turn comes.
 *
 * <p>W(B) - minutes left is kept as the prefix sums of differences in a binary tree, whose nodes hold the sum of their
 * leaves and the least of their prefix sums. Both operations take O(log due days).
 */
public final class Slack {

    private final Dues dues;
    private final int leaves;
    private final long[] sum;
    private final long[] least;

    /**
     * Starts with nothing studied. O(jobs).
     *
     * @param axis the study time that due days are held against
     */
    public Slack(Jobs jobs, Dues dues, WorkAxis axis) {
        this.dues = dues;
        leaves = Integer.highestOneBit(Math.max(1, dues.count() * 2 - 1));
        sum = new long[2 * leaves];
        least = new long[2 * leaves];
        long[] minutes = dues.minutes(jobs);
        long before = 0;
        for (int place = 0; place < dues.count(); place++) {
            long until = axis.before(dues.day(place) + 1);
            sum[leaves + place] = until - before - minutes[place];
            before = until;
            least[leaves + place] = sum[leaves + place];
        }
        for (int node = leaves - 1; node > 0; node--) {
            combine(node);
        }
    }

    /** Returns the slack where nothing is due: there is always enough. */
    public static Slack unlimited(Jobs jobs, WorkAxis axis) {
        return new Slack(jobs, Dues.none(), axis);
    }

    private void combine(int node) {
        sum[node] = sum[2 * node] + sum[2 * node + 1];
        least[node] = Math.min(least[2 * node], sum[2 * node] + least[2 * node + 1]);
    }

    /** Hears that a job was studied. */
    public void studied(int job, int minutes) {
        int place = dues.of(job);
        if (place == dues.count()) {
            return;
        }
        sum[leaves + place] += minutes;
        least[leaves + place] += minutes;
        for (int node = (leaves + place) / 2; node > 0; node /= 2) {
            combine(node);
        }
    }

    /** Returns how many minutes of a job may be studied before anything that is due sooner. */
    public long before(int job, long now) {
        int node = 1;
        long sumBefore = 0;
        long leastBefore = Long.MAX_VALUE;
        int end = dues.of(job);
        if (end == leaves) {
            return least[1] - now;
        }
        for (int half = leaves / 2; half > 0; half /= 2) {
            if (end >= half) {
                leastBefore = Math.min(leastBefore, sumBefore + least[2 * node]);
                sumBefore += sum[2 * node];
                node = 2 * node + 1;
                end -= half;
            } else {
                node = 2 * node;
            }
        }
        return leastBefore == Long.MAX_VALUE ? leastBefore : leastBefore - now;
    }
}
