package org.learnroadmap.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;

/**
 * What a loader made of a source, before the library looked at it.
 *
 * @param definitions in order
 * @param findings    sorted by place
 */
record Reading(List<RoadmapDefinition> definitions, List<Diagnostic> findings) {

    /**
     * Has a source read.
     *
     * @throws NullPointerException if the loader answers null, or one of its definitions is
     */
    static Reading of(RoadmapLoader loader, Source source, Limits limits, Map<String, String> options) {
        DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), limits.diagnostics());
        Options values = Options.read(loader.options(), options, "loader '" + loader.id() + "'", "", findings);
        if (findings.hasErrors()) {
            throw new IllegalStateException("options() of the contract: " + findings.sorted());
        }
        LoadContext context = new LoadContext(source, limits, values);
        List<RoadmapDefinition> definitions = loader.load(context);
        Objects.requireNonNull(definitions, "the loader answered null; it answers List.of() for nothing")
                .forEach(definition -> Objects.requireNonNull(definition, "a definition is null"));
        return new Reading(List.copyOf(definitions), context.findings().sorted());
    }
}
