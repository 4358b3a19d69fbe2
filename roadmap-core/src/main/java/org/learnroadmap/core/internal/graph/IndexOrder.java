package org.learnroadmap.core.internal.graph;

import java.util.Arrays;

/**
 * The order nearest to a wanted one that respects every edge (Kahn 1962, "Topological sorting of large networks",
 * with a heap for the ready nodes).
 */
public final class IndexOrder {

    private IndexOrder() {}

    /**
     * Returns the nodes in order; fewer than the graph has if it has a cycle, namely those that no cycle
     * keeps from being ready. O(edges + nodes x log nodes).
     *
     * @param wanted all nodes in the order that is wanted
     */
    public static int[] of(Digraph graph, int[] wanted) {
        int nodes = graph.nodes();
        int[] rank = new int[nodes];
        for (int r = 0; r < nodes; r++) {
            rank[wanted[r]] = r;
        }
        int[] waiting = new int[nodes];
        for (int e = 0; e < graph.edges(); e++) {
            waiting[graph.target(e)]++;
        }
        LongHeap ready = new LongHeap();
        for (int r = 0; r < nodes; r++) {
            if (waiting[wanted[r]] == 0) {
                ready.add(r);
            }
        }
        int[] order = new int[nodes];
        int size = 0;
        while (!ready.isEmpty()) {
            int node = wanted[(int) ready.poll()];
            order[size++] = node;
            for (int e = graph.begin(node); e < graph.end(node); e++) {
                if (--waiting[graph.target(e)] == 0) {
                    ready.add(rank[graph.target(e)]);
                }
            }
        }
        return size == nodes ? order : Arrays.copyOf(order, size);
    }
}
