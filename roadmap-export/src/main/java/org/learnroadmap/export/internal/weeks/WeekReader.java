package org.learnroadmap.export.internal.weeks;

import java.util.List;

/** Hears a plan week by week. */
@FunctionalInterface
public interface WeekReader {

    /**
     * Hears of a week with something to do, or something that was done.
     *
     * @param todo in the order of time, at least one
     */
    void week(PlanWeek week, List<PlanEntry> todo);

    /** Hears of weeks without anything. Tells nobody by default. */
    default void idle(IdleWeeks weeks) {}
}
