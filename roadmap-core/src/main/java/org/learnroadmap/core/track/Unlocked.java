package org.learnroadmap.core.track;

import java.util.BitSet;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Tells what nothing holds up but a date: everything that it requires is over. What is done, skipped, known or left out is
 * over, whatever it requires itself; a phase when all of its topics are; a corequisite when it is begun.
 */
final class Unlocked {

    private final Roadmap roadmap;
    private final RoadmapGraph graph;
    private final BitSet toDo;
    private final BitSet begun;
    private final boolean[] blocked;

    /**
     * Looks at all nodes. O(edges).
     *
     * @param toDo  the topics that are left to do, by number; not copied
     * @param begun the topics that are begun, or done; not copied
     */
    Unlocked(Roadmap roadmap, RoadmapGraph graph, BitSet toDo, BitSet begun) {
        this.roadmap = roadmap;
        this.graph = graph;
        this.toDo = toDo;
        this.begun = begun;
        blocked = new boolean[graph.nodeCount()];
        for (int position = 0; position < blocked.length; position++) {
            int node = graph.nodeAt(position);
            if (!isOver(node)) {
                block(node);
            }
        }
    }

    private void block(int node) {
        for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
            if (isRequirement(node, graph.successor(e))) {
                blocked[graph.successor(e)] = true;
            }
        }
    }

    /**
     * Tells whether an edge lets what it leads to wait. A topic does not wait for its own beginning, nor a phase for what
     * it requires once all of its topics are over; only one without topics has nothing else to wait for.
     */
    boolean isRequirement(int node, int successor) {
        if (graph.isOpening(node)) {
            return graph.unitOf(node) != successor;
        }
        return !graph.isStart(node) || !graph.isFinish(successor) || !hasTopics(graph.phaseOf(node));
    }

    private boolean hasTopics(int phase) {
        return roadmap.firstTopicOf(phase) < roadmap.endOfTopicsOf(phase);
    }

    /** Tells whether nothing needs to wait for a node any more. */
    boolean isOver(int node) {
        if (node < graph.topicCount() && !graph.isInBlock(node)) {
            return !toDo.get(node);
        }
        if (graph.isMilestone(node)) {
            return !blocked[node];
        }
        return graph.isOpening(node) && graph.topicsOf(graph.unitOf(node)).anyMatch(begun::get)
                || graph.topicsOf(graph.unitOf(node)).noneMatch(toDo::get);
    }

    /** Tells whether a topic waits for nothing but perhaps a date; those of a block do so together. */
    boolean isUnlocked(int topic) {
        return !blocked[graph.entryOf(topic)];
    }

    /** Tells whether a topic is left to do, by its number. */
    boolean isToDo(int topic) {
        return toDo.get(topic);
    }

    /** Returns what has to be finished before what. */
    RoadmapGraph graph() {
        return graph;
    }
}
