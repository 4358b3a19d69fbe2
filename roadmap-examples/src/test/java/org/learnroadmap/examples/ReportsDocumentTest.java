package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/reports.md} names every field that the golden reports have. */
class ReportsDocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("roadmap.root"));

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": ");

    /** Their keys are ids and names of arguments. */
    private static final Pattern FREE_KEYS = Pattern.compile("(\"(?:arguments|deadlines)\": )\\{[^}]*}");

    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    /** The schedule in a report is described where schedules are. */
    private static final Pattern SCHEDULE = Pattern.compile("(?s)\n {2}\"schedule\": \\{.*?\n {2}}");

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "explain", "time-off", "compare"})
    void namesEveryField(String report) throws IOException {
        assertNamed(report, "roadmap-examples/src/test/resources/golden/ab-" + report + ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "status", "replan", "forecast", "changes"})
    void namesEveryFieldOfReportsOfTheExport(String report) throws IOException {
        assertNamed(report, "roadmap-export/src/test/resources/org/learnroadmap/export/" + report + ".json");
    }

    private static void assertNamed(String report, String golden) throws IOException {
        String text = SCHEDULE.matcher(Files.readString(ROOT.resolve(golden))).replaceAll("\n  \"schedule\": {}");
        Set<String> fields = new TreeSet<>();
        FIELD.matcher(FREE_KEYS.matcher(text).replaceAll("$1{}"))
                .results()
                .forEach(field -> fields.add(field.group(1)));
        fields.remove("format");

        assertThat(Stream.concat(named(report), named("diagnostics"))).containsAll(fields);
    }

    /** Returns the code spans of a section's table. */
    private static Stream<String> named(String section) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("docs/reports.md"));
        int begin = lines.indexOf("## " + section) + 1;
        assertThat(begin).as(section).isPositive();
        return lines.stream()
                .skip(begin)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> CODE.matcher(line).results())
                .map(code -> code.group(1));
    }
}
