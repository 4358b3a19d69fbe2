package org.learnroadmap.export.internal.weeks;

import java.util.List;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;

/**
 * Weeks in a row without anything to do, for one reason.
 *
 * @param keptFor the buffer phases that they are kept free for, in order; empty for another reason
 */
public record IdleWeeks(PlanWeek first, PlanWeek last, Reason reason, List<Phase> keptFor) {

    /** Why there is nothing to do. */
    public enum Reason {
        /** The calendar has no time there. */
        NO_STUDY_TIME,
        /** A buffer phase keeps them free. */
        KEPT_FREE,
        /** They are over, and no topic was finished in them. */
        NOTHING_FINISHED,
        /** What else there is has to wait, or all is done. */
        NOTHING_PLANNED
    }

    /** Returns one week. */
    static IdleWeeks of(Schedule schedule, PlanWeek week) {
        if (week.free()) {
            return new IdleWeeks(week, week, Reason.NO_STUDY_TIME, List.of());
        }
        List<Phase> keptFor = schedule.phases().stream()
                .filter(phase -> phase.phase().buffer() && overlaps(phase, week.dates()))
                .map(ScheduledPhase::phase)
                .toList();
        if (!keptFor.isEmpty()) {
            return new IdleWeeks(week, week, Reason.KEPT_FREE, keptFor);
        }
        boolean isOver = week.dates().last().isBefore(schedule.from());
        return new IdleWeeks(week, week, isOver ? Reason.NOTHING_FINISHED : Reason.NOTHING_PLANNED, List.of());
    }

    private static boolean overlaps(ScheduledPhase phase, DateRange dates) {
        return phase.start().isPresent()
                && phase.finish().isPresent()
                && !phase.start().get().isAfter(dates.last())
                && !phase.finish().get().isBefore(dates.first());
    }

    /** Tells whether there is nothing to do in other weeks for the same reason. */
    boolean isLike(IdleWeeks other) {
        return reason == other.reason && keptFor.equals(other.keptFor);
    }

    /** Returns these weeks and those behind them. */
    IdleWeeks and(IdleWeeks next) {
        return new IdleWeeks(first, next.last, reason, keptFor);
    }

    /** Returns all their days. */
    public DateRange dates() {
        return new DateRange(first.dates().first(), last.dates().last());
    }
}
