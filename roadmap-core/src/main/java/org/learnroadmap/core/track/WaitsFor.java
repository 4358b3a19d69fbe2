package org.learnroadmap.core.track;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Finds what a topic waits for: the fewest topics and phases that say it all. What another one of them waits for itself is
 * found by going back from all of them at once, at most so many steps: beyond that everything is named.
 *
 * <p>Immutable.
 */
final class WaitsFor {

    private static final int MOST_STEPS = 10_000;

    /** A node, and where it stands in the roadmap: phases with their first topic, and before it. */
    private record Named(int firstTopic, int phase, Element element) {}

    private static final Comparator<Named> DECLARED =
            Comparator.comparingInt(Named::firstTopic).thenComparingInt(Named::phase);

    private final Roadmap roadmap;
    private final Unlocked unlocked;
    private final RoadmapGraph graph;
    private final int[] position;
    private final int[] first;
    private final int[] required;

    /** Turns the edges around. O(edges). */
    WaitsFor(Roadmap roadmap, Unlocked unlocked) {
        this.roadmap = roadmap;
        this.unlocked = unlocked;
        graph = unlocked.graph();
        int nodes = graph.nodeCount();
        position = new int[nodes];
        first = new int[nodes + 1];
        for (int i = 0; i < nodes; i++) {
            position[graph.nodeAt(i)] = i;
            for (int e = graph.firstSuccessor(i); e < graph.endOfSuccessors(i); e++) {
                first[graph.successor(e) + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        required = new int[first[nodes]];
        int[] next = first.clone();
        for (int node = 0; node < nodes; node++) {
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                required[next[graph.successor(e)]++] = node;
            }
        }
    }

    /** Returns the ids of what a topic waits for, in declaration order. O(what it waits for), directly or not. */
    List<String> of(int topic) {
        BitSet direct = direct(graph.entryOf(topic));
        direct.andNot(implied(direct));
        Set<Named> named = new TreeSet<>(DECLARED);
        direct.stream().boxed().flatMap(this::named).forEach(named::add);
        return named.stream().map(name -> name.element().id()).toList();
    }

    /** Starts of phases have no name: they wait for what the phase requires, or one around it. */
    private BitSet direct(int entry) {
        BitSet direct = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            forEachBefore(open.remove(), node -> {
                if (graph.isStart(node)) {
                    open.add(node);
                } else {
                    direct.set(node);
                }
            });
        }
        return direct;
    }

    private BitSet implied(BitSet direct) {
        BitSet reached = new BitSet();
        if (direct.cardinality() < 2) {
            return reached;
        }
        int least = direct.stream().map(node -> position[node]).min().orElse(0);
        Deque<Integer> open = new ArrayDeque<>();
        direct.stream().forEach(open::add);
        for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
            forEachBefore(open.remove(), node -> {
                if (position[node] >= least && !reached.get(node)) {
                    reached.set(node);
                    open.add(node);
                }
            });
        }
        return reached;
    }

    /** Goes through what has to be over before a node and is not. */
    private void forEachBefore(int node, IntConsumer action) {
        for (int e = first[node]; e < first[node + 1]; e++) {
            boolean isOwnBeginning = graph.isOpening(required[e]) && graph.unitOf(required[e]) == node;
            if ((isOwnBeginning || unlocked.isRequirement(required[e], node)) && !unlocked.isOver(required[e])) {
                action.accept(required[e]);
            }
        }
    }

    private Stream<Named> named(int node) {
        if (graph.isFinish(node)) {
            int phase = graph.phaseOf(node);
            return Stream.of(new Named(
                    roadmap.firstTopicOf(phase), phase, roadmap.allPhases().get(phase)));
        }
        IntStream topics = graph.topicsOf(graph.unitOf(node)).filter(unlocked::isToDo);
        return topics.mapToObj(
                topic -> new Named(topic, Integer.MAX_VALUE, roadmap.topics().get(topic)));
    }
}
