package org.learnroadmap.core.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds one short cycle for every group of nodes that lie on cycles together. */
public final class Cycles {

    /** Searching from every node of a component costs nodes x edges; beyond this only its first node is tried. */
    private static final long EXHAUSTIVE = 4_000_000;

    private final Digraph graph;
    private final int[] component;
    private final int[] cameFrom;
    private final int[] queue;

    private Cycles(Digraph graph) {
        this.graph = graph;
        component = StrongComponents.of(graph);
        cameFrom = new int[graph.nodes()];
        queue = new int[graph.nodes()];
        Arrays.fill(cameFrom, -1);
    }

    /**
     * Returns a cycle per strongly connected component that has one, in edge direction, each beginning with
     * its smallest node; ordered by that node. The shortest cycle of the component, unless the component is
     * so large that only cycles through its smallest node are searched.
     */
    public static List<List<Integer>> of(Digraph graph) {
        return new Cycles(graph).search();
    }

    private List<List<Integer>> search() {
        int nodes = graph.nodes();
        int[] members = new int[nodes];
        long[] edges = new long[nodes];
        for (int node = 0; node < nodes; node++) {
            members[component[node]]++;
            edges[component[node]] += graph.end(node) - graph.begin(node);
        }
        List<List<Integer>> best = new ArrayList<>(Collections.nCopies(nodes, List.of()));
        List<Integer> found = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            int own = component[node];
            boolean known = !best.get(own).isEmpty();
            if (known && members[own] * edges[own] > EXHAUSTIVE) {
                continue;
            }
            List<Integer> cycle = members[own] == 1 && !hasLoop(node) ? List.of() : through(node);
            if (!cycle.isEmpty() && !known) {
                found.add(own);
            }
            if (!cycle.isEmpty() && (!known || cycle.size() < best.get(own).size())) {
                best.set(own, cycle);
            }
        }
        return found.stream().map(best::get).toList();
    }

    private boolean hasLoop(int node) {
        for (int e = graph.begin(node); e < graph.end(node); e++) {
            if (graph.target(e) == node) {
                return true;
            }
        }
        return false;
    }

    /** Breadth-first search from a node back to itself within its component. */
    private List<Integer> through(int start) {
        int head = 0;
        int tail = 0;
        queue[tail++] = start;
        List<Integer> cycle = List.of();
        while (head < tail && cycle.isEmpty()) {
            int node = queue[head++];
            for (int e = graph.begin(node); e < graph.end(node) && cycle.isEmpty(); e++) {
                int target = graph.target(e);
                if (target == start) {
                    cycle = unwind(start, node);
                } else if (component[target] == component[start] && cameFrom[target] < 0) {
                    cameFrom[target] = node;
                    queue[tail++] = target;
                }
            }
        }
        for (int i = 0; i < tail; i++) {
            cameFrom[queue[i]] = -1;
        }
        return cycle;
    }

    private List<Integer> unwind(int start, int last) {
        List<Integer> cycle = new ArrayList<>();
        for (int node = last; node != start; node = cameFrom[node]) {
            cycle.add(node);
        }
        cycle.add(start);
        Collections.reverse(cycle);
        return cycle;
    }
}
