package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.graph.Digraph;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * How early a plan with gaps could end at best.
 *
 * <p>Each unit is released at the earliest day on which it could begin if the learner did everything else at the same
 * time, but for what comes before a gap: of that no two minutes can be studied at once. Then one unit at a time is
 * studied, whichever is released (Finta and Liu 1996, "Single machine scheduling subject to precedence delays": the
 * problem itself is hard). No plan on these days ends earlier.
 */
public final class GapBound {

    /** Collecting what comes before each gap costs gaps x edges; past this bound gaps count as if it were nothing. */
    private static final long STEPS = 20_000_000;

    private final Jobs jobs;
    private final RoadmapGraph graph;
    private final WorkAxis axis;
    private final Digraph predecessors;
    private final long[] begin;
    private final int[] seen;
    private final int[] stack;
    private long steps = STEPS;
    private int latestFinish;

    private GapBound(Jobs jobs, WorkAxis axis) {
        this.jobs = jobs;
        this.axis = axis;
        graph = jobs.graph();
        int nodes = graph.nodeCount();
        begin = new long[nodes];
        seen = new int[nodes];
        Arrays.fill(seen, -1);
        stack = new int[nodes];
        Digraph.Builder reversed = Digraph.builder(nodes);
        for (int node = 0; node < nodes; node++) {
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                reversed.edge(graph.successor(e), node);
            }
        }
        predecessors = reversed.build();
    }

    /** Looks for the earliest begin of each node. O(edges), and STEPS. */
    public static GapBound of(Jobs jobs, WorkAxis axis) {
        GapBound bound = new GapBound(jobs, axis);
        bound.walk();
        return bound;
    }

    /** Returns the position before which a node cannot begin, by node; not a copy. */
    public long[] begin() {
        return begin;
    }

    /** Returns the day before which a learner who did everything at the same time would not be finished. */
    public int latestFinish() {
        return latestFinish;
    }

    private void walk() {
        for (int position = 0; position < graph.nodeCount(); position++) {
            int node = graph.nodeAt(position);
            begin[node] = Math.max(begin[node], axis.before(jobs.dates().release(node)));
            long end = begin[node] + jobs.minutes(node);
            if (hasGap(node)) {
                end = Math.max(end, minutesUpTo(node));
            }
            int finish = axis.finishDay(end);
            latestFinish = Math.max(latestFinish, finish);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                release(node, e, end, finish);
            }
        }
    }

    private void release(int node, int edge, long end, int finish) {
        int successor = graph.successor(edge);
        begin[successor] = Math.max(begin[successor], end);
        int gap = jobs.inPlan().gap(node, edge);
        if (gap > 0) {
            // A gap counts from the end; behind an opening from its beginning, which is no later than its end.
            int from = graph.isOpening(node) ? Math.min(finish, axis.startDay(begin[node])) : finish;
            if (from < WorkAxis.NEVER - gap) {
                begin[successor] = Math.max(begin[successor], axis.before(from + gap));
            }
        }
    }

    private boolean hasGap(int node) {
        return IntStream.range(graph.firstSuccessor(node), graph.endOfSuccessors(node))
                .anyMatch(e -> jobs.inPlan().gap(node, e) > 0);
    }

    /** Returns the minutes of a node and of all that comes before it. */
    private long minutesUpTo(int last) {
        long minutes = 0;
        int size = 0;
        stack[size++] = last;
        seen[last] = last;
        while (size > 0 && steps > 0) {
            int node = stack[--size];
            minutes += jobs.minutes(node);
            for (int e = predecessors.begin(node); e < predecessors.end(node); e++) {
                steps--;
                if (seen[predecessors.target(e)] != last) {
                    seen[predecessors.target(e)] = last;
                    stack[size++] = predecessors.target(e);
                }
            }
        }
        return minutes;
    }
}
