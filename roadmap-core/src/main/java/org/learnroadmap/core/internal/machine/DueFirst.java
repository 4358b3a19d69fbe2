package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import org.learnroadmap.core.internal.graph.LongHeap;

/**
 * Studies what is due first, first, interrupting it for what is released later and due sooner, and tells when all that
 * is due by each day is completed. No order completes any of them sooner, so none has a smaller maximum lateness
 * (Jackson 1955, "Scheduling a production line to minimize maximum tardiness"; with release dates Horn 1974, "Some
 * simple scheduling algorithms").
 *
 * <p>Works on positions of the work-time axis alone. Neither days nor prerequisites matter here, since no job is
 * released before, nor due after, what it requires ({@link NodeDates}). Jobs without minutes take no part.
 */
public final class DueFirst {

    private DueFirst() {}

    /**
     * Returns, by the place of a due day, the position at which all jobs due by then are completed; the last is where
     * everything is. O(jobs) if all can begin at once, else O(jobs x log jobs).
     *
     * @param begin the position before which a job cannot begin, by node; empty if all can begin at once
     */
    public static long[] completions(Jobs jobs, Dues dues, long[] begin) {
        long[] completed = new long[dues.count() + 1];
        if (begin.length == 0 && dues.count() == 0) {
            completed[0] = jobs.totalMinutes();
            return completed;
        }
        if (begin.length == 0) {
            completed = dues.minutes(jobs);
            for (int place = 1; place < completed.length; place++) {
                completed[place] += completed[place - 1];
            }
            return completed;
        }
        long[] byJob = completionByJob(jobs, dues, begin);
        for (int job : jobs.inIndexOrder()) {
            completed[dues.of(job)] = Math.max(completed[dues.of(job)], byJob[job]);
        }
        for (int place = 1; place < completed.length; place++) {
            completed[place] = Math.max(completed[place], completed[place - 1]);
        }
        return completed;
    }

    /**
     * Returns the position at which each job is completed, by node, jobs due on one day in index order; 0 for what takes no
     * time. O(jobs x log jobs).
     *
     * @param begin the position before which a job cannot begin, by node; empty if all can begin at once
     */
    public static long[] completionByJob(Jobs jobs, Dues dues, long[] begin) {
        return begin.length == 0 ? oneByOne(jobs, dues) : asReleased(jobs, dues, begin);
    }

    private static long[] oneByOne(Jobs jobs, Dues dues) {
        long[] completed = new long[jobs.graph().nodeCount()];
        long position = 0;
        for (int job : dues.inOrder(jobs)) {
            position += jobs.minutes(job);
            completed[job] = jobs.minutes(job) == 0 ? 0 : position;
        }
        return completed;
    }

    /** Before each step {@code ready} holds the jobs that are released and not completed, by (due day, index). */
    private static long[] asReleased(Jobs jobs, Dues dues, long[] begin) {
        int[] order = jobs.inIndexOrder();
        int[] index = RankAgenda.ranks(begin.length, order);
        int[] byRelease = Arrays.stream(jobs.sortedBy(begin))
                .filter(job -> jobs.minutes(job) > 0)
                .toArray();
        int[] left = jobs.minutesByNode();
        LongHeap ready = new LongHeap();
        long[] completed = new long[begin.length];
        long position = 0;
        int released = 0;
        while (released < byRelease.length || !ready.isEmpty()) {
            if (ready.isEmpty()) {
                position = Math.max(position, begin[byRelease[released]]);
            }
            while (released < byRelease.length && begin[byRelease[released]] <= position) {
                int job = byRelease[released++];
                ready.add(((long) dues.of(job) << 32) | index[job]);
            }
            int job = order[(int) ready.peek()];
            long stop = released < byRelease.length ? begin[byRelease[released]] : Long.MAX_VALUE;
            int studied = (int) Math.min(left[job], stop - position);
            position += studied;
            left[job] -= studied;
            if (left[job] == 0) {
                ready.poll();
                completed[job] = position;
            }
        }
        return completed;
    }
}
