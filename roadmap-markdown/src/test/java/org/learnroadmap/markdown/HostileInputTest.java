package org.learnroadmap.markdown;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.learnroadmap.markdown.Hostile.PROMISES;
import static org.learnroadmap.markdown.Hostile.SECONDS;
import static org.learnroadmap.markdown.Hostile.errors;
import static org.learnroadmap.markdown.Hostile.lines;
import static org.learnroadmap.markdown.Hostile.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.fuzz.ProsePromises;
import org.learnroadmap.markdown.fuzz.Samples;
import org.learnroadmap.testkit.generators.Seeds;

/** Any text whatsoever is read: without an exception, soon, with lines that exist, into a roadmap that can be planned. */
class HostileInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\t \n  \r", "\uFEFF", "\uFEFF \n"})
    void whatIsBlankHoldsNoRoadmap(String text) {
        LoadResult loaded = load(text);

        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly("empty");
        assertThat(loaded.definitions()).isEmpty();
    }

    static Stream<Arguments> notText() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                argumentSet("one byte", new byte[] {(byte) 0xFF}, 1),
                argumentSet("random bytes", noise, 0),
                argumentSet("half of a surrogate pair", new byte[] {'#', ' ', 'A', '\n', (byte) 0xED, (byte) 0xA0}, 2),
                argumentSet("an end within a character", "# A\r\n\r\n- é".getBytes(StandardCharsets.ISO_8859_1), 3),
                argumentSet("UTF-16", "\uFEFF# A roadmap".getBytes(StandardCharsets.UTF_16LE), 1));
    }

    @ParameterizedTest
    @MethodSource("notText")
    void whatIsNotUtf8IsOneErrorWithItsPlace(byte[] bytes, int line) {
        LoadResult loaded = load(Source.of("hostile.md", bytes));

        assertThat(loaded.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("not-utf-8");
            int place = found.location().map(SourceLocation::line).orElse(0);
            assertThat(place).isEqualTo(line == 0 ? place : line).isPositive();
        });
    }

    static LongStream seeds() {
        return Seeds.first(2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyCharactersAreRead(long seed) {
        check(RandomProse.characters(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyMarksAreRead(long seed) {
        check(RandomProse.of(seed));
    }

    private static void check(String text) {
        Source source = Source.ofText("hostile.md", text);
        try {
            assertTimeoutPreemptively(ofSeconds(SECONDS), () -> PROMISES.check(source));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError("of:\n" + text, e);
        }
    }

    static Stream<String> numbers() {
        return Stream.of(
                "0",
                "00000000000000000001",
                "53",
                "5000",
                "99999",
                "2147483647",
                "2147483648",
                "9223372036854775807",
                "9223372036854775808",
                "1" + "0".repeat(5000),
                "-1",
                "1.5",
                "1e9",
                "\u0661\u0662",
                "\u00B2",
                "\u2460",
                "\uFF11",
                "IV");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void anyNumberIsRead(String n) {
        load("""
                # Roadmap in N months (N weeks)

                Duration: N weeks

                ## Week N: First
                - Topic (Nh)
                - Topic ~N min
                - Topic - N hours
                - Topic N-N hours
                ## Weeks N-N
                Day N: Topic
                Day N-N: Topic
                Time: N hours
                ## Weeks 1-N
                Day 1-N
                ## Month N
                Month N - Topic
                ## Phase N (Weeks N-1)
                - Topic (N days)
                ## Other (N weeks)
                N. Topic

                | Week | Topic | Duration | Effort | Hours |
                |---|---|---|---|---|
                | N | a | N weeks | N-N hours/week | N |
                | N-N | b | 1-N weeks | N hours | Nh |
                """.replace("N", n));
    }

    /** The files of the folder given, else of the tests, else texts of the same shapes. */
    private static List<String> corpus() {
        String given = System.getProperty("roadmap.corpus", "");
        for (Path folder : List.of(Path.of(given), Path.of("src/test/resources/corpus"))) {
            List<String> texts = folder.toString().isEmpty() || !Files.isDirectory(folder) ? List.of() : texts(folder);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return Samples.all().stream().map(Samples.Sample::text).toList();
    }

    private static List<String> texts(Path folder) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt") || file.toString().endsWith(".md")) {
                    texts.add(Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Stream<Arguments> whole() {
        List<String> texts = corpus();
        return IntStream.range(0, texts.size()).mapToObj(i -> argumentSet("text " + i, texts.get(i)));
    }

    @Tag("large")
    @ParameterizedTest
    @MethodSource("whole")
    void everyPrefixIsRead(String text) {
        assertTimeoutPreemptively(ofSeconds(10L * SECONDS), () -> {
            for (int end : ends(text)) {
                LoadResult loaded = PROMISES.load(Source.ofText("hostile.md", text.substring(0, end)));
                if (text.charAt(end) == '\n') {
                    PROMISES.plan(loaded);
                }
            }
        });
    }

    /** Returns places between characters, none within one. */
    private static int[] ends(String text) {
        return IntStream.range(1, text.length())
                .filter(end -> !Character.isLowSurrogate(text.charAt(end)))
                .toArray();
    }

    @Test
    void theNumberOfTopicsIsBounded() {
        ProsePromises promises = new ProsePromises(Limits.defaults().topics(10));

        assertThat(errors(promises.load(Source.ofText("a.md", lines(10, i -> "- Topic " + i)))))
                .isEmpty();
        assertThat(errors(promises.load(Source.ofText("a.md", lines(11, i -> "- Topic " + i)))))
                .containsExactly("too-many-topics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n## B\n### C\n#### D\n##### E\n###### F\n- g",
                "├── a\n│   └── b\n│       └── c\n│           └── d\n│               └── e",
                "- a\n  - b\n    - c\n      - d\n        - e\n          - f",
                "A:\n B:\n  C:\n   D:\n    E:\n     - f"
            })
    void depthIsBounded(String text) {
        for (int depth = 1; depth <= 7; depth++) {
            Source source = Source.ofText("a.md", text);
            LoadResult loaded = new ProsePromises(Limits.defaults().depth(depth)).load(source);

            assertThat(loaded.definitions()).hasSize(1);
        }
    }

    @Test
    void findingsAreBounded() {
        LoadResult loaded = load("- a\n" + lines(20_000, i -> "\n<!-- a -->"));

        assertThat(loaded.diagnostics()).hasSize(Limits.defaults().diagnostics() + 1);
        assertThat(loaded.diagnostics().get(Limits.defaults().diagnostics()).code())
                .isEqualTo("too-many-diagnostics");
        RoadmapDefinition definition = loaded.definitions().get(0);
        assertThat(definition.coverage().orElseThrow().placed()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertThat(load("- a\n" + " ".repeat(16 << 20)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("too-large");
    }
}
