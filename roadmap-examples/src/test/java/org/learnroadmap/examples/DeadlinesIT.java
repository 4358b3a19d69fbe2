package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Processes.Result;

/** Deadlines as a person at a shell meets them. */
class DeadlinesIT {

    private static final String ROADMAP = """
            id: ab
            title: A then B
            phases:
              - id: everything
                title: All of it
                topics:
                  - {id: a, title: First, effort: 10h}
                  - {id: b, title: Second, effort: 10h, requires: [a]}
                  - {id: c, title: Third, effort: 2h, tier: optional}
            """;

    private static final String REQUEST = """
            start: 2026-01-05
            pace: steady
            calendar:
              weekly: {mon: 60m, tue: 60m, wed: 60m, thu: 60m, fri: 60m}
            """;

    @TempDir
    Path work;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(work.resolve("ab.yaml"), ROADMAP);
        Files.writeString(work.resolve("request.yaml"), REQUEST + "deadlines: {b: 2026-01-16}\n");
    }

    private Result run(String arguments) {
        return Processes.roadmapIn(work, List.of(), arguments.split(" "));
    }

    private Result ab(String command, String options) {
        return run(command + " ab.yaml --request request.yaml" + (options.isEmpty() ? "" : " " + options));
    }

    /** The whole output of each command; {@code -Droadmap.golden=true} writes it anew. */
    @ParameterizedTest
    @CsvSource({
        "ab-schedule, schedule, ''",
        "ab-explain, schedule, --explain c",
        "ab-time-off, schedule, --time-off 2026-01-15..2026-01-18",
        "ab-compare, compare, --start 2026-01-05 --start 2025-12-22 --hours 5h/week --hours mon=2h --hours mon=0",
    })
    void printsTheSameBytesEverywhere(String name, String command, String options) throws IOException {
        for (String format : List.of("text", "json")) {
            Result result = ab(command, (options + " --format " + format).strip());
            Path golden = Processes.ROOT.resolve("roadmap-examples/src/test/resources/golden/" + name + "." + format);
            if (Boolean.getBoolean("roadmap.golden")) {
                Files.writeString(golden, result.out());
            }

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).as(golden.toString()).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void saysWhyADeadlineCannotBeMetAndWhatHelps() {
        Result result = ab("schedule", "");

        assertThat(result.out()).contains("""
                Deadlines
                2026-01-16  14 days late    Second

                'a', 'b' together need 20h from 2026-01-05 to 2026-01-16, and the study calendar
                has 10h there.
                To be in time, study 60 more minutes on each study day, or move the deadline of
                'b' to 2026-01-30, or begin on 2025-12-22.
                """, "Fri 2026-01-30      1h * Second (14 days late)\n");
        assertThat(result.err())
                .isEqualTo(
                        "request.yaml:5:16: warning: 'b' is finished on 2026-01-30, 14 days after its deadline 2026-01-16 [deadline-missed]\n");
    }

    @Test
    void tellsProgramsTheSameFigures() {
        String json = ab("schedule", "--format json").out();

        assertThat(json).contains("""
                  "certificate": {
                    "deadline": "b",
                    "topics": [
                      "a",
                      "b"
                    ],
                    "minutes": 1200,
                    "available": 600,
                    "from": "2026-01-05",
                    "to": "2026-01-16",
                    "lateDays": 14
                  },
                """).contains("\"maxLateDays\": 14", "\"due\": \"2026-01-16\"", "\"lateDays\": 14");
        assertThat(json.substring(json.indexOf("\"fixes\""), json.indexOf("\"diagnostics\"")))
                .contains("\"more-minutes\"", "\"minutesPerDay\": 60")
                .contains("\"later-deadline\"", "\"date\": \"2026-01-30\"")
                .contains("\"earlier-start\"", "\"date\": \"2025-12-22\"")
                .doesNotContain("leave-out");
    }

    /** Exactly what is offered helps, and a little less does not. */
    @ParameterizedTest
    @CsvSource({
        "--hours 10h/week, 0",
        "'--hours mon=119,tue=119,wed=119,thu=119,fri=119', 3",
        "--deadline b=2026-01-30, 0",
        "--deadline b=2026-01-29, 1",
        "--start 2025-12-22, 0",
        "--start 2025-12-23, 3",
        "--without optional, 14",
    })
    void meetsTheDeadlineWithExactlyWhatIsOffered(String change, int late) {
        Result result = ab("schedule", change + " --format json --fail-on late");

        assertThat(maxLateDays(result)).isEqualTo(late);
        assertThat(result.exitCode()).isEqualTo(late > 0 ? 1 : 0);
    }

    @Test
    void takesEveryDateAsAnOptionToo() {
        Result result = ab(
                "schedule",
                "--deadline b=2026-03-31 --deadline roadmap=2026-03-31 --not-before a=2026-01-12"
                        + " --not-before everything=2026-01-08 --on c=2026-03-02 --hours 10h/week");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("2026-03-02  on the day      Third (fixed)\n")
                .contains("2026-03-31  67 days early   Second\n", "2026-03-31  29 days early   The whole roadmap\n")
                .contains("  Mon 2026-01-12      2h   First\n")
                .contains("The finish is set by 'Third', which cannot begin before 2026-03-02.\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsAPlantedPlanOfAThousandTopics(long seed) throws IOException {
        PlantedPlan planted = PlantedPlan.of(1000, seed);
        Files.writeString(work.resolve("planted.yaml"), planted.roadmap());
        Files.writeString(work.resolve("planted-request.yaml"), planted.request());
        Files.writeString(work.resolve("no-dates.yaml"), planted.requestWithoutDates());

        Result result = run("schedule planted.yaml --request planted-request.yaml --format json --fail-on late");
        Result careless = run("schedule planted.yaml --request no-dates.yaml --format json");

        assertThat(planted.waiting()).isGreaterThan(30);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(maxLateDays(result)).isZero();
        assertThat(missed(planted.due(), result)).isEmpty();
        assertThat(missed(planted.due(), careless)).as("without deadlines").isNotEmpty();
    }

    private static int maxLateDays(Result json) {
        Matcher found = Pattern.compile("\n  \"maxLateDays\": (\\d+),").matcher(json.out());
        assertThat(found.find()).as(json.err()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** Returns the ids of topics and phases that are finished after their date. */
    private static List<String> missed(Map<String, LocalDate> due, Result json) {
        List<String> missed = new ArrayList<>();
        Matcher element = Pattern.compile("\"id\": \"([^\"]+)\",\\s+\"title\"[^}]*?\"finish\": \"([^\"]+)\"")
                .matcher(json.out());
        int dated = 0;
        while (element.find()) {
            LocalDate limit = due.get(element.group(1));
            if (limit != null) {
                dated++;
                if (LocalDate.parse(element.group(2)).isAfter(limit)) {
                    missed.add(element.group(1));
                }
            }
        }
        assertThat(dated).isEqualTo(due.size() - 1); // the roadmap is no element
        return missed;
    }

    @Test
    void namesWhatIsWrongWithARequestWhereItStands() throws IOException {
        Files.writeString(work.resolve("request.yaml"), REQUEST + """
                deadlines:
                  bb: 2026-01-16
                  everythin: 2026-01-30
                  a: 2026-01-02
                not-before:
                  rodmap: 2026-01-05
                  c: 2026-01-12
                on:
                  everything: 2026-01-12
                  b: 2026-01-10
                  c: 2026-01-09
                """);
        Result result = ab("schedule", "-o plan.txt");

        assertThat(result.err()).isEqualTo("""
                request.yaml:6:3: error: 'bb' is no topic or phase of roadmap 'ab' [unknown-id]
                request.yaml:7:3: error: 'everythin' is no topic or phase of roadmap 'ab'; did you mean 'everything'? [unknown-id]
                request.yaml:8:6: error: the deadline of 'a', 2026-01-02, is before the plan starts on 2026-01-05; move one of them [date-before-start]
                request.yaml:10:3: error: 'rodmap' is no topic or phase of roadmap 'ab'; did you mean 'roadmap'? [unknown-id]
                request.yaml:13:15: error: 'everything' is not a topic, and only topics can be fixed on a date; give it a deadline or a not-before date [fixed-phase]
                request.yaml:14:6: error: 'b' is fixed on 2026-01-10, which has no study time; choose another date or give that day some [fixed-on-day-off]
                request.yaml:15:6: error: 'c' is fixed on 2026-01-09, but must not begin before 2026-01-12; remove one of them [contradictory-dates]
                """);
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(work.resolve("plan.txt")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule | --deadline everythin=2026-03-01 | --deadline: deadlines.everythin: error: 'everythin' is no topic or phase of roadmap 'ab'; did you mean 'everything'? [unknown-id]",
                "compare  | --deadline everythin=2026-03-01 --hours 5h/week --hours 6h/week | --deadline: deadlines.everythin: error: 'everythin' is no topic or phase of roadmap 'ab'; did you mean 'everything'? [unknown-id]",
                "schedule | --start 2026-02-01 | request.yaml:5:16: error: the deadline of 'b', 2026-01-16, is before the plan starts on 2026-02-01; move one of them [date-before-start]",
                "schedule | --on b=2026-01-19 | --on: on.b: error: 'b' is fixed on 2026-01-19, but is due on 2026-01-16; remove one of them [contradictory-dates]",
                "schedule | --deadline b=2026-03-01 --explain bb | --explain: error: 'bb' is no topic of roadmap 'ab' [unknown-id]",
                "schedule | --deadline b=2026-03-01 --explain everything | --explain: error: 'everything' is a phase; name one of its topics [unknown-id]",
                "schedule | --deadline b=2026-03-01 --explain c --without optional | --explain: error: 'c' is left out of the plan, so it has no dates to explain [unknown-id]",
            })
    void namesTheOptionThatIsWrong(String command, String options, String line) {
        Result result = ab(command, options);

        assertThat(result.err()).isEqualTo(line + "\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void warnsOfADateThatBreaksItsOwnDeadline() {
        Result result = ab("schedule", "--not-before b=2026-02-02");

        assertThat(result.err())
                .contains(
                        "--not-before: not-before.b: warning: 'b' must not begin before 2026-02-02, but is due on 2026-01-16, 17 days earlier; it will be late [not-before-after-deadline]\n");
        assertThat(result.out())
                .contains("'b' cannot begin before 2026-02-02 and must be finished by 2026-01-16.\n")
                .contains("28 days late");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-04 | Time off on 2026-02-04 costs nothing: the finish stays 2026-02-03.",
                "2026-01-17 | Time off on 2026-01-17 costs nothing: the finish stays 2026-02-03.",
                "2026-01-19..2026-01-20 | Time off from 2026-01-19 to 2026-01-20 moves the finish by 2 days to 2026-02-05 and breaks the deadline of 'b' (4 days late).",
            })
    void quotesTimeOff(String dates, String sentence) {
        Result result = ab("schedule", "--deadline b=2026-01-30 --time-off " + dates);

        assertThat(result.out().replace('\n', ' ').strip()).isEqualTo(sentence);
        assertThat(result.exitCode()).isZero();
    }

    /** What is useful is there if one combination is: planned, and in time if that is asked. */
    @ParameterizedTest
    @CsvSource({
        "--hours mon=0 --hours 5h/week, 0",
        "--hours mon=0 --hours tue=0, 1",
        "--hours 5h/week --hours 6h/week --fail-on late, 1",
        "--hours 5h/week --hours 10h/week --fail-on late, 0",
    })
    void comparisonSucceedsIfOneCombinationDoes(String options, int exitCode) {
        assertThat(ab("compare", options).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void comparesEveryCombination() {
        Result result = ab(
                "compare",
                "--pace steady --pace hours-per-week:hours=4 --hours 5h/week --hours 10h/week --start 2026-01-05 --start 2025-12-22");

        assertThat(result.out().lines().filter(line -> line.startsWith("202"))).hasSize(8);
        assertThat(run("compare ab.yaml" + " --start 2026-01-05".repeat(11) + " --hours 5h/week".repeat(100))
                        .err())
                .isEqualTo("error: these are 1100 combinations; compare at most 1000\n");
    }
}
