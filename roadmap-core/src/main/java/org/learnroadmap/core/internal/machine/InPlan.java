package org.learnroadmap.core.internal.machine;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Tells of each node whether anything is done in it: of a unit and its opening whether it has a topic in the plan, of
 * the milestones of a phase whether the phase has.
 */
public final class InPlan {

    private final RoadmapGraph graph;
    private final int[] topicMinutes;
    private final boolean isEverything;
    /** By node, once anything but a topic is asked for. Several threads may find it at once, with the same result. */
    private volatile boolean @Nullable [] marks;

    /**
     * Looks at topics. O(topics + phases).
     *
     * @param topicMinutes by topic number, negative for those left out
     */
    public InPlan(Roadmap roadmap, RoadmapGraph graph, int[] topicMinutes) {
        this.graph = graph;
        this.topicMinutes = topicMinutes;
        isEverything = isEverything(roadmap);
    }

    /** Looks at all nodes. O(edges). */
    private boolean[] marks() {
        boolean[] known = marks;
        if (known == null) {
            known = new boolean[graph.nodeCount()];
            markUnitsAndFinishes(known);
            markStarts(known);
            marks = known;
        }
        return known;
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

    private void markUnitsAndFinishes(boolean[] node) {
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

    private void markStarts(boolean[] node) {
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
        return isEverything;
    }

    /** Tells whether anything is done in a node. */
    public boolean has(int wanted) {
        if (isEverything) {
            return true;
        }
        return wanted < topicMinutes.length && !graph.isInBlock(wanted) ? topicMinutes[wanted] >= 0 : marks()[wanted];
    }

    /** Returns the calendar days that an edge lets pass: none before or after what is left out. */
    public int gap(int from, int edge) {
        int gap = graph.gap(edge);
        return gap > 0 && has(from) && has(graph.successor(edge)) ? gap : 0;
    }
}
