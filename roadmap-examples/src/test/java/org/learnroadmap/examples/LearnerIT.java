package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Processes.Result;

/** What to do now, how things stand, new dates, when it ends: as a learner at a shell meets it. */
class LearnerIT {

    private static final String ROADMAP = """
            id: web
            title: Web pages
            phases:
              - id: pages
                title: Pages
                topics:
                  - {id: html, title: HTML, effort: 2h}
                  - {id: css, title: CSS, effort: 1h-3h, requires: [html]}
                  - {id: colours, title: Colours, effort: 1h, tier: optional, requires: [css]}
              - id: servers
                title: Servers
                topics:
                  - {id: http, title: HTTP, effort: 2h}
                  - {id: app, title: An app, effort: 2h-6h, requires: [pages, http]}
            """;

    /** A day was missed, and CSS takes its time. */
    private static final String PROGRESS = """
            format: 1
            roadmap: web
            started: 2026-01-05
            log:
              - {date: 2026-01-06, topic: html, did: done, minutes: 150}
              - {date: 2026-01-07, topic: css, did: worked, minutes: 30}
            request:
              pace: steady
              calendar: {weekly: {mon: 60m, tue: 60m, wed: 60m, thu: 60m, fri: 60m}}
              deadlines: {app: 2026-01-30}
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

    private Result ask(String command, String options) {
        return run(command + " web.yaml p.yaml --as-of 2026-01-09 " + options);
    }

    /** The whole output of each command; {@code -Droadmap.golden=true} writes it anew. */
    @ParameterizedTest
    @ValueSource(strings = {"next", "status", "replan", "forecast"})
    void printsTheSameBytesEverywhere(String command) throws IOException {
        for (String format : List.of("text", "json")) {
            Result result = ask(command, "--format " + format);
            Path golden =
                    Processes.ROOT.resolve("roadmap-examples/src/test/resources/golden/web-" + command + "." + format);
            if (Boolean.getBoolean("roadmap.golden")) {
                Files.writeString(golden, result.out());
            }

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).as(golden.toString()).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void saysWhatToDoNow() {
        assertThat(ask("next", "").out()).isEqualTo("""
                Web pages

                Today, Fri 2026-01-09
                      1h  CSS [css]

                What else you could study
                      2h  HTTP [http]

                Locked
                  Colours [colours]
                      after CSS [css]
                  An app [app]
                      after Pages [pages] and HTTP [http]
                """);
    }

    @Test
    void takesOffWhatWasRecordedToday() throws IOException {
        Files.writeString(
                work.resolve("p.yaml"),
                PROGRESS.replace("request:", "  - {date: 2026-01-09, topic: css, did: worked, minutes: 40}\nrequest:"));

        assertThat(ask("next", "").out()).contains("""
                Today, Fri 2026-01-09
                     20m  CSS [css]
                """);
    }

    @Test
    void keepsNewDatesOnlyIfAsked() throws IOException {
        assertThat(ask("replan", "").out()).endsWith("run this again with --keep.\n");
        assertThat(work.resolve("p.yaml")).hasContent(PROGRESS);

        Result kept = ask("replan", "--keep");
        String file = Files.readString(work.resolve("p.yaml"));
        Result again = ask("replan", "");

        assertThat(kept.out()).endsWith("status and replan compare with them from now on.\n");
        assertThat(file).contains("baseline:", "minutes: 150", "deadlines:");
        assertThat(again.out())
                .contains(", as before\n", "\nAll topics keep the dates you were shown.\n")
                .doesNotContain("What you could do");
        assertThat(ask("status", "").out())
                .contains("\nFinish  Wed 2026-01-21 as shown before\n")
                .doesNotContain("as things are now");
        ask("replan", "--keep");
        assertThat(work.resolve("p.yaml")).hasContent(file);
    }

    @Test
    void saysWhichDeadlinesWouldBeMissedAndWhatCouldBeDone() {
        assertThat(ask("replan", "--deadline app=2026-01-19").out()).contains("""
                Deadlines
                - An app: would be 2 days late

                What you could do
                - Move everything: finish on 2026-01-21, 2 days later than 2026-01-19.
                - Study 13 more minutes on each study day until 2026-01-19: finish on
                  2026-01-19.
                - Move the deadline of 'app' to 2026-01-21: finish on 2026-01-21.
                """);
    }

    @Test
    void failsOnLateOnlyIfAsked() {
        String late = "--deadline app=2026-01-12";

        assertThat(ask("status", late).exitCode()).isZero();
        assertThat(ask("status", late + " --fail-on late").exitCode()).isEqualTo(1);
        assertThat(ask("replan", late + " --fail-on late").exitCode()).isEqualTo(1);
        assertThat(ask("status", "--fail-on late").exitCode()).isZero();
        assertThat(ask("forecast", late + " --fail-on late").exitCode()).isEqualTo(2);
    }

    @Test
    void drawsTheSameForecastFromTheSameSeed() {
        String one = ask("forecast", "--samples 1000 --seed 7 --format json").out();

        assertThat(ask("forecast", "--samples 1000 --seed 7 --format json").out())
                .isEqualTo(one);
        assertThat(ask("forecast", "--samples 1000 --seed 8 --format json").out())
                .isNotEqualTo(one);
        assertThat(one).contains("\"samples\": 1000", "\"seed\": 7");
    }

    /** The keys and types of the contract. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next     | asOf today startable locked",
                "status   | asOf plannedMinutes doneMinutes remainingMinutes behindMinutes behindDays finishPlanned"
                        + " finishAtSpeed daysToSpare speed",
                "replan   | asOf previousFinish finish moved recoveries schedule",
                "forecast | asOf samples seed p50 p80 p95 phases deadlines",
            })
    void tellsProgramsEverything(String command, String keys) {
        String json = ask(command, "--format json").out();

        for (String key : keys.split(" ")) {
            assertThat(json).containsPattern("\n {2}\"" + key + "\": " + type(key));
        }
        assertThat(json).contains("\n  \"format\": 1,\n", "\n  \"diagnostics\": [");
    }

    private static Pattern type(String key) {
        return Pattern.compile(
                switch (key) {
                    case "today", "startable", "locked", "moved", "recoveries", "phases", "deadlines" -> "\\[";
                    case "speed", "schedule" -> "\\{";
                    case "asOf", "finishPlanned", "finishAtSpeed", "previousFinish", "finish", "p50", "p80", "p95" ->
                        "\"\\d{4}-\\d\\d-\\d\\d\"";
                    default -> "-?\\d+,";
                });
    }

    /** No line is wider than the page, whatever is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"next", "status", "replan", "forecast"})
    void fitsANarrowScreen(String command) {
        Result wide = ask(command, "");
        Result narrow = Processes.roadmapOnScreen(work, 40, command, "web.yaml", "p.yaml", "--as-of", "2026-01-09");

        assertThat(narrow.out().lines()).allMatch(line -> line.length() <= 40);
        assertThat(wide.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(narrow.out().replaceAll("\\s+", "")).isEqualTo(wide.out().replaceAll("\\s+", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "status", "replan", "forecast"})
    void refusesTheProgressOfAnotherRoadmap(String command) throws IOException {
        Files.writeString(work.resolve("p.yaml"), PROGRESS.replace("roadmap: web", "roadmap: sewing"));
        Result result = ask(command, "");

        assertThat(result.err()).contains("p.yaml:2:10: error: ", "'sewing'");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
    }

    /** Nothing that was recorded is lost: an id that left the roadmap is reported. */
    @Test
    void reportsATopicThatLeftTheRoadmap() throws IOException {
        Files.writeString(work.resolve("p.yaml"), PROGRESS.replace("topic: html", "topic: htlm"));
        Result result = ask("status", "");

        assertThat(result.err()).startsWith("p.yaml:5:5: warning: 'htlm' is no topic of roadmap");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void looksAheadToTheStart() {
        Result result = run("next web.yaml p.yaml --as-of 2026-01-02");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("\nNothing is planned yet. The plan begins on Mon 2026-01-05 with 'HTML'.\n");
    }
}
