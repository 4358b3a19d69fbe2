package org.learnroadmap.core.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * Puts what is begun before everything else, with what it still requires. Where that would cost a deadline, the
 * deadline wins: the order is a preference like any other.
 */
final class StartedFirst {

    private static final int FIRST = 0;
    private static final int LATER = 1;

    private final Roadmap roadmap;
    private final Jobs jobs;

    StartedFirst(Roadmap roadmap, Jobs jobs) {
        this.roadmap = roadmap;
        this.jobs = jobs;
    }

    /** Returns the jobs in another order, which still respects prerequisites. O(jobs), rarely O(edges). */
    int[] order(int[] preferred) {
        if (jobs.begun().isEmpty()) {
            return preferred;
        }
        BitSet first = new BitSet();
        RoadmapGraph graph = jobs.graph();
        jobs.begun().stream().map(graph::unitOf).forEach(first::set);
        if (graph.hasBlocks() || graph.hasOpenings() || !jobs.begun().stream().allMatch(this::waitsForNothing)) {
            first = withRequired(first);
        }
        return partition(preferred, first);
    }

    /** Looks at the model: what is begun is mostly free to begin, and then no edge of the graph need be looked at. */
    private boolean waitsForNothing(int topic) {
        if (!isOver(roadmap.topics().get(topic).requires())) {
            return false;
        }
        for (int phase = roadmap.phaseOf(topic); phase >= 0; phase = roadmap.parentOf(phase)) {
            if (!isOver(roadmap.allPhases().get(phase).requires())) {
                return false;
            }
        }
        return true;
    }

    private boolean isOver(List<Prerequisite> prerequisites) {
        return prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.targets().stream())
                .flatMapToInt(roadmap::topicNumbers)
                .noneMatch(jobs.inPlan()::hasTopic);
    }

    private BitSet withRequired(BitSet begun) {
        int[] least = new int[jobs.graph().nodeCount()];
        Arrays.fill(least, LATER);
        begun.stream().forEach(unit -> least[unit] = FIRST);
        NodeDates.backward(jobs.graph(), least);
        BitSet first = new BitSet();
        for (int node = 0; node < least.length; node++) {
            first.set(node, least[node] == FIRST);
        }
        return first;
    }

    private static int[] partition(int[] preferred, BitSet first) {
        int[] order = new int[preferred.length];
        int next = 0;
        for (int job : preferred) {
            if (first.get(job)) {
                order[next++] = job;
            }
        }
        for (int job : preferred) {
            if (!first.get(job)) {
                order[next++] = job;
            }
        }
        return order;
    }
}
