package org.learnroadmap.core.internal.machine;

import java.util.Arrays;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.model.RoadmapGraph;

/**
 * From which day on each node may be studied and by which day it is due, as days of the plan, with all that follows
 * from prerequisites.
 *
 * <p>Release days go forward, R'(j) = max(R(j), R'(i) over prerequisites i), and due days backward, d'(i) = min(d(i),
 * d'(j) - g over what requires i with a gap of g days), left-out topics and milestones included. So nothing is released
 * before, or due after, what it requires, and without gaps a plan that takes what is due first needs no look at
 * prerequisites at all (Lawler 1973; Baker, Lawler, Lenstra and Rinnooy Kan 1983).
 */
public final class NodeDates {

    /** Gaps take due days back before the start, but not for ever: what is due by then is late by centuries. */
    private static final int EARLIEST = -1_000_000;

    private final int[] release;
    private final int[] due;
    private final boolean hasReleases;
    private final boolean hasDues;

    private NodeDates(int[] release, int[] due) {
        this.release = release;
        this.due = due;
        hasReleases = hasReleases(release);
        hasDues = hasDues(due);
    }

    private static boolean hasReleases(int[] release) {
        return Arrays.stream(release).anyMatch(day -> day > 0);
    }

    private static boolean hasDues(int[] due) {
        return Arrays.stream(due).anyMatch(day -> day != WorkAxis.NEVER);
    }

    /** Returns the dates of a plan that has none. */
    public static NodeDates none() {
        return new NodeDates(new int[0], new int[0]);
    }

    /**
     * Passes dates on. O(edges).
     *
     * @param release the own release day of each node, at least 0; empty for none; taken over
     * @param due     the own due day of each node, {@link WorkAxis#NEVER} for none; empty for none; taken over
     */
    public static NodeDates of(RoadmapGraph graph, InPlan inPlan, int[] release, int[] due) {
        if (hasReleases(release)) {
            forward(graph, release);
        }
        if (hasDues(due)) {
            if (graph.hasGaps()) {
                backward(graph, inPlan, due);
            } else {
                backward(graph, due);
            }
        }
        return new NodeDates(release, due);
    }

    /** Returns the same due days with release days that are later, where a pace wants them so. O(edges). */
    public NodeDates releasedLater(RoadmapGraph graph, int[] wanted) {
        int[] later = new int[wanted.length];
        Arrays.setAll(later, node -> Math.max(release(node), wanted[node]));
        forward(graph, later);
        return new NodeDates(later, due);
    }

    /**
     * Returns the same release days with due days that are later, where they must be. O(edges).
     *
     * @param reached the day on which a job is finished at best, by node; what requires it is finished no sooner; taken over
     */
    public NodeDates dueLater(RoadmapGraph graph, int[] reached) {
        forward(graph, reached);
        int[] later = new int[reached.length];
        Arrays.setAll(later, node -> due(node) == WorkAxis.NEVER ? WorkAxis.NEVER : Math.max(due(node), reached[node]));
        return new NodeDates(release, later);
    }

    private static void forward(RoadmapGraph graph, int[] release) {
        for (int position = 0; position < release.length; position++) {
            int node = graph.nodeAt(position);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                int successor = graph.successor(e);
                release[successor] = Math.max(release[successor], release[node]);
            }
        }
    }

    /**
     * Passes due days, or whatever else is the least over all that requires a node, on to what is required.
     *
     * @param due {@link WorkAxis#NEVER} for none
     */
    public static void backward(RoadmapGraph graph, int[] due) {
        for (int position = due.length - 1; position >= 0; position--) {
            int node = graph.nodeAt(position);
            int least = due[node];
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                least = Math.min(least, due[graph.successor(e)]);
            }
            due[node] = least;
        }
    }

    /** Passes due days on to what is required, so many days sooner as gaps ask for. */
    public static void backward(RoadmapGraph graph, InPlan inPlan, int[] due) {
        for (int position = due.length - 1; position >= 0; position--) {
            int node = graph.nodeAt(position);
            for (int e = graph.firstSuccessor(node); e < graph.endOfSuccessors(node); e++) {
                int later = due[graph.successor(e)];
                if (later != WorkAxis.NEVER) {
                    due[node] = Math.min(due[node], handedBack(graph, inPlan, node, e, later));
                }
            }
        }
    }

    /** Returns the first day on which a node may be studied: R'. */
    public int release(int node) {
        return release.length == 0 ? 0 : release[node];
    }

    /** Returns the day by which a node has to be finished, {@link WorkAxis#NEVER} if nothing asks for it: d'. */
    public int due(int node) {
        return due.length == 0 ? WorkAxis.NEVER : due[node];
    }

    /** Returns the release days of the first so many nodes. A new array. */
    public int[] releases(int nodes) {
        return Arrays.copyOf(release, nodes); // without any, all are 0
    }

    /** Returns the due days of the first so many nodes. A new array. */
    public int[] dues(int nodes) {
        int[] dues = Arrays.copyOf(due, nodes);
        Arrays.fill(dues, Math.min(due.length, nodes), nodes, WorkAxis.NEVER);
        return dues;
    }

    /**
     * Returns the due day that an edge hands back to its node from a due day at its other end. Behind an opening a gap counts
     * from where it begins, and nothing follows for where it ends.
     */
    public static int handedBack(RoadmapGraph graph, InPlan inPlan, int node, int edge, int later) {
        return Math.max(EARLIEST, later - (graph.isOpening(node) ? 0 : inPlan.gap(node, edge)));
    }

    /** Tells whether anything has to wait for a day. */
    public boolean hasReleases() {
        return hasReleases;
    }

    /** Tells whether anything is due. */
    public boolean hasDues() {
        return hasDues;
    }
}
