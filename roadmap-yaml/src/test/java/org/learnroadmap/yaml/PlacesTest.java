package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Source;

class PlacesTest {

    private static final String YAML = """
            # A comment and a line without anything.

            id: r
            title: >-
              Two
              lines
            phases:
              - id: p
                topics:
                  - id: a
                    effort: 3
                  - {id: 😀, tags: [😀, b], requires: [{topic: a, kind: odd}]}
                  -
                    id: c
            project-ideas:
            - title: idea
            """;

    private static final String JSON = """
            {
              "id": "r",
              "title": "Two lines",
              "phases": [
                {"id": "p", "topics": [
                  {"id": "a", "effort": 3},
                  {"id": "😀", "tags": ["😀", "b"], "requires": [{"topic": "a", "kind": "odd"}]}
                ]}
              ]
            }
            """;

    private static String find(SourceMap places, String path) {
        return places.find(path).orElseThrow().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'', r.yaml:3:1",
        "id, r.yaml:3:5",
        "title, r.yaml:4:8",
        "phases, r.yaml:8:3",
        "phases[0], r.yaml:8:5",
        "phases[0].topics[0].effort, r.yaml:11:17",
        "phases[0].topics[1], r.yaml:12:9",
        "phases[0].topics[1].id, r.yaml:12:14",
        "phases[0].topics[1].tags[0], r.yaml:12:24",
        "phases[0].topics[1].tags[1], r.yaml:12:27",
        "phases[0].topics[1].requires[0].kind, r.yaml:12:59",
        "phases[0].topics[2], r.yaml:14:9",
        "project-ideas[0].title, r.yaml:16:10",
    })
    void pathOfYamlHasPlace(String path, String place) {
        assertThat(find(Loaded.of("r.yaml", YAML).definition().places(), path)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "'', r.json:1:1",
        "id, r.json:2:9",
        "phases[0].topics[0].effort, r.json:6:29",
        "phases[0].topics[1].tags[0], r.json:7:28",
        "phases[0].topics[1].tags[1], r.json:7:33",
        "phases[0].topics[1].requires[0].kind, r.json:7:75",
    })
    void pathOfJsonHasPlace(String path, String place) {
        assertThat(find(Loaded.of("r.json", JSON).definition().places(), path)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "phases[0].topics[0].title, r.yaml:10:9",
        "phases[0].topics[7].title, r.yaml:10:7",
        "phases[1], r.yaml:8:3",
        "phases[99999999999], r.yaml:8:3",
        "phases[x].id, r.yaml:8:3",
        "phases[, r.yaml:8:3",
        "id.more[0], r.yaml:3:5",
        "nothing.at.all, r.yaml:3:1",
    })
    void unknownPathHasPlaceOfNearestParent(String path, String place) {
        assertThat(find(Loaded.of("r.yaml", YAML).definition().places(), path)).isEqualTo(place);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                argumentSet("YAML with line feeds", "r.yaml", "id: r\ntitle: R\ngoal: g\n"),
                argumentSet("YAML with carriage returns and line feeds", "r.yaml", "id: r\r\ntitle: R\r\ngoal: g\r\n"),
                argumentSet("YAML with carriage returns", "r.yaml", "id: r\rtitle: R\rgoal: g\r"),
                argumentSet("YAML with a byte-order mark", "r.yaml", "\uFEFFid: r\ntitle: R\ngoal: g\n"),
                argumentSet(
                        "JSON with line feeds", "r.json", "{\"id\":1,\n\"t\":1,\n\n\"goal\":1}".replace("\n\n", "\n")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void lineBreaksAndMarksDoNotMovePlaces(String name, String text) {
        Loaded loaded = Loaded.of(Source.of(name, text.getBytes(StandardCharsets.UTF_8)), Limits.defaults());

        assertThat(find(loaded.definitions().get(0).places(), "goal"))
                .isEqualTo(name + (name.endsWith("yaml") ? ":3:7" : ":3:8"));
        assertThat(find(loaded.definitions().get(0).places(), "")).isEqualTo(name + ":1:1");
    }

    @ParameterizedTest
    @CsvSource({"r.json, '{\"title\":1,\r\n\"goal\":\r\n\"g\"}', 3:1", "r.json, '{\"title\":1,\r\"goal\":\r\"g\"}', 3:1"
    })
    void jsonKnowsEveryLineBreak(String name, String text, String place) {
        assertThat(find(Loaded.of(name, text).definition().places(), "goal")).isEqualTo(name + ":" + place);
    }

    /** A byte-order mark is a character like any other, but for the one at the beginning of a file. */
    @ParameterizedTest
    @CsvSource({
        "r.yaml, '{id: \"<mark>r\", titel: R}', 1:12",
        "r.json, '{\"id\": \"<mark>r\", \"titel\": \"R\"}', 1:14",
        "r.yaml, 'id: \"<mark><mark>r\"\n\n  \ntitel: R', 4:1",
        "r.yaml, '# <mark>\n{x-a: \"<mark>😀<mark>\", titel: R}', 2:14",
    })
    void byteOrderMarksWithinTheTextCount(String name, String text, String place) {
        Loaded loaded = Loaded.of(name, "\uFEFF" + text.replace("<mark>", "\uFEFF"));

        assertThat(loaded.diagnostics().get(0).location().orElseThrow()).hasToString(name + ":" + place);
    }

    @ParameterizedTest
    @CsvSource({"'a: b\rvvv \r', 3:1", "'a: b\r\nvvv\r\n', 3:1", "'a: b\n\uFEFFvvv \r', 3:1", "'a: [\r', 2:1"})
    void faultAtTheEndIsBehindTheLastLineBreak(String text, String place) {
        assertThat(Loaded.of("r.yaml", text).diagnostics())
                .extracting(found -> found.location().orElseThrow().toString())
                .containsExactly("r.yaml:" + place);
    }

    @Test
    void placesBehindLongJsonTextAreRight() {
        String text = "{\"description\": \"" + "😀\\n".repeat(50_000) + "\",\n \"goal\": \"g\"}";

        assertThat(find(Loaded.of("r.json", text).definition().places(), "goal"))
                .isEqualTo("r.json:2:10");
    }

    @Test
    void keysWithDotsHavePlaces() {
        String text = "deadlines:\n  core: 2026-02-01\n  core.api: 2026-02-02\n  a[0]: 2026-02-03\n";
        Request request = RequestFile.read(Source.ofText("q.yaml", text), Limits.defaults())
                .orThrow();

        assertThat(find(request.places(), "deadlines.core")).isEqualTo("q.yaml:2:9");
        assertThat(find(request.places(), "deadlines.core.api")).isEqualTo("q.yaml:3:13");
        assertThat(find(request.places(), "deadlines.a[0]")).isEqualTo("q.yaml:4:9");
        assertThat(find(request.places(), "deadlines.core.none")).isEqualTo("q.yaml:2:9");
    }

    @ParameterizedTest
    @CsvSource({
        "deadlines, q.yaml:1:1",
        "deadlines.core, q.yaml:2:3",
        "deadlines.core.api, q.yaml:3:3",
        "deadlines.core.none, q.yaml:2:3",
        "without[0], q.yaml:4:11",
        "'', q.yaml:1:1",
        "nothing, q.yaml:1:1",
    })
    void keysHavePlacesOfTheirOwn(String path, String place) {
        String text = "deadlines:\n  core: 2026-02-01\n  core.api: 2026-02-02\nwithout: [optional]\n";
        Request request = RequestFile.read(Source.ofText("q.yaml", text), Limits.defaults())
                .orThrow();

        assertThat(request.places().findKey(path).orElseThrow()).hasToString(place);
    }

    @Test
    void entryThatWasRefusedDoesNotMoveTheOthers() {
        Loaded loaded = Loaded.of("r.yaml", "phases:\n  - wrong\n  - id: p\n    weeks: 0\n");

        assertThat(loaded.definitions().get(0).phases()).hasSize(1);
        assertThat(find(loaded.definitions().get(0).places(), "phases[0].weeks"))
                .isEqualTo("r.yaml:4:12");
    }

    @Test
    void everyDocumentHasPlacesOfItsOwn() {
        Loaded loaded = Loaded.of("r.yaml", "id: r\n---\n# S\nid: s\n");

        assertThat(loaded.definitions())
                .extracting(definition -> find(definition.places(), "id"))
                .containsExactly("r.yaml:1:5", "r.yaml:4:5");
    }
}
