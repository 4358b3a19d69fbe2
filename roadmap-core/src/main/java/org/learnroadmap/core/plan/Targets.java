package org.learnroadmap.core.plan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.learnroadmap.core.model.Choice;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * What some topics and phases need: the smallest set of topics that holds them and, with each topic, what it and the
 * phases around it require. Nothing is needed for what is over or left out. Used once, by one thread.
 *
 * <p>Where one of several is enough, what is needed anyway is looked for first, and only then for what those need of which
 * one was chosen.
 */
final class Targets {

    private final Roadmap roadmap;
    private final IntPredicate isSettled;
    private final BitSet needed = new BitSet();
    private final BitSet phases = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * Starts with nothing needed.
     *
     * @param isSettled tells of a topic by its number whether nothing is needed for it
     */
    Targets(Roadmap roadmap, IntPredicate isSettled) {
        this.roadmap = roadmap;
        this.isSettled = isSettled;
    }

    /** Adds topics and phases with what they need, but for what is one of several. O(edges of what is needed). */
    void add(Iterable<String> ids) {
        ids.forEach(this::need);
        spread(prerequisite -> !prerequisite.isAnyOf());
    }

    /** Adds what was chosen where one of several is enough, and topics that are studied together with needed ones. */
    void addChosen(RoadmapGraph graph) {
        int before;
        do {
            before = needed.cardinality();
            graph.choices().stream()
                    .filter(this::isAskedFor)
                    .map(Choice::chosen)
                    .forEach(this::need);
            if (graph.hasBlocks()) {
                needed.stream()
                        .boxed()
                        .toList()
                        .forEach(topic -> graph.topicsOf(graph.unitOf(topic)).forEach(this::needTopic));
            }
            spread(prerequisite -> !prerequisite.isAnyOf());
        } while (needed.cardinality() > before);
    }

    private boolean isAskedFor(Choice choice) {
        if (choice.prerequisite().kind() == PrerequisiteKind.RECOMMENDED) {
            return false;
        }
        int number = roadmap.numberOf(choice.asking());
        return roadmap.topic(choice.asking()).isPresent() ? needed.get(number) : phases.get(number);
    }

    /** Tells whether a topic is needed, by its number. */
    boolean has(int topic) {
        return needed.get(topic);
    }

    /** Tells whether all topics of a phase are needed, or one topic is. */
    boolean has(String id) {
        return roadmap.topicNumbers(id).allMatch(needed::get);
    }

    private void need(String id) {
        roadmap.topicNumbers(id).forEach(this::needTopic);
    }

    private void needTopic(int topic) {
        if (!needed.get(topic) && !isSettled.test(topic)) {
            needed.set(topic);
            open.add(topic);
        }
    }

    private void spread(Predicate<Prerequisite> counts) {
        while (!open.isEmpty()) {
            int topic = open.remove();
            needAll(roadmap.topics().get(topic).requires(), counts);
            for (int phase = roadmap.phaseOf(topic);
                    phase >= 0 && !phases.get(phase);
                    phase = roadmap.parentOf(phase)) {
                phases.set(phase);
                Phase around = roadmap.allPhases().get(phase);
                needAll(around.requires(), counts);
            }
        }
    }

    private void needAll(List<Prerequisite> prerequisites, Predicate<Prerequisite> counts) {
        prerequisites.stream()
                .filter(counts)
                .filter(prerequisite -> prerequisite.kind() != PrerequisiteKind.RECOMMENDED)
                .flatMap(prerequisite -> prerequisite.targets().stream())
                .forEach(this::need);
    }
}
