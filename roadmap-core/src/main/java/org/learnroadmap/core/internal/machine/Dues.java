package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.BitSet;
import org.learnroadmap.core.calendar.WorkAxis;

/** The different days on which jobs are due, in order, and the place of each job's own among them. Immutable. */
public final class Dues {

    private static final Dues NONE = new Dues(new int[0], new int[0]);

    private final int[] days;
    private final int[] of;

    private Dues(int[] days, int[] of) {
        this.days = days;
        this.of = of;
    }

    /** Collects the due days of jobs. O(nodes + days between the first and the last). */
    public static Dues of(Jobs jobs) {
        if (!jobs.dates().hasDues()) {
            return NONE;
        }
        NodeDates dates = jobs.dates();
        int first = WorkAxis.NEVER;
        for (int job : jobs.inIndexOrder()) {
            first = Math.min(first, dates.due(job));
        }
        BitSet seen = new BitSet();
        for (int job : jobs.inIndexOrder()) {
            if (dates.due(job) != WorkAxis.NEVER) {
                seen.set(dates.due(job) - first);
            }
        }
        int[] days = seen.stream().toArray();
        int[] place = new int[seen.length()];
        for (int i = 0; i < days.length; i++) {
            place[days[i]] = i;
            days[i] += first;
        }
        int[] of = new int[jobs.graph().nodeCount()];
        for (int job : jobs.inIndexOrder()) {
            of[job] = dates.due(job) == WorkAxis.NEVER ? days.length : place[dates.due(job) - first];
        }
        return new Dues(days, of);
    }

    /** Returns what there is if no job is due. */
    public static Dues none() {
        return NONE;
    }

    /** Returns how many different due days there are. */
    public int count() {
        return days.length;
    }

    /** Returns a due day by its place, counted from 0. */
    public int day(int place) {
        return days[place];
    }

    /** Returns how many due days are not after a day. O(log due days). */
    public int placeAfter(int day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Returns the place of a job's due day; {@link #count()} for a job that is not due. */
    public int of(int job) {
        return of.length == 0 ? 0 : of[job];
    }

    /**
     * Returns the jobs by due day, those due on one day in index order, by counting sort; the index order itself if that is
     * it. Not a copy. O(jobs + due days).
     */
    public int[] inOrder(Jobs jobs) {
        return isInOrder(jobs.inIndexOrder()) ? jobs.inIndexOrder() : sorted(jobs.inIndexOrder());
    }

    private boolean isInOrder(int[] order) {
        int before = 0;
        for (int job : order) {
            if (of(job) < before) {
                return false;
            }
            before = of(job);
        }
        return true;
    }

    private int[] sorted(int[] order) {
        int[] next = new int[days.length + 2];
        for (int job : order) {
            next[of(job) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[order.length];
        for (int job : order) {
            sorted[next[of(job)]++] = job;
        }
        return sorted;
    }

    /** Returns the minutes that are due on each of the days, and last those that are not due. O(jobs). */
    public long[] minutes(Jobs jobs) {
        long[] minutes = new long[days.length + 1];
        for (int job : jobs.inIndexOrder()) {
            minutes[of(job)] += jobs.minutes(job);
        }
        return minutes;
    }
}
