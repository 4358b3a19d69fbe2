package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;

/**
 * How late a plan must be at least: what is due first goes first ({@link DueFirst}), and no plan has less of what is
 * due by any day completed.
 *
 * <p>With gaps between topics or smallest sessions that is a bound, since both keep a plan from using all time.
 */
public final class Optimum {

    private final Jobs jobs;
    private final Dues dues;
    private final WorkAxis axis;
    private final long[] begin;
    private final long[] completed;
    /** By the place of a due day: the day by which all that is due by then can be finished, that day or later. */
    private final int[] limit;

    /**
     * Finds the least possible lateness. O(jobs) without dates before which jobs cannot begin, else O(jobs x log jobs).
     *
     * @param begin the position before which a job cannot begin, by node; empty if all can begin at once
     */
    public Optimum(Jobs jobs, Dues dues, WorkAxis axis, long[] begin) {
        this(jobs, dues, axis, begin, DueFirst.completions(jobs, dues, begin));
    }

    private Optimum(Jobs jobs, Dues dues, WorkAxis axis, long[] begin, long[] completed) {
        this.jobs = jobs;
        this.dues = dues;
        this.axis = axis;
        this.begin = begin;
        this.completed = completed;
        limit = new int[dues.count()];
        Arrays.setAll(limit, place -> Math.max(dues.day(place), axis.finishDay(completed[place])));
    }

    /** Finds it for jobs that wait for nothing but days. */
    public static Optimum of(Jobs jobs, Dues dues, WorkAxis axis) {
        return new Optimum(jobs, dues, axis, jobs.dates().hasReleases() ? positions(jobs, axis) : new long[0]);
    }

    /** Returns the same on another axis, which has the same days. */
    public Optimum on(WorkAxis other) {
        return other == axis ? this : new Optimum(jobs, dues, other, begin, completed);
    }

    private static long[] positions(Jobs jobs, WorkAxis axis) {
        long[] positions = new long[jobs.graph().nodeCount()];
        for (int job : jobs.inIndexOrder()) {
            positions[job] = axis.before(jobs.dates().release(job));
        }
        return positions;
    }

    public Dues dues() {
        return dues;
    }

    public WorkAxis axis() {
        return axis;
    }

    /** Returns the position at which all that is due by a day can be completed at best, by the place of the day. */
    long[] completed() {
        return Arrays.copyOf(completed, dues.count());
    }

    /** Returns the position before which a job cannot begin. */
    public long begin(int job) {
        return begin.length == 0 ? 0 : begin[job];
    }

    /** Returns the jobs by the position before which each cannot begin; not a copy. */
    public int[] byBegin() {
        return begin.length == 0 ? jobs.inIndexOrder() : jobs.sortedBy(begin);
    }

    /**
     * Returns the greatest A at which A + P(A, B) is greatest: from there on the learner is busy with nothing but what is
     * due by B, where what is due first goes first. O(jobs x log jobs).
     *
     * @param place the place of B among the due days
     */
    public long busyFrom(int place) {
        int[] byBegin = byBegin();
        long minutes = 0;
        long latest = -1;
        long from = 0;
        for (int i = byBegin.length - 1; i >= 0; i--) {
            int job = byBegin[i];
            if (dues.of(job) <= place && jobs.minutes(job) > 0) {
                minutes += jobs.minutes(job);
                if (begin(job) + minutes > latest) {
                    latest = begin(job) + minutes;
                    from = begin(job);
                }
            }
        }
        return from;
    }

    /** Tells whether no job has to wait for anything but other jobs. */
    public boolean allBeginAtOnce() {
        return begin.length == 0;
    }

    /** Returns the day on which everything can be finished at best. */
    public int finishDay() {
        return axis.finishDay(completed[dues.count()]);
    }

    /** Returns the calendar days by which a plan must be late, at least 0. O(jobs). */
    public int lateDays() {
        int late = 0;
        for (int place = 0; place < dues.count(); place++) {
            late = Math.max(late, limit[place] - dues.day(place));
        }
        return Math.max(late, lateWithoutMinutes());
    }

    /** Returns the place of the last due day that is missed by so many days, or -1 if it is only what takes no time. */
    public int lastLate(int days) {
        return IntStream.range(0, dues.count())
                .filter(place -> completed[place] > 0 && limit[place] - dues.day(place) == days)
                .max()
                .orElse(-1);
    }

    /** Tells whether something is late that takes no time: no amount of study time can help. */
    public boolean isLateWithoutMinutes() {
        return lateWithoutMinutes() > 0;
    }

    /** What takes no time is late only if it is due before the day from which it may be done. */
    private int lateWithoutMinutes() {
        int late = 0;
        if (!jobs.dates().hasReleases() || dues.count() == 0) {
            return late;
        }
        for (int job : jobs.inIndexOrder()) {
            if (jobs.minutes(job) == 0 && dues.of(job) < dues.count()) {
                late = Math.max(late, jobs.dates().release(job) - jobs.dates().due(job));
            }
        }
        return late;
    }

    /**
     * Returns the dates with each job due when it is due or, if it is late where what is due first goes first, when it is
     * finished there. All can be kept together, and none can be kept without missing a deadline by more. O(edges + jobs x
     * log jobs) if anything is late.
     */
    public NodeDates limits() {
        if (lateDays() == 0) {
            return jobs.dates();
        }
        long[] completion = DueFirst.completionByJob(jobs, dues, begin);
        int[] reached = new int[jobs.graph().nodeCount()];
        for (int job : jobs.inIndexOrder()) {
            reached[job] = jobs.minutes(job) == 0 ? jobs.dates().release(job) : axis.finishDay(completion[job]);
        }
        return jobs.dates().dueLater(jobs.graph(), reached);
    }

    /** Returns the days by which a placement is late at most, negative if it is never. O(jobs) if anything is due. */
    public int lateDays(Placement placement) {
        int late = Integer.MIN_VALUE;
        if (dues.count() == 0) {
            return late;
        }
        for (int job : jobs.inIndexOrder()) {
            int due = jobs.dates().due(job);
            if (due != WorkAxis.NEVER && jobs.completes(job)) {
                late = Math.max(late, placement.finishDay(jobs.graph().unitOf(job)) - due);
            }
        }
        return late;
    }
}
