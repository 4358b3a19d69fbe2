package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.Optional;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.Schedule;

/** What tells plans that are compared from one another: what was asked for, or assumed if there is a plan. */
final class PlanNames {

    private final ComparedPlan plan;
    private final Optional<Schedule> schedule;

    PlanNames(ComparedPlan plan) {
        this.plan = plan;
        schedule = plan.outcome().value();
    }

    Optional<LocalDate> start() {
        return plan.request().start();
    }

    Optional<PaceSpec> pace() {
        return schedule.map(Schedule::pace).or(() -> plan.request().pace());
    }

    /** Returns the hours at the start, such as {@code 8h a week: Mon-Fri 1h, Sat 3h}. */
    Optional<String> hours() {
        return schedule.map(Schedule::calendar)
                .or(() -> plan.request()
                        .calendar()
                        .filter(given -> !given.changes().isEmpty()))
                .map(this::hours);
    }

    private String hours(StudyCalendar calendar) {
        LocalDate start = start().orElse(DateRange.MIN);
        return new CalendarText(calendar, new DateRange(start, start)).hours();
    }
}
