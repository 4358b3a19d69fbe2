package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Processes.Result;

/**
 * A definition with ten different faults prints exactly ten lines, each at its place: of a key, a value or an entry, in
 * block and in flow style, behind characters that are two UTF-16 units wide, whatever ends the lines.
 */
class TenFaultsIT {

    private static final String YAML = """
            id: ten-faults
            title: "Ten 🚀 faults"
            titel: Zehn
            phases:
              - id: one phase
                title: One
                weeks: 9-5
                title: Two
                topics:
                  - {id: a, title: "😀😀", effort: 2d}
                  - id: b
                    title: B
                    effort: 1h
                    requires: [{topic: a, reason: "🧗 first"}, c]
                    kind: projekt
                  - id: b
                    title: Again
                    tier: core
                    effort: 1h
                  - title: Nameless
                    effort: 1h
            goals:
              - fine
              - [no, text]
            """;
    private static final String IN_YAML = """
            ten.yaml:3:1: error: unknown key 'titel'; did you mean 'title'? [unknown-key]
            ten.yaml:5:9: error: id 'one phase' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]
            ten.yaml:7:12: error: span '9-5' runs backwards; write the smaller number first [invalid-span]
            ten.yaml:8:5: error: key 'title' comes twice; first at ten.yaml:6:5 [duplicate-key]
            ten.yaml:10:38: error: effort '2d' counts days, and a day has no fixed length; write hours, such as 6h [invalid-effort]
            ten.yaml:14:51: error: unknown topic or phase 'c' [unknown-id]
            ten.yaml:15:15: error: unknown kind 'projekt'; there are study, practice, project, review, checkpoint; did you mean 'project'? [unknown-kind]
            ten.yaml:16:13: error: id 'b' is used twice; first at ten.yaml:11:13 [duplicate-id]
            ten.yaml:20:9: error: 'id' is missing or blank [missing-id]
            ten.yaml:24:5: error: an entry of 'goals' must be text, was a list [wrong-type]
            """;

    private static final String JSON = """
            {
              "id": "ten-faults", "title": "Ten 🚀 faults", "titel": "Zehn",
              "phases": [
                {"id": "one phase", "title": "One", "weeks": "9-5", "title": "Two",
                 "topics": [
                   {"id": "a", "title": "😀😀", "effort": "2d"},
                   {"id": "b", "title": "B", "effort": "1h",
                    "requires": [{"topic": "a", "reason": "🧗 first"}, "c"], "kind": "projekt"},
                   {"id": "b", "title": "Again", "tier": "core", "effort": "1h"},
                   {"title": "Nameless", "effort": "1h"}
                 ]}
              ],
              "goals": ["fine", ["no", "text"]]
            }
            """;
    private static final String IN_JSON = """
            ten.json:2:48: error: unknown key 'titel'; did you mean 'title'? [unknown-key]
            ten.json:4:12: error: id 'one phase' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]
            ten.json:4:50: error: span '9-5' runs backwards; write the smaller number first [invalid-span]
            ten.json:4:57: error: key 'title' comes twice; first at ten.json:4:25 [duplicate-key]
            ten.json:6:45: error: effort '2d' counts days, and a day has no fixed length; write hours, such as 6h [invalid-effort]
            ten.json:8:59: error: unknown topic or phase 'c' [unknown-id]
            ten.json:8:73: error: unknown kind 'projekt'; there are study, practice, project, review, checkpoint; did you mean 'project'? [unknown-kind]
            ten.json:9:15: error: id 'b' is used twice; first at ten.json:7:15 [duplicate-id]
            ten.json:10:8: error: 'id' is missing or blank [missing-id]
            ten.json:13:21: error: an entry of 'goals' must be text, was a list [wrong-type]
            """;

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void areTenLinesInYaml(String lineEnd) throws IOException {
        prints("ten.yaml", YAML, lineEnd, IN_YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void areTenLinesInJson(String lineEnd) throws IOException {
        prints("ten.json", JSON, lineEnd, IN_JSON);
    }

    private void prints(String name, String text, String lineEnd, String expected) throws IOException {
        Files.writeString(work.resolve(name), text.replace("\n", lineEnd));
        Result result = Processes.roadmapIn(work, List.of(), "check", name);

        assertThat(result.err().lines())
                .hasSize(10)
                .containsExactlyElementsOf(expected.lines().toList());
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
