package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.internal.machine.Readiness;
import org.learnroadmap.core.internal.machine.RunsByUnit;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Explanation.Ahead;
import org.learnroadmap.core.plan.Explanation.Cause;
import org.learnroadmap.core.plan.Explanation.Link;

/**
 * Says why a topic stands where it does, from what stands before it: what it requires was finished, a date had come, and
 * then other topics went first.
 */
final class Explainer {

    private final Schedule schedule;
    private final Placement placement;
    private final NodeDates dates;
    private final RoadmapGraph graph;
    private final WorkAxis axis;
    private final RunsByUnit runs;
    private final Readiness readiness;

    /** Prepares. O(edges + runs + nodes x log days). */
    Explainer(Schedule schedule, Placement placement, WorkAxis axis) {
        this.schedule = schedule;
        this.placement = placement;
        this.axis = axis;
        graph = placement.jobs().graph();
        dates = placement.jobs().dates();
        runs = new RunsByUnit(placement);
        readiness = new Readiness(placement, runs, axis);
    }

    /** Explains a topic in the plan, given by its number. O(runs). */
    Explanation explain(int topic) {
        int unit = graph.unitOf(topic);
        Cause cause = causeOfWaiting(unit);
        int due = dates.due(unit);
        return new Explanation(
                schedule.scheduled(topic),
                ready(unit),
                cause,
                cause == Cause.PREREQUISITE ? topicsOf(readiness.waitedFor(unit)) : List.of(),
                ahead(unit),
                chain(topic),
                due == WorkAxis.NEVER ? null : schedule.date(due),
                axis.before(placement.finishDay(topic) + 1) - axis.before(placement.startDay(topic)));
    }

    private Cause causeOfWaiting(int unit) {
        if (readiness.waitedFor(unit) != Readiness.NOTHING) {
            return Cause.PREREQUISITE;
        }
        return dates.release(graph.entryOf(unit)) > 0 ? Cause.NOT_BEFORE : Cause.START;
    }

    /** What takes no time needs no study time to be ready, only its day. */
    private LocalDate ready(int unit) {
        long position = readiness.position(unit);
        int day = runs.has(unit)
                ? axis.startDay(position)
                : Math.max(axis.finishDay(position), dates.release(graph.entryOf(unit)));
        return schedule.date(day);
    }

    private List<Topic> topicsOf(int unit) {
        return graph.topicsOf(unit)
                .filter(placement::isPlanned)
                .mapToObj(schedule.roadmap().topics()::get)
                .toList();
    }

    private List<Ahead> ahead(int unit) {
        long from = readiness.position(unit);
        long until = runs.has(unit) ? runs.lastBegin(unit) : axis.before(placement.finishDay(unit));
        Map<Integer, Integer> minutes = new LinkedHashMap<>();
        placement
                .runs(axis)
                .filter(run ->
                        run.begin() + run.minutes() > from && run.begin() < until && graph.unitOf(run.unit()) != unit)
                .forEach(run -> {
                    int before = (int) Math.max(0, from - run.begin());
                    minutes.merge(run.unit(), run.minutes() - before, Integer::sum);
                });
        List<Ahead> ahead = new ArrayList<>();
        minutes.forEach((topic, studied) -> ahead.add(new Ahead(
                schedule.roadmap().topics().get(topic), studied, dates.due(graph.unitOf(topic)) < dates.due(unit))));
        return ahead;
    }

    /** Goes back in time: each step leads to a unit that begins sooner, or that this one requires. */
    private List<Link> chain(int topic) {
        Deque<Link> chain = new ArrayDeque<>();
        int shown = topic;
        while (shown >= 0) {
            int unit = graph.unitOf(shown);
            boolean waitedOnlyToBeReady = !runs.has(unit) || runs.begin(unit) <= readiness.position(unit);
            Cause cause = waitedOnlyToBeReady ? causeOfWaiting(unit) : Cause.ORDER;
            chain.addFirst(new Link(schedule.scheduled(shown), cause));
            int before = waitedOnlyToBeReady ? readiness.waitedFor(unit) : runs.before(runs.begin(unit));
            shown = before < 0
                    ? before
                    : graph.topicsOf(before)
                            .filter(placement::isPlanned)
                            .findFirst()
                            .orElseThrow();
        }
        return List.copyOf(chain);
    }
}
