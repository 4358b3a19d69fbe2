package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.export.internal.lists.MermaidChart;

/**
 * Writes a schedule as a Gantt chart of Mermaid.
 *
 * @since 0.1
 */
public final class MermaidScheduleWriter implements ScheduleWriter {

    /** Creates the writer. */
    public MermaidScheduleWriter() {}

    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "text/vnd.mermaid";
    }

    @Override
    public String fileExtension() {
        return "mmd";
    }

    @Override
    public Set<DocumentPart> uses() {
        return Set.of(DocumentPart.LOCALE);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        MermaidChart.write(document, out);
    }
}
