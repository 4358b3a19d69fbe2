package org.learnroadmap.core.plan;

import java.util.Arrays;
import org.learnroadmap.core.internal.machine.InPlan;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.progress.Standing;

/**
 * The days that have to pass behind what is done already: gaps to it count from the dates on which it was really finished,
 * or begun where a corequisite has the gap.
 */
final class GapsBehindDone {

    private static final int NONE = Integer.MIN_VALUE;

    private final Plan plan;
    private final RoadmapGraph graph;
    private final InPlan toDo;

    GapsBehindDone(Plan plan, RoadmapGraph graph, InPlan toDo) {
        this.plan = plan;
        this.graph = graph;
        this.toDo = toDo;
    }

    /** Makes nodes wait for what is done before them; O(edges), O(1) without gaps or progress. */
    void addTo(int[] release) {
        if (!graph.hasGaps() || plan.standing().isEmpty()) {
            return;
        }
        Standing standing = plan.standing().get();
        int[] over = new int[graph.nodeCount()];
        Arrays.fill(over, NONE);
        for (int position = 0; position < over.length; position++) {
            int node = graph.nodeAt(position);
            over[node] = graph.isMilestone(node) ? over[node] : day(node, standing);
            for (int e = graph.firstSuccessor(node); over[node] != NONE && e < graph.endOfSuccessors(node); e++) {
                int after = over[node] + graph.gap(e);
                int successor = graph.successor(e);
                if (toDo.has(successor)) {
                    release[successor] = Math.max(release[successor], graph.gap(e) > 0 ? after : 0);
                } else if (graph.isMilestone(successor)) {
                    over[successor] = Math.max(over[successor], after);
                }
            }
        }
    }

    /** Returns the day of the plan on which a unit was finished or its opening was begun; none if it is not over. */
    private int day(int node, Standing standing) {
        boolean opening = graph.isOpening(node);
        return !opening && toDo.has(node)
                ? NONE
                : standing.overSince(graph.topicsOf(graph.unitOf(node)), opening)
                        .map(plan::day)
                        .orElse(NONE);
    }
}
