package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Choice;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;

/**
 * Makes one schedule. Applications ask {@code Roadmaps.plan}, which finds the pace by its name.
 *
 * <p>The result depends on the arguments alone: there is no clock, no chance and no order of threads in it.
 *
 * @since 0.1
 */
public final class Scheduler {

    private static final int ASSUMED_MINUTES = 60;

    private final Roadmap roadmap;
    private final Request request;
    private final Pacing pacing;
    private final Limits limits;
    private final Monitor monitor;
    private final DiagnosticCollector findings;

    private Scheduler(
            Roadmap roadmap,
            Request request,
            Pacing pacing,
            Limits limits,
            Monitor monitor,
            DiagnosticCollector findings) {
        this.roadmap = roadmap;
        this.request = request;
        this.pacing = pacing;
        this.limits = limits;
        this.monitor = monitor;
        this.findings = findings;
    }

    /**
     * Plans a roadmap. O(edges + topics), and O(topics x log topics) if the pace has earliest or latest dates.
     *
     * @param pacing   the pace; nothing if {@code findings} already say why there is none
     * @param findings what there is to say so far; hears of everything else
     */
    public static Outcome<Schedule> plan(
            Roadmap roadmap,
            Request request,
            Optional<Pacing> pacing,
            Limits limits,
            Monitor monitor,
            DiagnosticCollector findings) {
        new RequestCheck(request, findings).check();
        @Nullable
        Schedule schedule = findings.hasErrors() || pacing.isEmpty()
                ? null
                : new Scheduler(roadmap, request, pacing.get(), limits, monitor, findings).schedule();
        return Outcome.of(schedule, findings.sorted(), RequestException::new);
    }

    private @Nullable Schedule schedule() {
        Plan plan =
                new Plan(roadmap, request, request.start().orElseThrow(), calendar(), pacing.spec(), pacing.versions());
        Selection selection = new Selection(roadmap, request);
        if (selection.isEmpty()) {
            findings.warning("nothing-planned", "without", "nothing is left to plan; leave fewer tiers out");
        }
        try {
            RoadmapGraph graph = roadmap.graph(selection::cost);
            reportChoices(graph, selection);
            Pace pace = pace(plan, selection);
            return findings.hasErrors() ? null : schedule(plan, graph, selection, pace);
        } catch (Refusal refusal) {
            findings.add(refusal.diagnostic());
            return null;
        }
    }

    /** Says which of several prerequisites was taken, where one is enough. */
    private void reportChoices(RoadmapGraph graph, Selection selection) {
        for (Choice choice : graph.choices()) {
            String alternatives = String.join(", ", choice.prerequisite().targets());
            Diagnostic.Builder info = Diagnostic.info("any-of-chosen")
                    .path(choice.path())
                    .message(
                            said(choice, selection),
                            "topic",
                            choice.asking(),
                            "alternatives",
                            alternatives,
                            "chosen",
                            choice.chosen());
            roadmap.places().find(choice.path()).ifPresent(info::location);
            findings.add(info.build());
        }
    }

    private static String said(Choice choice, Selection selection) {
        if (!selection.isPlanned(choice.chosen())) {
            return "'{topic}' asks for one of {alternatives}; all are left out";
        }
        return choice.prerequisite().kind() == PrerequisiteKind.RECOMMENDED
                ? "'{topic}' is better learned after one of {alternatives}; planned with '{chosen}'"
                : "'{topic}' needs one of {alternatives}; planned with '{chosen}'";
    }

    private Pace pace(Plan plan, Selection selection) {
        PaceContext context = PaceContext.builder(roadmap, plan.start(), plan.calendar(), selection.minutes())
                .assumed(request.assume().keySet())
                .limits(limits)
                .findings(findings)
                .build();
        return Answers.given(pacing.pace(context), pacing.spec(), "the plan");
    }

    private @Nullable Schedule schedule(Plan plan, RoadmapGraph graph, Selection selection, Pace pace) {
        selection.apply(pace, pacing.spec(), findings);
        Jobs jobs = Jobs.of(plan, graph, selection.minutes(), pace);
        CalendarAxis calendar = CalendarAxis.of(plan.calendar(), plan.start());
        checkEnd(plan, calendar, selection);
        StudyAxis axis = axis(plan, calendar, pace);
        Placement placement = new Placer(jobs, axis, plan.calendar().smallestSession(), monitor).place();
        checkLength(plan, pace, placement.lastDay());
        placement.share(axis);
        reportBound(plan, jobs, axis, placement);
        reportLate(plan, jobs, placement);
        return findings.hasErrors()
                ? null
                : new Schedule(plan, placement, axis.settled(), buffers(pace), findings.sorted());
    }

    /** A calendar that says nothing about the week keeps its days off and exceptions and gets assumed hours. */
    private StudyCalendar calendar() {
        Optional<StudyCalendar> given = request.calendar();
        if (given.isPresent() && !given.get().changes().isEmpty()) {
            return given.get();
        }
        StudyCalendar assumed = assumedWeek();
        StudyCalendar.Builder calendar = given.map(StudyCalendar::toBuilder).orElseGet(StudyCalendar::builder);
        assumed.changes().forEach(calendar::from);
        return calendar.build();
    }

    private StudyCalendar assumedWeek() {
        Optional<StudyCalendar> wanted = pacing.assumedCalendar();
        StudyCalendar assumed = wanted.orElse(StudyCalendar.everyDay(ASSUMED_MINUTES));
        if (wanted.isEmpty()) {
            findings.info(
                    "assumed-calendar",
                    "calendar",
                    "no study hours given; assumed {minutes} every day",
                    "minutes",
                    Minutes.format(ASSUMED_MINUTES));
            return assumed;
        }
        long week = 0;
        for (int day = 0; day < 7; day++) {
            week += assumed.minutesOn(DateRange.MIN.plusDays(day));
        }
        findings.info(
                "assumed-calendar",
                "calendar",
                "no study hours given; assumed {week} a week, as pace '{pace}' asks",
                "week",
                Minutes.format(week),
                "pace",
                pacing.spec().id());
        return assumed;
    }

    /** Refuses a calendar that never has enough time, before anything waits for it. */
    private void checkEnd(Plan plan, CalendarAxis calendar, Selection selection) {
        long needed = selection.totalMinutes();
        OptionalLong available = calendar.total();
        if (available.isPresent() && needed > available.getAsLong()) {
            throw new Refusal(Diagnostic.error("no-study-time")
                    .path("calendar")
                    .message(
                            "the study calendar has {available} in all from {start} on, and the topics need {needed}",
                            "available",
                            Minutes.format(available.getAsLong()),
                            "start",
                            plan.start(),
                            "needed",
                            Minutes.format(needed))
                    .build());
        }
    }

    private int horizon(Plan plan) {
        return (int) ChronoUnit.DAYS.between(plan.start(), plan.start().plusYears(limits.years()));
    }

    private void checkLength(Plan plan, Pace pace, int lastDay) {
        boolean known = lastDay != WorkAxis.NEVER && lastDay <= horizon(plan);
        if (known && !plan.start().plusDays(lastDay).isAfter(DateRange.MAX)) {
            return;
        }
        LocalDate last = plan.start().plusYears(limits.years());
        boolean byLimit = last.isBefore(DateRange.MAX);
        String cure =
                pace.budget().isPresent() ? "add study time or choose another pace than '{pace}'" : "add study time";
        throw new Refusal(Diagnostic.error("plan-too-long")
                .message(
                        "the plan would end after {last}; " + cure + (byLimit ? ", or lift Limits.years" : ""),
                        "last",
                        byLimit ? last : DateRange.MAX,
                        "pace",
                        pacing.spec().id())
                .build());
    }

    /** With gaps the best order is hard to find (Finta and Liu 1996), so it is said how far from it the plan can be. */
    private void reportBound(Plan plan, Jobs jobs, StudyAxis axis, Placement placement) {
        if (!jobs.graph().hasGaps()) {
            return;
        }
        int bound = GapBound.finishDay(jobs, axis.settled());
        if (bound < placement.lastDay()) {
            findings.info(
                    "gap-bound",
                    "",
                    "with gaps between topics no plan is proven best: this one ends on {finish}, and none with this study time can end before {bound}",
                    "finish",
                    plan.start().plusDays(placement.lastDay()),
                    "bound",
                    plan.start().plusDays(bound));
        }
    }

    /** A pace proposes latest dates, and prerequisites and capacity may not allow them. */
    private void reportLate(Plan plan, Jobs jobs, Placement placement) {
        int[] late = placement
                .finished()
                .filter(topic -> placement.finishDay(topic) > jobs.latest(topic))
                .toArray();
        if (late.length > 0) {
            Topic first = roadmap.topics().get(late[0]);
            findings.info(
                    "later-than-pace",
                    "pace",
                    late.length == 1
                            ? "1 topic is finished later than pace '{pace}' wants: '{topic}' on {finish}, not by {latest}"
                            : "{count} topics are finished later than pace '{pace}' wants, first '{topic}' on {finish}, not by {latest}",
                    "count",
                    late.length,
                    "pace",
                    pacing.spec().id(),
                    "topic",
                    first.id(),
                    "finish",
                    plan.start().plusDays(placement.finishDay(late[0])),
                    "latest",
                    plan.start().plusDays(jobs.latest(late[0])));
        }
    }

    private StudyAxis axis(Plan plan, CalendarAxis calendar, Pace pace) {
        return pace.budget()
                .<StudyAxis>map(budget -> new BudgetAxis(calendar, plan.start(), pacing.spec(), budget, horizon(plan)))
                .orElseGet(() -> new FullAxis(calendar));
    }

    private List<@Nullable DateRange> buffers(Pace pace) {
        List<@Nullable DateRange> buffers = new ArrayList<>(roadmap.allPhases().size());
        roadmap.allPhases()
                .forEach(
                        phase -> buffers.add(phase.buffer() ? pace.buffer(phase).orElse(null) : null));
        return buffers;
    }
}
