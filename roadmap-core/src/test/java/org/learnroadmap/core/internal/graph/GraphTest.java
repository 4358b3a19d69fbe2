package org.learnroadmap.core.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.testkit.generators.Seeds;

class GraphTest {

    static LongStream seeds() {
        return Seeds.first(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsComponentsAndShortestCyclesAsReachabilityDefinesThem(long seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(9);
        Digraph graph = randomGraph(random, nodes, random.nextInt(2 * nodes + 1));
        Digraph strict = randomPart(random, graph);
        int[][] distance = distances(graph);

        int[] component = StrongComponents.of(graph);
        for (int a = 0; a < nodes; a++) {
            for (int b = 0; b < nodes; b++) {
                boolean together = a == b || distance[a][b] < nodes + 1 && distance[b][a] < nodes + 1;
                assertThat(component[a] == component[b]).as("%s and %s", a, b).isEqualTo(together);
            }
        }
        List<List<Integer>> cycles = Cycles.of(graph, strict, component);
        long cyclic = Arrays.stream(component)
                .distinct()
                .filter(c -> shortest(component, distance, strict, c) <= nodes)
                .count();
        assertThat(cycles).hasSize((int) cyclic);
        for (List<Integer> cycle : cycles) {
            assertThat(cycle).hasSize(shortest(component, distance, strict, component[cycle.get(0)]));
            assertThat(strict.hasEdge(cycle.get(cycle.size() - 1), cycle.get(0)))
                    .isTrue();
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(successors(graph, cycle.get(i))).contains(cycle.get((i + 1) % cycle.size()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takesTheSmallestReadyNodeAndMilestonesFirst(long seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(30);
        int first = random.nextInt(nodes + 1);
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            hidden.add(random.nextInt(i + 1), i);
        }
        Digraph.Builder builder = Digraph.builder(nodes);
        for (int i = 0; i < nodes; i++) {
            int a = random.nextInt(nodes);
            int b = random.nextInt(nodes);
            if (hidden.indexOf(a) < hidden.indexOf(b)) {
                builder.edge(a, b);
            }
        }
        Digraph graph = builder.build();

        assertThat(IndexOrder.of(graph, wanted(nodes, first))).containsExactly(orderByDefinition(graph, first));
    }

    @Test
    void stopsBeforeACycle() {
        Digraph graph =
                Digraph.builder(4).edge(0, 1).edge(1, 2).edge(2, 1).edge(2, 3).build();

        assertThat(IndexOrder.of(graph, wanted(4, 4))).containsExactly(0);
        assertThat(Cycles.of(graph, graph, StrongComponents.of(graph))).containsExactly(List.of(1, 2));
    }

    @Test
    void walksAMillionNodesOnTheDefaultStack() {
        int nodes = 1_000_000;
        Digraph.Builder chain = Digraph.builder(nodes);
        for (int node = 0; node + 1 < nodes; node++) {
            chain.edge(node + 1, node);
        }
        Digraph graph = chain.build();

        assertThat(IndexOrder.of(graph, wanted(nodes, nodes)))
                .startsWith(nodes - 1)
                .endsWith(0)
                .hasSize(nodes);
        assertThat(StrongComponents.of(graph)).hasSize(nodes);
    }

    /** Nodes from {@code first} on, then those before it. */
    private static int[] wanted(int nodes, int first) {
        return IntStream.concat(IntStream.range(first, nodes), IntStream.range(0, first))
                .toArray();
    }

    private static Digraph randomPart(Random random, Digraph graph) {
        Digraph.Builder part = Digraph.builder(graph.nodes());
        for (int node = 0; node < graph.nodes(); node++) {
            for (int target : successors(graph, node)) {
                if (random.nextInt(3) > 0) {
                    part.edge(node, target);
                }
            }
        }
        return part.build();
    }

    private static int[] orderByDefinition(Digraph graph, int first) {
        List<Integer> left = new ArrayList<>();
        for (int node = first; node < graph.nodes(); node++) {
            left.add(node);
        }
        for (int node = 0; node < first; node++) {
            left.add(node);
        }
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .filter(node -> left.stream()
                            .noneMatch(before -> successors(graph, before).contains(node)))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Digraph randomGraph(Random random, int nodes, int edges) {
        Digraph.Builder builder = Digraph.builder(nodes);
        for (int e = 0; e < edges; e++) {
            builder.edge(random.nextInt(nodes), random.nextInt(nodes));
        }
        return builder.build();
    }

    private static List<Integer> successors(Digraph graph, int node) {
        List<Integer> successors = new ArrayList<>();
        for (int e = graph.begin(node); e < graph.end(node); e++) {
            successors.add(graph.target(e));
        }
        return successors;
    }

    /** Lengths of shortest paths of at least one edge; more than the number of nodes where there is none. */
    private static int[][] distances(Digraph graph) {
        int nodes = graph.nodes();
        int[][] distance = new int[nodes][nodes];
        for (int a = 0; a < nodes; a++) {
            Arrays.fill(distance[a], nodes + 1);
            for (int b : successors(graph, a)) {
                distance[a][b] = 1;
            }
        }
        for (int via = 0; via < nodes; via++) {
            for (int a = 0; a < nodes; a++) {
                for (int b = 0; b < nodes; b++) {
                    distance[a][b] = Math.min(distance[a][b], distance[a][via] + distance[via][b]);
                }
            }
        }
        return distance;
    }

    /** The length of a shortest cycle of a component that a strict edge closes. */
    private static int shortest(int[] component, int[][] distance, Digraph strict, int wanted) {
        int least = Integer.MAX_VALUE;
        for (int node = 0; node < component.length; node++) {
            for (int target : component[node] == wanted ? successors(strict, node) : List.<Integer>of()) {
                int back = target == node ? 0 : distance[target][node];
                least = component[target] == wanted ? Math.min(least, back + 1) : least;
            }
        }
        return least;
    }
}
