package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.internal.guard.ProviderFailure;
import org.learnroadmap.core.internal.machine.InPlan;
import org.learnroadmap.core.internal.machine.Jobs;
import org.learnroadmap.core.internal.machine.NodeDates;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.RoadmapGraph;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.Standing;

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
        return plan(roadmap, request, pacing, limits, monitor, findings, new BitSet());
    }

    /** Plans without some topics, given by number. */
    static Outcome<Schedule> plan(
            Roadmap roadmap,
            Request request,
            Optional<Pacing> pacing,
            Limits limits,
            Monitor monitor,
            DiagnosticCollector findings,
            BitSet leftOut) {
        Request dated = withStart(request);
        RequestCheck check = new RequestCheck(roadmap, dated, findings);
        check.check();
        @Nullable Schedule schedule = null;
        if (pacing.isPresent() && dated.start().isPresent()) {
            Scheduler scheduler = new Scheduler(roadmap, dated, pacing.get(), limits, monitor, findings);
            try {
                schedule = scheduler.schedule(check, leftOut);
            } catch (ProviderFailure failure) {
                findings.add(failure.error().path("pace").build());
            }
        }
        return Outcome.of(schedule, findings.sorted(), RequestException::new);
    }

    /** Whoever has begun has a start. */
    private static Request withStart(Request request) {
        Optional<LocalDate> started = request.progress().flatMap(Progress::started);
        return request.start().isPresent() || started.isEmpty()
                ? request
                : request.toBuilder().start(started.get()).build();
    }

    /** Adds up what the learner did; what does not fit the roadmap is said where it was written. */
    private Optional<Standing> standing() {
        if (request.progress().isEmpty() || request.asOf().isEmpty()) {
            return Optional.empty();
        }
        Progress progress = request.progress().get();
        DiagnosticCollector own = new DiagnosticCollector(progress.places(), limits.diagnostics());
        Standing standing = Standing.of(roadmap, progress, request.asOf().get(), own);
        findings.addAll(own.sorted());
        return Optional.of(standing);
    }

    private @Nullable Schedule schedule(RequestCheck check, BitSet leftOut) {
        StudyCalendar calendar = calendar();
        Optional<Standing> standing = standing();
        check.checkFixed(calendar, standing);
        if (findings.hasErrors()) {
            return null;
        }
        Plan plan = Plan.of(roadmap, request, calendar, standing, pacing, limits, leftOut);
        return plan(plan, planning -> planning.schedule(buffers(planning.pace())));
    }

    /** Makes what was planned ready to be placed again. */
    static Rerun rerun(Plan plan) {
        DiagnosticCollector unheard =
                new DiagnosticCollector(SourceMap.none(), plan.limits().diagnostics());
        Scheduler scheduler =
                new Scheduler(plan.roadmap(), plan.request(), plan.pacing(), plan.limits(), Monitor.NONE, unheard);
        return Objects.requireNonNull(scheduler.plan(plan, Planning::rerun), "what was planned can be planned again");
    }

    private <T> @Nullable T plan(Plan plan, Function<Planning, T> result) {
        try {
            Selection selection = new Selection(plan, findings);
            RoadmapGraph graph = selection.graph(findings);
            if (selection.isEmpty()) {
                findings.warning("nothing-planned", "without", "nothing is left to plan; leave fewer tiers out");
            }
            PlanReport report = new PlanReport(plan, findings);
            report.choices(graph, selection);
            InPlan inPlan = new InPlan(roadmap, graph, selection.minutes());
            Binding binding = new Binding(plan, graph, inPlan, findings);
            NodeDates dates = binding.dates(inPlan);
            Pace pace = pace(plan, selection, graph, dates);
            if (findings.hasErrors()) {
                return null;
            }
            selection.apply(pace, pacing.spec(), findings);
            Jobs jobs = Jobs.of(
                    graph,
                    inPlan,
                    selection.minutes(),
                    selection.begun(),
                    dates,
                    plan.calendar().smallestSession());
            return result.apply(new Planning(plan, binding, jobs, selection.efforts(), pace, monitor, findings));
        } catch (Refusal refusal) {
            findings.add(refusal.diagnostic());
            return null;
        }
    }

    private Pace pace(Plan plan, Selection selection, RoadmapGraph graph, NodeDates dates) {
        PaceContext.Builder context = PaceContext.builder(roadmap, plan.start(), plan.calendar(), selection.minutes())
                .efforts(selection.efforts())
                .from(plan.from())
                .standing(plan.standing().orElse(null))
                .assumed(request.assume().keySet())
                .limits(limits)
                .findings(findings);
        if (dates.hasDues() || dates.hasReleases()) {
            boolean isPlain = !graph.hasBlocks() && !graph.hasOpenings(); // then each topic is its own entry
            int topics = graph.topicCount();
            context.dates(
                    isPlain ? dates.dues(topics) : byEntry(graph, dates::due),
                    isPlain ? dates.releases(topics) : byEntry(graph, dates::release));
        }
        return Answers.given(pacing.pace(context.build()), pacing.spec(), "the plan");
    }

    /** Takes the dates of topics from what each begins with. */
    private static int[] byEntry(RoadmapGraph graph, IntUnaryOperator date) {
        return IntStream.range(0, graph.topicCount())
                .map(graph::entryOf)
                .map(date)
                .toArray();
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

    private List<@Nullable DateRange> buffers(Pace pace) {
        List<@Nullable DateRange> buffers = new ArrayList<>(roadmap.allPhases().size());
        roadmap.allPhases()
                .forEach(
                        phase -> buffers.add(phase.buffer() ? pace.buffer(phase).orElse(null) : null));
        return buffers;
    }
}
