package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * From where on each unit of a plan could have been studied, as things were placed, and what kept it from being sooner.
 * Immutable.
 */
public final class Readiness {

    /** Nothing but a date, or the start of the plan, kept a unit waiting. */
    public static final int NOTHING = -1;

    private final Jobs jobs;
    private final RoadmapGraph graph;
    private final Placement placement;
    private final RunsByUnit runs;
    private final WorkAxis axis;
    private final long[] ready;
    private final int[] waitedFor;

    /** Follows the prerequisites in index order. O(edges + nodes x log days). */
    public Readiness(Placement placement, RunsByUnit runs, WorkAxis axis) {
        this.placement = placement;
        this.runs = runs;
        this.axis = axis;
        jobs = placement.jobs();
        graph = jobs.graph();
        ready = new long[graph.nodeCount()];
        waitedFor = new int[ready.length];
        Arrays.fill(waitedFor, NOTHING);
        for (int position = 0; position < ready.length; position++) {
            int node = graph.nodeAt(position);
            raise(node, axis.before(jobs.dates().release(node)), NOTHING);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                passOn(node, e);
            }
        }
    }

    private void raise(int node, long position, int because) {
        // A prerequisite says more than a date that is as late.
        if (position > ready[node] || position == ready[node] && because != NOTHING && position > 0) {
            ready[node] = position;
            waitedFor[node] = because;
        }
    }

    private void passOn(int node, int edge) {
        int successor = graph.successor(edge);
        boolean takesPlace = !graph.isMilestone(node) && jobs.inPlan().has(node);
        raise(successor, takesPlace ? over(node) : ready[node], takesPlace ? graph.unitOf(node) : waitedFor[node]);
        int gap = jobs.inPlan().gap(node, edge);
        if (gap > 0) {
            int since = graph.isOpening(node) && graph.unitOf(node) < graph.topicCount()
                    ? placement.startDay(graph.unitOf(node))
                    : Math.max(
                            axis.finishDay(takesPlace ? over(node) : ready[node]),
                            jobs.dates().release(node));
            raise(successor, axis.before(since + gap), takesPlace ? graph.unitOf(node) : waitedFor[node]);
        }
    }

    /** Returns where a unit is over, or its opening. */
    private long over(int node) {
        int unit = graph.unitOf(node);
        if (!runs.has(unit)) {
            return ready[node];
        }
        return graph.isOpening(node) ? runs.endOfFirst(unit, jobs.minutes(node)) : runs.end(unit);
    }

    /** Returns the position from which on a unit could have been studied. */
    public long position(int unit) {
        return ready[graph.entryOf(unit)];
    }

    /** Returns the unit that this one waited for at last, or {@link #NOTHING}. */
    public int waitedFor(int unit) {
        return waitedFor[graph.entryOf(unit)];
    }
}
