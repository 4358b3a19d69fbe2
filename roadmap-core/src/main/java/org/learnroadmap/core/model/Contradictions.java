package org.learnroadmap.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnroadmap.core.internal.graph.Digraph;

/** Puts cycles of nodes into ids, and into the kinds by which each asks for the next. */
final class Contradictions {

    private final Layout layout;
    private final Digraph strict;
    private final Set<List<Integer>> corequisites;

    /**
     * Knows the edges.
     *
     * @param strict       those of required prerequisites and of phases around their content
     * @param corequisites pairs of what is begun first and what asks for it; other edges are between topics together
     */
    Contradictions(Layout layout, Digraph strict, Set<List<Integer>> corequisites) {
        this.layout = layout;
        this.strict = strict;
        this.corequisites = corequisites;
    }

    List<PrerequisiteCycle> of(List<List<Integer>> cycles) {
        return cycles.stream().map(this::named).toList();
    }

    /** Names a cycle against the direction of its edges: each id asks for, or contains, the next. */
    private PrerequisiteCycle named(List<Integer> cycle) {
        List<String> ids = new ArrayList<>(List.of(idOf(cycle.get(0))));
        List<PrerequisiteKind> kinds = new ArrayList<>();
        for (int i = cycle.size(); i > 0; i--) {
            int asking = cycle.get(i % cycle.size());
            int asked = cycle.get(i - 1);
            if (!idOf(asked).equals(ids.get(ids.size() - 1)) || cycle.size() == 1) {
                ids.add(idOf(asked));
                kinds.add(kind(asked, asking));
            }
        }
        if (kinds.isEmpty()) { // the two milestones of one phase
            return new PrerequisiteCycle(List.of(ids.get(0), ids.get(0)), List.of(PrerequisiteKind.REQUIRED));
        }
        return new PrerequisiteCycle(ids, kinds);
    }

    private PrerequisiteKind kind(int asked, int asking) {
        if (strict.hasEdge(asked, asking)) {
            return PrerequisiteKind.REQUIRED;
        }
        return corequisites.contains(List.of(asked, asking)) ? PrerequisiteKind.COREQUISITE : PrerequisiteKind.TOGETHER;
    }

    private String idOf(int node) {
        return layout.elementAt(node).id();
    }
}
