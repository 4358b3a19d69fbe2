package org.learnroadmap.core.plan;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.FixedAxis;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.Remaining;
import org.learnroadmap.core.internal.machine.SettledAxis;
import org.learnroadmap.core.internal.machine.StudyAxis;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.ReviewRule;

/**
 * The study time of a plan: what the calendar has, what the pace uses of it, and what deadlines are held against. That
 * is what the pace uses, if it says so by date and nothing is gone over again, else what the calendar has.
 */
final class Timeline {

    private final CalendarAxis calendar;
    private final boolean isFixed;
    private final @Nullable DayBudget budget;
    private final WorkAxis held;
    private final @Nullable ReviewRule reviews;
    private final Plan plan;
    private final int horizon;

    /**
     * Combines calendar and pace.
     *
     * @param horizon the number of days after which a pace is not asked any more
     */
    Timeline(Plan plan, CalendarAxis calendar, Pace pace, int horizon) {
        this.plan = plan;
        this.calendar = calendar;
        this.horizon = horizon;
        reviews = pace.reviews().orElse(null);
        Optional<ToIntFunction<BudgetDay>> wanted =
                reviews == null ? pace.budget() : pace.budget().or(() -> Optional.of(BudgetDay::capacity));
        budget = wanted.map(answer -> new DayBudget(calendar, plan, answer)).orElse(null);
        isFixed = budget == null || pace.budgetByDate() && reviews == null;
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
                : new BudgetAxis(budget, new Remaining(jobs, dues), reviewQueue(jobs), horizon);
    }

    private @Nullable ReviewQueue reviewQueue(Jobs jobs) {
        return reviews == null
                ? null
                : new ReviewQueue(new AskedReviews(reviews, plan.paceSpec()), plan, calendar, jobs);
    }

    /** Returns the reviews of what was placed on an axis, as far as they are due before a day; nothing without a rule. */
    Optional<ReviewQueue> reviews(WorkAxis axis, int end) {
        Optional<ReviewQueue> queue = axis instanceof BudgetAxis asked ? asked.reviews() : Optional.empty();
        queue.ifPresent(started -> started.takeUntil(end));
        return queue;
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
