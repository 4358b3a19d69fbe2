package org.learnroadmap.core.plan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.InPlan;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Tier;

/**
 * Finds optional topics to leave out so that what is due fits.
 *
 * <p>Goes through the due days in order and, while more is due than there is time, drops the longest optional topic due
 * by then (Moore 1968, "An n job, one machine sequencing algorithm for minimizing the number of late jobs"). What only
 * such a topic made due is then due no more, so where that is not enough it goes through what is left again.
 *
 * <p>No fewer topics are enough if there are no not-before dates, no gaps, and no optional topic with a due day is
 * required by another or requires anything. Otherwise it is a rule of thumb, and whether it helps shows when it is
 * planned with. A topic that something in the plan requires is never dropped.
 */
final class LeaveOut {

    /** Each pass drops a topic at least; more passes than this are not worth the wait. */
    private static final int MOST_PASSES = 100;

    private final Plan plan;
    private final Deadlines deadlines;
    private final RoadmapGraph graph;
    private final WorkAxis axis;
    private boolean isFewest;

    LeaveOut(Plan plan, Deadlines deadlines) {
        this.plan = plan;
        this.deadlines = deadlines;
        graph = deadlines.jobs().graph();
        axis = deadlines.optimum().axis();
        isFewest = deadlines.optimum().allBeginAtOnce() && !graph.hasBlocks();
    }

    /** Returns the numbers of the topics to leave out; none if that cannot help. O(passes x (edges + jobs x log jobs)). */
    BitSet find() {
        BitSet dropped = new BitSet();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            int before = dropped.cardinality();
            if (isEnough(without(dropped), dropped)) {
                return dropped;
            }
            if (dropped.cardinality() == before) {
                return new BitSet();
            }
            isFewest = false;
        }
        return new BitSet();
    }

    /** Tells whether no fewer topics would have been enough. */
    boolean isFewest() {
        return isFewest;
    }

    private Jobs without(BitSet dropped) {
        int[] minutes = deadlines.jobs().topicMinutes().clone();
        dropped.stream().forEach(topic -> minutes[topic] = -1);
        InPlan inPlan = new InPlan(plan.roadmap(), graph, minutes);
        return Jobs.of(
                graph,
                inPlan,
                minutes,
                deadlines.jobs().begun(),
                deadlines.binding().dates(inPlan),
                plan.calendar().smallestSession());
    }

    /** Drops topics until all fits, or there is none to drop; tells whether all fits. */
    private boolean isEnough(Jobs jobs, BitSet dropped) {
        Dues dues = Dues.of(jobs);
        int[][] byDue = optionalByDue(jobs, dues);
        long[] minutes = dues.minutes(jobs);
        PriorityQueue<Integer> longest = new PriorityQueue<>(
                Comparator.comparingInt((Integer topic) -> -jobs.minutes(topic)).thenComparingInt(topic -> topic));
        long due = 0;
        for (int place = 0; place < dues.count(); place++) {
            due += minutes[place];
            IntStream.of(byDue[place]).forEach(longest::add);
            while (due > axis.before(dues.day(place) + 1)) {
                if (longest.isEmpty()) {
                    return false;
                }
                int topic = longest.remove();
                due -= jobs.minutes(topic);
                dropped.set(topic);
            }
        }
        return true;
    }

    private int[][] optionalByDue(Jobs jobs, Dues dues) {
        IntStream.Builder[] byDue = new IntStream.Builder[dues.count()];
        for (int place = 0; place < byDue.length; place++) {
            byDue[place] = IntStream.builder();
        }
        for (int job : jobs.inIndexOrder()) {
            boolean isSingle = job < graph.topicCount() && !graph.hasOpening(job);
            if (isSingle && dues.of(job) < byDue.length && jobs.minutes(job) > 0 && isOptional(job)) {
                boolean isRequired = isRequired(jobs, job);
                isFewest &= !isRequired
                        && plan.roadmap().topics().get(job).requires().isEmpty();
                if (!isRequired) {
                    byDue[dues.of(job)].add(job);
                }
            }
        }
        int[][] topics = new int[byDue.length][];
        for (int place = 0; place < topics.length; place++) {
            topics[place] = byDue[place].build().toArray();
        }
        return topics;
    }

    private boolean isOptional(int topic) {
        return plan.roadmap().topics().get(topic).tier() == Tier.OPTIONAL;
    }

    /** Tells whether anything in the plan requires a topic itself, not just the phase around it. */
    private boolean isRequired(Jobs jobs, int topic) {
        return IntStream.range(graph.firstSuccessor(topic), graph.endOfSuccessors(topic))
                .map(graph::successor)
                .anyMatch(
                        successor -> !graph.isFinish(successor) && jobs.inPlan().has(successor));
    }
}
