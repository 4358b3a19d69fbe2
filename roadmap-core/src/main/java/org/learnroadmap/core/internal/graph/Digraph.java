package org.learnroadmap.core.internal.graph;

import java.util.Arrays;

/**
 * A directed graph in compressed adjacency: the successors of node v are {@code target(begin(v))} to
 * {@code target(end(v) - 1)}, in the order in which their edges were added. An edge may have a length.
 *
 * <p>Immutable. Four bytes a node and four an edge are all it holds, eight an edge if any has a length.
 */
public final class Digraph {

    private final int[] begin;
    private final int[] targets;
    private final int[] lengths;

    private Digraph(int[] begin, int[] targets, int[] lengths) {
        this.begin = begin;
        this.targets = targets;
        this.lengths = lengths;
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

    /** Returns the length of the edge at a position, 0 unless it was given one. */
    public int length(int position) {
        return lengths.length == 0 ? 0 : lengths[position];
    }

    /** Tells whether any edge has a length. */
    public boolean hasLengths() {
        return lengths.length > 0;
    }

    /** Tells whether an edge leads from one node to another. O(edges of the node). */
    public boolean hasEdge(int source, int target) {
        for (int e = begin(source); e < end(source); e++) {
            if (targets[e] == target) {
                return true;
            }
        }
        return false;
    }

    /** Collects edges. Not safe for use by several threads. */
    public static final class Builder {
        private final int nodes;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int[] lengths = {};
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

        /** Adds an edge that has a length. */
        public Builder edge(int source, int target, int length) {
            edge(source, target);
            if (length != 0) {
                lengths = lengths.length < edges ? Arrays.copyOf(lengths, from.length) : lengths;
                lengths[edges - 1] = length;
            }
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
            int[] sorted = new int[lengths.length == 0 ? 0 : edges];
            for (int e = 0; e < edges; e++) {
                int position = next[from[e]]++;
                targets[position] = to[e];
                if (e < lengths.length) {
                    sorted[position] = lengths[e];
                }
            }
            return new Digraph(begin, targets, sorted);
        }
    }
}
