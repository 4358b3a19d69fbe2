package org.learnroadmap.core.plan;

import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.FixedAxis;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.Remaining;
import org.learnroadmap.core.internal.machine.SettledAxis;
import org.learnroadmap.core.internal.machine.StudyAxis;
import org.learnroadmap.core.pace.Pace;

/**
 * The study time of a plan: what the calendar has, what the pace uses of it, and what deadlines are held against. That
 * is what the pace uses, if it says so by date, else what the calendar has.
 */
final class Timeline {

    private final CalendarAxis calendar;
    private final boolean isFixed;
    private final @Nullable DayBudget budget;
    private final WorkAxis held;
    private final int horizon;

    /**
     * Combines calendar and pace.
     *
     * @param horizon the number of days after which a pace is not asked any more
     */
    Timeline(Plan plan, CalendarAxis calendar, Pace pace, int horizon) {
        this.calendar = calendar;
        this.horizon = horizon;
        budget = pace.budget()
                .map(answer -> new DayBudget(calendar, plan.start(), plan.paceSpec(), answer))
                .orElse(null);
        isFixed = budget == null || pace.budgetByDate();
        held = budget != null && isFixed ? new DatedAxis(budget, horizon) : calendar;
    }

    /** Returns what the study calendar has. */
    WorkAxis calendar() {
        return calendar;
    }

    /** Tells whether the minutes of a day do not depend on what is placed. */
    boolean isFixed() {
        return isFixed;
    }

    /** Returns the axis that deadlines are held against. Not safe for use by several threads. */
    WorkAxis held() {
        return held;
    }

    /** Returns an axis on which nothing is placed yet. */
    StudyAxis axis(Jobs jobs, Dues dues) {
        return budget == null || isFixed
                ? new FixedAxis(calendar, held)
                : new BudgetAxis(budget, new Remaining(jobs, dues), horizon);
    }

    /** Returns the days of an axis for good: its first days, or the calendar if all of that is used. O(days). */
    WorkAxis settled(WorkAxis axis, int days) {
        return budget == null ? calendar : SettledAxis.of(axis, Math.min(days, horizon));
    }

    /** Returns what deadlines are held against for good, at least so many days of it. O(days). */
    WorkAxis settledHeld(int days) {
        return held == calendar ? calendar : SettledAxis.of(held, Math.min(days, horizon));
    }
}
