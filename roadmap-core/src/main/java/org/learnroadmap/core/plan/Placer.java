package org.learnroadmap.core.plan;

import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.internal.graph.IntHeap;

/**
 * Puts topics on the work-time axis, one at a time.
 *
 * <p>If every topic may be studied at once, they stand one behind the other in rank order. Otherwise the topic of
 * smallest rank among those released runs until it is finished or the next is released, and one of smaller rank
 * then goes first (Horn 1974, "Some simple scheduling algorithms"). A topic is interrupted at most once for each
 * distinct release day.
 *
 * <p>No topic is begun in the last minutes of a day, fewer than a smallest session, unless it fits.
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
        placement = new Placement(jobs.minutes());
    }

    /** Places all topics. O(topics), or O((topics + interruptions) x log topics) with release days. */
    Placement place() {
        if (jobs.allReleasedAtOnce()) {
            placeInRankOrder();
        } else {
            placeAsReleased();
        }
        return placement;
    }

    private void placeInRankOrder() {
        long position = 0;
        for (int rank = 0; rank < jobs.size(); rank++) {
            int topic = jobs.atRank(rank);
            if (jobs.isPlanned(topic)) {
                long begin = beginOf(jobs.minutes(topic), position);
                position = axis.runEnd(begin, jobs.minutes(topic), WorkAxis.NEVER);
                run(topic, begin, position);
                finish(topic, position);
            }
        }
    }

    private void placeAsReleased() {
        int[] rankByRelease = jobs.ranksByRelease();
        int[] left = jobs.minutes().clone();
        IntHeap ready = new IntHeap();
        int next = 0;
        long position = 0;
        while (next < rankByRelease.length || !ready.isEmpty()) {
            int nextRelease = next < rankByRelease.length ? releaseAtRank(rankByRelease[next]) : WorkAxis.NEVER;
            if (nextRelease != WorkAxis.NEVER && axis.hasBegun(nextRelease, position)) {
                ready.add(rankByRelease[next++]);
            } else if (ready.isEmpty()) {
                position = axis.waitUntil(nextRelease, position);
            } else {
                position = study(ready, left, position, nextRelease);
            }
        }
    }

    /** Studies the topic of smallest rank until it is finished or a day begins; returns where that is. */
    private long study(IntHeap ready, int[] left, long position, int limit) {
        int topic = jobs.atRank(ready.peek());
        boolean fresh = left[topic] == jobs.minutes(topic);
        long begin = fresh ? beginOf(left[topic], position) : position;
        if (begin > position) {
            return begin; // another topic may have been released meanwhile
        }
        long end = axis.runEnd(begin, left[topic], limit);
        run(topic, begin, end);
        left[topic] -= (int) (end - begin);
        if (left[topic] == 0) {
            ready.poll();
            finish(topic, end);
        }
        return end;
    }

    private int releaseAtRank(int rank) {
        return jobs.release(jobs.atRank(rank));
    }

    /** Skips the rest of a day that is too short to begin a topic of so many minutes in. */
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

    private void run(int topic, long begin, long end) {
        if (end > begin) {
            placement.addRun(topic, begin, (int) (end - begin), axis.startDay(begin));
        }
    }

    private void finish(int topic, long position) {
        // A topic without minutes is dated where the order reaches it, but not before it may be studied.
        placement.finish(topic, Math.max(axis.finishDay(position), jobs.release(topic)));
        if (++done % REPORT_EVERY == 0) {
            monitor.report("placing topics", done, jobs.size());
        }
    }
}
