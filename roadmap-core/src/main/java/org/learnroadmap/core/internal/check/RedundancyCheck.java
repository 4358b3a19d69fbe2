package org.learnroadmap.core.internal.check;

import java.util.Arrays;
import java.util.List;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;

/**
 * Looks for prerequisites of a topic that another of its prerequisites requires already, or that it names twice.
 *
 * <p>Works on numbers, and looks ids up only where there is something to say. Topics that are studied together are left
 * alone: their block has their prerequisites.
 */
final class RedundancyCheck {

    /** A roadmap in which nearly all require all has too many pairs to look at. */
    private static final long STEPS = 20_000_000;

    private static final int NONE = -1;

    private final Roadmap roadmap;
    private final RoadmapGraph graph;
    private final DiagnosticCollector findings;
    private final int[] asking;
    private final int[] redundant;
    private final int[] firstIndex;
    private final int[] firstThrough;
    private long steps = STEPS;

    RedundancyCheck(Roadmap roadmap, DiagnosticCollector findings) {
        this.roadmap = roadmap;
        this.findings = findings;
        graph = roadmap.graph();
        asking = new int[graph.topicCount()];
        redundant = new int[graph.topicCount()];
        firstIndex = new int[graph.topicCount()];
        firstThrough = new int[graph.topicCount()];
        Arrays.fill(asking, NONE);
        Arrays.fill(firstIndex, Integer.MAX_VALUE);
    }

    /** Checks all topics, one finding for each at most. O(prerequisites), and a bounded number of steps. */
    void check() {
        for (int target = 0; target < asking.length && steps > 0; target++) {
            markWhatAsksFor(target);
            for (int e = graph.firstSuccessor(target); e < graph.endOfSuccessors(target); e++) {
                if (isTopic(e)) {
                    compare(target, graph.successor(e));
                }
            }
        }
        for (int topic = 0; topic < asking.length; topic++) {
            if (redundant[topic] > 0) {
                report(topic);
            }
        }
    }

    private boolean isTopic(int edge) {
        return graph.successor(edge) < asking.length && graph.gap(edge) == 0;
    }

    private void markWhatAsksFor(int target) {
        for (int e = graph.firstSuccessor(target); e < graph.endOfSuccessors(target); e++) {
            if (isTopic(e)) {
                int topic = graph.successor(e);
                if (asking[topic] == target) {
                    count(topic, target, topic);
                }
                asking[topic] = target;
            }
        }
    }

    /** Looks for topics that ask both for a target and for something that asks for it. */
    private void compare(int target, int through) {
        for (int e = graph.firstSuccessor(through); e < graph.endOfSuccessors(through) && --steps > 0; e++) {
            if (isTopic(e) && asking[graph.successor(e)] == target) {
                int topic = graph.successor(e);
                if (indexOf(topic, through) != NONE && indexOf(through, target) != NONE) {
                    count(topic, target, through);
                    asking[topic] = NONE; // once is enough
                }
            }
        }
    }

    private void count(int topic, int target, int through) {
        int index = topic == through ? lastIndexOf(topic, target) : indexOf(topic, target);
        if (index != NONE) {
            redundant[topic]++;
            if (index < firstIndex[topic]) {
                firstIndex[topic] = index;
                firstThrough[topic] = through;
            }
        }
    }

    /** Returns the position of a prerequisite without alternatives and days between. */
    private int indexOf(int topic, int target) {
        List<Prerequisite> requires = roadmap.topics().get(topic).requires();
        for (int i = 0; i < requires.size(); i++) {
            if (isPlain(requires.get(i), target)) {
                return i;
            }
        }
        return NONE;
    }

    private int lastIndexOf(int topic, int target) {
        List<Prerequisite> requires = roadmap.topics().get(topic).requires();
        int last = requires.size() - 1;
        while (last > indexOf(topic, target) && !isPlain(requires.get(last), target)) {
            last--;
        }
        return last > indexOf(topic, target) ? last : NONE;
    }

    private boolean isPlain(Prerequisite prerequisite, int target) {
        return prerequisite.kind() == PrerequisiteKind.REQUIRED
                && !prerequisite.isAnyOf()
                && prerequisite.gap() == 0
                && prerequisite
                        .targets()
                        .get(0)
                        .equals(roadmap.topics().get(target).id());
    }

    private void report(int number) {
        Topic topic = roadmap.topics().get(number);
        int index = firstIndex[number];
        String template = firstThrough[number] == number
                ? "'{topic}' requires '{target}' twice; one is enough"
                : "'{topic}' need not name '{target}', which '{through}' requires already";
        findings.info(
                "redundant-prerequisite",
                roadmap.pathOf(topic) + ".requires[" + index + "]",
                redundant[number] == 1 ? template : template + ", and {others} more alike",
                "topic",
                topic.id(),
                "target",
                topic.requires().get(index).targets().get(0),
                "through",
                roadmap.topics().get(firstThrough[number]).id(),
                "others",
                redundant[number] - 1);
    }
}
