package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Roadmap;

/**
 * Writes roadmaps as understood, for programs.
 *
 * <p>A report with {@code "format": 1}: one roadmap is the report itself, several are its {@code "roadmaps"}. Fields
 * without a value are left out. It is a report and not a definition: it cannot be loaded.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class RoadmapJson {

    /** Creates the writer. */
    public RoadmapJson() {}

    /**
     * Writes roadmaps and leaves the stream open.
     *
     * @param roadmaps    one or more; with none, only the findings are written
     * @param diagnostics the findings about all of them
     * @throws IOException if the stream cannot be written to
     */
    public void write(List<Roadmap> roadmaps, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        List<Roadmap> all = List.copyOf(roadmaps);
        List<Diagnostic> findings = List.copyOf(diagnostics);
        Objects.requireNonNull(out, "out");
        JsonReport.write(out, report -> {
            if (all.size() == 1) {
                new RoadmapFields(all.get(0), report).write();
            } else {
                report.objects("roadmaps", all.stream(), (json, roadmap) -> new RoadmapFields(roadmap, json).write());
            }
            report.diagnostics(findings.stream());
        });
    }
}
