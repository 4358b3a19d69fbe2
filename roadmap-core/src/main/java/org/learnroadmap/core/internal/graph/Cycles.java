package org.learnroadmap.core.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Finds contradictions: cycles that hold at least one edge of those that must not lie on a cycle. One short cycle for
 * every group of nodes that lie on cycles together.
 */
public final class Cycles {

    /** Searching from every node of a component costs nodes x edges; beyond this only its first node is tried. */
    private static final long EXHAUSTIVE = 4_000_000;

    private final Digraph graph;
    private final Digraph strict;
    private final int[] component;
    private int[] cameFrom = {};
    private int[] queue = {};

    private Cycles(Digraph graph, Digraph strict, int[] component) {
        this.graph = graph;
        this.strict = strict;
        this.component = component;
    }

    /**
     * Returns a cycle per strongly connected component in which a strict edge lies, in edge direction, each beginning
     * with the node to which a strict edge closes it; ordered by the first such node of the component. The shortest
     * such cycle of the component, unless the component is so large that only the cycles through that node are
     * searched.
     *
     * @param graph     all edges
     * @param strict    those of them that must not lie on a cycle
     * @param component the strongly connected components of the graph
     */
    public static List<List<Integer>> of(Digraph graph, Digraph strict, int[] component) {
        return new Cycles(graph, strict, component).search();
    }

    private List<List<Integer>> search() {
        BitSet closing = closing();
        if (closing.isEmpty()) {
            return List.of();
        }
        int nodes = graph.nodes();
        cameFrom = new int[nodes];
        queue = new int[nodes];
        Arrays.fill(cameFrom, -1);
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
            if (!closing.get(node) || (known && members[own] * edges[own] > EXHAUSTIVE)) {
                continue;
            }
            List<Integer> cycle = through(node);
            if (!known) {
                found.add(own);
            }
            if (!known || cycle.size() < best.get(own).size()) {
                best.set(own, cycle);
            }
        }
        return found.stream().map(best::get).toList();
    }

    /** Marks the nodes to which a strict edge leads from within their component. */
    private BitSet closing() {
        BitSet closing = new BitSet();
        for (int node = 0; node < graph.nodes(); node++) {
            for (int e = strict.begin(node); e < strict.end(node); e++) {
                if (component[strict.target(e)] == component[node]) {
                    closing.set(strict.target(e));
                }
            }
        }
        return closing;
    }

    /** Breadth-first search from a node back to itself within its component, the last edge being strict. */
    private List<Integer> through(int start) {
        int head = 0;
        int tail = 0;
        queue[tail++] = start;
        List<Integer> cycle = List.of();
        while (head < tail && cycle.isEmpty()) {
            int node = queue[head++];
            if (strict.hasEdge(node, start)) {
                cycle = unwind(start, node);
            }
            for (int e = graph.begin(node); e < graph.end(node) && cycle.isEmpty(); e++) {
                int target = graph.target(e);
                if (target != start && component[target] == component[start] && cameFrom[target] < 0) {
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
