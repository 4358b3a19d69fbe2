package org.learnroadmap.core.internal.machine;

import java.util.stream.IntStream;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Tells of each node whether anything is done in it: of a unit and its opening whether it has a topic in the plan, of
 * the milestones of a phase whether the phase has.
 */
public final class InPlan {

    private final RoadmapGraph graph;
    private final int[] topicMinutes;
    /** By node; empty if something is done in all of them. */
    private final boolean[] node;

    /**
     * Looks at all nodes. O(topics) if nothing is left out, else O(edges).
     *
     * @param topicMinutes by topic number, negative for those left out
     */
    public InPlan(Roadmap roadmap, RoadmapGraph graph, int[] topicMinutes) {
        this.graph = graph;
        this.topicMinutes = topicMinutes;
        node = new boolean[isEverything(roadmap) ? 0 : graph.nodeCount()];
        if (node.length > 0) {
            markUnitsAndFinishes();
            markStarts();
        }
    }

    private boolean isEverything(Roadmap roadmap) {
        for (int minutes : topicMinutes) {
            if (minutes < 0) {
                return false;
            }
        }
        return IntStream.range(0, roadmap.allPhases().size())
                .allMatch(phase -> roadmap.firstTopicOf(phase) < roadmap.endOfTopicsOf(phase));
    }

    private void markUnitsAndFinishes() {
        for (int position = 0; position < node.length; position++) {
            int marked = graph.nodeAt(position);
            if (!graph.isMilestone(marked)) {
                node[marked] = isAnyIn(graph.unitOf(marked));
            }
            for (int e = graph.firstSuccessor(marked); node[marked] && e < graph.endOfSuccessors(marked); e++) {
                node[graph.successor(e)] |= graph.isFinish(graph.successor(e));
            }
        }
    }

    private boolean isAnyIn(int unit) {
        return unit < topicMinutes.length
                ? topicMinutes[unit] >= 0
                : graph.topicsOf(unit).anyMatch(topic -> topicMinutes[topic] >= 0);
    }

    private void markStarts() {
        for (int start = 0; start < node.length; start++) {
            for (int e = graph.firstSuccessor(start); graph.isStart(start) && e < graph.endOfSuccessors(start); e++) {
                node[start] |= graph.isFinish(graph.successor(e)) && node[graph.successor(e)];
            }
        }
    }

    /** Tells whether a topic is in the plan. */
    public boolean hasTopic(int topic) {
        return topicMinutes[topic] >= 0;
    }

    /** Tells whether something is done in every node. */
    public boolean hasAll() {
        return node.length == 0;
    }

    /** Tells whether anything is done in a node. */
    public boolean has(int wanted) {
        return node.length == 0 || node[wanted];
    }

    /** Returns the calendar days that an edge lets pass: none before or after what is left out. */
    public int gap(int from, int edge) {
        return has(from) && has(graph.successor(edge)) ? graph.gap(edge) : 0;
    }
}
