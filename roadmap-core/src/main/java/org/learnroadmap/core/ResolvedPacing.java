package org.learnroadmap.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.guard.Guard;
import org.learnroadmap.core.internal.guard.ProviderFailure;
import org.learnroadmap.core.internal.provider.Registry;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Pacing;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.PaceStrategy;

/** A pace whose strategies were found and whose options were read. */
final class ResolvedPacing implements Pacing {

    private final PaceSpec spec;
    private final PaceStrategy strategy;
    private final Options options;
    private final @Nullable ResolvedPacing over;
    private final Guard guard;
    private final String versions;

    private ResolvedPacing(PaceSpec spec, PaceStrategy strategy, Options options, @Nullable ResolvedPacing over) {
        this.spec = spec;
        this.strategy = strategy;
        this.options = options;
        this.over = over;
        guard = guard(strategy);
        versions = strategy.id() + " " + guard.require("version", strategy::version)
                + (over == null ? "" : " over " + over.versions());
    }

    private static Guard guard(PaceStrategy strategy) {
        return new Guard("pace strategy", strategy.id(), strategy.getClass());
    }

    /** Resolves what a request asks for; says what is wrong with it otherwise. */
    static Optional<Pacing> of(Request request, Registry<PaceStrategy> strategies, DiagnosticCollector findings) {
        if (request.pace().isEmpty()) {
            findings.info("assumed-pace", "", "no pace given; assumed '{pace}'", "pace", PaceSpec.STEADY);
        }
        try {
            ResolvedPacing pacing = resolve(request.pace().orElse(PaceSpec.STEADY), "pace", strategies, findings);
            return findings.hasErrors() ? Optional.empty() : Optional.ofNullable(pacing);
        } catch (ProviderFailure failure) {
            findings.add(failure.error().path("pace").build());
            return Optional.empty();
        }
    }

    private static @Nullable ResolvedPacing resolve(
            PaceSpec spec, String path, Registry<PaceStrategy> strategies, DiagnosticCollector findings) {
        ResolvedPacing over = spec.over()
                .map(wrapped -> resolve(wrapped, path + ".over", strategies, findings))
                .orElse(null);
        Optional<PaceStrategy> strategy = strategies.find(spec.id());
        if (strategy.isEmpty()) {
            findings.add(strategies
                    .refuse("unknown-pace-strategy", spec.id())
                    .path(path + ".id")
                    .build());
            return null;
        }
        Guard guard = guard(strategy.get());
        if (spec.over().isPresent() && !guard.ask(strategy.get()::wraps)) {
            findings.error(
                    "pace-does-not-wrap",
                    path + ".over",
                    "pace '{pace}' does not change another pace; ask for it alone",
                    "pace",
                    spec.id());
        }
        List<Option> declared = guard.require("options", strategy.get()::options);
        Options options = Options.read(declared, spec.options(), "pace '" + spec.id() + "'", path, findings);
        return new ResolvedPacing(spec, strategy.get(), options, over);
    }

    @Override
    public PaceSpec spec() {
        return spec;
    }

    @Override
    public String versions() {
        return versions;
    }

    @Override
    public Optional<StudyCalendar> assumedCalendar() {
        Optional<StudyCalendar> own = guard.require("assumed calendar", () -> strategy.assumedCalendar(options));
        return own.isPresent() || over == null ? own : over.assumedCalendar();
    }

    @Override
    public Pace pace(PaceContext context) {
        Pace wrapped = over == null
                ? null
                : over.pace(context.toBuilder()
                        .wrapped(true)
                        .path(context.path() + ".over")
                        .build());
        PaceContext own = context.toBuilder().options(options).over(wrapped).build();
        return GuardedPace.of(guard.ask(() -> strategy.pace(own)), strategy, guard);
    }
}
