package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Processes.Result;
import org.learnroadmap.examples.app.ApplicationRun;

/** The application as a person at a shell meets it. */
class ApplicationIT {

    private static final String HOURS = "mon=60,tue=60,wed=60,thu=60,fri=60,sat=180";
    private static final List<String> ELSEWHERE = List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Apia");

    @TempDir
    Path work;

    static Stream<String> roadmaps() {
        return ReadyMadeRoadmapsTest.names();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void schedulesTheSameBytesEverywhere(String name) throws IOException {
        for (String format : List.of("text", "json", "markdown", "csv", "ics", "html", "mermaid")) {
            ApplicationRun here = ApplicationRun.of(schedule(name, format));
            Result elsewhere = Processes.roadmapIn(Processes.ROOT, ELSEWHERE, schedule(name, format));

            assertThat(elsewhere.exitCode()).as(elsewhere.err()).isZero();
            assertThat(elsewhere.err()).isEmpty();
            assertThat(elsewhere.out()).isEqualTo(here.out());
            Path golden = Processes.ROOT.resolve("roadmap-examples/src/test/resources/golden/" + name + "." + format);
            String text = withoutStyleAndScripts(here.out());
            if (Boolean.getBoolean("roadmap.golden")) {
                Files.writeString(golden, text);
            }
            assertThat(text).as(golden.toString()).isEqualTo(Files.readString(golden));
        }
    }

    /** What every page shares is tested by its hashes and in a browser, and would drown what is to be looked at. */
    private static String withoutStyleAndScripts(String page) {
        return page.replaceAll("(?s)(<style>|<script>).*?(</style>|</script>)", "$1$2")
                .replaceAll("sha256-[\\w+/=]*", "sha256-");
    }

    private static String[] schedule(String name, String format) {
        String roadmap = Processes.ROADMAPS.resolve(name + ".yaml").toString();
        return new String[] {"schedule", roadmap, "--start", "2026-01-05", "--hours", HOURS, "--format", format};
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void showsADefinitionThatSaysTheSame(String name) throws IOException {
        String file = "roadmap-examples/roadmaps/" + name + ".yaml";
        Result written = Processes.roadmap("show", file, "--format", "yaml");
        Path copy = Files.writeString(work.resolve("copy.yaml"), written.out());

        assertThat(written.err()).isEmpty();
        assertThat(Processes.roadmap("check", copy.toString(), "--fail-on", "warning")
                        .err())
                .isEmpty();
        assertThat(withoutPlaces(Processes.roadmap("show", copy.toString(), "--format", "json")))
                .isEqualTo(withoutPlaces(Processes.roadmap("show", file, "--format", "json")))
                .contains("\"title\"");
        assertThat(Processes.roadmap("show", copy.toString(), "--format", "yaml")
                        .out())
                .isEqualTo(written.out());
    }

    private static String withoutPlaces(Result json) {
        return json.out().replaceAll(",?\n *\"(?:line|column|source)\": [^\n,]+", "");
    }

    @Test
    void namesTheFaultsWithTheirPlaces() throws IOException {
        Path file = Files.writeString(work.resolve("faulty.yaml"), """
                id: faulty
                titel: Faulty
                phases:
                  - id: one
                    title: One
                    topics:
                      - {id: a, title: A, effort: 2d, requires: [b]}
                """);
        Result result = Processes.roadmapIn(work, List.of(), "check", "faulty.yaml");

        assertThat(result.err()).isEqualTo("""
                faulty.yaml:1:1: error: 'title' is missing or blank [missing-title]
                faulty.yaml:2:1: error: unknown key 'titel'; did you mean 'title'? [unknown-key]
                faulty.yaml:7:35: error: effort '2d' counts days, and a day has no fixed length; write hours, such as 6h [invalid-effort]
                faulty.yaml:7:50: error: unknown topic or phase 'b' [unknown-id]
                """);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(Processes.roadmap("schedule", file.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void saysThatADefinitionIsSound() {
        Result result = Processes.roadmap("check", "roadmap-examples/roadmaps/django-in-a-month.yaml");

        assertThat(result.out())
                .isEqualTo(
                        "roadmap-examples/roadmaps/django-in-a-month.yaml: ok, django-in-a-month with 4 phases and 16 topics\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress x.yaml p.yaml finish a             | unknown action 'finish'; there are done, work, skip, undo, review, import",
                "progress x.yaml p.yaml done                 | name the topic: roadmap progress x.yaml p.yaml done ID",
                "progress x.yaml - done a                    | the progress needs a file; standard input is for the roadmap",
                "progress README.md README.md done a         | the progress file is the roadmap itself; choose another file",
                "progress x.yaml p.yaml import a             | import takes over a whole tracker; leave out the topic, --minutes, --share, --grade and --reason",
                "schedule x.yaml --as-of 5.1.2026            | --as-of '5.1.2026' is not a date; write 2026-01-05",
                "schedule x.yaml --known=                    | --known needs the id of a topic or phase",
                "schedule x.yaml --progress -                | progress needs a file; standard input is for the roadmap",
                "schedule x.yaml --progress roadmap-examples | roadmap-examples is a folder; name a file",
                "next x.yaml -                               | progress needs a file; standard input is for the roadmap",
                "next x.yaml p.yaml --format ics             | unknown format 'ics'; there are text, json",
                "forecast x.yaml p.yaml --samples 99         | --samples must be from 100 to 1000000, was 99",
                "status x.yaml p.yaml --fail-on early        | unknown --fail-on 'early'; there is late",
                "schedule x.yaml --previous x.ics            | the format 'text' has no use for --previous; ics has",
                "schedule x.yaml --locale de                 | the format 'text' has no use for --locale; csv, html, ics, markdown, mermaid have",
                "schedule x.yaml --locale german --format ics | --locale 'german' names no language; write a tag such as de or en-GB",
                "schedule x.yaml --locale de_DE --format ics | --locale 'de_DE' names no language; write a tag such as de or en-GB",
                "schedule x.yaml --explain a --locale de     | --locale does not go with --explain",
                "schedule x.yaml --explain a --format ics    | --explain is answered as text or json, not as 'ics'",
                "schedule x.yaml --fail-on early             | unknown --fail-on 'early'; there is late",
                "schedule x.yaml --deadline 2026-01-05       | --deadline '2026-01-05' needs an id and a date, such as core=2026-01-05",
                "schedule x.yaml --deadline a=5.1.26         | --deadline '5.1.26' is not a date; write 2026-01-05",
                "schedule x.yaml --on a=2026-02-30           | --on '2026-02-30' is a date that no calendar has",
                "schedule x.yaml --not-before a=2026-01-05 --not-before a=2026-01-06 | --not-before gives 'a' two dates; keep one",
                "schedule x.yaml --hours mon=25h             | --hours 'mon=25h': '25h' is more than the 24 hours of a day",
                "schedule x.yaml --explain a --time-off 2026-01-05 | --explain and --time-off ask different questions; ask one",
                "schedule x.yaml --time-off 2026-01-05..2026-01-01 | --time-off '2026-01-05..2026-01-01' ends before it begins; write the earlier date first",
                "compare x.yaml --format xml                 | unknown format 'xml'; there are text, json",
                "check x.yaml --fail-on late                 | unknown --fail-on 'late'; there is warning",
                "check x.yaml --request y.yaml               | --request needs --against: it is planned with both versions",
                "check - --against -                         | only one version can come from standard input",
                "check x.yaml --against y.yaml --request -   | --request needs a file; standard input is for roadmaps",
                "check x.yaml --format xml                   | unknown format 'xml'; there are text, json, github",
                "show x.yaml --format xml                    | unknown format 'xml'; there are text, json, yaml",
                "schedule x.yaml --format pdf                | unknown format 'pdf'; there are csv, example.todo-txt, html, ics, json, markdown, mermaid, text",
                "schedule x.yaml --hours mon=2               | --hours 'mon=2': '2' is 2 minutes; did you mean 2h?",
                "schedule x.yaml --start 5.1.2026            | --start '5.1.2026' is not a date; write 2026-01-05",
                "schedule x.yaml --without core,most         | --without 'most' is no tier; there are core, recommended, optional",
                "schedule x.yaml --assume nap=2h             | --assume 'nap=2h' names no kind; there are study, practice, project, review, checkpoint",
                "schedule x.yaml --zone Middle/Earth         | --zone 'Middle/Earth' is not a time zone; write Europe/Berlin or UTC",
                "show roadmap-examples                       | roadmap-examples is a folder; name a file",
                "schedule roadmap-examples                   | roadmap-examples is a folder; name a file",
            })
    void refusesWithASentence(String arguments, String sentence) {
        Result result = Processes.roadmap(arguments.strip().split(" "));

        assertThat(result.err()).isEqualTo("error: " + sentence + "\n");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "schedule a b", "shedule a", "schedule a --hurs mon=60", "check"})
    void explainsAWrongCommandLine(String arguments) {
        Result result = Processes.roadmap(arguments.split(" "));

        assertThat(result.err())
                .startsWith("error: ")
                .doesNotContain("Exception")
                .contains("--help");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    /** As from a variable of the shell that has no value. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankName(String name) {
        for (String command : List.of("check", "show", "schedule")) {
            Result result = Processes.roadmap(command, name);

            assertThat(result.err()).isEqualTo("error: the name of a file is blank\n");
            assertThat(result.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void saysWhatItCanDo() {
        Result help = Processes.roadmap("schedule", "--help");

        assertThat(help.out()).contains("--hours", "--pace", "--deadline", "--known", "--previous", "--locale");
        assertThat(help.exitCode()).isZero();
        assertThat(Processes.roadmap("--version").out()).startsWith("roadmap 0.");
        assertThat(Processes.roadmap().exitCode()).isEqualTo(2);
    }

    @Test
    void tellsAMissingFileFromAWrongOne() {
        Result result = Processes.roadmap("check", "no-such-file.yaml");

        assertThat(result.err()).isEqualTo("error: there is no file no-such-file.yaml\n");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void readsStandardInput() throws IOException {
        String text = Files.readString(Processes.ROADMAPS.resolve("django-in-a-month.yaml"));
        Result result = Processes.java(work, text, List.of("-jar", System.getProperty("roadmap.jar"), "show", "-"));

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Django");
    }

    @Test
    void asksWhichOfSeveralRoadmapsIsMeant() throws IOException {
        Files.writeString(work.resolve("two.yaml"), """
                id: one
                title: One
                phases: [{id: p, title: P, topics: [{id: a, title: A, effort: 1h}]}]
                ---
                id: two
                title: Two
                phases: [{id: p, title: P, topics: [{id: b, title: B, effort: 1h}]}]
                """);

        Result unclear = Processes.roadmapIn(work, List.of(), "schedule", "two.yaml", "--start", "2026-01-05");
        assertThat(unclear.err()).isEqualTo("error: two.yaml holds 2 roadmaps; choose one with --roadmap one, two\n");
        assertThat(unclear.exitCode()).isEqualTo(2);
        assertThat(Processes.roadmapIn(
                                work, List.of(), "schedule", "two.yaml", "--start", "2026-01-05", "--roadmap", "two")
                        .out())
                .contains("Two");
        Result yaml = Processes.roadmapIn(work, List.of(), "show", "two.yaml", "--format", "yaml");
        Files.writeString(work.resolve("again.yaml"), yaml.out());
        assertThat(Processes.roadmapIn(work, List.of(), "check", "again.yaml").out())
                .isEqualTo("again.yaml: ok, one with 1 phase and 1 topic; two with 1 phase and 1 topic\n");
        assertThat(Processes.roadmapIn(work, List.of(), "show", "two.yaml", "--format", "json")
                        .out())
                .contains("\"roadmaps\"", "\"one\"", "\"two\"");
    }

    @Test
    void planFollowsTheRequestFileAndItsOptionsOverrideIt() throws IOException {
        Files.writeString(work.resolve("request.yaml"), """
                format: 1
                start: 2026-01-05
                zone: Europe/Berlin
                pace: {id: hours-per-week, hours: 2}
                calendar:
                  weekly: {mon: ["19:00-20:00"], sat: 3h}
                  changes: [{from: 2026-02-01, weekly: {sat: 1h}}]
                  off: [2026-01-10..2026-01-11]
                  days: {2026-01-13: 30m}
                  week-starts: mon
                without: [optional]
                assume: {study: 1h}
                """);
        Files.copy(Processes.ROADMAPS.resolve("django-backend-fluent.yaml"), work.resolve("r.yaml"));

        Result result = Processes.roadmapIn(
                work, List.of(), "schedule", "r.yaml", "--request", "request.yaml", "--format", "json");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("\"pace\": \"hours-per-week:hours=2\"", "\"from\": \"19:00\"")
                .doesNotContain("2026-01-10", "2026-01-11");
        Result faster = Processes.roadmapIn(
                work,
                List.of(),
                "schedule",
                "r.yaml",
                "--request",
                "request.yaml",
                "--pace",
                "steady",
                "--start",
                "2026-01-06",
                "--hours",
                "mon=3h,tue=3h",
                "--off",
                "2026-01-12",
                "--format",
                "json");
        assertThat(faster.out())
                .contains("\"start\": \"2026-01-06\"", "\"pace\": \"steady\"")
                .doesNotContain("\"2026-01-12\"");
    }

    @Test
    void endsOnADateHoweverItIsSaid() throws IOException {
        Files.writeString(work.resolve("request.yaml"), """
                start: 2026-01-05
                pace:
                  id: ramp-up
                  weeks: 3
                  over: {id: finish-by, date: 2026-06-30}
                calendar: {weekly: {mon: 60m, tue: 60m, wed: 60m, thu: 60m, fri: 60m, sat: 180m}}
                """);
        Result written = Processes.roadmap(
                "schedule",
                "roadmap-examples/roadmaps/django-backend-fluent.yaml",
                "--request",
                work.resolve("request.yaml").toString());
        Result said = Processes.roadmap(
                "schedule",
                "roadmap-examples/roadmaps/django-backend-fluent.yaml",
                "--start",
                "2026-01-05",
                "--hours",
                "mon=60,tue=60,wed=60,thu=60,fri=60,sat=180",
                "--pace",
                "ramp-up:weeks=3+finish-by:date=2026-06-30");

        assertThat(written.out())
                .contains("Finish  Tue 2026-06-30", "Pace    ramp-up (weeks 3) over finish-by (date 2026-06-30)")
                .isEqualTo(said.out());
        assertThat(written.err()).isEqualTo(said.err());
    }

    @Test
    void writesAFileAsAWholeOrNotAtAll() throws IOException {
        Path target = work.resolve("plan.json");
        String roadmap = Processes.ROADMAPS.resolve("django-in-a-month.yaml").toString();

        assertThat(Processes.roadmap(
                                "schedule",
                                roadmap,
                                "--start",
                                "2026-01-05",
                                "--format",
                                "json",
                                "-o",
                                target.toString())
                        .exitCode())
                .isZero();
        assertThat(target).content().startsWith("{").endsWith("}\n");
        assertThat(Processes.roadmap(
                                "schedule",
                                roadmap,
                                "--start",
                                "2026-01-05",
                                "-o",
                                work.resolve("no/such/folder").toString())
                        .exitCode())
                .isEqualTo(3);
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void harmsNothingByWritingAFile() throws IOException {
        Path roadmap = Files.copy(Processes.ROADMAPS.resolve("django-in-a-month.yaml"), work.resolve("r.yaml"));
        Path kept = Files.writeString(work.resolve("kept.txt"), "old");
        Path link = Files.createSymbolicLink(work.resolve("link.txt"), kept.getFileName());

        Result itself = Processes.roadmapIn(work, List.of(), "schedule", "r.yaml", "-o", "r.yaml");
        assertThat(itself.err()).isEqualTo("error: -o names the roadmap itself; choose another file\n");
        assertThat(roadmap).hasSameTextualContentAs(Processes.ROADMAPS.resolve("django-in-a-month.yaml"));

        Result linked = Processes.roadmapIn(work, List.of(), "schedule", "r.yaml", "-o", "link.txt");
        assertThat(linked.exitCode()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(kept).content().startsWith("Django in a month");
        assertThat(Processes.roadmapIn(work, List.of(), "schedule", "r.yaml", "-o", "no/plan.txt")
                        .err())
                .startsWith("error: there is no folder ")
                .doesNotContain("tmp\n");
    }

    @Test
    void checksEveryFileWhateverTheOthersAre() throws IOException {
        Files.writeString(work.resolve("bad.yaml"), "id: bad\n");
        Files.copy(Processes.ROADMAPS.resolve("django-in-a-month.yaml"), work.resolve("good.yaml"));
        Result result = Processes.roadmapIn(work, List.of(), "check", "missing.yaml", "bad.yaml", "good.yaml");

        assertThat(result.err()).contains("error: there is no file missing.yaml", "bad.yaml:1:1: error: ");
        assertThat(result.out()).isEqualTo("good.yaml: ok, django-in-a-month with 4 phases and 16 topics\n");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void putsTheFaultsOfOptionsOnTheCommandLine() throws IOException {
        Files.writeString(work.resolve("request.yaml"), "start: 2026-01-05\npace: steady\n");
        Result result = Processes.roadmap(
                "schedule",
                "roadmap-examples/roadmaps/django-in-a-month.yaml",
                "--request",
                work.resolve("request.yaml").toString(),
                "--pace",
                "stedy");

        assertThat(result.err()).startsWith("--pace: pace.id: error: unknown pace strategy 'stedy'");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void takesADayOffWhateverTheRequestFileHasForIt() throws IOException {
        Files.writeString(
                work.resolve("request.yaml"),
                "start: 2026-01-05\ncalendar: {weekly: {mon: 1h, tue: 1h}, days: {2026-01-06: 30m}}\n");
        Result result = Processes.roadmap(
                "schedule",
                "roadmap-examples/roadmaps/django-in-a-month.yaml",
                "--request",
                work.resolve("request.yaml").toString(),
                "--off",
                "2026-01-06",
                "--format",
                "json");

        assertThat(result.out()).contains("\"2026-01-05\"").doesNotContain("\"2026-01-06\"");
    }

    @Test
    void assumesAloudWhatNobodySaid() {
        Result result =
                Processes.roadmap("schedule", "roadmap-examples/roadmaps/django-in-a-month.yaml", "--format", "json");

        assertThat(result.out()).contains("assumed-start", "assumed-pace", "assumed-calendar");
        assertThat(result.err()).isEmpty();
    }
}
