package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.Pace;

/**
 * What the machine has to do: for each node of the graph its minutes, the day from which it may be studied, and its
 * rank.
 *
 * <p>Release days go forward and latest days backward over the prerequisites, milestones and left-out topics
 * included: R'(j) = max(R(j), R'(i) over prerequisites i), d'(j) = min(d(j), d'(k) - g over successors k with a gap of
 * g days). With these a unit is never released before, nor ranked behind, what it requires, so that without gaps
 * placing needs no look at prerequisites at all (Lawler 1973; Baker, Lawler, Lenstra and Rinnooy Kan 1983).
 *
 * <p>A block has the minutes of its topics, their latest release and their earliest latest day.
 */
final class Jobs {

    /** How long the opening of a topic is where the calendar has no smallest session. */
    private static final int OPENING_MINUTES = 20;

    private final RoadmapGraph graph;
    private final int[] topicMinutes;
    private final int[] minutes;
    private final int[] release;
    private final int[] latest;
    private final int[] byRank;
    private final boolean[] isDone;

    private Jobs(
            RoadmapGraph graph,
            int[] topicMinutes,
            int[] minutes,
            int[] release,
            int[] latest,
            int[] byRank,
            boolean[] isDone) {
        this.graph = graph;
        this.topicMinutes = topicMinutes;
        this.minutes = minutes;
        this.release = release;
        this.latest = latest;
        this.byRank = byRank;
        this.isDone = isDone;
    }

    /**
     * Prepares the topics of a plan. O(edges), and O(topics x log topics) if the pace has latest dates.
     *
     * @param topicMinutes by topic number, {@link org.learnroadmap.core.pace.PaceContext#LEFT_OUT} for those left out
     */
    static Jobs of(Plan plan, RoadmapGraph graph, int[] topicMinutes, Pace pace) {
        int[] minutes = minutes(graph, topicMinutes, plan.calendar().smallestSession());
        int[] release = new int[graph.nodeCount()];
        if (pace.earliest().isPresent()) {
            fill(release, plan, topicMinutes, pace.earliest().get(), "earliest");
            forEachInBlock(graph, (topic, block) -> release[block] = Math.max(release[block], release[topic]));
            forward(graph, release);
        }
        boolean[] isDone = done(graph, topicMinutes);
        int[] order = ranked(graph, minutes, isDone);
        int[] byRank = order;
        int[] wanted = {};
        if (pace.latest().isPresent()) {
            wanted = new int[topicMinutes.length];
            Arrays.fill(wanted, WorkAxis.NEVER);
            fill(wanted, plan, topicMinutes, pace.latest().get(), "latest");
            int[] latest = Arrays.copyOf(wanted, graph.nodeCount());
            Arrays.fill(latest, topicMinutes.length, latest.length, WorkAxis.NEVER);
            forEachInBlock(graph, (topic, block) -> latest[block] = Math.min(latest[block], latest[topic]));
            backward(graph, isDone, latest);
            byRank = sorted(order, latest);
        }
        return new Jobs(graph, topicMinutes, minutes, release, wanted, byRank, isDone);
    }

    private interface InBlock {
        void accept(int topic, int block);
    }

    private static void forEachInBlock(RoadmapGraph graph, InBlock action) {
        if (graph.hasBlocks()) {
            IntStream.range(0, graph.topicCount())
                    .filter(graph::isInBlock)
                    .forEach(topic -> action.accept(topic, graph.unitOf(topic)));
        }
    }

    /** Gives each unit its minutes, the first of them to its opening; milestones and topics in blocks have none. */
    private static int[] minutes(RoadmapGraph graph, int[] topics, int smallestSession) {
        int[] minutes = new int[graph.nodeCount()];
        for (int topic = 0; topic < topics.length; topic++) {
            int unit = graph.unitOf(topic);
            // More than fits into an int is refused later, as longer than any plan may get.
            minutes[unit] = (int) Math.min(Integer.MAX_VALUE, (long) minutes[unit] + Math.max(0, topics[topic]));
        }
        int shortest = smallestSession == 0 ? OPENING_MINUTES : smallestSession;
        for (int node = 0; node < minutes.length; node++) {
            if (graph.isOpening(node)) {
                int unit = graph.unitOf(node);
                long begun =
                        graph.topicsOf(unit).filter(topic -> topics[topic] > 0).count();
                minutes[node] = (int) Math.min(minutes[unit], Math.max(shortest, begun));
                minutes[unit] -= minutes[node];
            }
        }
        return minutes;
    }

    /**
     * Tells of each node whether anything is done in it: of a unit and its opening whether it has a topic in the plan,
     * of the milestones of a phase whether the phase has.
     */
    private static boolean[] done(RoadmapGraph graph, int[] topicMinutes) {
        boolean[] done = new boolean[graph.nodeCount()];
        for (int position = 0; position < done.length; position++) {
            int node = graph.nodeAt(position);
            if (!graph.isMilestone(node)) {
                done[node] = graph.topicsOf(graph.unitOf(node)).anyMatch(topic -> topicMinutes[topic] >= 0);
            }
            for (int e = graph.firstSuccessor(node); done[node] && e < graph.endOfSuccessors(node); e++) {
                done[graph.successor(e)] |= graph.isFinish(graph.successor(e));
            }
        }
        for (int node = 0; node < done.length; node++) {
            for (int e = graph.firstSuccessor(node); graph.isStart(node) && e < graph.endOfSuccessors(node); e++) {
                done[node] |= graph.isFinish(graph.successor(e)) && done[graph.successor(e)];
            }
        }
        return done;
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

    private static void backward(RoadmapGraph graph, boolean[] isDone, int[] latest) {
        for (int position = graph.nodeCount() - 1; position >= 0; position--) {
            int node = graph.nodeAt(position);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                int successor = latest[graph.successor(e)];
                int day =
                        successor == WorkAxis.NEVER ? successor : Math.max(0, successor - gap(graph, isDone, node, e));
                latest[node] = Math.min(latest[node], day);
            }
        }
    }

    /**
     * Returns the units with something in the plan, and their openings, in index order. A unit that its opening
     * completes is not among them.
     */
    private static int[] ranked(RoadmapGraph graph, int[] minutes, boolean[] isDone) {
        return IntStream.range(0, graph.nodeCount())
                .map(graph::nodeAt)
                .filter(node -> !graph.isMilestone(node) && !graph.isInBlock(node))
                .filter(node -> graph.isOpening(node) || !graph.hasOpening(node) || minutes[node] > 0)
                .filter(node -> isDone[node])
                .toArray();
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

    /** Returns what has to be done before what. */
    RoadmapGraph graph() {
        return graph;
    }

    /** Returns the minutes by topic number, negative for topics that are not in the plan; not a copy. */
    int[] topicMinutes() {
        return topicMinutes;
    }

    /** Returns the minutes of a node. */
    int minutes(int node) {
        return minutes[node];
    }

    /** Tells whether a node begins a unit: it is an opening, or has none before it. */
    boolean begins(int node) {
        return graph.isOpening(node) || !graph.hasOpening(node);
    }

    /** Tells whether a unit is finished with a node: it is the unit itself, or an opening that leaves nothing. */
    boolean completes(int node) {
        return !graph.isOpening(node) || minutes[graph.unitOf(node)] == 0;
    }

    /** Tells whether anything is done in a node. */
    boolean isDone(int node) {
        return isDone[node];
    }

    /** Returns the calendar days that an edge lets pass: none before or after what is left out. */
    int gap(int node, int edge) {
        return gap(graph, isDone, node, edge);
    }

    private static int gap(RoadmapGraph graph, boolean[] isDone, int node, int edge) {
        return isDone[node] && isDone[graph.successor(edge)] ? graph.gap(edge) : 0;
    }

    /** Returns the first day on which a node may be studied. */
    int release(int node) {
        return release[node];
    }

    /** Returns the day by which the pace wants a topic finished, its own and not that of what requires it. */
    int latest(int topic) {
        return latest.length == 0 ? WorkAxis.NEVER : latest[topic];
    }

    /** Returns the number of nodes with a rank: units in the plan and their openings. */
    int size() {
        return byRank.length;
    }

    /** Returns the node that comes at a rank: what goes first among nodes that may be studied. */
    int atRank(int rank) {
        return byRank[rank];
    }

    /** Tells whether everything may be studied from the first day on, as far as days go. */
    boolean allReleasedAtOnce() {
        return !graph.hasGaps() && Arrays.stream(release).allMatch(day -> day == 0);
    }
}
