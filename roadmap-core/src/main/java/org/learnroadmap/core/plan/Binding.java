package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.machine.InPlan;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * The dates of a request on topics, as days of the plan: a deadline of a phase or of the roadmap is one of all its topics, and
 * so is a not-before date. A fixed date is both.
 *
 * <p>A date of what is not in the plan has no effect, which is said.
 */
final class Binding {

    /**
     * A date of neighbouring topics.
     *
     * @param key   where it stands in the request
     * @param phase the number of the phase that it is about, or {@link #NO_PHASE}
     */
    record Dated(String key, String id, int day, int firstTopic, int endOfTopics, int phase) {

        static final int NO_PHASE = -1;

        /** Returns the day on which they are finished in a placement; -1 if none of them is placed. */
        int finishDay(Placement placement) {
            return placement.lastDay(firstTopic, endOfTopics);
        }

        boolean isAbout(int topic) {
            return firstTopic <= topic && topic < endOfTopics;
        }

        int size() {
            return endOfTopics - firstTopic;
        }
    }

    private final Plan plan;
    private final RoadmapGraph graph;
    private final InPlan inPlan;
    private final DiagnosticCollector findings;
    private final List<Dated> deadlines = new ArrayList<>();
    private final List<Dated> notBefore = new ArrayList<>();
    /** By how many days a deadline of what is all done was missed, negative if it was early, by id. */
    private final SortedMap<String, Integer> overBy = new TreeMap<>();

    private int[] dueOfTopic = {};
    private final Map<Integer, Integer> dueOfPhase = new HashMap<>();

    /** Binds the dates of a request in which {@link RequestCheck} found no error. O(dates). */
    Binding(Plan plan, RoadmapGraph graph, InPlan inPlan, DiagnosticCollector findings) {
        this.plan = plan;
        this.graph = graph;
        this.inPlan = inPlan;
        this.findings = findings;
        Request request = plan.request();
        request.deadlines().forEach((id, date) -> bind("deadlines", id, date, true, false));
        request.notBefore().forEach((id, date) -> bind("not-before", id, date, false, true));
        request.on().forEach((id, date) -> bind("on", id, date, true, true));
    }

    private void bind(String key, String id, LocalDate date, boolean isDeadline, boolean isNotBefore) {
        Dated dated = dated(key, id, plan.day(date));
        if (!hasTopicInPlan(dated)) {
            OptionalInt done = lastDone(dated);
            if (done.isPresent()) {
                if (isDeadline) {
                    overBy.merge(id, done.getAsInt() - dated.day, Math::max);
                    remember(dated);
                }
                return;
            }
            findings.info(
                    "date-without-effect",
                    key + "." + id,
                    "'{id}' is left out of the plan, so {date} has no effect on it",
                    "id",
                    id,
                    "date",
                    date);
            return;
        }
        if (isDeadline) {
            deadlines.add(dated);
            remember(dated);
        }
        if (isNotBefore) {
            notBefore.add(dated);
        }
    }

    private Dated dated(String key, String id, int day) {
        Roadmap roadmap = plan.roadmap();
        if (id.equals(Request.ROADMAP)) {
            return new Dated(key, id, day, 0, graph.topicCount(), Dated.NO_PHASE);
        }
        int number = roadmap.numberOf(id);
        boolean isTopic =
                number < graph.topicCount() && roadmap.topics().get(number).id().equals(id);
        return isTopic
                ? new Dated(key, id, day, number, number + 1, Dated.NO_PHASE)
                : new Dated(key, id, day, roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number), number);
    }

    /** Remembers which topics and phases have a due day of their own. */
    private void remember(Dated deadline) {
        if (deadline.phase != Dated.NO_PHASE) {
            dueOfPhase.merge(deadline.phase, deadline.day, Math::min);
        } else if (!deadline.id.equals(Request.ROADMAP)) {
            if (dueOfTopic.length == 0) {
                dueOfTopic = new int[graph.topicCount()];
                Arrays.fill(dueOfTopic, WorkAxis.NEVER);
            }
            dueOfTopic[deadline.firstTopic] = Math.min(dueOfTopic[deadline.firstTopic], deadline.day);
        }
    }

    private OptionalInt lastDone(Dated dated) {
        return plan.standing().stream()
                .flatMapToInt(standing -> IntStream.range(dated.firstTopic, dated.endOfTopics)
                        .filter(standing::isDone)
                        .map(topic -> plan.day(standing.finished(topic).orElse(plan.start()))))
                .max();
    }

    private boolean hasTopicInPlan(Dated dated) {
        for (int topic = dated.firstTopic; topic < dated.endOfTopics; topic++) {
            if (inPlan.hasTopic(topic)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the dates of all nodes, with those that follow from prerequisites. O(edges + topics of all that is dated).
     *
     * @param kept what is in the plan: dates of anything else count no more
     */
    NodeDates dates(InPlan kept) {
        boolean mayWait = graph.hasGaps() && plan.standing().isPresent();
        if (deadlines.isEmpty() && notBefore.isEmpty() && !mayWait) {
            return NodeDates.none();
        }
        return NodeDates.of(graph, kept, releases(kept), dues(kept));
    }

    private int[] releases(InPlan kept) {
        boolean mayWait = graph.hasGaps() && plan.standing().isPresent();
        int[] release = new int[notBefore.isEmpty() && !mayWait ? 0 : graph.nodeCount()];
        for (Dated first : notBefore) {
            forEachTopic(first, kept, topic -> {
                int entry = graph.entryOf(topic);
                release[entry] = Math.max(release[entry], first.day);
            });
        }
        new GapsBehindDone(plan, graph, kept).addTo(release);
        return release;
    }

    private int[] dues(InPlan kept) {
        int[] due = new int[deadlines.isEmpty() ? 0 : graph.nodeCount()];
        Arrays.fill(due, WorkAxis.NEVER);
        for (Dated deadline : deadlines) {
            forEachTopic(deadline, kept, topic -> {
                int unit = graph.unitOf(topic);
                due[unit] = Math.min(due[unit], deadline.day);
            });
        }
        return due;
    }

    private static void forEachTopic(Dated dated, InPlan kept, IntConsumer action) {
        for (int topic = dated.firstTopic; topic < dated.endOfTopics; topic++) {
            if (kept.hasTopic(topic)) {
                action.accept(topic);
            }
        }
    }

    /** Returns the own due day of a topic, {@link WorkAxis#NEVER} for none. */
    int dueOfTopic(int topic) {
        return dueOfTopic.length == 0 ? WorkAxis.NEVER : dueOfTopic[topic];
    }

    /** Returns the own due day of a phase, {@link WorkAxis#NEVER} for none. */
    int dueOfPhase(int phase) {
        return dueOfPhase.getOrDefault(phase, WorkAxis.NEVER);
    }

    /** Returns the deadlines and fixed dates of what is in the plan. */
    List<Dated> deadlines() {
        return Collections.unmodifiableList(deadlines);
    }

    /** Returns the deadline that makes a topic due on a day by itself: of several that of the fewest topics. */
    Optional<String> deadlineOf(int topic, int day) {
        return deadlines.stream()
                .filter(deadline -> deadline.day == day && deadline.isAbout(topic))
                .min(Comparator.comparingInt(Dated::size))
                .map(Dated::id);
    }

    /** Returns by how many days a placement misses each deadline and fixed date, negative if early, by id, sorted. */
    SortedMap<String, Integer> lateDays(Placement placement) {
        SortedMap<String, Integer> late = new TreeMap<>(overBy);
        deadlines.forEach(deadline -> late.merge(deadline.id, deadline.finishDay(placement) - deadline.day, Math::max));
        return late;
    }

    /** Returns by how many days a placement misses a deadline at most, 0 if it keeps all. O(topics of all that is dated). */
    int maxLateDays(Placement placement) {
        int late = 0;
        for (Dated deadline : deadlines) {
            late = Math.max(late, deadline.finishDay(placement) - deadline.day);
        }
        return late;
    }
}
