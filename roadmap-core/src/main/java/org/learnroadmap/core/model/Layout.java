package org.learnroadmap.core.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The phases and topics of a roadmap in declaration order, numbered from 0. All topics in and below a phase
 * have neighbouring numbers.
 */
final class Layout {

    private record Entry(Phase phase, int parent, int position, int depth) {}

    final List<Phase> phases = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    int[] parent = new int[16];
    int[] position = new int[16];
    int[] firstTopic = new int[16];
    int[] endTopic = new int[16];
    int[] phaseOfTopic = new int[16];

    /** Walks the phases with a stack of its own, so that depth costs no call stack. */
    Layout(List<Phase> roots) {
        Deque<Entry> open = new ArrayDeque<>();
        push(open, roots, -1, 1);
        while (!open.isEmpty()) {
            Entry entry = open.pop();
            int number = enter(entry);
            push(open, entry.phase.phases(), number, entry.depth + 1);
        }
        closePhases();
    }

    private static void push(Deque<Entry> open, List<Phase> phases, int parent, int depth) {
        if (depth > Limits.MOST_DEPTH && !phases.isEmpty()) {
            throw new IllegalArgumentException("phases nest deeper than " + Limits.MOST_DEPTH);
        }
        for (int i = phases.size() - 1; i >= 0; i--) {
            open.push(new Entry(phases.get(i), parent, i, depth));
        }
    }

    private int enter(Entry entry) {
        int number = phases.size();
        if (number == parent.length) {
            parent = Arrays.copyOf(parent, number * 2);
            position = Arrays.copyOf(position, number * 2);
            firstTopic = Arrays.copyOf(firstTopic, number * 2);
            endTopic = Arrays.copyOf(endTopic, number * 2);
        }
        parent[number] = entry.parent;
        position[number] = entry.position;
        firstTopic[number] = topics.size();
        phases.add(entry.phase);
        topics.addAll(entry.phase.topics());
        if (topics.size() > phaseOfTopic.length) {
            phaseOfTopic = Arrays.copyOf(phaseOfTopic, Math.max(topics.size(), phaseOfTopic.length * 2));
        }
        Arrays.fill(phaseOfTopic, firstTopic[number], topics.size(), number);
        endTopic[number] = topics.size();
        return number;
    }

    /** A child stands behind its parent, so going backwards the end of a phase is known before its parent's. */
    private void closePhases() {
        for (int phase = phases.size() - 1; phase >= 0; phase--) {
            if (parent[phase] >= 0) {
                endTopic[parent[phase]] = Math.max(endTopic[parent[phase]], endTopic[phase]);
            }
        }
    }

    /** Returns the topic, or the phase of the milestone, that a node of the graph stands for. */
    Element elementAt(int node) {
        return node < topics.size() ? topics.get(node) : phases.get((node - topics.size()) / 2);
    }

    /** Returns where that stands. */
    String pathAt(int node) {
        return node < topics.size() ? pathOfTopic(node) : pathOfPhase((node - topics.size()) / 2);
    }

    /** Returns where a phase stands, such as {@code phases[2].phases[0]}. */
    String pathOfPhase(int phase) {
        Deque<Integer> positions = new ArrayDeque<>();
        for (int p = phase; p >= 0; p = parent[p]) {
            positions.push(position[p]);
        }
        StringBuilder path = new StringBuilder();
        for (int p : positions) {
            path.append(path.isEmpty() ? "" : ".").append("phases[").append(p).append(']');
        }
        return path.toString();
    }

    /** Returns where a topic stands, such as {@code phases[2].topics[0]}. */
    String pathOfTopic(int topic) {
        int phase = phaseOfTopic[topic];
        return pathOfPhase(phase) + ".topics[" + (topic - firstTopic[phase]) + "]";
    }
}
