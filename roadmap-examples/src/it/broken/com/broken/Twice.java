package com.broken;

import java.util.List;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/** Has the id of another. */
public final class Twice implements RoadmapLoader {

    @Override
    public String id() {
        return "broken.twice";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return false;
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return List.of();
    }
}
