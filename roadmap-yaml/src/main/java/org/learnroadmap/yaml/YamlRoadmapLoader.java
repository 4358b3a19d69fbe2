package org.learnroadmap.yaml;

import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/**
 * Reads roadmap definitions written in YAML.
 *
 * @since 0.1
 */
public final class YamlRoadmapLoader implements RoadmapLoader {

    /** Creates the loader; it holds nothing. */
    public YamlRoadmapLoader() {}

    /** Returns {@code yaml}. */
    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return Syntax.YAML.claims(probe);
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return DefinitionReader.read(context, Syntax.YAML);
    }
}
