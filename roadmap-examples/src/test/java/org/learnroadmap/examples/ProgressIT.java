package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Processes.Result;

/** A learner records what was done. */
class ProgressIT {

    private static final String WEB = """
            id: web
            title: Web
            phases:
              - id: pages
                title: Pages
                topics:
                  - {id: html, title: HTML basics, effort: 2h, formerly: [markup]}
                  - {id: css, title: CSS, effort: 3h, requires: [html]}
              - id: forms
                title: Forms
                weeks: 2
                topics:
                  - {id: inputs, title: Input fields, effort: 1h}
                  - {id: checks, title: Check what was entered, effort: 1h}
            tracker:
              - {phase: "Phase 1: Pages", task: HTML basics, status: ✅}
              - {phase: "Phase 1: Pages", task: CSS, status: ❌}
              - {phase: Forms, weeks: 2, task: Fields and checks, status: done}
              - {weeks: 9, task: Celebrate, status: done}
            """;

    @TempDir
    Path work;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(work.resolve("web.yaml"), WEB);
        file = work.resolve("p.yaml");
    }

    private Result progress(String... arguments) {
        String[] command = new String[arguments.length + 3];
        command[0] = "progress";
        command[1] = "web.yaml";
        command[2] = "p.yaml";
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return Processes.roadmapIn(work, List.of(), command);
    }

    private static void assertSays(Result result, String sentence) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo(sentence + "\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void recordsEntryByEntryAndSaysSo() {
        assertSays(
                progress("work", "html", "--date", "2026-01-07", "--minutes", "90"),
                "Recorded for 2026-01-07: worked on 'HTML basics', 1h 30m.");
        assertSays(
                progress("done", "html", "--date", "2026-01-08", "--minutes", "1h10m", "--grade", "good"),
                "Recorded for 2026-01-08: finished 'HTML basics', 1h 10m, grade good.");
        assertSays(
                progress("work", "css", "--date", "2026-01-08", "--share", "40%"),
                "Recorded for 2026-01-08: worked on 'CSS', 40%.");
        assertSays(
                progress("skip", "inputs", "--date", "2026-01-08", "--reason", "knew it"),
                "Recorded for 2026-01-08: skipped 'Input fields'.");
        assertSays(
                progress("undo", "inputs", "--date", "2026-01-09"),
                "Recorded for 2026-01-09: took back that 'Input fields' is skipped.");
        assertSays(
                progress("review", "html", "--date", "2026-01-10", "--grade", "hard", "--minutes", "20m"),
                "Recorded for 2026-01-10: reviewed 'HTML basics', 20m, grade hard.");

        assertThat(file).hasContent("""
                format: 1
                roadmap: web
                started: 2026-01-07
                log:
                  - {date: 2026-01-07, topic: html, did: worked, minutes: 90}
                  - {date: 2026-01-08, topic: html, did: done, minutes: 70, grade: good}
                  - {date: 2026-01-08, topic: css, did: worked, share: 40%}
                  - {date: 2026-01-08, topic: inputs, did: skipped, reason: knew it}
                  - {date: 2026-01-09, topic: inputs, did: undone}
                  - {date: 2026-01-10, topic: html, did: reviewed, minutes: 20, grade: hard}
                """);
    }

    @Test
    void keepsTheRequestOfTheFile() throws IOException {
        Files.writeString(file, "roadmap: web\nrequest: {pace: steady, known: [css]}\n");
        progress("done", "html", "--date", "2026-01-08");

        assertThat(file).content().contains("did: done").endsWith("request:\n  pace: steady\n  known: [css]\n");
    }

    @Test
    void takesTodayWhereTheLearnerIs() throws IOException {
        Files.writeString(file, "roadmap: web\nrequest: {zone: Pacific/Kiritimati}\n");
        Path other = Files.writeString(work.resolve("other.yaml"), "roadmap: web\nrequest: {zone: Pacific/Niue}\n");
        String east = progress("done", "html").out();
        String west = Processes.roadmapIn(work, List.of(), "progress", "web.yaml", other.toString(), "done", "html")
                .out();

        // 25 hours lie between the two zones, so they never have the same date.
        assertThat(east).matches("Recorded for \\d{4}-\\d\\d-\\d\\d: finished 'HTML basics'.\n");
        assertThat(west).isLessThan(east);
    }

    @Test
    void recordsNothingTwice() throws IOException {
        progress("done", "html", "--date", "2026-01-08");
        String once = Files.readString(file);

        assertSays(
                progress("done", "html", "--date", "2026-01-09"),
                "'HTML basics' is done already; nothing was recorded.");
        assertSays(
                progress("skip", "html", "--date", "2026-01-09"),
                "'HTML basics' is done already; nothing was recorded.");
        assertSays(progress("undo", "css", "--date", "2026-01-09"), "'CSS' is not done; nothing was recorded.");
        assertThat(file).content().isEqualTo(once);
    }

    @Test
    void saysWhatIsOddAboutAnEntry() throws IOException {
        Files.writeString(file, "roadmap: web\ntopics: {css: {status: worked, minutes: 30}}\n");

        assertSays(
                progress("review", "html", "--date", "2026-01-08"), "'HTML basics' is not done; nothing was recorded.");
        assertThat(progress("work", "css", "--date", "2026-01-08").err()).isEmpty();
        assertThat(progress("done", "inputs", "--date", "2026-01-08").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "htlm   | error: 'htlm' is no topic of roadmap 'web'; did you mean 'html'? [unknown-id]",
                "markup | error: 'markup' is no topic of roadmap 'web'; did you mean 'html'? [unknown-id]",
                "pages  | error: 'pages' is a phase; record its topics one by one: html, css [unknown-id]"
            })
    void refusesWhatIsNoTopic(String id, String message) {
        Result result = progress("done", id, "--date", "2026-01-08");

        assertThat(result.err()).isEqualTo(message + "\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "done html --share 40%              | --share goes with work, not with done",
                "skip html --minutes 10             | --minutes goes with done, work and review, not with skip",
                "work html --grade good             | --grade goes with done and review, not with work",
                "work html --share 40% --minutes 10 | --minutes and --share say the same thing twice; keep one",
                "work html --share 40               | --share '40' is not a percentage from 0% to 100%; write 40%",
                "work html --minutes lots           | --minutes 'lots' is not an amount of time; write 3h, 90m or 1h30m",
                "done html --grade great            | --grade 'great' is no grade; there are again, hard, good, easy",
                "done html --date 8.1.2026          | --date '8.1.2026' is not a date; write 2026-01-05"
            })
    void refusesOptionsThatMakeNoSense(String arguments, String message) {
        Result result = progress(arguments.strip().split(" "));

        assertThat(result.err()).isEqualTo("error: " + message + "\n");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesTheProgressOfAnotherRoadmap() throws IOException {
        Files.writeString(file, "roadmap: cooking\n");
        Result result = progress("done", "html", "--date", "2026-01-08");

        assertThat(result.err())
                .isEqualTo(
                        "p.yaml:1:10: error: this is the progress of roadmap 'cooking', not of 'web'; if that is its new"
                                + " id, it needs 'formerly: [cooking]' [other-roadmap]\n");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(file).hasContent("roadmap: cooking\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"work html", "import"})
    void nonsenseIsReportedLineByLineAndNeverOverwritten(String arguments) throws IOException {
        String nonsense = """
                roadmap: web
                log:
                  - {date: yesterday, topic: html, did: done}
                  - {date: 2026-01-07, topic: html, did: dun}
                topics: [html]
                """;
        Files.writeString(file, nonsense);
        Result result = progress(arguments.split(" "));

        assertThat(result.err().lines())
                .extracting(line -> line.replaceFirst(": error: .*", ""))
                .containsExactly("p.yaml:3:12", "p.yaml:4:42", "p.yaml:5:9");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(file).content().isEqualTo(nonsense);
    }

    @Test
    void importsTheTickedRowsOnce() throws IOException {
        Result result = progress("import", "--date", "2026-01-08");

        assertThat(result.out()).isEqualTo("Recorded for 2026-01-08, from 3 rows of the tracker: 3 topics done.\n");
        assertThat(result.err())
                .isEqualTo(
                        "web.yaml:19:5: warning: no topic fits the tracker row 'Celebrate'; record what was done by the"
                                + " ids of topics [tracker-row-unmatched]\n");
        assertThat(file)
                .content()
                .contains("topic: html", "topic: inputs", "topic: checks")
                .doesNotContain("css");
        String once = Files.readString(file);
        assertThat(progress("import", "--date", "2026-01-09").out())
                .isEqualTo("What the tracker says of 3 topics is recorded already; nothing was added.\n");
        assertThat(file).content().isEqualTo(once);
    }

    @Test
    void tellsThatThereIsNothingToImport() throws IOException {
        Files.writeString(work.resolve("web.yaml"), WEB.replaceFirst("(?s)tracker:.*", ""));
        Result result = progress("import");

        assertThat(result.err()).isEqualTo("error: roadmap 'web' has no tracker\n");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void saysWhatItCannotWrite() throws IOException {
        Files.createDirectories(work.resolve(".p.yaml.tmp/full"));
        Result result = progress("done", "html");

        assertThat(result.err()).startsWith("error: ").doesNotContain("Exception");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(file).doesNotExist();
    }
}
