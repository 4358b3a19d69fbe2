package org.learnroadmap.core.internal.graph;

import java.util.Arrays;

/**
 * The order nearest to declaration that respects every edge (Kahn 1962, "Topological sorting of large
 * networks", with a heap for the ready nodes).
 *
 * <p>Nodes below {@code first} are ranked by their number. The others are milestones and leave the ready set
 * before any of those: a milestone that waited there would hold up what it releases, and the order would
 * stray from the declared one although nothing requires it.
 */
public final class IndexOrder {

    private IndexOrder() {}

    /**
     * Returns the nodes in order; fewer than the graph has if it has a cycle, namely those that no cycle
     * keeps from being ready. O(edges + nodes x log nodes).
     */
    public static int[] of(Digraph graph, int first) {
        int nodes = graph.nodes();
        int[] waiting = new int[nodes];
        for (int e = 0; e < graph.edges(); e++) {
            waiting[graph.target(e)]++;
        }
        IntHeap ready = new IntHeap();
        for (int node = 0; node < nodes; node++) {
            if (waiting[node] == 0) {
                ready.add(key(node, first, nodes));
            }
        }
        int[] order = new int[nodes];
        int size = 0;
        while (!ready.isEmpty()) {
            int key = ready.poll();
            int node = key < 0 ? key + nodes : key;
            order[size++] = node;
            for (int e = graph.begin(node); e < graph.end(node); e++) {
                if (--waiting[graph.target(e)] == 0) {
                    ready.add(key(graph.target(e), first, nodes));
                }
            }
        }
        return size == nodes ? order : Arrays.copyOf(order, size);
    }

    /** Milestones get negative keys, so that one heap of ints keeps both kinds apart. */
    private static int key(int node, int first, int nodes) {
        return node < first ? node : node - nodes;
    }
}
