package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;

/** What a loader alone makes of a source, before core checks it. */
record Loaded(List<RoadmapDefinition> definitions, List<Diagnostic> diagnostics) {

    static Loaded of(String name, String text) {
        return of(Source.ofText(name, text), Limits.defaults());
    }

    static Loaded of(Source source, Limits limits) {
        RoadmapLoader loader = source.name().endsWith(".json") ? new JsonRoadmapLoader() : new YamlRoadmapLoader();
        LoadContext context = new LoadContext(source, limits, Options.none());
        List<RoadmapDefinition> definitions = loader.load(context);
        return new Loaded(definitions, context.findings().sorted());
    }

    /** Returns the only definition; fails if anything was found. */
    RoadmapDefinition definition() {
        assertThat(lines()).isEmpty();
        assertThat(definitions).hasSize(1);
        return definitions.get(0);
    }

    List<String> lines() {
        return diagnostics.stream().map(Diagnostic::render).toList();
    }
}
