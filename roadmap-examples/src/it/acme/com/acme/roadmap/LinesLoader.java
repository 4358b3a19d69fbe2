package com.acme.roadmap;

import java.util.List;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/** Reads a topic from each line. */
public final class LinesLoader implements RoadmapLoader {

    @Override
    public String id() {
        return "acme.lines";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return probe.nameEndsWith(".lines");
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        PhaseDefinition.Builder all = PhaseDefinition.builder("all", "All");
        List<String> lines = context.text().orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            all.topic(TopicDefinition.builder("line-" + (i + 1), lines.get(i)).effort("2h").build());
        }
        return List.of(RoadmapDefinition.builder("lines", "Lines").phase(all.build()).build());
    }
}
