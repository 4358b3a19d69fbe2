package org.learnroadmap.core.internal.machine;

import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Monitor;

/**
 * Puts jobs on the work-time axis, one at a time.
 *
 * <p>If all may be studied at once, they stand one behind the other in the order that is wanted. Otherwise the job that
 * goes first among those released runs until it is finished or the next is released, which may then go first (Horn
 * 1974, "Some simple scheduling algorithms"). A job is interrupted at most once for each distinct release day. Gaps make
 * release days depend on when something else is finished, so they become known on the way.
 *
 * <p>No unit is begun in the last minutes of a day, fewer than a smallest session, unless it fits.
 */
public final class Placer {

    /** After how many jobs a monitor is told. */
    static final int REPORT_EVERY = 1 << 16;

    private final Jobs jobs;
    private final StudyAxis axis;
    private final int smallestSession;
    private final Monitor monitor;
    private final RecordedRuns runs;
    private final Placement placement;
    private int done;

    public Placer(Jobs jobs, StudyAxis axis, int smallestSession, Monitor monitor) {
        this.jobs = jobs;
        this.axis = axis;
        this.smallestSession = smallestSession;
        this.monitor = monitor;
        runs = new RecordedRuns(jobs.size());
        placement = Placement.of(jobs, axis, runs);
    }

    /**
     * Places all jobs in an order that respects prerequisites, as far as release days allow. O(jobs), or O(edges +
     * (jobs + interruptions) x log jobs) with release days.
     */
    public Placement place(int[] order) {
        if (!jobs.areReleasedAtOnce()) {
            return place(new RankAgenda(jobs.graph().nodeCount(), order));
        }
        long position = 0;
        for (int job : order) {
            long begin = jobs.begins(job) ? beginOf(jobs.minutes(job), position) : position;
            axis.studying(job, begin);
            position = axis.runEnd(begin, jobs.minutes(job), WorkAxis.NEVER);
            run(job, begin, position);
            finish(job, axis.finishDay(position));
        }
        return placement;
    }

    /** Places all jobs as an agenda says. O(edges + jobs + interruptions) and what the agenda takes. */
    public Placement place(Agenda agenda) {
        Releases releases = new Releases(jobs);
        int[] left = jobs.minutesByNode();
        long position = 0;
        while (releases.hasNext() || !agenda.isEmpty()) {
            int nextRelease = releases.hasNext() ? releases.nextDay() : WorkAxis.NEVER;
            if (nextRelease != WorkAxis.NEVER && axis.hasBegun(nextRelease, position)) {
                agenda.add(releases.next());
            } else if (agenda.isEmpty()) {
                position = axis.waitUntil(nextRelease, position);
            } else {
                position = study(agenda, left, position, nextRelease, releases);
            }
        }
        return placement;
    }

    /** Studies the job that goes first until it is finished or a day begins; returns where that is. */
    private long study(Agenda agenda, int[] left, long position, int limit, Releases releases) {
        int job = agenda.first(position, axis.passed(position));
        boolean fresh = left[job] == jobs.minutes(job) && jobs.begins(job);
        long begin = fresh ? beginOf(left[job], position) : position;
        if (begin > position) {
            return begin; // another job may have been released meanwhile
        }
        axis.studying(job, begin);
        long end = axis.runEnd(begin, Math.min(left[job], agenda.most()), limit);
        run(job, begin, end);
        agenda.studied(job, (int) (end - begin));
        left[job] -= (int) (end - begin);
        if (left[job] == 0) {
            agenda.remove(job);
            // A topic without minutes is dated where the order reaches it, but not before it may be studied.
            int day = Math.max(axis.finishDay(end), releases.day(job));
            finish(job, day);
            releases.finished(job, begun(jobs.graph().unitOf(job), day), day);
        }
        return end;
    }

    /** The topics of a block begin one after the other; all have begun only when its opening is over. */
    private int begun(int unit, int finished) {
        return unit < jobs.graph().topicCount() ? placement.startDay(unit) : finished;
    }

    /** Skips the rest of a day that is too short to begin a unit of so many minutes in. */
    private long beginOf(int minutes, long position) {
        if (smallestSession < 2 || minutes == 0) {
            return position;
        }
        int day = axis.startDay(position);
        if (day == WorkAxis.NEVER || axis.before(day) == position) {
            return position;
        }
        long rest = axis.leftOf(day, position);
        return rest < smallestSession && rest < minutes ? axis.waitUntil(day + 1, position) : position;
    }

    /** Returns the axis on which jobs are placed. */
    public StudyAxis axis() {
        return axis;
    }

    private void run(int job, long begin, long end) {
        if (end > begin) {
            int unit = jobs.graph().unitOf(job);
            placement.begin(unit, axis.startDay(begin));
            runs.add(unit, begin, (int) (end - begin));
        }
    }

    private void finish(int job, int day) {
        if (jobs.completes(job)) {
            int unit = jobs.graph().unitOf(job);
            placement.finish(unit, day);
            axis.finished(unit, day);
        }
        if (++done % REPORT_EVERY == 0) {
            monitor.report("placing topics", done, jobs.size());
        }
    }
}
