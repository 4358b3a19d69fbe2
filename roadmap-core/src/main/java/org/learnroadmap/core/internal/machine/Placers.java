package org.learnroadmap.core.internal.machine;

import java.util.function.Supplier;
import org.learnroadmap.core.diagnostic.Monitor;

/**
 * Places the jobs of one plan as often as it takes, each time from the beginning.
 *
 * @param axes            makes an axis on which nothing is placed yet
 * @param smallestSession of the calendar; 0 for none
 */
public record Placers(Jobs jobs, Supplier<StudyAxis> axes, int smallestSession, Monitor monitor) {

    /** Returns a placer that has placed nothing yet. */
    public Placer placer() {
        return new Placer(jobs, axes.get(), smallestSession, monitor);
    }

    /**
     * Places all jobs in an order that respects prerequisites, as far as release days allow. O(jobs), or O(edges +
     * (jobs + interruptions) x log jobs) with release days.
     */
    public Placement place(int[] order) {
        boolean isSequence = jobs.areTopics() && jobs.areReleasedAtOnce() && smallestSession < 2;
        return isSequence ? inSequence(order) : placer().place(order);
    }

    /** Places topics one right behind the other, as {@link Placer} would, without writing down what follows from that. */
    private Placement inSequence(int[] order) {
        StudyAxis axis = axes.get();
        Placement placement = Placement.ofSequence(jobs, axis, order);
        long position = 0;
        for (int i = 0; i < order.length; i++) {
            int topic = order[i];
            axis.studying(topic, position);
            long end = axis.runEnd(position, jobs.minutes(topic), StudyAxis.NEVER);
            int begun = end > position ? axis.startDay(position) : axis.finishDay(end);
            int finished = axis.finishDay(end);
            placement.date(topic, begun, finished);
            axis.finished(topic, finished);
            position = end;
            if ((i + 1) % Placer.REPORT_EVERY == 0) {
                monitor.report("placing topics", i + 1, order.length);
            }
        }
        return placement;
    }
}
