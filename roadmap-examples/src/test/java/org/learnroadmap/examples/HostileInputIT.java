package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.examples.Processes.Result;

/**
 * Whatever it is given, the application answers with clear lines and the right exit code, in a heap of 1 GiB: no stack
 * trace, nothing on standard output, no hang, which {@link Processes} would notice.
 */
class HostileInputIT {

    private static final List<String> JVM = List.of("-Xmx1g");

    private static final int MEBI = 1 << 20;
    private static final int MOST_OF_ONE_CODE = 100;
    private static final String REST =
            "\ntitle: T\nphases: [{id: p, title: P, topics: [{id: a, title: A, effort: 2h}]}]\n";
    private static final String SOUND = "id: sound" + REST;

    private static final String TOO_LARGE =
            ": error: the source is larger than 16777216 bytes; Limits.sourceBytes lifts the limit [too-large]";
    private static final String TOO_DEEP =
            ": error: lists and maps nest deeper than 64; Limits.depth lifts the limit [too-deep]";
    private static final String NOT_UTF_8 = " is not UTF-8; save the file with the encoding UTF-8 [not-utf-8]";

    @TempDir
    Path work;

    /** Writes what is in a file. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * A file and all that is said about it.
     *
     * @param lines what stands behind the name of the file, line by line
     */
    record Input(String file, Content content, List<String> lines) {
        List<String> linesOf(String name) {
            return lines.stream().map(line -> name + line).toList();
        }
    }

    private static Named<Input> input(String file, String what, Content content, List<String> lines) {
        return named(file + ": " + what, new Input(file, content, lines));
    }

    private static Named<Input> input(String file, String what, Content content, String line) {
        return input(file, what, content, List.of(line));
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content latin1(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The same text over and over, between two others. */
    private static Content repeated(String before, String text, int times, String after) {
        return out -> {
            text(before).to(out);
            byte[] once = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(once);
            }
            text(after).to(out);
        };
    }

    static Stream<Named<Input>> definitions() {
        return Stream.of(unreadable(), texts(), references()).flatMap(inputs -> inputs);
    }

    /** What no reader gets to the end of. */
    static Stream<Named<Input>> unreadable() {
        return Stream.of(
                input("a.yaml", "100 MiB", repeated("", "- a line\n", 100 * MEBI / 9, ""), TOO_LARGE),
                input("a.json", "a text of 100 million", repeated("{\"id\": \"", "x", 100_000_000, "\"}"), TOO_LARGE),
                input("a.yaml", "brackets", repeated("id: ", "[", 100_000, "]".repeat(100_000)), ":1:68" + TOO_DEEP),
                input(
                        "a.json",
                        "brackets",
                        repeated("{\"id\":", "[", 100_000, "]".repeat(100_000)),
                        ":1:70" + TOO_DEEP),
                input("a.json", "braces", repeated("", "{\"id\":", 100_000, ""), ":1:385" + TOO_DEEP),
                input("a.yaml", "dashes", repeated("id:\n", "- ", 100_000, "a"), ":2:127" + TOO_DEEP),
                input("a.yaml", "Latin-1", latin1("id: a\ntitle: \u00dcbung\n"), ":2:8: error: byte 0xdc" + NOT_UTF_8),
                input("a.json", "Latin-1", latin1("{\"id\": \"\u00fc\"}"), ":1:9: error: byte 0xfc" + NOT_UTF_8),
                input(
                        "a.yaml",
                        "NUL",
                        text("id: a\0b"),
                        ":1:6: error: character U+0000 is not allowed in YAML [invalid-syntax]"),
                input(
                        "a.json",
                        "NUL",
                        text("{\"id\": \"a\0b\"}"),
                        ":1:10: error: '\\u0000' is not allowed within a text; write \\n for a line break [invalid-syntax]"),
                input(
                        "a.json",
                        "truncated",
                        text("{\"id\": \"a\", \"title\": \"A\", \"phases\": [{\"id\": \"p"),
                        ":1:47: error: the text ends too early; a list, a map or a text is not closed [invalid-syntax]"));
    }

    private static Stream<Named<Input>> texts() {
        return Stream.of(
                input("a.yaml", "empty", text(""), ":1:1: error: the definition is empty [empty]"),
                input("a.json", "empty", text(""), ":1:1: error: the definition is empty [empty]"),
                input(
                        "a.yaml",
                        "a text of 15 million",
                        repeated("id: ", "x", 15_000_000, REST),
                        ":1:5: error: id '" + "x".repeat(200)
                                + "...' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]"),
                input("a.yaml", "alias bomb", text(aliasBomb()), firstHundred(180, "alias", HostileInputIT::alias)),
                input(
                        "a.yaml",
                        "tags that name classes",
                        text("id: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[x]]]" + REST),
                        List.of(
                                ":1:5: warning: tag 'tag:yaml.org,2002:javax.script.ScriptEngineManager' means nothing here [unknown-tag]",
                                ":1:5: error: 'id' must be text, was a list [wrong-type]",
                                ":1:41: warning: tag 'tag:yaml.org,2002:java.net.URLClassLoader' means nothing here [unknown-tag]")));
    }

    /** Nine lists, each but the first made of the one before it, twenty times. */
    private static String aliasBomb() {
        return "id: a" + REST + "x-0: &a0 [x, x]\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "x-%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(20)))
                        .collect(Collectors.joining());
    }

    private static String alias(int number) {
        int list = number / 20;
        return ":%d:%d: error: alias '*a%d' is not allowed; write the value out [alias]"
                .formatted(5 + list, 11 + number % 20 * 5, list);
    }

    private static Stream<Named<Input>> references() {
        List<String> unknownInYaml = firstHundred(10_000, "unknown-id", i -> ":%d:59".formatted(4 + i) + unknown(i));
        List<String> unknownInJson = firstHundred(10_000, "unknown-id", i -> ":%d:73".formatted(3 + i) + unknown(i));
        return Stream.of(
                input("a.yaml", "10,000 unknown ids", text(inYaml(10_000)), unknownInYaml),
                input("a.json", "10,000 unknown ids", text(inJson(10_000)), unknownInJson));
    }

    private static String unknown(int i) {
        return ": error: unknown topic or phase 'topic-nunber-%05d' [unknown-id]".formatted(i);
    }

    private static String inYaml(int topics) {
        return "id: a\ntitle: A\nphases: [{id: p, title: P, topics: [\n"
                + IntStream.range(0, topics)
                        .mapToObj(
                                "{id: topic-number-%1$05d, title: T, effort: 1h, requires: [topic-nunber-%1$05d]},\n"
                                        ::formatted)
                        .collect(Collectors.joining())
                + "]}]\n";
    }

    private static String inJson(int topics) {
        return "{\"id\": \"a\", \"title\": \"A\",\n\"phases\": [{\"id\": \"p\", \"title\": \"P\", \"topics\": [\n"
                + IntStream.range(0, topics)
                        .mapToObj(
                                "{\"id\": \"topic-number-%1$05d\", \"title\": \"T\", \"effort\": \"1h\", \"requires\": [\"topic-nunber-%1$05d\"]}"
                                        ::formatted)
                        .collect(Collectors.joining(",\n"))
                + "]}]}\n";
    }

    private static Content everythingBefore(int topics) {
        return out -> {
            text("{\"id\": \"a\", \"title\": \"A\",\n\"phases\": [{\"id\": \"p\", \"title\": \"P\", \"topics\": [\n")
                    .to(out);
            StringBuilder before = new StringBuilder();
            for (int i = 0; i < topics; i++) {
                String topic = "{\"id\": \"t%d\", \"title\": \"T\", \"effort\": \"1m\", \"requires\": [".formatted(i);
                text((i == 0 ? "" : ",\n") + topic + before + "]}").to(out);
                before.append(i == 0 ? "" : ",").append("\"t").append(i).append('"');
            }
            text("]}]}\n").to(out);
        };
    }

    /** The lines of as many findings of one code, all errors. */
    private static List<String> firstHundred(int number, String code, IntFunction<String> line) {
        List<String> lines = new ArrayList<>(
                IntStream.range(0, MOST_OF_ONE_CODE).mapToObj(line).toList());
        lines.add(": error: " + (number - MOST_OF_ONE_CODE) + " more of this kind [" + code + "]");
        return lines;
    }

    private Path write(String name, Content content) throws IOException {
        Path file = work.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEBI)) {
            content.to(out);
        }
        return file;
    }

    private Result roadmap(String... arguments) {
        return Processes.roadmapIn(work, JVM, arguments);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void saysWhatIsWrongWithADefinition(Input input) throws IOException {
        write(input.file, input.content);
        Result result = roadmap("schedule", input.file, "--start", "2026-01-05");

        assertThat(withoutHints(result)).containsExactlyElementsOf(input.linesOf(input.file));
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    /** All in one process, which has to let go of each before the next. */
    @Test
    void findsTheSoundOneAmongThem() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Named<Input> named : definitions().toList()) {
            Input input = named.getPayload();
            String file = "%02d-%s".formatted(expected.size(), input.file);
            write(file, input.content);
            expected.addAll(input.linesOf(file));
        }
        write("sound.yaml", text(SOUND));
        Result result = roadmap("check", ".");

        assertThat(withoutHints(result)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(result.out()).isEqualTo("sound.yaml: ok, sound with 1 phase and 1 topic\n");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysWhatIsWrongWithARequest(Input input) throws IOException {
        write(input.file, input.content);
        write("sound.yaml", text(SOUND));
        Result result = roadmap("schedule", "sound.yaml", "--request", input.file);

        assertThat(withoutHints(result)).containsExactlyElementsOf(input.linesOf(input.file));
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    /** How many ids get a suggestion before the search for them ends is nobody's business. */
    private static Stream<String> withoutHints(Result result) {
        return result.err().lines().map(line -> line.replaceFirst("; did you mean '[^']*'\\?", ""));
    }

    @Test
    void refusesMoreReferencesThanTheLimit() throws IOException {
        write("a.json", everythingBefore(2_000));

        for (String command : List.of("check", "schedule")) {
            Result result = roadmap(command, "a.json");
            assertThat(result.err())
                    .matches("a\\.json:\\d+:\\d+: error: the source has more than 2000000 keys and values;"
                            + " Limits.values lifts the limit \\[too-many-values]\n");
            assertThat(result.out()).isEmpty();
            assertThat(result.exitCode()).isEqualTo(1);
        }
    }

    /** As many as the limits let through. */
    @Test
    void plansTopicsThatEachRequireEveryEarlierOne() throws IOException {
        write("a.json", everythingBefore(1_000));

        Result check = roadmap("check", "a.json");
        assertThat(check.out()).isEqualTo("a.json: ok, a with 1 phase and 1000 topics\n");
        assertThat(check.err()).isEmpty();
        assertThat(check.exitCode()).isZero();
        Result schedule = roadmap("schedule", "a.json", "--start", "2026-01-05");
        assertThat(schedule.out()).contains("Finish  Wed 2026-01-21");
        assertThat(schedule.exitCode()).as(schedule.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1900-01-01        | 0 |",
                "9999-12-30        | 0 |",
                "9999-12-31        | 1 | error: the plan would end after 9999-12-31; add study time [plan-too-long]",
                "1899-12-31        | 2 | error: --start '1899-12-31' is out of range; dates go from 1900-01-01 to 9999-12-31",
                "+10000-01-01      | 2 | error: --start '+10000-01-01' is out of range; dates go from 1900-01-01 to 9999-12-31",
                "+999999999-12-31  | 2 | error: --start '+999999999-12-31' is out of range; dates go from 1900-01-01 to 9999-12-31",
                "-999999999-01-01  | 2 | error: --start '-999999999-01-01' is out of range; dates go from 1900-01-01 to 9999-12-31",
                "+1000000000-01-01 | 2 | error: --start '+1000000000-01-01' is not a date; write 2026-01-05",
                "2026-02-30        | 2 | error: --start '2026-02-30' is a date that no calendar has",
            })
    void plansToTheEndsOfTheCalendar(String start, int exitCode, String line) throws IOException {
        write("sound.yaml", text(SOUND));
        Result result = roadmap("schedule", "sound.yaml", "--start=" + start);

        assertThat(result.err()).isEqualTo(line == null ? "" : line + "\n");
        assertThat(result.out().isEmpty()).isEqualTo(exitCode != 0);
        assertThat(result.exitCode()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--hours=mon=0m                   | --hours: calendar: error: the study calendar has 0m in all from 2026-01-05 on, and the topics need 2h [no-study-time]",
                "--hours=0h/week                  | --hours: calendar: error: the study calendar has 0m in all from 2026-01-05 on, and the topics need 2h [no-study-time]",
                "--off=1900-01-01..9999-12-31     | error: the plan would end after 2126-01-05; add study time, or lift Limits.years [plan-too-long]",
                "--request=none.yaml              | none.yaml:1:11: error: the study calendar has 0m in all from 2026-01-05 on, and the topics need 2h [no-study-time]",
                "--request=days.yaml              | days.yaml:1:11: error: the study calendar has 1h in all from 2026-01-05 on, and the topics need 2h [no-study-time]",
            })
    void refusesACalendarWithoutStudyTime(String option, String line) throws IOException {
        write("sound.yaml", text(SOUND));
        write("none.yaml", text("calendar: {weekly: {mon: 0m}}\n"));
        write("days.yaml", text("calendar: {weekly: {mon: 0m}, days: {9999-12-31: 1h}}\n"));
        Result result = roadmap("schedule", "sound.yaml", "--start=2026-01-05", option);

        assertThat(result).isEqualTo(new Result(1, "", line + "\n"));
    }

    @Test
    void tellsAMissingFileFromAFolder() throws IOException {
        Files.createDirectories(work.resolve("folder"));

        assertThat(roadmap("schedule", "gone.yaml"))
                .isEqualTo(new Result(3, "", "error: there is no file gone.yaml\n"));
        assertThat(roadmap("schedule", "folder"))
                .isEqualTo(new Result(2, "", "error: folder is a folder; name a file\n"));
        assertThat(roadmap("check", "gone.yaml", "folder").exitCode()).isEqualTo(3);
    }
}
