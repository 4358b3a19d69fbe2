package org.learnroadmap.core.internal.graph;

import java.util.Arrays;

/**
 * A directed graph in compressed adjacency: the successors of node v are {@code target(begin(v))} to
 * {@code target(end(v) - 1)}, in the order in which their edges were added.
 *
 * <p>Immutable. Eight bytes a node and four an edge are all it holds.
 */
public final class Digraph {

    private final int[] begin;
    private final int[] targets;

    private Digraph(int[] begin, int[] targets) {
        this.begin = begin;
        this.targets = targets;
    }

    /** Starts a graph with the nodes 0 to {@code nodes - 1}. */
    public static Builder builder(int nodes) {
        return new Builder(nodes);
    }

    /** Returns the number of nodes. */
    public int nodes() {
        return begin.length - 1;
    }

    /** Returns the number of edges. */
    public int edges() {
        return targets.length;
    }

    /** Returns the position of the first edge of a node. */
    public int begin(int node) {
        return begin[node];
    }

    /** Returns the position behind the last edge of a node. */
    public int end(int node) {
        return begin[node + 1];
    }

    /** Returns the node that the edge at a position leads to. */
    public int target(int position) {
        return targets[position];
    }

    /** Collects edges. Not safe for use by several threads. */
    public static final class Builder {
        private final int nodes;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int edges;

        private Builder(int nodes) {
            this.nodes = nodes;
        }

        /** Adds an edge; a second one between the same nodes does no harm. */
        public Builder edge(int source, int target) {
            if (edges == from.length) {
                from = Arrays.copyOf(from, edges * 2);
                to = Arrays.copyOf(to, edges * 2);
            }
            from[edges] = source;
            to[edges++] = target;
            return this;
        }

        /** Builds the graph by counting sort. O(nodes + edges). */
        public Digraph build() {
            int[] begin = new int[nodes + 1];
            for (int e = 0; e < edges; e++) {
                begin[from[e] + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                begin[node + 1] += begin[node];
            }
            int[] next = Arrays.copyOf(begin, nodes);
            int[] targets = new int[edges];
            for (int e = 0; e < edges; e++) {
                targets[next[from[e]]++] = to[e];
            }
            return new Digraph(begin, targets);
        }
    }
}
