package org.learnroadmap.core.plan;

import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.internal.machine.Optimum;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.internal.machine.Placer;
import org.learnroadmap.core.internal.machine.Placers;
import org.learnroadmap.core.internal.machine.SharingAgenda;
import org.learnroadmap.core.internal.machine.Slack;
import org.learnroadmap.core.internal.machine.SlackAgenda;

/**
 * Places topics in the order that a pace prefers, as far as the deadlines allow.
 *
 * <p>The preferred order is tried as it is: where it finishes everything as soon as {@linkplain Optimum it can be}, there
 * is nothing to improve. Otherwise topics go ahead of others only within their {@linkplain Slack slack}. Where that is
 * not exact, because of gaps, smallest sessions or a pace that does not use the time it is given, what is due first,
 * first, is tried, too, and the least late of the three is taken.
 */
final class Arrangement {

    private final Jobs jobs;
    private final int[] preferred;
    private final int atOnce;
    private final Placers placers;

    /**
     * Prepares.
     *
     * @param preferred all jobs in an order that respects prerequisites
     * @param atOnce    among how many topics a day is shared
     * @param placers   for the jobs with the dates that the plan is to keep
     */
    Arrangement(Placers placers, int[] preferred, int atOnce) {
        this.placers = placers;
        jobs = placers.jobs();
        this.preferred = preferred;
        this.atOnce = atOnce;
    }

    /** Places everything in the preferred order. */
    Placement asPreferred() {
        if (atOnce == 1) {
            return placers.place(preferred);
        }
        Placer placer = placers.placer();
        return shared(placer, jobs, Slack.unlimited(jobs, placer.axis()));
    }

    private Placement shared(Placer placer, Jobs due, Slack slack) {
        return placer.place(new SharingAgenda(due, slack, placer.axis(), preferred, atOnce, placers.smallestSession()));
    }

    /**
     * Places everything so that deadlines are kept, or missed by as little as can be.
     *
     * @param first as preferred
     * @param exact whether the optimum can be reached
     */
    Placement improved(Placement first, Optimum optimum, boolean exact) {
        NodeDates limits = optimum.limits();
        if (isWithin(limits, first)) {
            return first;
        }
        if (exact) {
            return within(limits, optimum);
        }
        Placement dueFirst = placers.place(optimum.dues().inOrder(jobs));
        Placement second = within(jobs.dates().dueLater(jobs.graph(), reached(dueFirst)), optimum);
        return leastLate(optimum, first, leastLate(optimum, second, dueFirst));
    }

    private boolean isWithin(NodeDates limits, Placement placement) {
        for (int job : jobs.inIndexOrder()) {
            if (jobs.completes(job) && placement.finishDay(jobs.graph().unitOf(job)) > limits.due(job)) {
                return false;
            }
        }
        return true;
    }

    private int[] reached(Placement placement) {
        int[] reached = new int[jobs.graph().nodeCount()];
        for (int job : jobs.inIndexOrder()) {
            int unit = jobs.graph().unitOf(job);
            reached[job] = jobs.completes(job) ? placement.finishDay(unit) : placement.startDay(unit);
        }
        return reached;
    }

    private Placement within(NodeDates limits, Optimum optimum) {
        Jobs limited = jobs.on(limits);
        Dues dues = Dues.of(limited);
        Slack slack = new Slack(limited, dues, optimum.axis());
        return atOnce == 1
                ? placers.placer().place(new SlackAgenda(limited, dues, slack, preferred, jobs.areReleasedAtOnce()))
                : shared(placers.placer(), limited, slack);
    }

    private static Placement leastLate(Optimum optimum, Placement one, Placement other) {
        return optimum.lateDays(one) <= optimum.lateDays(other) ? one : other;
    }
}
