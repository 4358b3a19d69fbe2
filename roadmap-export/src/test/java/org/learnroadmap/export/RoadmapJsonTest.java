package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Roadmap;

class RoadmapJsonTest {

    @Test
    void writesTheReport() {
        Roadmap roadmap = Samples.roadmap(Samples.djangoWithExtras().toBuilder()
                .places(SourceMap.builder("django.yaml")
                        .put("phases[0]", 7, 5)
                        .put("phases[0].topics[1]", 12, 9)
                        .build())
                .build());

        assertThat(Samples.json(roadmap)).isEqualTo(Samples.expected("roadmap.json"));
    }

    @Test
    void listsSeveralRoadmapsAndTheFindingsAboutAll() {
        Roadmap roadmap = Samples.roadmap(Samples.of("One", Samples.topic("a", "First", "1h")));
        Diagnostic found = Diagnostic.info("made-up").message("all is well").build();

        String json = Samples.bytes(out -> new RoadmapJson().write(List.of(roadmap, roadmap), List.of(found), out));

        assertThat(Json.parse(json))
                .startsWith("format", "1", "roadmaps", "id", "sample")
                .endsWith("all is well");
    }

    @Test
    void writesFindingsWithoutAnyRoadmap() {
        assertThat(Samples.json()).isEqualTo("""
                {
                  "format": 1,
                  "roadmaps": [],
                  "diagnostics": []
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"99, 100, 0.99", "2, 3, 0.6666", "99999, 100000, 0.9999", "7, 7, 1", "0, 7, 0", "0, 0, 1"})
    void roundsCoverageDownSoThatOneIsAll(int placed, int lines, String share) {
        String json = Samples.json(Samples.read(placed, lines));

        assertThat(json).contains("\n  \"tracker\": [],\n  \"coverage\": " + share + ",\n  \"diagnostics\"");
    }

    @Test
    void nestsAsDeepAsTheRoadmap() {
        assertThat(Json.parse(Samples.json(RoadmapTextTest.deep(1_000)))).contains("p999", "p0", "At the bottom");
    }
}
