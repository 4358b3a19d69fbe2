package org.learnroadmap.export.internal.weeks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;

/** A plan week by week, one after the other and never held together. */
public final class PlanWeeks {

    private PlanWeeks() {}

    /**
     * Gives every week from the start of a plan to its end, those in a row without anything to do together. A plan without
     * topics has no weeks.
     *
     * @param begin the day on which weeks begin; if it is not said, weeks are those of the plan
     */
    public static void forEach(Schedule schedule, Optional<DayOfWeek> begin, WeekReader reader) {
        if (schedule.topics().isEmpty()) {
            return;
        }
        PlanEntries entries = new PlanEntries(schedule);
        LocalDate end = end(schedule);
        PlanWeek week = begin.map(day -> PlanWeek.first(schedule, day)).orElseGet(() -> PlanWeek.first(schedule));
        @Nullable IdleWeeks idle = null;
        while (!week.dates().first().isAfter(end)) {
            List<PlanEntry> todo = entries.takeUntil(week.dates().last());
            @Nullable IdleWeeks nothing = todo.isEmpty() ? IdleWeeks.of(schedule, week) : null;
            boolean goesOn = idle != null && nothing != null && idle.isLike(nothing);
            if (idle != null && !goesOn) {
                reader.idle(idle);
            }
            if (nothing == null) {
                reader.week(week, todo);
            }
            idle = idle != null && nothing != null && goesOn ? idle.and(nothing) : nothing;
            week = week.next(schedule.calendar());
        }
        if (idle != null) {
            reader.idle(idle);
        }
    }

    /** Reviews mostly go on behind the finish, and so do weeks that are kept free; all may be done before the start. */
    private static LocalDate end(Schedule schedule) {
        Stream<LocalDate> buffers = schedule.phases().stream()
                .filter(phase -> phase.phase().buffer())
                .map(ScheduledPhase::finish)
                .flatMap(Optional::stream);
        return Stream.concat(
                        Stream.concat(Stream.of(schedule.start(), schedule.finish()), schedule.lastReview().stream()),
                        buffers)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
