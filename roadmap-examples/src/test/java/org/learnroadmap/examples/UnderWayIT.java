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

/** Plans of a learner who is under way: progress, as-of date, what is known, wanted or left out. */
class UnderWayIT {

    private static final String ROADMAP = """
            id: web
            title: Web pages
            phases:
              - id: pages
                title: Pages
                topics:
                  - {id: html, title: HTML, effort: 2h}
                  - {id: css, title: CSS, effort: 2h, requires: [html]}
              - id: servers
                title: Servers
                topics:
                  - {id: http, title: HTTP, effort: 2h}
                  - {id: app, title: An app, effort: 4h, requires: [css, http]}
            """;

    private static final String PROGRESS = """
            format: 1
            roadmap: web
            started: 2026-01-05
            log:
              - {date: 2026-01-06, topic: html, did: done, minutes: 150}
            request:
              pace: steady
              calendar: {weekly: {mon: 60m, tue: 60m, wed: 60m, thu: 60m, fri: 60m}}
              deadlines: {app: 2026-01-30, css: 2026-01-12}
            """;

    @TempDir
    Path work;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(work.resolve("web.yaml"), ROADMAP);
        Files.writeString(work.resolve("p.yaml"), PROGRESS);
    }

    private Result run(String arguments) {
        return Processes.roadmapIn(work, List.of(), arguments.split(" "));
    }

    @Test
    void goesOnFromWhatIsDone() {
        Result result = run("schedule web.yaml --progress p.yaml --as-of 2026-01-08");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("""
                Start   Mon 2026-01-05
                As of   Thu 2026-01-08
                Finish  Mon 2026-01-19, 2 weeks and 1 day in all
                Spare   1 study day; go on at the latest on Fri 2026-01-09
                Time    8h left for 3 topics, 1 done
                """, """
                Week 1, 2026-01-05 to 2026-01-11: 2h
                  Tue 2026-01-06    done * HTML
                  Thu 2026-01-08      1h   CSS
                  Fri 2026-01-09      1h * CSS
                """, "\n- No start given; assumed that of the progress, 2026-01-05.\n");
    }

    /** Progress file, request file, options: each overrides the one before. */
    @Test
    void requestFileAndOptionsOverrideTheRequestOfTheProgress() throws IOException {
        Files.writeString(work.resolve("r.yaml"), "deadlines: {css: 2026-01-09}\npace: hours-per-week:hours=4\n");
        String both = "schedule web.yaml --progress p.yaml --request r.yaml --as-of 2026-01-08 --format json";

        assertThat(run(both).out())
                .contains("\"pace\": \"hours-per-week:hours=4\"", "\"due\": \"2026-01-09\"", "\"due\": \"2026-01-30\"");
        assertThat(run(both + " --deadline css=2026-01-13 --pace steady").out())
                .contains("\"pace\": \"steady\"", "\"due\": \"2026-01-13\"", "\"due\": \"2026-01-30\"")
                .doesNotContain("2026-01-09\",\n      \"lateDays\"");
    }

    @Test
    void namesThePlaceOfWhatCounts() throws IOException {
        Files.writeString(work.resolve("r.yaml"), "deadlines: {css: 2026-01-09}\n");
        String late = "schedule web.yaml --progress p.yaml --as-of 2026-01-12";

        assertThat(run(late).err()).startsWith("p.yaml:9:37: warning: 'css' is finished on 2026-01-13, 1 day after");
        assertThat(run(late + " --request r.yaml").err())
                .startsWith("r.yaml:1:18: warning: 'css' is finished on 2026-01-13, 4 days after");
        assertThat(run(late + " --request r.yaml --deadline css=2026-01-08").err())
                .startsWith("--deadline: deadlines.css: warning: 'css' is finished on 2026-01-13, 5 days after");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--known htlm          | --known: known: error: 'htlm' is no topic or phase of roadmap 'web'; did you mean 'html'? [unknown-id]",
                "--target html,serve   | --target: targets: error: 'serve' is no topic or phase of roadmap 'web' [unknown-id]",
                "--leave-out csss      | --leave-out: leave-out: error: 'csss' is no topic or phase of roadmap 'web'; did you mean 'css'? [unknown-id]",
            })
    void namesTheOptionThatIsWrong(String option, String finding) {
        Result result = run("schedule web.yaml --start 2026-01-05 " + option);

        assertThat(result.err()).isEqualTo(finding + "\n");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void plansWhatIsNotKnownAndWhatIsWanted() {
        Result known = run("schedule web.yaml --start 2026-01-05 --known pages,http");
        Result wanted = run("schedule web.yaml --start 2026-01-05 --target css");
        Result leftOut = run("schedule web.yaml --start 2026-01-05 --leave-out servers");

        assertThat(known.out())
                .contains(
                        "\nTime    4h for 1 topic\n",
                        "\n- 3 topics are left out, known already: 'html', 'css', 'http' (6h).\n");
        assertThat(wanted.out())
                .contains(
                        "\nTime    4h for 2 topics\n",
                        "\n- 2 topics are left out, not needed for 'css': 'http', 'app' (6h).\n");
        assertThat(leftOut.out()).contains("\nTime    4h for 2 topics\n", "\nLeft out\n");
    }

    @Test
    void comparesPlansOfALearnerUnderWay() {
        Result result = run("compare web.yaml --progress p.yaml --as-of 2026-01-08 --hours 5h/week --hours 10h/week");

        assertThat(result.out().lines().skip(1).filter(line -> line.startsWith("2026-01-05")))
                .extracting(line -> line.substring(12, 22))
                .containsExactly("2026-01-19", "2026-01-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule web.yaml --progress",
                "compare web.yaml --progress",
                "next web.yaml",
                "status web.yaml",
                "replan web.yaml",
                "forecast web.yaml"
            })
    void tellsHowToBegin(String command) {
        Result result = run(command + " none.yaml");

        assertThat(result.err())
                .isEqualTo("error: there is no progress file none.yaml yet; it begins with the first topic that is"
                        + " recorded: roadmap progress FILE none.yaml done ID\n");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(work.resolve("none.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule web.yaml --progress", "next web.yaml", "replan web.yaml --keep"})
    void saysLineByLineWhatIsWrongInAProgressFile(String command) throws IOException {
        String nonsense = """
                roadmap: web
                started: yesterday
                log:
                  - {date: 2026-01-06, topic: html, did: dine}
                  - {date: 2026-01-06, topic: html, did: done, minutes: lots}
                colour: red
                """;
        Path file = Files.writeString(work.resolve("bad.yaml"), nonsense);
        Result result = run(command + " bad.yaml");

        assertThat(result.err().lines())
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactly("bad.yaml:2:10:", "bad.yaml:4:42:", "bad.yaml:5:57:", "bad.yaml:6:1:");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(file).hasContent(nonsense);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule web.yaml --progress p.yaml", "status web.yaml p.yaml"})
    void refusesToWriteOverWhatItReads(String command) {
        assertThat(run(command + " -o p.yaml").err())
                .isEqualTo("error: -o names the progress file; choose another file\n");
        assertThat(run(command + " -o web.yaml").err())
                .isEqualTo("error: -o names the roadmap itself; choose another file\n");
        assertThat(work.resolve("p.yaml")).hasContent(PROGRESS);
    }
}
