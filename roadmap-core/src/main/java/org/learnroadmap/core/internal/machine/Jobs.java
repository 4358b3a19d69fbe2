package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * What the machine has to do: for each node of the graph its minutes, the day from which on it may be studied, and the
 * day by which it is due.
 *
 * <p>Jobs are the nodes that take a place in the plan: units with a topic in it, and their openings. A block has the
 * minutes of its topics, their latest release and their earliest due day.
 *
 * <p>Immutable.
 */
public final class Jobs {

    /** How long the opening of a topic is where the calendar has no smallest session. */
    private static final int OPENING_MINUTES = 20;

    private final RoadmapGraph graph;
    private final InPlan inPlan;
    private final int[] topicMinutes;
    private final BitSet begun;
    /** By node; the minutes of topics alone, whatever those not in the plan have, if nothing else has any. */
    private final int[] minutes;

    private final NodeDates dates;
    private final int[] inIndexOrder;

    private Jobs(
            RoadmapGraph graph,
            InPlan inPlan,
            int[] topicMinutes,
            BitSet begun,
            int[] minutes,
            NodeDates dates,
            int[] inIndexOrder) {
        this.graph = graph;
        this.inPlan = inPlan;
        this.topicMinutes = topicMinutes;
        this.begun = begun;
        this.minutes = minutes;
        this.dates = dates;
        this.inIndexOrder = inIndexOrder;
    }

    /**
     * Prepares the topics of a plan. O(nodes).
     *
     * @param topicMinutes    by topic number, negative for those left out; not copied
     * @param begun           the topics of which a part is done already; not copied
     * @param smallestSession of the calendar; 0 for none
     */
    public static Jobs of(
            RoadmapGraph graph, InPlan inPlan, int[] topicMinutes, BitSet begun, NodeDates dates, int smallestSession) {
        boolean isPlain = areTopics(graph); // then nobody asks for the minutes of what is not in the plan
        int[] minutes = isPlain ? topicMinutes : minutes(graph, topicMinutes, begun, smallestSession);
        return new Jobs(graph, inPlan, topicMinutes, begun, minutes, dates, jobs(graph, inPlan, minutes));
    }

    /** Returns the same topics with other minutes, for which an opening may hold all of a unit or leave some. O(nodes). */
    public Jobs taking(int[] otherMinutes, int smallestSession) {
        return of(graph, inPlan, otherMinutes, begun, dates, smallestSession);
    }

    /** Returns the same jobs with other dates. */
    public Jobs on(NodeDates other) {
        return new Jobs(graph, inPlan, topicMinutes, begun, minutes, other, inIndexOrder);
    }

    /** Gives each unit its minutes, the first of them to its opening; milestones and topics in blocks have none. */
    private static int[] minutes(RoadmapGraph graph, int[] topics, BitSet begun, int smallestSession) {
        int[] minutes = new int[graph.nodeCount()];
        for (int topic = 0; topic < topics.length; topic++) {
            int unit = graph.hasBlocks() ? graph.unitOf(topic) : topic;
            // More than fits into an int is refused later, as longer than any plan may get.
            minutes[unit] = (int) Math.min(Integer.MAX_VALUE, (long) minutes[unit] + Math.max(0, topics[topic]));
        }
        if (graph.hasOpenings()) {
            splitOpenings(graph, topics, begun, minutes, smallestSession == 0 ? OPENING_MINUTES : smallestSession);
        }
        return minutes;
    }

    private static void splitOpenings(RoadmapGraph graph, int[] topics, BitSet begun, int[] minutes, int shortest) {
        for (int node = 0; node < minutes.length; node++) {
            if (graph.isOpening(node)) {
                int unit = graph.unitOf(node);
                long toBegin = graph.topicsOf(unit)
                        .filter(topic -> topics[topic] > 0 && !begun.get(topic))
                        .count();
                // Nothing waits for the beginning of what has begun.
                minutes[node] = toBegin == 0 ? 0 : (int) Math.min(minutes[unit], Math.max(shortest, toBegin));
                minutes[unit] -= minutes[node];
            }
        }
    }

    /** Returns the jobs in index order. A unit that its opening completes is not among them. */
    private static int[] jobs(RoadmapGraph graph, InPlan inPlan, int[] minutes) {
        int[] jobs = graph.unitsInOrder();
        if (inPlan.hasAll() && !graph.hasOpenings()) {
            return jobs;
        }
        boolean areTopics = areTopics(graph);
        int size = 0;
        for (int unit : jobs) {
            boolean isJob = areTopics
                    ? inPlan.hasTopic(unit)
                    : inPlan.has(unit) && (minutes[unit] > 0 || !graph.hasOpening(unit));
            if (isJob) {
                jobs[size++] = unit;
            }
        }
        return Arrays.copyOf(jobs, size);
    }

    /** Returns what has to be done before what. */
    public RoadmapGraph graph() {
        return graph;
    }

    /** Returns which nodes anything is done in. */
    public InPlan inPlan() {
        return inPlan;
    }

    /** Returns the minutes by topic number, negative for topics that are not in the plan; not a copy. */
    public int[] topicMinutes() {
        return topicMinutes;
    }

    /** Returns the topics of which a part is done already, by number; not a copy. */
    public BitSet begun() {
        return begun;
    }

    /** Returns the minutes of all topics in the plan. */
    public long totalMinutes() {
        long total = 0;
        for (int topic : topicMinutes) {
            total += Math.max(0, topic);
        }
        return total;
    }

    /** Returns the dates of the nodes. */
    public NodeDates dates() {
        return dates;
    }

    /** Returns the minutes of a node. */
    public int minutes(int node) {
        return node < minutes.length ? minutes[node] : 0;
    }

    /** Returns the minutes by node. A new array, such as for what is left to study. */
    public int[] minutesByNode() {
        return Arrays.copyOf(minutes, graph.nodeCount());
    }

    /** Returns the jobs, by the position before which each cannot begin. O(size x log size). */
    public int[] sortedBy(long[] begin) {
        return Arrays.stream(inIndexOrder)
                .boxed()
                .sorted(Comparator.comparingLong(job -> begin[job]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the number of jobs. */
    public int size() {
        return inIndexOrder.length;
    }

    /** Returns the jobs in the author's order, as far as prerequisites allow; not a copy. */
    public int[] inIndexOrder() {
        return inIndexOrder;
    }

    /**
     * Returns the jobs by a key, those with equal keys in the given order. O(size x log size).
     *
     * @param order all jobs
     * @param keys  by node
     */
    public static int[] sorted(int[] order, int[] keys) {
        long[] both = new long[order.length];
        for (int index = 0; index < order.length; index++) {
            both[index] = ((long) keys[order[index]] << 32) | index;
        }
        Arrays.sort(both);
        int[] sorted = new int[order.length];
        Arrays.setAll(sorted, rank -> order[(int) both[rank]]);
        return sorted;
    }

    /** Tells whether a job begins a unit: it is an opening, or has none before it. */
    public boolean begins(int node) {
        return graph.isOpening(node) || !graph.hasOpening(node);
    }

    /** Tells whether a unit is finished with a job: it is the unit itself, or an opening that leaves nothing. */
    public boolean completes(int node) {
        return !graph.isOpening(node) || minutes[graph.unitOf(node)] == 0;
    }

    /** Returns the job with which a topic is finished. */
    public int lastJobOf(int topic) {
        int unit = graph.unitOf(topic);
        return minutes[unit] == 0 && graph.hasOpening(unit) ? graph.entryOf(topic) : unit;
    }

    /** Tells whether every job is a whole topic, and no topic shares one: there are neither blocks nor openings. */
    public boolean areTopics() {
        return areTopics(graph);
    }

    private static boolean areTopics(RoadmapGraph graph) {
        return !graph.hasBlocks() && !graph.hasOpenings();
    }

    /** Tells whether everything may be studied from the first day on, as far as days go. */
    public boolean areReleasedAtOnce() {
        return !graph.hasGaps() && !dates.hasReleases();
    }
}
