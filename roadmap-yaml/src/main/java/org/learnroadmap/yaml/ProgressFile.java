package org.learnroadmap.yaml;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressException;
import org.learnroadmap.core.spi.Source;

/**
 * What a progress file holds, in YAML or JSON: the progress of a learner and, so that it need not be repeated, the
 * request of the learner's plans.
 *
 * <pre>{@code
 * ProgressFile file = ProgressFile.read(Source.read(Path.of("progress.yaml"), limits), limits).orThrow();
 * Progress more = file.progress().toBuilder().entry(ProgressEntry.of(today, "first-app", Did.DONE)).build();
 * file.withProgress(more).write(Syntax.YAML, out);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ProgressFile {

    private static final Documents.OneDocument<ProgressFile> DOCUMENT = new Documents.OneDocument<>(
            NodePath.root("the progress file"),
            other -> other.error(
                    "several-progress-files",
                    "the file holds the progress of another roadmap; write each in its own file"),
            ProgressFile::file);

    private final Progress progress;
    private final @Nullable Request request;

    private ProgressFile(Progress progress, @Nullable Request request) {
        this.progress = Objects.requireNonNull(progress, "progress");
        this.request = request;
    }

    /** Returns a file that holds progress and no request. */
    public static ProgressFile of(Progress progress) {
        return new ProgressFile(progress, null);
    }

    /**
     * Reads a progress file. The name of the source decides between YAML and JSON, its first character if the name
     * does not say. Ids are not compared with any roadmap.
     *
     * @param source what to read; neither it nor the limits may be null
     * @param limits bounds on its size and depth, and on the number of findings
     * @return what the file holds, with the places of its parts, unless anything is wrong; then everything that is,
     *         sorted by place, and {@link Outcome#orThrow()} throws a {@link ProgressException}
     */
    public static Outcome<ProgressFile> read(Source source, Limits limits) {
        DiagnosticCollector findings = Documents.findings(source, limits);
        ProgressFile file =
                Documents.readOne(source, limits, findings, DOCUMENT).orElse(null);
        return Outcome.of(file, findings.sorted(), ProgressException::new);
    }

    private static Optional<ProgressFile> file(Value document, String source) {
        return document.fields(ProgressReader.FILE_KEYS).flatMap(fields -> {
            Optional<Progress.Builder> progress = ProgressReader.read(document, fields);
            Optional<Request> request = fields.get(ProgressReader.REQUEST).flatMap(value -> request(value, source));
            return progress.map(builder -> builder.places(new TreePlaces(source, document.node()))
                            .build())
                    .map(read -> new ProgressFile(read, request.orElse(null)));
        });
    }

    private static Optional<Request> request(Value value, String source) {
        return value.fields(RequestReader.KEYS)
                .map(fields -> RequestReader.read(fields)
                        .places(new TreePlaces(source, value.node()))
                        .build());
    }

    /** Returns what the learner did, with the places of its parts in the file. */
    public Progress progress() {
        return progress;
    }

    /** Returns the request of the learner's plans, with the places of its parts; nothing if the file has none. */
    public Optional<Request> request() {
        return Optional.ofNullable(request);
    }

    /** Returns a file that holds other progress and the same request. */
    public ProgressFile withProgress(Progress progress) {
        return new ProgressFile(progress, request);
    }

    /** Returns a file that holds the same progress and another request; null for none. */
    public ProgressFile withRequest(@Nullable Request request) {
        return new ProgressFile(progress, request);
    }

    /**
     * Writes the file as UTF-8, with line feeds, and leaves the stream open. {@link #read} reads an equal one back.
     * Equal files give equal bytes. Comments, and keys that begin with {@code x-}, are not kept.
     *
     * @throws IllegalArgumentException     if the file holds what none can: half of a surrogate pair, or a pace as in
     *                                      {@link RequestFile#write}; nothing is written then
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    public void write(Syntax syntax, OutputStream out) {
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(out, "out");
        Output.write(out, syntax, List.of(this), ProgressWriter::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgressFile that
                && progress.equals(that.progress)
                && Objects.equals(request, that.request);
    }

    @Override
    public int hashCode() {
        return Objects.hash(progress, request);
    }

    @Override
    public String toString() {
        return "ProgressFile[" + progress + ", " + request + "]";
    }
}
