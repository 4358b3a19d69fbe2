package org.learnroadmap.yaml;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /**
     * Reads a progress file, changes what it holds, and writes it back, as one step that nobody comes between: threads and
     * processes that do so at the same time wait for one another, through the empty file {@code .NAME.lock} beside it,
     * which stays. The new file takes the place of the old one at once; a process that is killed meanwhile leaves the one
     * or the other. Symbolic links are followed, and permissions kept.
     *
     * <pre>{@code
     * ProgressFile.update(path, limits, () -> ProgressFile.of(Progress.builder("web").build()),
     *         file -> file.withProgress(file.progress().toBuilder().entry(entry).build()));
     * }</pre>
     *
     * <p>The notation stays; that of a new file is by its name. What is not changed is not written.
     *
     * @param file   where it is; its folder must exist
     * @param limits bounds on the size and depth of the file, and on the number of findings
     * @param fresh  makes what a file holds that does not exist yet, before it is changed
     * @param change makes new content of the old; if it throws, nothing is written. It must not update the same file
     * @return what the file holds now; if it was not valid, what is wrong with it, and it is left as it is
     * @throws java.io.UncheckedIOException if it cannot be read or written; it is then as it was
     * @throws IllegalArgumentException     as in {@link #write}
     */
    public static Outcome<ProgressFile> update(
            Path file, Limits limits, Supplier<ProgressFile> fresh, UnaryOperator<ProgressFile> change) {
        Objects.requireNonNull(fresh, "fresh");
        Objects.requireNonNull(change, "change");
        try {
            ReplacedFile replaced = ReplacedFile.at(file);
            synchronized (replaced.monitor()) {
                try (Closeable lock = replaced.lock()) {
                    Objects.requireNonNull(lock, "lock");
                    return replaced.exists()
                            ? update(replaced, file.toString(), limits, change)
                            : create(replaced, file.toString(), change.apply(fresh.get()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<ProgressFile> create(ReplacedFile replaced, String name, ProgressFile first)
            throws IOException {
        replaced.write(first.bytes(Syntax.of(name)));
        return Outcome.of(first, List.of(), ProgressException::new);
    }

    private static Outcome<ProgressFile> update(
            ReplacedFile replaced, String name, Limits limits, UnaryOperator<ProgressFile> change) throws IOException {
        Source source;
        try (InputStream in = Files.newInputStream(replaced.path())) {
            source = Source.read(name, in, limits);
        }
        Outcome<ProgressFile> read = read(source, limits);
        if (read.value().isEmpty()) {
            return read;
        }
        ProgressFile changed = change.apply(read.value().get());
        if (!changed.equals(read.value().get())) {
            replaced.write(changed.bytes(Syntax.of(source.probe())));
        }
        return Outcome.of(changed, read.diagnostics(), ProgressException::new);
    }

    private byte[] bytes(Syntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(syntax, out);
        return out.toByteArray();
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
