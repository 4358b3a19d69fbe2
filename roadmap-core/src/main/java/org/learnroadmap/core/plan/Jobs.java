package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.Pace;

/**
 * What the machine has to do: for each topic its minutes, the day from which it may be studied, and its rank.
 *
 * <p>Release days go forward and latest days backward over the prerequisites, milestones and left-out topics
 * included: R'(j) = max(R(j), R'(i) over prerequisites i), d'(j) = min(d(j), d'(k) over successors k). With these a
 * topic is never released before, nor ranked behind, what it requires, so that placing needs no look at
 * prerequisites at all (Lawler 1973; Baker, Lawler, Lenstra and Rinnooy Kan 1983).
 */
final class Jobs {

    private final int[] minutes;
    private final int[] release;
    private final int[] latest;
    private final int[] byRank;
    private final boolean allReleasedAtOnce;

    private Jobs(int[] minutes, int[] release, int[] latest, int[] byRank) {
        this.minutes = minutes;
        this.release = release;
        this.latest = latest;
        this.byRank = byRank;
        allReleasedAtOnce = Arrays.stream(release).allMatch(day -> day == 0);
    }

    /**
     * Prepares the topics of a plan. O(edges), and O(topics x log topics) if the pace has latest dates.
     *
     * @param minutes by topic number, {@link org.learnroadmap.core.pace.PaceContext#LEFT_OUT} for those left out
     */
    static Jobs of(Plan plan, int[] minutes, Pace pace) {
        Roadmap roadmap = plan.roadmap();
        RoadmapGraph graph = roadmap.graph();
        int[] release = new int[graph.nodeCount()];
        if (pace.earliest().isPresent()) {
            fill(release, plan, minutes, pace.earliest().get(), "earliest");
            forward(graph, release);
        }
        int[] order = topicsInIndexOrder(graph);
        int[] byRank = order;
        int[] wanted = {};
        if (pace.latest().isPresent()) {
            wanted = new int[minutes.length];
            Arrays.fill(wanted, WorkAxis.NEVER);
            fill(wanted, plan, minutes, pace.latest().get(), "latest");
            int[] latest = Arrays.copyOf(wanted, graph.nodeCount());
            Arrays.fill(latest, minutes.length, latest.length, WorkAxis.NEVER);
            backward(graph, latest);
            byRank = sorted(order, latest);
        }
        return new Jobs(minutes, Arrays.copyOf(release, minutes.length), wanted, byRank);
    }

    private static void fill(
            int[] days, Plan plan, int[] minutes, Function<Topic, Optional<LocalDate>> dates, String what) {
        for (int topic = 0; topic < minutes.length; topic++) {
            int number = topic;
            Topic t = plan.roadmap().topics().get(topic);
            if (minutes[topic] >= 0) {
                Answers.given(dates.apply(t), plan.paceSpec(), what + " date", t)
                        .ifPresent(date -> days[number] = day(plan, date));
            }
        }
    }

    /** A date before the start is the start; one after all plans is as good as any that late. */
    private static int day(Plan plan, LocalDate date) {
        long day = ChronoUnit.DAYS.between(plan.start(), date);
        return (int) Math.max(0, Math.min(day, WorkAxis.NEVER - 1));
    }

    private static void forward(RoadmapGraph graph, int[] release) {
        for (int position = 0; position < graph.nodeCount(); position++) {
            int node = graph.nodeAt(position);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                int successor = graph.successor(e);
                release[successor] = Math.max(release[successor], release[node]);
            }
        }
    }

    private static void backward(RoadmapGraph graph, int[] latest) {
        for (int position = graph.nodeCount() - 1; position >= 0; position--) {
            int node = graph.nodeAt(position);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                latest[node] = Math.min(latest[node], latest[graph.successor(e)]);
            }
        }
    }

    private static int[] topicsInIndexOrder(RoadmapGraph graph) {
        int[] order = new int[graph.topicCount()];
        int size = 0;
        for (int position = 0; position < graph.nodeCount(); position++) {
            if (graph.isTopic(graph.nodeAt(position))) {
                order[size++] = graph.nodeAt(position);
            }
        }
        return order;
    }

    /** Sorts by (latest day, index) with both in one long. */
    private static int[] sorted(int[] order, int[] latest) {
        long[] keys = new long[order.length];
        for (int index = 0; index < order.length; index++) {
            keys[index] = ((long) latest[order[index]] << 32) | index;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> order[(int) key]).toArray();
    }

    /** Returns the number of topics, those left out included. */
    int size() {
        return minutes.length;
    }

    /** Tells whether a topic is part of the plan. */
    boolean isPlanned(int topic) {
        return minutes[topic] >= 0;
    }

    /** Returns the minutes by topic number, negative for topics that are not in the plan; not a copy. */
    int[] minutes() {
        return minutes;
    }

    /** Returns the minutes of a topic in the plan. */
    int minutes(int topic) {
        return minutes[topic];
    }

    /** Returns the first day on which a topic may be studied. */
    int release(int topic) {
        return release[topic];
    }

    /** Returns the day by which the pace wants a topic finished, its own and not that of what requires it. */
    int latest(int topic) {
        return latest.length == 0 ? WorkAxis.NEVER : latest[topic];
    }

    /** Returns the topic that comes at a rank: what goes first among topics that may be studied. */
    int atRank(int rank) {
        return byRank[rank];
    }

    /** Returns the ranks of the topics in the plan, by release day and then by rank. O(topics x log topics). */
    int[] ranksByRelease() {
        long[] keys = IntStream.range(0, byRank.length)
                .filter(rank -> isPlanned(byRank[rank]))
                .mapToLong(rank -> ((long) release[byRank[rank]] << 32) | rank)
                .sorted()
                .toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Tells whether every topic may be studied from the first day on. */
    boolean allReleasedAtOnce() {
        return allReleasedAtOnce;
    }
}
