package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.export.internal.lists.MarkdownList;

/**
 * Writes a schedule as a check list.
 *
 * @since 0.1
 */
public final class MarkdownScheduleWriter implements ScheduleWriter {

    /** Creates the writer. */
    public MarkdownScheduleWriter() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String version() {
        return Roadmaps.version();
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public Set<DocumentPart> uses() {
        return Set.of(DocumentPart.LOCALE);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        MarkdownList.write(document, out);
    }
}
