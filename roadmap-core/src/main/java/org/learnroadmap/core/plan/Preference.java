package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.Pace;

/**
 * What a pace wants of the order: from which day topics are studied, by which they should be finished, how urgent they
 * are. Passed on over prerequisites before anything is ordered by it, so that nothing ranks behind what requires it.
 */
final class Preference {

    private final Plan plan;
    private final Jobs jobs;
    private final int[] latest;
    private final int[] order;
    private final NodeDates dates;

    /** Asks a pace. O(topics), and O(edges + jobs x log jobs) if it has wishes. */
    Preference(Plan plan, Jobs jobs, Dues dues, Pace pace) {
        this.plan = plan;
        this.jobs = jobs;
        int[] ranked = pace.deadlinesFirst() && dues.count() > 0 ? dues.inOrder(jobs) : jobs.inIndexOrder();
        if (pace.urgency().isPresent()) {
            ToIntFunction<Topic> urgency = pace.urgency().get();
            ranked = Jobs.sorted(ranked, passedBack(wishes(WorkAxis.NEVER, urgency::applyAsInt), false));
        }
        latest = pace.latest()
                .map(date -> days(date, "latest date", WorkAxis.NEVER))
                .orElse(new int[0]);
        order = new StartedFirst(plan.roadmap(), jobs)
                .order(latest.length == 0 ? ranked : Jobs.sorted(ranked, passedBack(latest, true)));
        dates = pace.earliest()
                .map(date -> days(date, "earliest date", 0))
                .map(this::released)
                .orElse(jobs.dates());
    }

    private int[] wishes(int without, ToIntFunction<Topic> wish) {
        int[] wishes = new int[jobs.topicMinutes().length];
        Arrays.setAll(
                wishes,
                topic -> jobs.topicMinutes()[topic] >= 0
                        ? wish.applyAsInt(plan.roadmap().topics().get(topic))
                        : without);
        return wishes;
    }

    private int[] days(Function<Topic, Optional<LocalDate>> dates, String what, int without) {
        return wishes(
                without,
                topic -> Answers.given(dates.apply(topic), plan.paceSpec(), what, topic)
                        .map(this::day)
                        .orElse(without));
    }

    /** A date before the start is the start; one after all plans is as good as any that late. */
    private int day(LocalDate date) {
        long day = ChronoUnit.DAYS.between(plan.from(), date);
        return (int) Math.max(0, Math.min(day, WorkAxis.NEVER - 1));
    }

    /** Makes each node as urgent as the most urgent that requires it. */
    private int[] passedBack(int[] byTopic, boolean areDays) {
        RoadmapGraph graph = jobs.graph();
        int[] least = new int[graph.nodeCount()];
        Arrays.fill(least, WorkAxis.NEVER);
        IntStream.range(0, byTopic.length)
                .forEach(topic -> least[graph.unitOf(topic)] = Math.min(least[graph.unitOf(topic)], byTopic[topic]));
        if (areDays && graph.hasGaps()) {
            NodeDates.backward(graph, jobs.inPlan(), least);
        } else {
            NodeDates.backward(graph, least);
        }
        return least;
    }

    private NodeDates released(int[] byTopic) {
        RoadmapGraph graph = jobs.graph();
        int[] release = new int[graph.nodeCount()];
        IntStream.range(0, byTopic.length).forEach(topic -> {
            int entry = graph.entryOf(topic);
            release[entry] = Math.max(release[entry], byTopic[topic]);
        });
        return jobs.dates().releasedLater(graph, release);
    }

    /** Returns all jobs in the order that the pace prefers, as far as prerequisites allow. */
    int[] order() {
        return order;
    }

    /** Returns the dates of the nodes with what the pace asks for. */
    NodeDates dates() {
        return dates;
    }

    /** Tells whether the pace wants any topic finished by some day. */
    boolean hasLatest() {
        return latest.length > 0;
    }

    /** Returns the day by which the pace wants a topic finished, its own and not that of what requires it. */
    int latest(int topic) {
        return latest.length == 0 ? WorkAxis.NEVER : latest[topic];
    }
}
