package org.learnroadmap.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.learnroadmap.core.internal.graph.Cycles;
import org.learnroadmap.core.internal.graph.Digraph;
import org.learnroadmap.core.internal.graph.IndexOrder;
import org.learnroadmap.core.internal.graph.StrongComponents;

/**
 * What has to be finished before what, with ids resolved to numbers.
 *
 * <p>Nodes 0 to {@code topicCount() - 1} are the topics in declaration order. Every phase adds two
 * milestones of no length: its start comes before all of its content, its finish after it. So a
 * prerequisite between phases with a and b topics costs one edge and a + b milestone edges, not a x b.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class RoadmapGraph {

    private final int topics;
    private final Digraph required;
    private final int[] order;
    private final List<String> ignored;

    private RoadmapGraph(int topics, Digraph required, int[] order, List<String> ignored) {
        this.topics = topics;
        this.required = required;
        this.order = order;
        this.ignored = List.copyOf(ignored);
    }

    /**
     * Resolves the prerequisites of a layout.
     *
     * @param nodes the node of each id; for a phase its start
     * @throws IllegalArgumentException     if a prerequisite names an unknown id
     * @throws CyclicPrerequisitesException if required prerequisites form a cycle
     */
    static RoadmapGraph of(Layout layout, Map<String, Integer> nodes) {
        Assembly assembly = new Assembly(layout, nodes);
        assembly.addContainment();
        assembly.addPrerequisites();
        return assembly.build();
    }

    /** Returns the number of topics. */
    public int topicCount() {
        return topics;
    }

    /** Returns the number of nodes: topics and two for each phase. */
    public int nodeCount() {
        return required.nodes();
    }

    /** Returns the start milestone of a phase, counted from 0 in declaration order. */
    public int startOf(int phase) {
        return topics + 2 * phase;
    }

    /** Returns the finish milestone of a phase, counted from 0 in declaration order. */
    public int finishOf(int phase) {
        return topics + 2 * phase + 1;
    }

    /** Tells whether a node is a topic; the others are milestones. */
    public boolean isTopic(int node) {
        return node < topics;
    }

    /** Returns the node at a position of the index order, counted from 0. */
    public int nodeAt(int position) {
        return order[position];
    }

    /** Returns the position of the first edge that leaves a node towards what requires it. */
    public int firstSuccessor(int node) {
        return required.begin(node);
    }

    /** Returns the position behind the last edge that leaves a node. */
    public int endOfSuccessors(int node) {
        return required.end(node);
    }

    /** Returns the node that the edge at a position leads to. */
    public int successor(int position) {
        return required.target(position);
    }

    /** Returns where the recommended prerequisites stand that would close a cycle and therefore do not count. */
    List<String> ignoredRecommendations() {
        return ignored;
    }

    /** Turns phases, topics and prerequisites into edges. */
    private static final class Assembly {
        private record Recommendation(int from, int to, int index) {}

        private final Layout layout;
        private final Map<String, Integer> nodes;
        private final int topics;
        private final int nodeCount;
        private final Digraph.Builder edges;
        private final List<Recommendation> recommended = new ArrayList<>();

        Assembly(Layout layout, Map<String, Integer> nodes) {
            this.layout = layout;
            this.nodes = nodes;
            topics = layout.topics.size();
            nodeCount = topics + 2 * layout.phases.size();
            edges = Digraph.builder(nodeCount);
        }

        void addContainment() {
            for (int phase = 0; phase < layout.phases.size(); phase++) {
                int start = topics + 2 * phase;
                int end = layout.firstTopic[phase]
                        + layout.phases.get(phase).topics().size();
                for (int topic = layout.firstTopic[phase]; topic < end; topic++) {
                    edges.edge(start, topic).edge(topic, start + 1);
                }
                if (layout.parent[phase] >= 0) {
                    int parent = topics + 2 * layout.parent[phase];
                    edges.edge(parent, start).edge(start + 1, parent + 1);
                }
                edges.edge(start, start + 1);
            }
        }

        void addPrerequisites() {
            for (int topic = 0; topic < topics; topic++) {
                add(topic, layout.topics.get(topic), layout.topics.get(topic).requires());
            }
            for (int phase = 0; phase < layout.phases.size(); phase++) {
                add(
                        topics + 2 * phase,
                        layout.phases.get(phase),
                        layout.phases.get(phase).requires());
            }
        }

        private void add(int node, Element element, List<Prerequisite> requires) {
            for (int i = 0; i < requires.size(); i++) {
                Prerequisite prerequisite = requires.get(i);
                Integer target = nodes.get(prerequisite.target());
                if (target == null) {
                    throw new IllegalArgumentException(
                            "'" + element.id() + "' requires unknown id '" + prerequisite.target() + "'");
                }
                int from = target < topics ? target : target + 1;
                if (prerequisite.kind() == PrerequisiteKind.REQUIRED) {
                    edges.edge(from, node);
                } else {
                    recommended.add(new Recommendation(from, node, i));
                }
            }
        }

        RoadmapGraph build() {
            Digraph required = edges.build();
            if (recommended.isEmpty()) {
                return new RoadmapGraph(topics, required, complete(required, required), List.of());
            }
            Digraph all = withRecommended(required, (from, to) -> true);
            int[] component = StrongComponents.of(all);
            BiPredicate<Integer, Integer> kept = (from, to) -> component[from] != component[to];
            List<String> ignored = recommended.stream()
                    .filter(edge -> !kept.test(edge.from, edge.to))
                    .map(edge -> pathOf(edge.to) + ".requires[" + edge.index + "]")
                    .toList();
            return new RoadmapGraph(topics, required, complete(withRecommended(required, kept), required), ignored);
        }

        private Digraph withRecommended(Digraph required, BiPredicate<Integer, Integer> kept) {
            Digraph.Builder all = Digraph.builder(nodeCount);
            for (int node = 0; node < nodeCount; node++) {
                for (int e = required.begin(node); e < required.end(node); e++) {
                    all.edge(node, required.target(e));
                }
            }
            recommended.stream().filter(e -> kept.test(e.from, e.to)).forEach(e -> all.edge(e.from, e.to));
            return all.build();
        }

        private int[] complete(Digraph graph, Digraph required) {
            int[] order = IndexOrder.of(graph, topics);
            if (order.length < nodeCount) {
                throw new CyclicPrerequisitesException(
                        Cycles.of(required).stream().map(this::ids).toList());
            }
            return order;
        }

        private String pathOf(int node) {
            return node < topics ? layout.pathOfTopic(node) : layout.pathOfPhase((node - topics) / 2);
        }

        /** Names a cycle against the direction of its edges: each id requires, or contains, the next. */
        private List<String> ids(List<Integer> cycle) {
            List<String> ids = new ArrayList<>();
            for (int i = cycle.size(); i >= 0; i--) {
                int node = cycle.get(i % cycle.size());
                String id = node < topics
                        ? layout.topics.get(node).id()
                        : layout.phases.get((node - topics) / 2).id();
                if (ids.isEmpty() || !ids.get(ids.size() - 1).equals(id)) {
                    ids.add(id);
                }
            }
            return ids.size() == 1 ? List.of(ids.get(0), ids.get(0)) : List.copyOf(ids);
        }
    }
}
