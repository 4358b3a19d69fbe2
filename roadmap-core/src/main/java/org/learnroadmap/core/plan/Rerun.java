package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.GapBound;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.internal.machine.Optimum;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.internal.machine.Placers;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.pace.Pace;

/**
 * A plan that is placed again and again with other minutes: in the same order, on the same calendar, at the same pace. What
 * a forecast needs of a schedule, which makes one with {@link Schedule#rerun()}.
 *
 * <p>Topics are meant by their number, days are counted from {@link Schedule#from()}. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class Rerun {

    private final Plan plan;
    private final Jobs jobs;
    private final int[] efforts;
    private final Timeline timeline;
    private final int atOnce;
    private final double speed;
    private final int[] finished;
    private final int[] ranks;
    private final int[] order;
    private final int lastDay;

    /**
     * Takes the order of a plan.
     *
     * @param jobs      what was placed, with the dates that the pace asks for
     * @param preferred all jobs in the order that the pace prefers
     * @param efforts   by topic number, those that are done included
     */
    Rerun(Plan plan, Jobs jobs, Placement placement, int[] preferred, int[] efforts, Timeline timeline, Pace pace) {
        this.plan = plan;
        this.jobs = jobs;
        this.efforts = efforts;
        this.timeline = timeline;
        atOnce = pace.topicsAtOnce();
        speed = pace.speed();
        finished = placement.finished().toArray();
        // Of topics that share days the one that is finished first need not be the one that goes first.
        ranks = atOnce == 1 ? byFinish(jobs.graph(), finished) : byPlace(jobs.graph(), preferred);
        NodeDates.backward(jobs.graph(), ranks); // an opening comes just before what waits for it
        order = Jobs.sorted(jobs.inIndexOrder(), ranks);
        LocalDate last = plan.from().plusYears(plan.limits().years());
        lastDay = plan.day(last.isBefore(DateRange.MAX) ? last : DateRange.MAX);
    }

    /** Ranks each unit by when it was finished. */
    private static int[] byFinish(RoadmapGraph graph, int[] finished) {
        int[] ranks = new int[graph.nodeCount()];
        Arrays.fill(ranks, WorkAxis.NEVER);
        for (int place = 0; place < finished.length; place++) {
            int unit = graph.unitOf(finished[place]);
            ranks[unit] = Math.min(ranks[unit], place);
        }
        return ranks;
    }

    private static int[] byPlace(RoadmapGraph graph, int[] order) {
        int[] ranks = new int[graph.nodeCount()];
        Arrays.fill(ranks, WorkAxis.NEVER);
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]] = place;
        }
        return ranks;
    }

    /** Returns the topics that are left to do, in the order in which the plan finishes them. A new array. */
    public int[] topics() {
        return finished.clone();
    }

    /** Returns the minutes that are left to do of a topic; negative if it is done or not in the plan. */
    public int minutes(int topic) {
        return jobs.topicMinutes()[topic];
    }

    /** Returns the minutes of a topic in all, those included that are done; negative if it is not in the plan. */
    public int effort(int topic) {
        return efforts[topic];
    }

    /** Returns the learner's speed by which the pace has multiplied the minutes of what is left to do; 1 if by none. */
    public double speed() {
        return speed;
    }

    /**
     * Tells whether topics stand one right behind the other whatever they take: nothing waits for a date, a gap or a
     * longer session, and no day is shared. Then a topic is finished when all minutes up to it are studied.
     */
    public boolean isSequence() {
        return jobs.areTopics()
                && jobs.areReleasedAtOnce()
                && plan.calendar().smallestSession() < 2
                && atOnce == 1
                && timeline.isFixed();
    }

    /**
     * Returns the day on which so many minutes are studied, {@link #lastDay()} if that would be later or never. Means
     * something only in a {@linkplain #isSequence() sequence}. O(log days).
     *
     * @throws RequestException if the pace answers what is not possible
     */
    public int finishDay(long minutes) {
        return answered(() -> Math.min(timeline.held().finishDay(minutes), lastDay));
    }

    /**
     * Returns the minutes that can be studied until the end of a date; 0 before the first day. O(log days).
     *
     * @throws RequestException if the pace answers what is not possible
     */
    public long minutesBy(LocalDate date) {
        return answered(() -> timeline.held().before(Math.min(plan.day(date), lastDay) + 1));
    }

    /** Returns the last day that a plan may have. */
    public int lastDay() {
        return lastDay;
    }

    /** Returns the date of a day. */
    public LocalDate date(int day) {
        return plan.date(day);
    }

    /**
     * Places everything with other minutes. O(edges + jobs x log jobs).
     *
     * @param minutes what is left to do of each topic, at least 0; ignored for those that are not left to do
     * @return the day on which each topic is finished, {@link #lastDay()} if that would be later or never; 0 for those that
     *         are not left to do
     * @throws RequestException if the pace answers what is not possible
     */
    public int[] finishDays(int[] minutes) {
        Placement placement = answered(() -> place(minutes));
        int[] days = new int[minutes.length];
        for (int topic : finished) {
            days[topic] = Math.min(placement.finishDay(topic), lastDay);
        }
        return days;
    }

    private Placement place(int[] minutes) {
        Jobs other = jobs.taking(toDo(minutes), plan.calendar().smallestSession());
        Dues dues = Dues.of(other);
        Placers placers = new Placers(
                other, () -> timeline.axis(other, dues), plan.calendar().smallestSession(), Monitor.NONE);
        // Which jobs there are depends on the minutes only where an opening may hold all of them.
        int[] again = jobs.graph().hasOpenings() ? Jobs.sorted(other.inIndexOrder(), ranks) : order;
        Arrangement arrangement = new Arrangement(placers, again, atOnce);
        Placement placement = arrangement.asPreferred();
        if (atOnce > 1 && dues.count() > 0) {
            placement = arrangement.improved(placement, optimum(other, dues), false);
        }
        placement.share(placement.axis());
        return placement;
    }

    private Optimum optimum(Jobs other, Dues dues) {
        WorkAxis axis = timeline.held();
        return other.graph().hasGaps()
                ? new Optimum(other, dues, axis, GapBound.of(other, axis).begin())
                : Optimum.of(other, dues, axis);
    }

    private int[] toDo(int[] minutes) {
        int[] toDo = jobs.topicMinutes().clone();
        for (int topic : finished) {
            toDo[topic] = minutes[topic];
        }
        return toDo;
    }

    private static <T> T answered(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            throw new RequestException(List.of(refusal.diagnostic()));
        }
    }
}
