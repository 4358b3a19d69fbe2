package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.graph.LongHeap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Says from which day on units may be studied, as soon as that is known: when all that they require is finished.
 *
 * <p>Milestones and units that are not in the plan take no time: they are over as soon as nothing holds them up.
 */
public final class Releases {

    private final Jobs jobs;
    private final RoadmapGraph graph;
    private final boolean[] isJob;
    private final int[] waiting;
    private final int[] from;
    private final int[] over;
    private final int[] passed;
    private final LongHeap known = new LongHeap();
    private int lastBegan;

    /** Starts with nothing finished. O(edges). */
    public Releases(Jobs jobs) {
        this.jobs = jobs;
        graph = jobs.graph();
        int nodes = graph.nodeCount();
        isJob = new boolean[nodes];
        for (int job : jobs.inIndexOrder()) {
            isJob[job] = true;
        }
        from = new int[nodes];
        Arrays.setAll(from, jobs.dates()::release);
        over = new int[nodes];
        passed = new int[nodes];
        waiting = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                waiting[graph.successor(e)]++;
            }
        }
        int[] free =
                IntStream.range(0, nodes).filter(node -> waiting[node] == 0).toArray();
        for (int node : free) {
            release(node);
        }
    }

    /** Tells whether any release is known that was not asked for yet. */
    public boolean hasNext() {
        return !known.isEmpty();
    }

    /** Returns the day of the next release. */
    public int nextDay() {
        return (int) (known.peek() >>> 32);
    }

    /** Returns the job that is released next and takes it. */
    public int next() {
        return (int) known.poll();
    }

    /** Returns the first day on which a node may be studied, known by the time it is released. */
    public int day(int node) {
        return from[node];
    }

    /**
     * Tells that a node was finished. O(edges that leave it, and what they release).
     *
     * @param began the day on which its unit began, from which gaps behind an opening count
     * @param day   the day on which it was finished, from which all others count
     */
    public void finished(int node, int began, int day) {
        over[node] = day;
        lastBegan = began;
        pass(node);
    }

    private void release(int node) {
        if (isJob[node]) {
            known.add(((long) from[node] << 32) | node);
        } else {
            pass(node);
        }
    }

    /** Walks over what takes no time with a stack of its own. */
    private void pass(int first) {
        int size = 0;
        passed[size++] = first;
        while (size > 0) {
            int node = passed[--size];
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                int successor = graph.successor(e);
                advance(node, successor, jobs.inPlan().gap(node, e));
                if (--waiting[successor] == 0 && !isJob[successor]) {
                    passed[size++] = successor;
                } else if (waiting[successor] == 0) {
                    release(successor);
                }
            }
        }
    }

    private void advance(int node, int successor, int gap) {
        from[successor] = Math.max(from[successor], from[node]);
        if (jobs.inPlan().has(node)) { // of what is left out nothing is ever over
            over[successor] = Math.max(over[successor], over[node]);
            if (gap > 0) {
                // Only what was just placed can be an opening in the plan.
                int since = graph.isOpening(node) ? lastBegan : over[node];
                from[successor] = Math.max(from[successor], later(since, gap));
            }
        }
    }

    private static int later(int day, int gap) {
        return day >= WorkAxis.NEVER - 1 - gap ? WorkAxis.NEVER - 1 : day + gap;
    }
}
