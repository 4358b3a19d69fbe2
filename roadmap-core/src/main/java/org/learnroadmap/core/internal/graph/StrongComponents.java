package org.learnroadmap.core.internal.graph;

import java.util.Arrays;

/**
 * The strongly connected components of a graph (Tarjan 1972, "Depth-first search and linear graph
 * algorithms"), with an explicit stack: a chain of a million nodes needs no deep call stack.
 */
public final class StrongComponents {

    private final Digraph graph;
    private final int[] component;
    private final int[] number;
    private final int[] low;
    private final int[] stack;
    private final int[] path;
    private final int[] nextEdge;
    private int stackSize;
    private int pathSize;
    private int visited;
    private int count;

    private StrongComponents(Digraph graph) {
        this.graph = graph;
        int nodes = graph.nodes();
        component = new int[nodes];
        number = new int[nodes];
        low = new int[nodes];
        stack = new int[nodes];
        path = new int[nodes];
        nextEdge = new int[nodes];
        Arrays.fill(component, -1);
    }

    /** Returns the number of its component for each node, counted from 0. O(nodes + edges). */
    public static int[] of(Digraph graph) {
        StrongComponents search = new StrongComponents(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (search.number[node] == 0) {
                search.explore(node);
            }
        }
        return search.component;
    }

    private void explore(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (nextEdge[node] < graph.end(node)) {
                step(node, graph.target(nextEdge[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void step(int node, int target) {
        if (number[target] == 0) {
            enter(target);
        } else if (component[target] < 0) {
            low[node] = Math.min(low[node], number[target]);
        }
    }

    private void enter(int node) {
        number[node] = ++visited;
        low[node] = visited;
        nextEdge[node] = graph.begin(node);
        stack[stackSize++] = node;
        path[pathSize++] = node;
    }

    /** A node whose low link never fell below its own number is the root of a component. */
    private void leave(int node) {
        pathSize--;
        if (pathSize > 0) {
            int parent = path[pathSize - 1];
            low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == number[node]) {
            int member;
            do {
                member = stack[--stackSize];
                component[member] = count;
            } while (member != node);
            count++;
        }
    }
}
