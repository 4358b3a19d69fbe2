package org.learnroadmap.yaml;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.spi.Source;

/**
 * Reads and writes request files: everything a plan depends on besides the roadmap, in YAML or JSON.
 *
 * <pre>{@code
 * Request request = RequestFile.read(Source.read(Path.of("request.yaml"), limits), limits).orThrow();
 * }</pre>
 *
 * @since 0.1
 */
public final class RequestFile {

    private static final Documents.OneDocument<Request> DOCUMENT = new Documents.OneDocument<>(
            NodePath.root("the request"),
            other -> other.error("several-requests", "the file holds another request; write each in its own file"),
            RequestFile::request);

    private RequestFile() {}

    /**
     * Reads a request. The name of the source decides between YAML and JSON, its first character if the name does
     * not say.
     *
     * <p>A request without a start date is complete here; a plan needs one, which the caller may add. Ids are not
     * compared with any roadmap.
     *
     * @param source what to read; neither it nor the limits may be null
     * @param limits bounds on its size and depth, and on the number of findings
     * @return the request with the places of its parts, unless anything is wrong; then everything that is, sorted by
     *         place, and {@link Outcome#orThrow()} throws a {@link RequestException}
     */
    public static Outcome<Request> read(Source source, Limits limits) {
        DiagnosticCollector findings = Documents.findings(source, limits);
        Request request = Documents.readOne(source, limits, findings, DOCUMENT).orElse(null);
        return Outcome.of(request, findings.sorted(), RequestException::new);
    }

    /**
     * Writes a request as UTF-8, with line feeds, and leaves the stream open. {@link #read} reads an equal request
     * back. Equal requests give equal bytes.
     *
     * @throws IllegalArgumentException     if the request holds what no file can: half of a surrogate pair, or a pace
     *                                      with an option called {@code id} or {@code over} or beginning with
     *                                      {@code x-}; nothing is written then
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    public static void write(Request request, Syntax syntax, OutputStream out) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(out, "out");
        Output.write(out, syntax, List.of(request), RequestWriter::writeFile);
    }

    private static Optional<Request> request(Value document, String source) {
        return document.fields(RequestReader.FILE_KEYS)
                .map(fields -> RequestReader.read(fields)
                        .places(new TreePlaces(source, document.node()))
                        .build());
    }
}
