package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Source;

class ProgressUpdateTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final String OLD = """
            roadmap: web # mine
            request: {pace: steady}
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("progress.yaml");
    }

    private static Outcome<ProgressFile> record(Path file, String topic) {
        return ProgressFile.update(
                file,
                Limits.defaults(),
                () -> ProgressFile.of(Progress.builder("web").build()),
                old -> old.withProgress(old.progress().toBuilder()
                        .entry(ProgressEntry.of(MON_2026_01_05, topic, Did.DONE))
                        .build()));
    }

    private static List<String> topics(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.contains("topic"))
                .map(line -> line.replaceAll("^.*topic\"?: \"?([\\w-]+).*$", "$1"))
                .toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void addsToWhatIsThere() throws IOException {
        Files.writeString(file, OLD);
        Outcome<ProgressFile> updated = record(file, "html");

        assertThat(file).hasContent("""
                format: 1
                roadmap: web
                log:
                  - {date: 2026-01-05, topic: html, did: done}
                request:
                  pace: steady
                """);
        assertThat(updated.orThrow())
                .isEqualTo(ProgressFile.read(Source.read(file, Limits.defaults()), Limits.defaults())
                        .orThrow());
        assertThat(names()).containsExactly(".progress.yaml.lock", "progress.yaml");
    }

    @Test
    void createsWhatIsMissing() throws IOException {
        record(file, "html").orThrow();
        record(file, "css").orThrow();

        assertThat(topics(file)).containsExactly("html", "css");
    }

    @Test
    void leavesWhatDoesNotChangeAsItIsWritten() throws IOException {
        Files.writeString(file, OLD);
        ProgressFile.update(
                        file,
                        Limits.defaults(),
                        () -> {
                            throw new AssertionError();
                        },
                        old -> old)
                .orThrow();

        assertThat(file).hasContent(OLD);
    }

    @Test
    void theNotationStays() throws IOException {
        Path json = Files.writeString(folder.resolve("progress.json"), "{\"roadmap\": \"web\"}");
        Path nameless = Files.writeString(folder.resolve("progress"), "{\"roadmap\": \"web\"}");
        Path fresh = folder.resolve("fresh.json");

        for (Path file : List.of(json, nameless, fresh)) {
            record(file, "html").orThrow();
            record(file, "css").orThrow();
            assertThat(file).content().startsWith("{");
            assertThat(topics(file)).containsExactly("html", "css");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "roadmap: web\nlog: [{date: yesterday, topic: html, did: dun}]\n",
                "roadmap: web\nlog:\n  - {date: 2026-01-05, topic: html, did: done\n",
                "format: 7\nroadmap: web\n",
                "roadmap: web\n---\nroadmap: databases\n",
                "what I did: lots\n"
            })
    void whatIsNotValidIsReportedAndNeverOverwritten(String nonsense) throws IOException {
        Files.writeString(file, nonsense);
        Outcome<ProgressFile> outcome = record(file, "html");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::render).allMatch(line -> line.startsWith(file + ":"));
        assertThat(file).content().isEqualTo(nonsense);
    }

    @Test
    void saysLineByLineWhatIsWrong() throws IOException {
        Files.writeString(file, """
                roadmap: web
                log:
                  - {date: yesterday, topic: html, did: done}
                  - {date: 2026-01-05, topic: html, did: dun}
                  - {date: 2026-01-05, topic: html, did: skipped, minutes: 3}
                """);

        assertThat(record(file, "html").diagnostics())
                .extracting(finding -> finding.location().orElseThrow().line())
                .containsExactly(3, 4, 5);
    }

    @Test
    void aChangeThatFailsChangesNothing() throws IOException {
        Files.writeString(file, OLD);

        assertThatIllegalStateException()
                .isThrownBy(() -> ProgressFile.update(
                        file,
                        Limits.defaults(),
                        () -> ProgressFile.of(Progress.builder("web").build()),
                        old -> {
                            throw new IllegalStateException();
                        }));
        assertThat(file).hasContent(OLD);
        assertThat(record(file, "html").value()).isPresent();
    }

    @Test
    void aChangeMustNotUpdateTheSameFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProgressFile.update(
                        file,
                        Limits.defaults(),
                        () -> ProgressFile.of(Progress.builder("web").build()),
                        old -> record(file, "html").orThrow()))
                .withMessageContaining("must not change the file itself");
    }

    @Test
    void leftoversOfAKilledWriterDoNoHarm() throws IOException {
        Files.writeString(file, OLD);
        Files.writeString(folder.resolve(".progress.yaml.tmp"), "roadmap: half wri");
        Files.writeString(folder.resolve(".progress.yaml.lock"), "");
        record(file, "html").orThrow();

        assertThat(topics(file)).containsExactly("html");
        assertThat(names()).containsExactly(".progress.yaml.lock", "progress.yaml");
    }

    @Test
    void symbolicLinksAreFollowed() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path link = folder.resolve("link.yaml");
        try {
            Files.createSymbolicLink(link, Path.of("kept", "progress.yaml"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        record(link, "html").orThrow();
        record(link, "css").orThrow();

        assertThat(link).isSymbolicLink();
        assertThat(topics(kept.resolve("progress.yaml"))).containsExactly("html", "css");
    }

    @Test
    void permissionsStay() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        record(file, "html").orThrow();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    /** As in a folder without permission, which nobody can take from the administrator. */
    @Test
    void whatCannotBeWrittenStaysAsItIs() throws IOException {
        Files.writeString(file, OLD);
        Files.createDirectories(folder.resolve(".progress.yaml.tmp/full"));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> record(file, "html"));
        assertThat(file).hasContent(OLD);
    }

    @Test
    void aFolderThatIsReadOnlyKeepsTheOldFile() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, OLD);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "permissions do not bind this user");
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> record(file, "html"));
            assertThat(file).hasContent(OLD);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void saysThatThereIsNoFolder() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> record(folder.resolve("no/progress.yaml"), "html"))
                .withMessageContaining("there is no folder");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> record(folder, "html"))
                .withMessageContaining("is not a regular file");
    }

    @Test
    void threadsThatWriteAtOnceLoseNoEntry() throws InterruptedException, ExecutionException, IOException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Outcome<ProgressFile>>> updates = IntStream.range(0, 100)
                .mapToObj(i -> (Callable<Outcome<ProgressFile>>) () -> record(file, "topic-" + i))
                .toList();
        for (Future<Outcome<ProgressFile>> update : threads.invokeAll(updates)) {
            update.get().orThrow();
        }
        threads.shutdown();

        assertThat(topics(file))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "topic-" + i).toList());
    }
}
