package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Standing;

/**
 * From which date on topics may be studied: not before their own dates and those of phases around them, nor before days have
 * passed that are to pass behind what is done, or begun where a corequisite asks for them.
 */
final class FirstDates {

    private static final long NONE = Long.MIN_VALUE;

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final RoadmapGraph graph;
    private final Unlocked unlocked;
    /** By node, as days of the epoch; empty if there are no such dates. */
    private final long[] from;

    /** Looks at the dates of a request and at the gaps of a roadmap. O(edges), O(1) if there are none. */
    FirstDates(Schedule schedule, Unlocked unlocked) {
        this.schedule = schedule;
        this.unlocked = unlocked;
        roadmap = schedule.roadmap();
        graph = unlocked.graph();
        Request request = schedule.request();
        boolean hasGaps = graph.hasGaps() && schedule.standing().isPresent();
        boolean isNeeded =
                hasGaps || !request.notBefore().isEmpty() || !request.on().isEmpty();
        from = new long[isNeeded ? graph.nodeCount() : 0];
        Arrays.fill(from, NONE);
        if (isNeeded) {
            request.notBefore().forEach(this::bind);
            request.on().forEach(this::bind);
        }
        if (hasGaps) {
            schedule.standing().ifPresent(this::passOn);
        }
    }

    private void bind(String id, LocalDate date) {
        IntStream topics =
                id.equals(Request.ROADMAP) ? IntStream.range(0, graph.topicCount()) : roadmap.topicNumbers(id);
        topics.filter(unlocked::isToDo)
                .map(graph::entryOf)
                .forEach(entry -> from[entry] = Math.max(from[entry], date.toEpochDay()));
    }

    private void passOn(Standing standing) {
        for (int position = 0; position < from.length; position++) {
            int node = graph.nodeAt(position);
            long day = graph.isMilestone(node) ? from[node] : over(node, standing);
            for (int e = graph.firstSuccessor(node); day != NONE && e < graph.endOfSuccessors(node); e++) {
                int successor = graph.successor(e);
                if (unlocked.isRequirement(node, successor)) {
                    from[successor] = Math.max(from[successor], day + graph.gap(e));
                }
            }
        }
    }

    /** Returns when a unit was done, or its opening begun; nothing passes behind what was skipped, known or left out. */
    private long over(int node, Standing standing) {
        return standing.overSince(graph.topicsOf(graph.unitOf(node)), graph.isOpening(node))
                .map(LocalDate::toEpochDay)
                .orElse(NONE);
    }

    /** Tells whether a topic may be studied only later than on a date. */
    boolean isAfter(LocalDate date, int topic) {
        return from.length > 0 && from[graph.entryOf(topic)] > date.toEpochDay();
    }

    /** Returns the first date on which a topic may be studied, if that is later than a date. */
    Optional<LocalDate> after(LocalDate date, int topic) {
        return isAfter(date, topic) ? Optional.of(LocalDate.ofEpochDay(from[graph.entryOf(topic)])) : Optional.empty();
    }
}
