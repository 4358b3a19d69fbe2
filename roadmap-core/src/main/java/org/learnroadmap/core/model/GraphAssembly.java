package org.learnroadmap.core.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.learnroadmap.core.internal.graph.Alternatives;
import org.learnroadmap.core.internal.graph.Cycles;
import org.learnroadmap.core.internal.graph.Digraph;
import org.learnroadmap.core.internal.graph.IndexOrder;
import org.learnroadmap.core.internal.graph.StrongComponents;

/**
 * Turns phases, topics and prerequisites into a graph, in four steps: find contradictions and what is studied
 * together, choose among alternatives, add the edges, order the nodes.
 *
 * <p>One pass over the strongly connected components of required, corequisite and together (in both directions) finds
 * every contradiction: it is a component with a required edge inside. A component without one is a block.
 */
final class GraphAssembly {

    /** A prerequisite with its ids resolved: what asks for it, and the nodes it asks for. */
    private record Ask(int node, int index, Prerequisite prerequisite, int[] targets) {}

    private final Layout layout;
    private final Map<String, Integer> nodes;
    private final int topics;
    private final int milestonesEnd;
    private final List<Ask> bonds = new ArrayList<>();
    private final List<Ask> anyOfs = new ArrayList<>();
    private final List<Ask> recommended = new ArrayList<>();

    private GraphAssembly(Layout layout, Map<String, Integer> nodes) {
        this.layout = layout;
        this.nodes = nodes;
        topics = layout.topics.size();
        milestonesEnd = topics + 2 * layout.phases.size();
    }

    /**
     * Resolves the prerequisites of a layout. O(edges + topics x log topics).
     *
     * @param nodes the node of each id; for a phase its start
     * @param cost  what it costs to choose an alternative; the least is preferred, then the first
     * @throws IllegalArgumentException     if a prerequisite names an unknown id, or a phase where only topics can be
     * @throws CyclicPrerequisitesException if prerequisites contradict each other
     */
    static RoadmapGraph build(Layout layout, Map<String, Integer> nodes, ToLongFunction<String> cost) {
        return new GraphAssembly(layout, nodes).build(cost);
    }

    private RoadmapGraph build(ToLongFunction<String> cost) {
        Digraph strict = strictEdges();
        Digraph all = bonds.isEmpty() ? strict : withBonds(strict);
        int[] component = StrongComponents.of(all);
        List<PrerequisiteCycle> cycles = contradictions(all, strict, component);
        int[] chosen = choose(cost, all, component, cycles);
        Units units = new Units(topics, milestonesEnd, component, begun(component));
        Digraph required = edges(units, strict, chosen);
        return order(units, required, chosen);
    }

    /** Adds what a prerequisite between single nodes or a phase around its content asks for; keeps the rest. */
    private Digraph strictEdges() {
        Digraph.Builder strict = Digraph.builder(milestonesEnd);
        addContainment(strict);
        for (int topic = 0; topic < topics; topic++) {
            Topic element = layout.topics.get(topic);
            collect(topic, element, element.requires(), strict);
        }
        for (int phase = 0; phase < layout.phases.size(); phase++) {
            Phase element = layout.phases.get(phase);
            collect(topics + 2 * phase, element, element.requires(), strict);
        }
        return strict.build();
    }

    private void addContainment(Digraph.Builder edges) {
        for (int phase = 0; phase < layout.phases.size(); phase++) {
            int start = topics + 2 * phase;
            int end =
                    layout.firstTopic[phase] + layout.phases.get(phase).topics().size();
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

    private void collect(int node, Element element, List<Prerequisite> requires, Digraph.Builder strict) {
        for (int i = 0; i < requires.size(); i++) {
            Prerequisite prerequisite = requires.get(i);
            if (prerequisite.kind() == PrerequisiteKind.REQUIRED && !prerequisite.isAnyOf()) {
                int target = node(element, prerequisite.targets().get(0));
                strict.edge(finish(target), node, prerequisite.gap());
                continue;
            }
            int[] targets = prerequisite.targets().stream()
                    .mapToInt(id -> node(element, id))
                    .toArray();
            Ask ask = new Ask(node, i, prerequisite, targets);
            if (prerequisite.kind().isBetweenTopics()) {
                checkTopics(element, ask);
                bonds.add(ask);
            } else {
                (prerequisite.kind() == PrerequisiteKind.REQUIRED ? anyOfs : recommended).add(ask);
            }
        }
    }

    private int node(Element element, String id) {
        Integer node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("'" + element.id() + "' requires unknown id '" + id + "'");
        }
        return node;
    }

    private void checkTopics(Element element, Ask ask) {
        if (ask.node >= topics || ask.targets[0] >= topics) {
            throw new IllegalArgumentException("'" + element.id() + "' asks for '"
                    + ask.prerequisite.targets().get(0) + "' as "
                    + ask.prerequisite.kind().label() + ", which is between topics only");
        }
    }

    /** Returns the node that is over when the topic or phase is. */
    private int finish(int node) {
        return node < topics ? node : node + 1;
    }

    private Digraph withBonds(Digraph strict) {
        Digraph.Builder all = copy(strict, milestonesEnd);
        for (Ask bond : bonds) {
            all.edge(bond.targets[0], bond.node);
            if (bond.prerequisite.kind() == PrerequisiteKind.TOGETHER) {
                all.edge(bond.node, bond.targets[0]);
            }
        }
        return all.build();
    }

    /** Lists contradictions. A corequisite that lets days pass is one, too, among topics studied side by side. */
    private List<PrerequisiteCycle> contradictions(Digraph all, Digraph strict, int[] component) {
        if (bonds.isEmpty()) {
            return new Contradictions(layout, strict, Set.of()).of(Cycles.of(all, strict, component));
        }
        Digraph.Builder closing = copy(strict, milestonesEnd);
        Set<List<Integer>> corequisites = new HashSet<>();
        for (Ask bond : bonds) {
            if (bond.prerequisite.kind() == PrerequisiteKind.COREQUISITE) {
                corequisites.add(List.of(bond.targets[0], bond.node));
            }
            if (bond.prerequisite.gap() > 0) {
                closing.edge(bond.targets[0], bond.node);
            }
        }
        return new Contradictions(layout, strict, corequisites).of(Cycles.of(all, closing.build(), component));
    }

    private static Digraph.Builder copy(Digraph graph, int nodes) {
        Digraph.Builder copy = Digraph.builder(nodes);
        for (int node = 0; node < graph.nodes(); node++) {
            for (int e = graph.begin(node); e < graph.end(node); e++) {
                copy.edge(node, graph.target(e), graph.length(e));
            }
        }
        return copy;
    }

    /** Chooses among required alternatives; looks at components, so that a contradiction hides no other. */
    private int[] choose(ToLongFunction<String> cost, Digraph all, int[] component, List<PrerequisiteCycle> cycles) {
        anyOfs.replaceAll(ask -> byCost(ask, cost));
        recommended.replaceAll(ask -> byCost(ask, cost));
        int[] chosen = {};
        List<String> unreachable = List.of();
        if (!anyOfs.isEmpty()) {
            Digraph contracted = contracted(all, component);
            List<Alternatives.AnyOf> among = anyOfs.stream()
                    .map(ask -> new Alternatives.AnyOf(component[ask.node], component(ask, component)))
                    .toList();
            chosen = Alternatives.choose(contracted, among);
            unreachable = Alternatives.deadlocked(contracted, among, chosen).stream()
                    .map(i -> pathOf(anyOfs.get(i)))
                    .toList();
        }
        if (!cycles.isEmpty() || !unreachable.isEmpty()) {
            throw new CyclicPrerequisitesException(cycles, unreachable);
        }
        return chosen;
    }

    private int[] component(Ask ask, int[] component) {
        return IntStream.of(ask.targets)
                .map(target -> component[finish(target)])
                .toArray();
    }

    private static Ask byCost(Ask ask, ToLongFunction<String> cost) {
        if (!ask.prerequisite.isAnyOf()) {
            return ask;
        }
        List<String> ids = ask.prerequisite.targets();
        long[] costs = ids.stream().mapToLong(cost).toArray();
        int[] targets = IntStream.range(0, costs.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> costs[i]))
                .mapToInt(i -> ask.targets[i])
                .toArray();
        return new Ask(ask.node, ask.index, ask.prerequisite, targets);
    }

    private static Digraph contracted(Digraph all, int[] component) {
        Digraph.Builder contracted = Digraph.builder(all.nodes());
        for (int node = 0; node < all.nodes(); node++) {
            for (int e = all.begin(node); e < all.end(node); e++) {
                if (component[node] != component[all.target(e)]) {
                    contracted.edge(component[node], component[all.target(e)]);
                }
            }
        }
        return contracted.build();
    }

    /** Returns the topics that are corequisites of others outside of their block. */
    private BitSet begun(int[] component) {
        BitSet begun = new BitSet();
        bonds.stream()
                .filter(bond -> component[bond.targets[0]] != component[bond.node])
                .forEach(bond -> begun.set(bond.targets[0]));
        return begun;
    }

    private Digraph edges(Units units, Digraph strict, int[] chosen) {
        if (bonds.isEmpty() && anyOfs.isEmpty()) {
            return strict;
        }
        Digraph.Builder edges = Digraph.builder(units.nodes());
        for (int node = 0; node < strict.nodes(); node++) {
            for (int e = strict.begin(node); e < strict.end(node); e++) {
                edges.edge(units.ownerOf(node), units.entry(strict.target(e)), strict.length(e));
            }
        }
        for (int node = 0; node < units.nodes(); node++) {
            if (units.isOpening(node)) {
                edges.edge(node, units.ownerOf(node));
            }
        }
        bonds.stream()
                .filter(bond -> units.of(bond.targets[0]) != units.of(bond.node))
                .forEach(bond ->
                        edges.edge(units.entry(bond.targets[0]), units.entry(bond.node), bond.prerequisite.gap()));
        for (int i = 0; i < chosen.length; i++) {
            Ask ask = anyOfs.get(i);
            int target = finish(ask.targets[chosen[i]]);
            edges.edge(units.ownerOf(target), units.entry(ask.node), ask.prerequisite.gap());
        }
        return edges.build();
    }

    /** Orders the nodes by required and recommended prerequisites; of the latter, those on a cycle do not count. */
    private RoadmapGraph order(Units units, Digraph required, int[] chosen) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            choices.add(choice(anyOfs.get(i), chosen[i]));
        }
        int[] wanted = units.wanted();
        if (recommended.isEmpty()) {
            return new RoadmapGraph(topics, units, required, IndexOrder.of(required, wanted), choices, List.of());
        }
        int[] component = StrongComponents.of(withRecommended(units, required, recommended));
        List<Ask> kept = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (Ask ask : recommended) {
            int target = units.ownerOf(finish(ask.targets[0]));
            if (component[target] == component[units.entry(ask.node)]) {
                ignored.add(pathOf(ask));
            } else {
                kept.add(ask);
            }
        }
        kept.stream().filter(ask -> ask.prerequisite.isAnyOf()).forEach(ask -> choices.add(choice(ask, 0)));
        int[] order = IndexOrder.of(withRecommended(units, required, kept), wanted);
        return new RoadmapGraph(topics, units, required, order, choices, ignored);
    }

    private Digraph withRecommended(Units units, Digraph required, List<Ask> recommended) {
        Digraph.Builder all = copy(required, units.nodes());
        recommended.forEach(ask -> all.edge(units.ownerOf(finish(ask.targets[0])), units.entry(ask.node)));
        return all.build();
    }

    private Choice choice(Ask ask, int position) {
        return new Choice(
                pathOf(ask),
                layout.elementAt(ask.node).id(),
                ask.prerequisite,
                layout.elementAt(ask.targets[position]).id());
    }

    private String pathOf(Ask ask) {
        return layout.pathAt(ask.node) + ".requires[" + ask.index + "]";
    }
}
