package org.learnroadmap.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.internal.guard.Guard;
import org.learnroadmap.core.internal.guard.ProviderFailure;
import org.learnroadmap.core.internal.provider.Registry;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;

/** Loads one source: chooses the loader, reads the definitions, checks each. */
final class Loading {

    private final Registry<RoadmapLoader> loaders;
    private final BiFunction<RoadmapDefinition, Set<String>, Outcome<Roadmap>> check;
    private final Limits limits;
    private final Source source;
    private final LoadOptions options;
    private final SourceLocation place;
    private final DiagnosticCollector findings;
    private final Set<String> misread = new HashSet<>();
    private final Set<String> silenced = new HashSet<>();

    Loading(
            Registry<RoadmapLoader> loaders,
            BiFunction<RoadmapDefinition, Set<String>, Outcome<Roadmap>> check,
            Limits limits,
            Source source,
            LoadOptions options) {
        this.loaders = loaders;
        this.check = check;
        this.limits = limits;
        this.source = source;
        this.options = options;
        place = new SourceLocation(source.name(), 0, 0);
        findings = new DiagnosticCollector(SourceMap.builder(source.name()).build(), limits.diagnostics());
    }

    LoadResult load() {
        List<RoadmapDefinition> definitions = loader().map(this::read).orElse(List.of());
        boolean wellRead = !findings.hasErrors();
        if (wellRead && definitions.isEmpty()) {
            findings.add(Diagnostic.error("empty")
                    .location(place)
                    .message("the source holds no roadmap")
                    .build());
        }
        if (!areSmallEnough(definitions)) {
            return new LoadResult(source.name(), definitions, List.of(), findings.sorted());
        }
        List<Roadmap> roadmaps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < definitions.size(); i++) {
            options.monitor().report("checking", i, definitions.size());
            RoadmapDefinition definition = definitions.get(i);
            Outcome<Roadmap> outcome = check.apply(definition, silenced);
            outcome.diagnostics().stream().filter(found -> !isKnown(found)).forEach(findings::add);
            boolean unique = isUnique(definition, ids);
            outcome.value().filter(roadmap -> wellRead && unique).ifPresent(roadmaps::add);
        }
        return new LoadResult(source.name(), definitions, roadmaps, findings.sorted());
    }

    private Optional<RoadmapLoader> loader() {
        if (options.loader().isPresent()) {
            String id = options.loader().get();
            Optional<RoadmapLoader> loader = loaders.find(id);
            if (loader.isEmpty()) {
                findings.add(
                        loaders.refuse("unknown-loader", id).location(place).build());
            }
            return loader;
        }
        List<RoadmapLoader> claims = loaders.all().stream().filter(this::claims).toList();
        if (claims.size() == 1) {
            return Optional.of(claims.get(0));
        }
        if (source.probe().head().isBlank()) {
            findings.add(Diagnostic.error("empty")
                    .location(place)
                    .message("the source is empty")
                    .build());
            return Optional.empty();
        }
        List<String> ids = (claims.isEmpty() ? loaders.all() : claims)
                .stream().map(RoadmapLoader::id).toList();
        findings.add(ids.isEmpty() ? noLoaderAtAll() : claims.isEmpty() ? noClaim(ids) : severalClaims(ids));
        return Optional.empty();
    }

    /** A loader that fails to look at a source does not keep others from reading it. */
    private boolean claims(RoadmapLoader loader) {
        try {
            return guard(loader).ask(() -> loader.supports(source.probe()));
        } catch (ProviderFailure failure) {
            findings.add(failure.warning().location(place).build());
            return false;
        }
    }

    private static Guard guard(RoadmapLoader loader) {
        return new Guard("loader", loader.id(), loader.getClass());
    }

    private Diagnostic noLoaderAtAll() {
        return Diagnostic.error("no-loader")
                .location(place)
                .message("no loader was found at all; add roadmap-yaml, register a loader, or in a shaded jar merge"
                        + " META-INF/services")
                .build();
    }

    private Diagnostic noClaim(List<String> ids) {
        return Diagnostic.error("no-loader")
                .location(place)
                .message(
                        "no loader recognises this source; name the one to use: {ids}; or add the jar of another"
                                + " (shaded? merge META-INF/services)",
                        "ids",
                        String.join(", ", ids))
                .build();
    }

    private Diagnostic severalClaims(List<String> ids) {
        return Diagnostic.error("ambiguous-loader")
                .location(place)
                .message(
                        "several loaders recognise this source; name the one to use: {ids}",
                        "ids",
                        String.join(", ", ids))
                .build();
    }

    private List<RoadmapDefinition> read(RoadmapLoader loader) {
        options.monitor().report("reading", 0, 0);
        try {
            List<Option> declared = guard(loader).require("options", loader::options);
            Options values = Options.read(declared, options.options(), "loader '" + loader.id() + "'", "", findings);
            return findings.hasErrors() ? List.of() : read(loader, new LoadContext(source, limits, values));
        } catch (ProviderFailure failure) {
            findings.add(failure.error().location(place).build());
            return List.of();
        }
    }

    private List<RoadmapDefinition> read(RoadmapLoader loader, LoadContext context) {
        List<RoadmapDefinition> definitions = List.of();
        try {
            definitions = guard(loader).require("definitions", () -> List.copyOf(loader.load(context)));
        } catch (ProviderFailure failure) {
            findings.add(failure.error().location(place).build());
        }
        for (Diagnostic found : context.findings().sorted()) {
            if (found.severity() == Severity.ERROR) {
                found.location().ifPresent(at -> misread.add(at + " " + found.path()));
            }
            if (!isAllowed(found, definitions)) {
                findings.add(found);
            }
        }
        return definitions;
    }

    /** A warning about the source is silenced by all of its definitions together. */
    private boolean isAllowed(Diagnostic found, List<RoadmapDefinition> definitions) {
        boolean allowed = found.severity() == Severity.WARNING
                && !definitions.isEmpty()
                && definitions.stream()
                        .allMatch(definition -> definition.allow().contains(found.code()));
        if (allowed) {
            silenced.add(found.code());
        }
        return allowed;
    }

    /** What could not be read is also missing; the loader has said so already. */
    private boolean isKnown(Diagnostic found) {
        return found.code().startsWith("missing-")
                && found.location()
                        .map(place -> misread.contains(place + " " + found.path()))
                        .orElse(false);
    }

    private boolean areSmallEnough(List<RoadmapDefinition> definitions) {
        long topics = 0;
        long phases = definitions.size();
        List<PhaseDefinition> open = new ArrayList<>();
        definitions.forEach(definition -> open.addAll(definition.phases()));
        while (!open.isEmpty()) {
            PhaseDefinition phase = open.remove(open.size() - 1);
            phases++;
            topics += phase.topics().size();
            open.addAll(phase.phases());
        }
        return isWithinLimit(topics, "topics") & isWithinLimit(phases, "roadmaps and phases");
    }

    private boolean isWithinLimit(long number, String what) {
        if (number > limits.topics()) {
            findings.add(Diagnostic.error("too-many-topics")
                    .location(place)
                    .message(
                            "the source has {number} {what}, more than {limit}; Limits.topics lifts the limit",
                            "number",
                            number,
                            "what",
                            what,
                            "limit",
                            limits.topics())
                    .build());
        }
        return number <= limits.topics();
    }

    private boolean isUnique(RoadmapDefinition definition, Set<String> ids) {
        String id = definition.id().orElse("");
        if (id.isBlank() || ids.add(id)) {
            return true;
        }
        findings.add(Diagnostic.error("duplicate-roadmap")
                .path("id")
                .location(definition.places().find("id").orElse(place))
                .message("the source holds two roadmaps with the id '{id}'", "id", id)
                .build());
        return false;
    }
}
