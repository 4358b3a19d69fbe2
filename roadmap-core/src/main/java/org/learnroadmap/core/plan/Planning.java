package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.internal.machine.Dues;
import org.learnroadmap.core.internal.machine.GapBound;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.Optimum;
import org.learnroadmap.core.internal.machine.Placement;
import org.learnroadmap.core.internal.machine.Placers;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.pace.Pace;

/** The last step of a plan, when jobs, dates and pace are known: topics get their places. */
final class Planning {

    private final Plan plan;
    private final Binding binding;
    private final Jobs jobs;
    private final int[] efforts;
    private final Pace pace;
    private final Monitor monitor;
    private final DiagnosticCollector findings;
    private final int smallestSession;

    Planning(
            Plan plan,
            Binding binding,
            Jobs jobs,
            int[] efforts,
            Pace pace,
            Monitor monitor,
            DiagnosticCollector findings) {
        this.plan = plan;
        this.binding = binding;
        this.jobs = jobs;
        this.efforts = efforts;
        this.pace = pace;
        this.monitor = monitor;
        this.findings = findings;
        smallestSession = plan.calendar().smallestSession();
    }

    Pace pace() {
        return pace;
    }

    /** What was placed on what, and how late anything may be. */
    private record Placed(
            Timeline timeline, Dues dues, Preference preference, Jobs paced, Optimum optimum, Placement placement) {}

    /**
     * Places everything, to be placed again with other minutes.
     *
     * @throws Refusal if that is not possible
     */
    Rerun rerun() {
        Placed placed = place();
        return new Rerun(
                plan, placed.paced, placed.placement, placed.preference.order(), efforts, placed.timeline, pace);
    }

    /**
     * Places everything.
     *
     * @param buffers the dates of buffer phases, by phase number
     * @throws Refusal if that is not possible
     */
    Schedule schedule(List<@Nullable DateRange> buffers) {
        Placed placed = place();
        Placement placement = placed.placement;
        int days = placement.lastDay() + 1;
        WorkAxis used = placed.timeline.settled(placement.axis(), days);
        placement.share(used);
        reportFinish(placed.paced, placed.dues, used, placement);
        new PlanReport(plan, findings).laterThanPace(placed.preference, placement);
        Deadlines deadlines = deadlines(placed.optimum, placed.timeline, placement);
        PlannedReviews reviews = reviews(placed.timeline, placement);
        return new Schedule(plan, placement, used, reviews, deadlines, efforts, buffers, findings.sorted());
    }

    private Placed place() {
        CalendarAxis calendar = CalendarAxis.of(plan.available(), plan.from());
        checkEnd(calendar);
        Timeline timeline = new Timeline(plan, calendar, pace, horizon());
        Dues dues = Dues.of(jobs);
        Preference preference = new Preference(plan, jobs, dues, pace);
        Jobs paced = jobs.on(preference.dates());
        Placers placers = new Placers(paced, () -> timeline.axis(jobs, dues), smallestSession, monitor);
        Arrangement arrangement = new Arrangement(placers, preference.order(), pace.topicsAtOnce());
        Placement placement = arrangement.asPreferred();
        checkLength(placement);
        Optimum optimum = optimum(dues, timeline.held());
        if (jobs.dates().hasDues()) {
            placement = arrangement.improved(placement, optimum, isExact(timeline));
            checkLength(placement);
        }
        return new Placed(timeline, dues, preference, paced, optimum, placement);
    }

    /** Plans the reviews behind the last topic, and says which come late or never. */
    private PlannedReviews reviews(Timeline timeline, Placement placement) {
        int end = Math.min(horizon(), plan.day(DateRange.MAX) + 1);
        Optional<ReviewQueue> queue = timeline.reviews(placement.axis(), end);
        queue.ifPresent(planned -> new PlanReport(plan, findings).reviews(planned, end));
        return queue.map(ReviewQueue::planned).orElse(PlannedReviews.NONE);
    }

    private Optimum optimum(Dues dues, WorkAxis axis) {
        if (dues.count() == 0) {
            return new Optimum(jobs, dues, axis, new long[0]); // whatever the order, nothing is late
        }
        return jobs.graph().hasGaps()
                ? new Optimum(jobs, dues, axis, GapBound.of(jobs, axis).begin())
                : Optimum.of(jobs, dues, axis);
    }

    /** Collects what there is to know of deadlines, and says which are missed. */
    private Deadlines deadlines(Optimum found, Timeline timeline, Placement placement) {
        Dues dues = found.dues();
        int lastDue = dues.count() == 0 ? 0 : dues.day(dues.count() - 1);
        Optimum optimum = found.on(timeline.settledHeld(Math.max(placement.lastDay(), lastDue) + 1));
        PlanReport report = new PlanReport(plan, findings);
        report.missed(binding, placement);
        int late = optimum.lateDays(placement);
        if (late > 0) {
            Optimum onCalendar = timeline.held() == timeline.calendar() ? optimum : optimum(dues, timeline.calendar());
            report.lateBound(late, onCalendar.lateDays(), usesAllTime(timeline));
        }
        // A block counts as one, and may be late as a whole where no topic of it is: then there is nothing to prove.
        int missed = binding.maxLateDays(placement);
        Optional<Certificate> certificate =
                new CertificateSearch(plan, binding, jobs, optimum).find().filter(proof -> proof.lateDays() <= missed);
        return new Deadlines(binding, jobs, optimum, certificate, timeIsFree());
    }

    private void reportFinish(Jobs paced, Dues dues, WorkAxis used, Placement placement) {
        if (jobs.graph().hasGaps()) {
            GapBound bound = GapBound.of(paced, used);
            int oneAtATime = new Optimum(paced, dues, used, bound.begin()).finishDay();
            new PlanReport(plan, findings).finishBound(paced, Math.max(bound.latestFinish(), oneAtATime), placement);
        } else if (smallestSession > 1) {
            new PlanReport(plan, findings)
                    .finishBound(paced, Optimum.of(paced, dues, used).finishDay(), placement);
        }
    }

    /** Tells whether the least possible lateness can be reached. */
    private boolean isExact(Timeline timeline) {
        return paceIsFree(timeline) && timeIsFree();
    }

    /** Tells whether nothing keeps jobs from using all time: neither gaps nor smallest sessions. */
    private boolean timeIsFree() {
        return !jobs.graph().hasGaps() && smallestSession < 2;
    }

    /** Tells whether a pace leaves the study calendar as it is. */
    private boolean usesAllTime(Timeline timeline) {
        return paceIsFree(timeline) && pace.budget().isEmpty();
    }

    /** Tells whether a pace uses all time that deadlines are held against, whenever that is best for them. */
    private boolean paceIsFree(Timeline timeline) {
        return timeline.isFixed() && pace.earliest().isEmpty() && pace.topicsAtOnce() == 1;
    }

    /** Refuses a calendar that never has enough time, before anything waits for it. */
    private void checkEnd(CalendarAxis calendar) {
        OptionalLong available = calendar.total();
        if (available.isEmpty()) {
            return;
        }
        long needed = jobs.totalMinutes();
        if (needed > available.getAsLong()) {
            throw new Refusal(Diagnostic.error("no-study-time")
                    .path("calendar")
                    .message(
                            "the study calendar has {available} in all from {start} on, and the topics need {needed}",
                            "available",
                            Minutes.format(available.getAsLong()),
                            "start",
                            plan.from(),
                            "needed",
                            Minutes.format(needed))
                    .build());
        }
    }

    private int horizon() {
        return (int) ChronoUnit.DAYS.between(
                plan.from(), plan.from().plusYears(plan.limits().years()));
    }

    private void checkLength(Placement placement) {
        int lastDay = placement.lastDay();
        boolean known = lastDay != WorkAxis.NEVER && lastDay <= horizon();
        if (known && !plan.from().plusDays(lastDay).isAfter(DateRange.MAX)) {
            return;
        }
        LocalDate last = plan.from().plusYears(plan.limits().years());
        boolean byLimit = last.isBefore(DateRange.MAX);
        String cure = pace.budget().isPresent() || pace.reviews().isPresent()
                ? "add study time or choose another pace than '{pace}'"
                : "add study time";
        throw new Refusal(Diagnostic.error("plan-too-long")
                .message(
                        "the plan would end after {last}; " + cure + (byLimit ? ", or lift Limits.years" : ""),
                        "last",
                        byLimit ? last : DateRange.MAX,
                        "pace",
                        plan.paceSpec().id())
                .build());
    }
}
