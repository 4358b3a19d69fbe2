package org.learnroadmap.yaml;

import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/**
 * Reads roadmap definitions written in JSON.
 *
 * @since 0.1
 */
public final class JsonRoadmapLoader implements RoadmapLoader {

    /** Creates the loader; it holds nothing. */
    public JsonRoadmapLoader() {}

    /** Returns {@code json}. */
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return Syntax.JSON.claims(probe);
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return DefinitionReader.read(context, Syntax.JSON);
    }
}
