package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.ProgressFile;

/** What becomes of a progress file when writers are killed, or write at once. */
class ProgressCrashIT {

    /** How often a writer is killed; 300 with the profile {@code thorough}. */
    private static final int KILLS = Integer.getInteger("roadmap.kills", 24);

    /** The longest time after its first entry that a writer lives, in microseconds: some dozen entries. */
    private static final int LONGEST = 60_000;

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

    @TempDir
    Path work;

    /** Starts a process that adds entries of one topic, beginning with a number. */
    private Process writer(Path file, String topic, int entries, int first) throws IOException, URISyntaxException {
        Path tests = Path.of(ProgressWriter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Processes.QUICK_START);
        command.addAll(List.of("-cp", tests + File.pathSeparator + System.getProperty("roadmap.jar")));
        command.addAll(
                List.of(ProgressWriter.class.getName(), file.toString(), topic, entries + "", Integer.toString(first)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<ProgressEntry> log(Path file) {
        Progress progress = ProgressFile.read(Source.read(file, Limits.defaults()), Limits.defaults())
                .orThrow()
                .progress();
        return progress.log();
    }

    /** Returns the numbers of the entries of a topic, from the dates that they have. */
    private static List<Integer> numbers(List<ProgressEntry> log, String topic) {
        return log.stream()
                .filter(entry -> entry.topic().equals(topic))
                .map(entry -> (int) (entry.date().toEpochDay() - THU_2026_01_01.toEpochDay()))
                .toList();
    }

    /**
     * Kills writers at moments spread evenly over their writing. Each begins where the file ends, so that a lost or half
     * written entry shows.
     */
    @Test
    void aKilledWriterLeavesTheOldOrTheNewFile() throws IOException, InterruptedException, URISyntaxException {
        Path file = work.resolve("progress.yaml");
        int stored = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = writeAndKill(file, stored, (long) LONGEST * kill / KILLS);
            List<Integer> found = numbers(log(file), "html");

            assertThat(found)
                    .as("kill %s", kill)
                    .isEqualTo(IntStream.range(0, found.size()).boxed().toList());
            // The last entry may be stored and not yet said.
            assertThat(found.size()).as("kill %s", kill).isBetween(said + 1, said + 2);
            stored = found.size();
        }
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files.map(left -> left.getFileName().toString()))
                    .isSubsetOf("progress.yaml", ".progress.yaml.lock", ".progress.yaml.tmp");
        }
    }

    /** Returns the number of the last entry that the writer said was stored. */
    private int writeAndKill(Path file, int first, long micros)
            throws IOException, InterruptedException, URISyntaxException {
        Process writer = writer(file, "html", 1_000_000, first);
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(Integer.toString(first));
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
            writer.toHandle().destroyForcibly(); // that of the process itself would close what it printed, too
            assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return out.lines().mapToInt(Integer::parseInt).max().orElse(first);
        }
    }

    @Test
    void processesThatWriteAtOnceLoseNoEntry() throws IOException, InterruptedException, URISyntaxException {
        Path file = work.resolve("progress.yaml");
        Process one = writer(file, "html", 100, 0);
        Process other = writer(file, "css", 100, 0);

        for (Process writer : List.of(one, other)) {
            assertThat(writer.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(writer.exitValue()).isZero();
        }
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        assertThat(numbers(log(file), "html")).isEqualTo(all);
        assertThat(numbers(log(file), "css")).isEqualTo(all);
    }

    /** Through the real command. */
    @Test
    void commandsThatRecordAtOnceLoseNoEntry() throws IOException {
        Files.writeString(work.resolve("web.yaml"), """
                id: web
                title: Web
                phases: [{id: p, title: Pages, topics: [{id: html, title: HTML}, {id: css, title: CSS}]}]
                """);
        List<String> topics =
                Stream.of("html", "css").flatMap(id -> Stream.of(id, id, id)).toList();
        List<Integer> codes = IntStream.range(0, topics.size())
                .parallel()
                .mapToObj(i -> Processes.roadmapIn(
                        work,
                        List.of(),
                        "progress",
                        "web.yaml",
                        "p.yaml",
                        "work",
                        topics.get(i),
                        "--date",
                        THU_2026_01_01.plusDays(i).toString()))
                .map(Processes.Result::exitCode)
                .toList();

        assertThat(codes).containsOnly(0);
        assertThat(log(work.resolve("p.yaml")))
                .extracting(ProgressEntry::topic, ProgressEntry::date)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, topics.size())
                        .mapToObj(i -> org.assertj.core.groups.Tuple.tuple(topics.get(i), THU_2026_01_01.plusDays(i)))
                        .toList());
    }
}
