package org.learnroadmap.core;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.change.ReferenceLearner;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.RoadmapDefinitionException;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.forecast.Forecasting;
import org.learnroadmap.core.internal.check.Constraints;
import org.learnroadmap.core.internal.check.DefinitionCheck;
import org.learnroadmap.core.internal.guard.Guard;
import org.learnroadmap.core.internal.guard.ProviderFailure;
import org.learnroadmap.core.internal.pace.BuiltInPaces;
import org.learnroadmap.core.internal.provider.Discovery;
import org.learnroadmap.core.internal.provider.Registry;
import org.learnroadmap.core.internal.provider.Version;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.PlanFigures;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Scheduler;
import org.learnroadmap.core.plan.TimeOff;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.core.spi.Provider;
import org.learnroadmap.core.spi.RoadmapCheck;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;

/**
 * Loads roadmaps, plans them, writes the schedules.
 *
 * <pre>{@code
 * Roadmaps roadmaps = Roadmaps.discover();
 * Roadmap roadmap = roadmaps.load(Path.of("django.yaml")).roadmap();
 * Schedule schedule = roadmaps.plan(roadmap, Request.startingOn(LocalDate.of(2026, 1, 5)).build()).orThrow();
 * roadmaps.write("text", Document.of(schedule), System.out);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads: make one and keep it.
 *
 * @since 0.1
 */
public final class Roadmaps {

    private final Registry<RoadmapLoader> loaders;
    private final Registry<PaceStrategy> paces;
    private final Registry<ScheduleWriter> writers;
    private final Registry<RoadmapCheck> checks;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private volatile @Nullable Validator validator;

    private Roadmaps(Builder builder) {
        List<Diagnostic> faults = new ArrayList<>();
        Discovery discovery = builder.classLoader == null ? null : new Discovery(builder.classLoader);
        List<PaceStrategy> paceStrategies = new ArrayList<>(BuiltInPaces.all());
        paceStrategies.addAll(builder.paces);
        loaders = new Registry<>("loader", builder.loaders, find(discovery, RoadmapLoader.class));
        paces = new Registry<>("pace strategy", paceStrategies, find(discovery, PaceStrategy.class));
        writers = new Registry<>("writer", builder.writers, find(discovery, ScheduleWriter.class));
        checks = new Registry<>("check", builder.checks, find(discovery, RoadmapCheck.class));
        limits = builder.limits;
        validator = builder.validator;
        if (discovery != null) {
            faults.addAll(discovery.faults());
        }
        List.of(loaders, paces, writers, checks).forEach(registry -> faults.addAll(registry.faults()));
        diagnostics = List.copyOf(faults);
    }

    private static <T extends Provider> List<T> find(@Nullable Discovery discovery, Class<T> type) {
        return discovery == null ? List.of() : discovery.find(type);
    }

    /** Uses all providers that the class loader of this library finds. */
    public static Roadmaps discover() {
        return builder().discover().build();
    }

    /** Uses all providers that a class loader finds; for containers in which plugins have one of their own. */
    public static Roadmaps discover(ClassLoader classLoader) {
        return builder().discover(classLoader).build();
    }

    /** Starts with the pace strategies of this library and nothing else. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads and checks all roadmaps of a file.
     *
     * @throws UncheckedIOException if it cannot be read; anything wrong with its content is a finding
     */
    public LoadResult load(Path file) {
        return load(Source.read(file, limits));
    }

    /** Returns the version of this library, such as {@code 0.1.0}. */
    public static String version() {
        return Version.current();
    }

    /** Reads and checks all roadmaps of a source; anything wrong with it is a finding. */
    public LoadResult load(Source source) {
        return load(source, LoadOptions.defaults());
    }

    /**
     * Reads and checks all roadmaps of a source with the given options; anything wrong with it is a finding.
     *
     * @throws java.util.concurrent.CancellationException if the monitor stops it
     */
    public LoadResult load(Source source, LoadOptions options) {
        return new Loading(loaders, this::check, limits, source, options).load();
    }

    /**
     * Checks a definition and makes a roadmap of it: the way in from Java.
     *
     * @return the roadmap, unless there is an error; all findings, infos included
     */
    public Outcome<Roadmap> check(RoadmapDefinition definition) {
        return check(definition, Set.of());
    }

    /**
     * Checks a definition.
     *
     * @param allowedBefore the codes of warnings that the loader would have raised and the definition allows
     */
    private Outcome<Roadmap> check(RoadmapDefinition definition, Set<String> allowedBefore) {
        DiagnosticCollector findings = new DiagnosticCollector(definition.places(), limits.diagnostics());
        findings.allow(definition.allow());
        Optional<Roadmap> roadmap = DefinitionCheck.check(definition, validator(), limits, findings);
        if (roadmap.isPresent() && !findings.hasErrors()) {
            checks.all().forEach(check -> {
                Findings own = new Findings(roadmap.get(), limits.diagnostics());
                try {
                    new Guard("check", check.id(), check.getClass()).run(() -> check.check(roadmap.get(), own));
                } catch (ProviderFailure failure) {
                    findings.add(failure.warning().build());
                }
                findings.addAll(own.toList());
            });
            reportUnusedAllow(definition.allow(), allowedBefore, findings);
        }
        return Outcome.of(roadmap.orElse(null), findings.sorted(), RoadmapDefinitionException::new);
    }

    /** What was allowed in vain; where there are errors not every check was made. */
    private static void reportUnusedAllow(
            List<String> allowed, Set<String> allowedBefore, DiagnosticCollector findings) {
        for (int i = 0; i < allowed.size(); i++) {
            if (!findings.wasAllowed(allowed.get(i)) && !allowedBefore.contains(allowed.get(i))) {
                findings.info(
                        "unused-allow",
                        "allow[" + i + "]",
                        "the checks found no warning '{code}' to allow; remove it",
                        "code",
                        allowed.get(i));
            }
        }
    }

    /** Plans a roadmap for one learner. Pure: equal arguments give equal schedules. */
    public Outcome<Schedule> plan(Roadmap roadmap, Request request) {
        return plan(roadmap, request, Monitor.NONE);
    }

    /**
     * Plans a roadmap for one learner, watched by a monitor.
     *
     * @throws java.util.concurrent.CancellationException if the monitor stops it
     */
    public Outcome<Schedule> plan(Roadmap roadmap, Request request, Monitor monitor) {
        DiagnosticCollector findings = new DiagnosticCollector(request.places(), limits.diagnostics());
        return Scheduler.plan(roadmap, request, ResolvedPacing.of(request, paces, findings), limits, monitor, findings);
    }

    /**
     * Plans a roadmap several times, such as with other paces, hours or starts.
     *
     * @return a plan for each request, in the same order
     */
    public List<ComparedPlan> compare(Roadmap roadmap, List<Request> requests) {
        return requests.stream()
                .map(request -> {
                    Outcome<Schedule> outcome = plan(roadmap, request);
                    return new ComparedPlan(request, outcome, outcome.value().map(PlanFigures::of));
                })
                .toList();
    }

    /**
     * Says what it costs not to study on some dates, by planning with and without that absence.
     *
     * @return nothing but findings if the roadmap cannot be planned, with or without the absence
     */
    public Outcome<TimeOff> timeOff(Roadmap roadmap, Request request, DateRange dates) {
        Outcome<Schedule> before = plan(roadmap, request);
        if (before.value().isEmpty()) {
            return Outcome.of(null, before.diagnostics(), RequestException::new);
        }
        StudyCalendar calendar = without(before.value().get().calendar(), dates);
        Outcome<Schedule> after =
                plan(roadmap, request.toBuilder().calendar(calendar).build());
        @Nullable
        TimeOff timeOff = after.value()
                .map(with -> TimeOff.between(before.value().get(), with, dates))
                .orElse(null);
        return Outcome.of(timeOff, after.diagnostics(), RequestException::new);
    }

    /** Hours that were set for a single day would outlast days off, so they go, too. */
    private static StudyCalendar without(StudyCalendar calendar, DateRange absence) {
        StudyCalendar.Builder without = calendar.toBuilder().off(absence);
        calendar.days().keySet().stream().filter(absence::contains).forEach(date -> without.day(date, StudyHours.NONE));
        return without.build();
    }

    /**
     * Says what a learner can do now: the sessions of the request's as-of date, what may be begun, and what everything
     * else waits for.
     */
    public Outcome<NextSteps> next(Roadmap roadmap, Request request) {
        return about(plan(roadmap, request), NextSteps::of);
    }

    /** Says how a learner stands to the plan at the end of the request's as-of date. Takes up to three plans. */
    public Outcome<Status> status(Roadmap roadmap, Request request) {
        return about(plan(roadmap, request), plan -> Status.of(plan, other -> plan(roadmap, other)));
    }

    /**
     * Plans from the request's as-of date on, compares the dates with those the learner was shown, and looks for ways
     * back. Changes nothing. Takes some plans for each way.
     */
    public Outcome<Replan> replan(Roadmap roadmap, Request request) {
        return about(plan(roadmap, request), plan -> Replan.of(plan, other -> plan(roadmap, other)));
    }

    /** Answers about a plan; if there is none, only its findings are there. */
    private static <T> Outcome<T> about(Outcome<Schedule> plan, Function<Schedule, T> answer) {
        return Outcome.of(plan.value().map(answer).orElse(null), plan.diagnostics(), RequestException::new);
    }

    /**
     * Says what a new version of a roadmap changes for those who learn by the old one: ids lost, effort, and the dates of
     * the {@linkplain ReferenceLearner#usual() usual} reference learners. Takes two plans for each of them.
     */
    public RoadmapChanges changes(Roadmap before, Roadmap after) {
        return changes(before, after, ReferenceLearner.usual());
    }

    /** Says what a new version of a roadmap changes, with the dates of these learners. Takes two plans for each of them. */
    public RoadmapChanges changes(Roadmap before, Roadmap after, List<ReferenceLearner> learners) {
        return RoadmapChanges.between(before, after, learners, this::plan, limits.diagnostics());
    }

    /** Says when everything is finished as a range, reckoned from the request's as-of date on. */
    public Outcome<Forecast> forecast(Roadmap roadmap, Request request, ForecastOptions options) {
        Outcome<Schedule> planned = plan(roadmap, request);
        DiagnosticCollector findings = new DiagnosticCollector(request.places(), limits.diagnostics());
        findings.addAll(planned.diagnostics());
        @Nullable Forecast forecast = null;
        if (planned.value().isPresent()) {
            try {
                forecast = Forecasting.of(planned.value().get(), options, findings);
            } catch (RequestException refused) {
                findings.addAll(refused.diagnostics());
            }
        }
        return Outcome.of(forecast, findings.sorted(), RequestException::new);
    }

    /**
     * Writes a document and leaves the stream open.
     *
     * @param format the id of a writer
     * @throws IllegalArgumentException if there is no such writer
     * @throws RequestException         if an option of the document is not one of the writer's, or what was written before
     *                                  cannot be gone on from
     * @throws IllegalStateException    if the writer fails otherwise; the message names it, the cause is what it threw
     * @throws UncheckedIOException     if the stream cannot be written to
     */
    public void write(String format, Document document, OutputStream out) {
        ScheduleWriter writer = writers.find(format)
                .orElseThrow(() -> new IllegalArgumentException(
                        writers.refuse("unknown-writer", format).build().render()));
        DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), limits.diagnostics());
        Guard guard = new Guard("writer", writer.id(), writer.getClass());
        List<Option> declared = guard.require("options", writer::options);
        Options options = Options.read(declared, document.givenOptions(), "writer '" + format + "'", "", findings);
        if (findings.hasErrors()) {
            throw new RequestException(findings.sorted());
        }
        try {
            writer.write(document.options(options), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw guard.failure(e);
        }
    }

    /** Returns the loaders that can be used, sorted by id. */
    public List<RoadmapLoader> loaders() {
        return List.copyOf(loaders.all());
    }

    /** Returns the pace strategies that can be used, sorted by id. */
    public List<PaceStrategy> paceStrategies() {
        return List.copyOf(paces.all());
    }

    /** Returns the writers that can be used, sorted by id. */
    public List<ScheduleWriter> writers() {
        return List.copyOf(writers.all());
    }

    /** Returns the checks that run on every definition besides the built-in ones, sorted by id. */
    public List<RoadmapCheck> checks() {
        return List.copyOf(checks.all());
    }

    /** Returns the limits that are kept. */
    public Limits limits() {
        return limits;
    }

    /** Returns what was wrong with providers: broken ones, and ids that two classes claim. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The default validator takes a while to make, so it is made when the first definition is checked. */
    private Validator validator() {
        Validator known = validator;
        if (known == null) {
            synchronized (this) {
                known = validator;
                if (known == null) {
                    known = Constraints.defaultValidator();
                    validator = known;
                }
            }
        }
        return known;
    }

    /** Collects providers and settings. Not safe for use by several threads. */
    public static final class Builder {
        private final List<RoadmapLoader> loaders = new ArrayList<>();
        private final List<PaceStrategy> paces = new ArrayList<>();
        private final List<ScheduleWriter> writers = new ArrayList<>();
        private final List<RoadmapCheck> checks = new ArrayList<>();
        private Limits limits = Limits.defaults();
        private @Nullable Validator validator;
        private @Nullable ClassLoader classLoader;

        private Builder() {}

        /** Adds a loader, which wins over a discovered one with the same id. */
        public Builder loader(RoadmapLoader loader) {
            loaders.add(Objects.requireNonNull(loader, "loader"));
            return this;
        }

        /** Adds a pace strategy, which wins over another with the same id. */
        public Builder pace(PaceStrategy pace) {
            paces.add(Objects.requireNonNull(pace, "pace"));
            return this;
        }

        /** Adds a writer, which wins over a discovered one with the same id. */
        public Builder writer(ScheduleWriter writer) {
            writers.add(Objects.requireNonNull(writer, "writer"));
            return this;
        }

        /** Adds a check, which wins over a discovered one with the same id. */
        public Builder check(RoadmapCheck check) {
            checks.add(Objects.requireNonNull(check, "check"));
            return this;
        }

        /** Sets the validator of definitions; without it one is made of the provider on the path. */
        public Builder validator(Validator validator) {
            this.validator = Objects.requireNonNull(validator, "validator");
            return this;
        }

        /** Sets the limits. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Adds all providers that the class loader of this library finds. */
        public Builder discover() {
            ClassLoader own = RoadmapLoader.class.getClassLoader();
            return discover(own == null ? ClassLoader.getSystemClassLoader() : own);
        }

        /** Adds all providers that a class loader finds. */
        public Builder discover(ClassLoader classLoader) {
            this.classLoader = Objects.requireNonNull(classLoader, "classLoader");
            return this;
        }

        /** Builds the entry point. */
        public Roadmaps build() {
            return new Roadmaps(this);
        }
    }
}
