package org.learnroadmap.benchmarks;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * A problem as a graph of JGraphT, built once: topological order and longest path, which is when each topic would be
 * finished if any number of them could be studied at once. No calendar, no dates, no deadlines.
 */
final class LongestPath {

    private final Graph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final int[] minutes;

    LongestPath(Problem problem) {
        minutes = problem.minutes();
        for (int topic = 0; topic < minutes.length; topic++) {
            graph.addVertex(topic);
            for (int before : problem.required(topic)) {
                graph.setEdgeWeight(graph.addEdge(before, topic), minutes[topic]);
            }
        }
    }

    /** Returns, by topic, the minutes of the longest path that ends with it. */
    long[] finish() {
        long[] finish = new long[minutes.length];
        for (TopologicalOrderIterator<Integer, DefaultWeightedEdge> order = new TopologicalOrderIterator<>(graph);
                order.hasNext(); ) {
            int topic = order.next();
            finish[topic] = Math.max(finish[topic], minutes[topic]);
            for (DefaultWeightedEdge edge : graph.outgoingEdgesOf(topic)) {
                int after = graph.getEdgeTarget(edge);
                finish[after] = Math.max(finish[after], finish[topic] + (long) graph.getEdgeWeight(edge));
            }
        }
        return finish;
    }
}
