package org.learnroadmap.testkit.contract;

import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;

/** Reads roadmaps for samples, without the checks that happen to be on the path. */
final class YamlSamples {

    private static final Roadmaps ROADMAPS = roadmaps();

    private YamlSamples() {}

    private static Roadmaps roadmaps() {
        List<RoadmapLoader> loaders = Roadmaps.discover().loaders();
        Roadmaps.Builder roadmaps = Roadmaps.builder();
        loaders.stream().filter(loader -> loader.id().equals("yaml")).forEach(roadmaps::loader);
        return roadmaps.build();
    }

    /**
     * Returns the roadmap of a definition.
     *
     * @throws org.learnroadmap.core.definition.RoadmapDefinitionException if it is not valid; the message lists why
     */
    static Roadmap read(String yaml) {
        return ROADMAPS.load(Source.ofText("sample.yaml", yaml)).roadmap();
    }
}
