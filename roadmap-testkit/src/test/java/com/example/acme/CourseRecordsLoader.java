package com.example.acme;

import java.util.List;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.spi.LoadContext;

/** Reads records one behind the other, as binary formats have them; what places count are records. */
public class CourseRecordsLoader extends CourseListLoader {

    @Override
    List<String> lines(String text) {
        return List.of(text.split("\\|", -1));
    }

    /** Says nothing of where topics are. */
    public static class WithoutPlaces extends CourseRecordsLoader {
        @Override
        RoadmapDefinition read(LoadContext context, String text) {
            return super.read(context, text).toBuilder()
                    .places(SourceMap.none())
                    .build();
        }
    }
}
