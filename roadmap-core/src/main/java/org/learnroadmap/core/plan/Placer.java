package org.learnroadmap.core.plan;

import java.util.Arrays;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.internal.graph.LongHeap;

/**
 * Puts units on the work-time axis, one at a time.
 *
 * <p>If all may be studied at once, they stand one behind the other in rank order. Otherwise the unit of smallest rank
 * among those released runs until it is finished or the next is released, and one of smaller rank then goes first
 * (Horn 1974, "Some simple scheduling algorithms"). A unit is interrupted at most once for each distinct release day.
 * Gaps make release days depend on when something else is finished, so they become known on the way.
 *
 * <p>No unit is begun in the last minutes of a day, fewer than a smallest session, unless it fits.
 */
final class Placer {

    private static final int REPORT_EVERY = 1 << 16;

    private final Jobs jobs;
    private final StudyAxis axis;
    private final int smallestSession;
    private final Monitor monitor;
    private final Placement placement;
    private int done;

    Placer(Jobs jobs, StudyAxis axis, int smallestSession, Monitor monitor) {
        this.jobs = jobs;
        this.axis = axis;
        this.smallestSession = smallestSession;
        this.monitor = monitor;
        placement = new Placement(jobs);
    }

    /** Places everything. O(units), or O(edges + (units + interruptions) x log units) with release days. */
    Placement place() {
        if (jobs.allReleasedAtOnce()) {
            placeInRankOrder();
        } else {
            placeAsReleased(new Releases(jobs));
        }
        return placement;
    }

    private void placeInRankOrder() {
        long position = 0;
        for (int rank = 0; rank < jobs.size(); rank++) {
            int node = jobs.atRank(rank);
            long begin = jobs.begins(node) ? beginOf(jobs.minutes(node), position) : position;
            position = axis.runEnd(begin, jobs.minutes(node), WorkAxis.NEVER);
            run(node, begin, position);
            finish(node, axis.finishDay(position));
        }
    }

    private void placeAsReleased(Releases releases) {
        int[] left = new int[jobs.size()];
        Arrays.setAll(left, rank -> jobs.minutes(jobs.atRank(rank)));
        LongHeap ready = new LongHeap();
        long position = 0;
        while (releases.hasNext() || !ready.isEmpty()) {
            int nextRelease = releases.hasNext() ? releases.nextDay() : WorkAxis.NEVER;
            if (nextRelease != WorkAxis.NEVER && axis.hasBegun(nextRelease, position)) {
                ready.add(releases.nextRank());
            } else if (ready.isEmpty()) {
                position = axis.waitUntil(nextRelease, position);
            } else {
                position = study(ready, left, position, nextRelease, releases);
            }
        }
    }

    /** Studies the unit of smallest rank until it is finished or a day begins; returns where that is. */
    private long study(LongHeap ready, int[] left, long position, int limit, Releases releases) {
        int rank = (int) ready.peek();
        int node = jobs.atRank(rank);
        boolean fresh = left[rank] == jobs.minutes(node) && jobs.begins(node);
        long begin = fresh ? beginOf(left[rank], position) : position;
        if (begin > position) {
            return begin; // another unit may have been released meanwhile
        }
        long end = axis.runEnd(begin, left[rank], limit);
        run(node, begin, end);
        left[rank] -= (int) (end - begin);
        if (left[rank] == 0) {
            ready.poll();
            // A topic without minutes is dated where the order reaches it, but not before it may be studied.
            int day = Math.max(axis.finishDay(end), releases.day(node));
            finish(node, day);
            releases.finished(node, placement.startDay(jobs.graph().unitOf(node)), day);
        }
        return end;
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

    private void run(int node, long begin, long end) {
        if (end > begin) {
            placement.addRun(jobs.graph().unitOf(node), begin, (int) (end - begin), axis.startDay(begin));
        }
    }

    private void finish(int node, int day) {
        if (jobs.completes(node)) {
            placement.finish(jobs.graph().unitOf(node), day);
        }
        if (++done % REPORT_EVERY == 0) {
            monitor.report("placing topics", done, jobs.size());
        }
    }
}
