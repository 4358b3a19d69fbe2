package com.example.courses;

import java.util.List;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/** Reads a list of courses: one a line, {@code id;title;hours}. */
public final class CourseListLoader implements RoadmapLoader {

    @Override
    public String id() {
        return "example.courses";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return probe.nameEndsWith(".courses");
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        SourceMap.Builder places = context.places();
        PhaseDefinition.Builder courses = PhaseDefinition.builder("courses", "Courses");
        List<String> lines = context.text().map(text -> text.lines().toList()).orElse(List.of());
        int topics = 0;
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(";", -1);
            if (cells.length != 3) {
                context.findings().add(Diagnostic.error("example.cells")
                        .location(new SourceLocation(context.source().name(), i + 1, 0))
                        .message("a line needs id;title;hours, and this one has {cells} cells", "cells", cells.length)
                        .build());
                continue;
            }
            places.put("phases[0].topics[" + topics++ + "]", i + 1, 1);
            courses.topic(TopicDefinition.builder(cells[0], cells[1]).effort(cells[2] + "h").build());
        }
        return List.of(RoadmapDefinition.builder("courses", "Courses")
                .phase(courses.build())
                .places(places.build())
                .build());
    }
}
