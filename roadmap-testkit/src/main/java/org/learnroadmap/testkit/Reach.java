package org.learnroadmap.testkit;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/** Finds what builds on topics, directly or through others. */
final class Reach {

    private final RoadmapGraph graph;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final BitSet seen = new BitSet();
    private final Set<Integer> topics = new HashSet<>();

    private Reach(RoadmapGraph graph) {
        this.graph = graph;
    }

    /**
     * Returns the numbers of the topics that are named or build on what is named.
     *
     * @param ids topics or phases
     * @throws IllegalArgumentException if the roadmap has no such topic or phase
     */
    static Set<Integer> from(Roadmap roadmap, List<String> ids) {
        Reach reach = new Reach(roadmap.graph());
        for (String id : ids) {
            roadmap.numberOf(id);
            roadmap.topicNumbers(id).forEach(topic -> {
                reach.topics.add(topic);
                reach.visit(reach.graph.entryOf(reach.graph.unitOf(topic)));
                reach.visit(reach.graph.unitOf(topic));
            });
        }
        reach.walk();
        return reach.topics;
    }

    private void walk() {
        while (!open.isEmpty()) {
            int node = open.remove();
            if (!graph.isOpening(node)) {
                graph.topicsOf(node).forEach(topics::add);
            }
            for (int edge = graph.firstSuccessor(node); edge < graph.endOfSuccessors(node); edge++) {
                visit(graph.successor(edge));
            }
        }
    }

    private void visit(int node) {
        if (!seen.get(node)) {
            seen.set(node);
            open.add(node);
        }
    }
}
