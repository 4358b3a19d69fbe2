package org.learnroadmap.core.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses one of several predecessors wherever one is enough, so that no cycle arises.
 *
 * <p>Nodes become ready as in {@link IndexOrder}; a node with alternatives waits for the one that is preferred. When
 * nothing is ready any more, the first node that waits for a preferred one takes the best of those that are ready; that
 * its own preferred one would have become ready later is possible then, and not looked for.
 * That way a choice without a cycle is found whenever there is one, since a ready node never makes another less ready
 * (Möhring, Skutella and Stork 2004, "Scheduling with AND/OR precedence constraints", section 3).
 */
public final class Alternatives {

    /**
     * One of these is enough.
     *
     * @param node    what waits
     * @param targets what it may wait for, the preferred one first
     */
    public record AnyOf(int node, int[] targets) {}

    private static final int NONE = -1;

    private final Digraph graph;
    private final List<AnyOf> anyOfs;
    private final Digraph anyOfsByTarget;
    private final int[] waiting;
    private final boolean[] ready;
    private final int[] queue;
    private final int[] chosen;
    private final TreeSet<Integer> possible = new TreeSet<>();
    private int head;
    private int tail;

    private Alternatives(Digraph graph, List<AnyOf> anyOfs) {
        this.graph = graph;
        this.anyOfs = anyOfs;
        waiting = new int[graph.nodes()];
        ready = new boolean[graph.nodes()];
        queue = new int[graph.nodes()];
        chosen = new int[anyOfs.size()];
        Arrays.fill(chosen, NONE);
        for (int e = 0; e < graph.edges(); e++) {
            waiting[graph.target(e)]++;
        }
        Digraph.Builder byTarget = Digraph.builder(Math.max(graph.nodes(), anyOfs.size()));
        for (int i = 0; i < anyOfs.size(); i++) {
            waiting[anyOfs.get(i).node]++;
            for (int target : anyOfs.get(i).targets) {
                byTarget.edge(target, i);
            }
        }
        anyOfsByTarget = byTarget.build();
    }

    /**
     * Chooses for each the position of one of its targets; -1 where every choice leads back to the node that waits,
     * or where that can only be reached through such a one. O(edges + alternatives x log alternatives).
     *
     * @param graph what waits for what anyway, without a cycle
     */
    public static int[] choose(Digraph graph, List<AnyOf> anyOfs) {
        return new Alternatives(graph, anyOfs).choose();
    }

    private int[] choose() {
        for (int node = 0; node < graph.nodes(); node++) {
            if (waiting[node] == 0) {
                reach(node);
            }
        }
        spread();
        while (!possible.isEmpty()) {
            int anyOf = possible.pollFirst();
            if (chosen[anyOf] == NONE) {
                settle(anyOf, firstReady(anyOfs.get(anyOf)));
                spread();
            }
        }
        return chosen;
    }

    private void reach(int node) {
        ready[node] = true;
        queue[tail++] = node;
    }

    private void spread() {
        while (head < tail) {
            int node = queue[head++];
            for (int e = graph.begin(node); e < graph.end(node); e++) {
                release(graph.target(e));
            }
            for (int e = anyOfsByTarget.begin(node); e < anyOfsByTarget.end(node); e++) {
                offer(anyOfsByTarget.target(e), node);
            }
        }
    }

    private void offer(int anyOf, int target) {
        if (chosen[anyOf] != NONE) {
            return;
        }
        if (anyOfs.get(anyOf).targets[0] == target) {
            settle(anyOf, 0);
        } else {
            possible.add(anyOf);
        }
    }

    private void settle(int anyOf, int position) {
        chosen[anyOf] = position;
        release(anyOfs.get(anyOf).node);
    }

    private void release(int node) {
        if (--waiting[node] == 0) {
            reach(node);
        }
    }

    private int firstReady(AnyOf anyOf) {
        int position = 0;
        while (!ready[anyOf.targets[position]]) {
            position++;
        }
        return position;
    }

    /**
     * Returns the alternatives, by position, that keep one another from being chosen: those without a choice that lie
     * on a cycle of what waits for what. Others without a choice only wait for them.
     */
    public static List<Integer> deadlocked(Digraph graph, List<AnyOf> anyOfs, int[] chosen) {
        Digraph.Builder all = Digraph.builder(graph.nodes());
        for (int node = 0; node < graph.nodes(); node++) {
            for (int e = graph.begin(node); e < graph.end(node); e++) {
                all.edge(node, graph.target(e));
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            for (int position = 0; position < anyOfs.get(i).targets.length; position++) {
                if (chosen[i] == NONE || chosen[i] == position) {
                    all.edge(anyOfs.get(i).targets[position], anyOfs.get(i).node);
                }
            }
        }
        int[] component = StrongComponents.of(all.build());
        List<Integer> deadlocked = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            AnyOf anyOf = anyOfs.get(i);
            boolean onCycle =
                    Arrays.stream(anyOf.targets).anyMatch(target -> component[target] == component[anyOf.node]);
            if (chosen[i] == NONE && onCycle) {
                deadlocked.add(i);
            }
        }
        return deadlocked;
    }
}
