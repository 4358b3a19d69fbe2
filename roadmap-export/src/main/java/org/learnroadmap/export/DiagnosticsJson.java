package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Diagnostic;

/**
 * Writes findings, for programs.
 *
 * <p>A report with {@code "format": 1} and a list of {@code "diagnostics"}, each with severity, code, place, path,
 * message, arguments, suggestion and related places. Fields without a value are left out.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class DiagnosticsJson {

    /** Creates the writer. */
    public DiagnosticsJson() {}

    /**
     * Writes findings in the given order and leaves the stream of bytes open.
     *
     * @param diagnostics the findings, taken one after the other as they are written, so that there may be more than fit
     *                    in memory
     * @throws IOException if the stream of bytes cannot be written to
     */
    public void write(Stream<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(diagnostics, "diagnostics");
        Objects.requireNonNull(out, "out");
        JsonReport.write(out, report -> report.diagnostics(diagnostics));
    }
}
