package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.ScheduleWriter;

class ProvidersTest {

    private final Roadmaps roadmaps = Roadmaps.discover(ProvidersTest.class.getClassLoader());

    @Test
    void areFoundOnEitherPath() {
        assertThat(roadmaps.diagnostics()).isEmpty();
        assertThat(roadmaps.writers())
                .extracting(ScheduleWriter::id)
                .containsExactly("csv", "html", "json", "markdown", "mermaid", "text");
        assertThat(roadmaps.writers())
                .extracting(ScheduleWriter::mediaType)
                .containsExactly(
                        "text/csv", "text/html", "application/json", "text/markdown", "text/vnd.mermaid", "text/plain");
        assertThat(roadmaps.writers())
                .extracting(ScheduleWriter::fileExtension)
                .containsExactly("csv", "html", "json", "md", "mmd", "txt");
    }

    @Test
    void knowTheVersionOfTheModule() {
        assertThat(roadmaps.writers())
                .extracting(ScheduleWriter::version)
                .allMatch(version -> version.matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"));
    }
}
