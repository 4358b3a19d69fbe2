package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/** Input that is meant to take long, to fill the stack or to be misunderstood ends soon, with a finding. */
@Tag("large")
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

    private static final int MANY = 100_000;
    private static final String TOO_DEEP = "too-deep";
    private static final String LONG_TEXT = "x".repeat(4 << 20);

    static Stream<Arguments> tooDeep() {
        return Stream.of(
                argumentSet("YAML brackets", "a.yaml", "[".repeat(MANY)),
                argumentSet("YAML braces", "a.yaml", "{a: ".repeat(MANY)),
                argumentSet("YAML dashes", "a.yaml", "- ".repeat(MANY)),
                argumentSet("YAML closed brackets", "a.yaml", "phases: " + "[".repeat(MANY) + "]".repeat(MANY)),
                argumentSet("JSON brackets", "a.json", "[".repeat(MANY)),
                argumentSet("JSON braces", "a.json", "{\"a\":".repeat(MANY)),
                argumentSet("JSON attributes", "a.json", "{\"attributes\":" + "{\"a\":".repeat(MANY)));
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void depthIsBounded(String name, String text) {
        Loaded loaded = Loaded.of(name, text);

        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly(TOO_DEEP);
        assertThat(loaded.lines().get(0)).contains("nest deeper than 64; Limits.depth lifts the limit");
    }

    @Test
    void depthMayBeLifted() {
        Source source = Source.ofText("a.yaml", "x-deep: " + "[".repeat(200) + "]".repeat(200));

        assertThat(Loaded.of(source, Limits.defaults().depth(201)).lines()).isEmpty();
        assertThat(Loaded.of(source, Limits.defaults().depth(200)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(TOO_DEEP);
    }

    /** The parser reads past its buffer if a read fills that up to half an emoji. */
    @Test
    void anEmojiMayStandAnywhere() {
        for (int length = (1 << 18) - 40; length <= 1 << 18; length++) {
            String text = "id: a\ntitle: A\n# ";
            text += "x".repeat(length - text.length()) + "\uD83D\uDE00" + "y".repeat(1000);
            assertThat(Loaded.of("a.yaml", text).diagnostics()).isEmpty();
        }
    }

    @Test
    void aKeyIsNoText() {
        Loaded loaded = Loaded.of(
                "a.json", "{\"attributes\": {\"" + "k".repeat(200_000) + "\": [" + "null,".repeat(10_000) + "null]}}");

        assertThat(loaded.lines())
                .containsExactly("a.json:1:17: error: a key is longer than 1000 characters [long-key]");
    }

    /** Sixty long keys above thousands of findings, each of which names its path. */
    @Test
    void pathsOfFindingsAreBounded() {
        String keys = ("{\"" + "\u4E2D".repeat(999) + "\":").repeat(60);
        Loaded loaded = Loaded.of(
                "a.json", "{\"attributes\":" + keys + "[" + "null,".repeat(20_000) + "null]" + "}".repeat(61));

        assertThat(loaded.diagnostics()).hasSize(Limits.defaults().diagnostics() + 1);
        assertThat(loaded.diagnostics().get(0).path()).hasSize("attributes.".length() + 999);
    }

    /** A directive gives every tag a prefix, so a small text becomes large tags. */
    @ParameterizedTest
    @ValueSource(strings = {"[!a!b c]", "[{!a!b c: d}]", "!a!b {}"})
    void directivesAreBounded(String document) {
        String documents = ("--- " + document + "\n...\n").repeat(1000);

        assertThat(Loaded.of("a.yaml", "%TAG !a! " + "x".repeat(991) + "\n" + documents)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("long-directive");
        for (String start : new String[] {"", "id: r\n...\n", "id: r\r...\r\r", "\uFEFF\uFEFF"}) {
            String text = start + "%TAG !a! " + "x".repeat(1 << 20) + "\n" + documents;
            assertThat(Loaded.of("a.yaml", text).lines())
                    .singleElement()
                    .asString()
                    .endsWith("a line that begins with '%' is longer than 1000 characters; leave it out"
                            + " [long-directive]");
        }
    }

    @Test
    void theNumberOfValuesIsBounded() {
        Source source = Source.ofText("a.json", "[" + "{},".repeat(1000) + "{}]");

        assertThat(Loaded.of(source, Limits.defaults().values(500)).lines())
                .containsExactly(
                        "a.json:1:750: error: the source has more than 500 keys and values; Limits.values lifts the limit"
                                + " [too-many-values]");
    }

    @Test
    void aKeyOfManyDotsIsFoundSoon() {
        String key = "a.".repeat(499) + "a";
        StringBuilder request = new StringBuilder("{\"start\": \"2026-01-05\", \"deadlines\": {");
        for (int i = 0; i < 300; i++) {
            request.append('"').append(key).append(i).append("\": \"soon\",");
        }
        request.append("\"b\": \"2026-02-01\"}}");

        assertThat(RequestFile.read(Source.ofText("r.json", request.toString()), Limits.defaults())
                        .diagnostics())
                .hasSize(300);
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                argumentSet("YAML plain", "a.yaml", "description: " + LONG_TEXT),
                argumentSet("YAML quoted", "a.yaml", "description: \"" + LONG_TEXT + "\""),
                argumentSet("YAML block", "a.yaml", "description: |-\n  " + LONG_TEXT),
                argumentSet("YAML digits", "a.yaml", "description: " + "1".repeat(4 << 20)),
                argumentSet("YAML behind a comment", "a.yaml", "# " + LONG_TEXT + "\ndescription: " + LONG_TEXT),
                argumentSet("JSON", "a.json", "{\"description\": \"" + LONG_TEXT + "\"}"),
                argumentSet("JSON digits", "a.json", "{\"description\": " + "1".repeat(4 << 20) + "}"));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void longTextIsRead(String name, String text) {
        assertThat(Loaded.of(name, text).definition().description().orElseThrow())
                .hasSize(4 << 20);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                argumentSet("many digits", "a.yaml", "attributes: {a: " + "1".repeat(4 << 20) + "}", "invalid-number"),
                argumentSet("long key", "a.json", "{\"" + LONG_TEXT + "\": 1}", "long-key"),
                argumentSet("control character", "a.yaml", "id: r\ntitle: \u0007", "invalid-syntax"),
                argumentSet("control character in JSON", "a.json", "{\"title\": \"\u0007\"}", "invalid-syntax"),
                argumentSet("half of a pair", "a.json", "{\"title\": \"\\ud83d", "invalid-syntax"),
                argumentSet("too large", "a.yaml", "#" + " ".repeat(16 << 20), "too-large"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void faultIsFound(String name, String text, String code) {
        assertThat(Loaded.of(name, text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    @Test
    void aliasesAreNeverExpanded() {
        StringBuilder laughs = new StringBuilder("x-a0: &a0 [lol, lol]\n");
        for (int i = 1; i <= 50; i++) {
            laughs.append("x-a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(Loaded.of("a.yaml", laughs.toString()).diagnostics())
                .hasSize(150)
                .extracting(Diagnostic::code)
                .containsOnly("alias");
    }

    @Test
    void findingsAreBounded() {
        Loaded loaded = Loaded.of("a.yaml", "tags: [" + "[], ".repeat(20_000) + "]");

        assertThat(loaded.diagnostics()).hasSize(Limits.defaults().diagnostics() + 1);
        assertThat(loaded.diagnostics().get(loaded.diagnostics().size() - 1).code())
                .isEqualTo("too-many-diagnostics");
    }

    @Test
    void manyUnknownKeysAreReportedSoon() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            keys.append("titel").append(i).append(": 1\n");
        }

        assertThat(Loaded.of("a.yaml", keys.toString()).diagnostics())
                .hasSize(Limits.defaults().diagnostics() + 1);
    }

    /** "Aa" and "BB" have one hash code, and so has every text made of as many of them. */
    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void keysOfOneHashCodeAreReadSoon(String name) {
        StringBuilder map = new StringBuilder("{\"attributes\": {");
        for (int i = 0; i < 1 << 16; i++) {
            map.append('"');
            for (int bit = 0; bit < 16; bit++) {
                map.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            map.append("\": 1, ");
        }

        assertThat(Loaded.of(name, map + "\"z\": 1}}").definition().attributes())
                .hasSize((1 << 16) + 1);
    }

    @Test
    void messageOfFaultNamesNoLibrary() {
        for (String text :
                new String[] {"\u0007", "a: 'x", "a: %b", "{a: b", "? [a]\n: b", "\"\\x\"", "%YAML 9\n---\na"}) {
            assertThat(Loaded.of("a.yaml", text).lines())
                    .as(text)
                    .hasSize(1)
                    .first()
                    .asString()
                    .matches("a\\.yaml:\\d+:\\d+: error: .*")
                    .doesNotContain("jackson", "Jackson", "reader", "Exception", "Source:");
        }
    }
}
