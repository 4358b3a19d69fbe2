package org.learnroadmap.yaml.fuzz;

import java.util.List;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.fuzz.Promises;
import org.learnroadmap.yaml.DefinitionFile;
import org.learnroadmap.yaml.JsonRoadmapLoader;
import org.learnroadmap.yaml.YamlRoadmapLoader;

/** Loads definitions from bytes to roadmaps, through the public way in. */
final class DefinitionTrial implements FuzzTarget.Trial {

    private static final Roadmaps READER = Roadmaps.builder()
            .loader(new JsonRoadmapLoader())
            .loader(new YamlRoadmapLoader())
            .build();

    private final String name;
    private final Limits limits;
    private final Roadmaps roadmaps;

    DefinitionTrial(String name, RoadmapLoader loader, Limits limits) {
        this.name = name;
        this.limits = limits;
        roadmaps = Roadmaps.builder().loader(loader).limits(limits).build();
    }

    @Override
    public void run(byte[] input) {
        Source source = Source.of(name, input);
        LoadResult loaded = roadmaps.load(source);
        Promises.ofPlaces(source, limits).check(loaded.diagnostics());
        if (!loaded.hasErrors()) {
            Promises.that(!loaded.roadmaps().isEmpty(), "no error, but no roadmap");
            Promises.same(
                    "number of roadmaps",
                    loaded.definitions().size(),
                    loaded.roadmaps().size());
        }
        LoadResult again = roadmaps.load(source);
        Promises.same("definitions", loaded.definitions(), again.definitions());
        Promises.same("findings", loaded.diagnostics(), again.diagnostics());
        if (!loaded.definitions().isEmpty()) {
            RoundTrip.check(source, loaded.definitions(), DefinitionFile::write, DefinitionTrial::definitions);
        }
    }

    private static List<RoadmapDefinition> definitions(Source source) {
        return READER.load(source).definitions();
    }
}
