package org.learnroadmap.markdown;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.fuzz.Parts;
import org.learnroadmap.markdown.fuzz.ProsePromises;
import org.learnroadmap.markdown.fuzz.Samples;

/** Any text whatsoever is read: without an exception, soon, with lines that exist, into a roadmap that can be planned. */
class HostileInputTest {

    private static final int MANY = 100_000;

    /** Enough for what is not linear to show; on the module path the code is the same. */
    private static final int LINES = HostileInputTest.class.getModule().isNamed() ? 2_000 : 30_000;

    private static final int TEN_MILLION = 10_000_000;

    /** Many times what a quiet machine takes, and nothing beside what a quadratic reader takes. */
    private static final int SECONDS = 60;

    private static final ProsePromises PROMISES = new ProsePromises(Limits.defaults());

    private static LoadResult load(Source source) {
        return assertTimeoutPreemptively(ofSeconds(SECONDS), () -> {
            LoadResult loaded = PROMISES.load(source);
            PROMISES.plan(loaded);
            return loaded;
        });
    }

    private static LoadResult load(String text) {
        return load(Source.ofText("hostile.md", text));
    }

    private static List<String> errors(LoadResult loaded) {
        return loaded.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    private static long topics(LoadResult loaded) {
        return loaded.definitions().stream()
                .flatMap(definition -> Parts.of(definition).stream())
                .filter(Parts.Part::isTopic)
                .count();
    }

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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyCharactersAreRead(int seed) {
        for (int i = 0; i < 250; i++) {
            String text = RandomProse.characters(seed * 1000L + i);
            checkAs("characters " + (seed * 1000L + i), text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMarksAreRead(int seed) {
        for (int i = 0; i < 250; i++) {
            String text = RandomProse.of(seed * 1000L + i);
            checkAs("prose " + (seed * 1000L + i), text);
        }
    }

    private static void checkAs(String name, String text) {
        Source source = Source.ofText("hostile.md", text);
        try {
            assertTimeoutPreemptively(ofSeconds(SECONDS), () -> PROMISES.check(source));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(name + " of:\n" + text, e);
        }
    }

    /** Ten million characters in one line. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "*", "[", "`", "<", "- ", "|", "#", "(", "1", "Week 1: ", " "})
    void oneLongLineIsRead(String piece) {
        load(piece.repeat(TEN_MILLION / piece.length()));
    }

    /** As much of what opens something, closes something or means something, wherever a line may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "word ",
                "*",
                "**a",
                "*a_",
                "_",
                "~",
                "[",
                "![",
                "[a](",
                "[a]: ",
                "]",
                "`",
                "`a``",
                "<",
                "<a ",
                "<!-- ",
                "</a>",
                "&",
                "&amp;",
                "\\",
                "- ",
                "-",
                "|",
                "|a",
                "#",
                "# ",
                "(",
                ")",
                "(2h",
                "> ",
                ">",
                "1",
                "1. ",
                "1-",
                ": ",
                "a:",
                ", ",
                "\"",
                ".",
                ". ",
                "=",
                "Week 1: ",
                "Week ",
                "Weeks 1-",
                "Time: ",
                "Prerequisites: ",
                "a or ",
                "https://example.org/",
                "http://a.",
                "www.",
                "a@b.",
                " ",
                "\t",
                "\u00A0",
                "\u0000",
                "\u2502   ",
                "\u251C\u2500\u2500 ",
                "\uD83D\uDD25",
                "\u011F\u0178\u201D\u00A5",
                "\u00E2\u20AC",
                "\u00C3"
            })
    void longLinesAreRead(String piece) {
        String line = piece.repeat(500_000 / piece.length());
        String text = "# A\n\n## Week 1\n- %s\n%s\n\n| a | b |\n|---|---|\n| %s | x |\n\n## %s\n    - %s\n";

        load(text.replace("%s", line));
    }

    private static String lines(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n"));
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                argumentSet("bullets in one line", "- ".repeat(MANY) + "a"),
                argumentSet("bullets in one line, many lines below", "- ".repeat(MANY) + "a\n" + "b\n".repeat(MANY)),
                argumentSet("numbers in one line", "1. ".repeat(MANY) + "a"),
                argumentSet("quotes in one line", ">".repeat(MANY) + "a"),
                argumentSet("quotes and bullets", "> - ".repeat(MANY) + "a"),
                argumentSet("quotes over lines", (">".repeat(2000) + "a\n").repeat(1000)),
                argumentSet("bullets by indents", lines(4000, i -> " ".repeat(2 * (i % 4000)) + "- a")),
                argumentSet("bullets by tabs", lines(5000, i -> "\t".repeat(i) + "- a")),
                argumentSet("numbers by indents", lines(3000, i -> " ".repeat(3 * i) + "1. a")),
                argumentSet("a staircase of short flights", lines(MANY, i -> " ".repeat(2 * (i % 70)) + "- Step " + i)),
                argumentSet("tree", lines(2000, i -> "│   ".repeat(i % 1000) + "├── a")),
                argumentSet("tree of one line each", lines(1000, i -> "    ".repeat(i) + "└── a")),
                argumentSet("plain indents", lines(4000, i -> " ".repeat(i) + "A title:")),
                argumentSet("brackets", "(".repeat(MANY) + "2h" + ")".repeat(MANY)),
                argumentSet("links in links", "[".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                argumentSet("emphasis in emphasis", "*a **b ".repeat(MANY) + "c** d*".repeat(MANY)),
                argumentSet("tags in tags", "<b>".repeat(MANY) + "a" + "</b>".repeat(MANY)));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void depthIsRead(String text) {
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(16 << 20);

        load(text);
    }

    static Stream<Arguments> many() {
        return Stream.of(
                argumentSet("headings", lines(LINES, i -> "## Heading " + i)),
                argumentSet("headings of one title", lines(LINES, i -> "## Same")),
                argumentSet("headings with a topic", lines(LINES, i -> "## Heading " + i + "\n- Topic " + i)),
                argumentSet("headings up and down", lines(LINES, i -> "#".repeat(1 + i % 6) + " Heading " + i)),
                argumentSet("bold lines", lines(LINES, i -> "**Heading " + i + "**\n")),
                argumentSet("capitals", lines(LINES, i -> "HEADING NUMBER " + i + "\n")),
                argumentSet("week labels", lines(LINES, i -> "Week " + (i + 1) + ": Title\n- Topic")),
                argumentSet("the same week", lines(LINES, i -> "Week 1\n- Topic " + i)),
                argumentSet("section names", lines(LINES, i -> "Goals\n\nTopics\n\nPractice\n")),
                argumentSet("topics of one title", lines(LINES, i -> "- Same")),
                argumentSet("topics with a step", lines(LINES, i -> "- Topic " + i + "\n  - Step")),
                argumentSet("steps of one topic", "- Topic\n" + lines(LINES, i -> "  - Step " + i)),
                argumentSet("numbered items", lines(LINES, i -> (i + 1) + ". Item " + i)),
                argumentSet("plain lines", lines(LINES, i -> "A line " + i)),
                argumentSet("plain paragraphs", lines(LINES, i -> "A paragraph " + i + "\n")),
                argumentSet("lines of one paragraph", "- A" + lines(LINES, i -> "\n  and more " + i)),
                argumentSet("long lines of one paragraph", lines(LINES, i -> "and more ".repeat(10) + i)),
                argumentSet("roadmaps", lines(LINES, i -> "# Roadmap " + i + "\n- Topic")),
                argumentSet("roadmaps of one title", lines(2000, i -> "# The Roadmap\n\n## Phase\n\n- Topic\n")),
                argumentSet("tables", lines(LINES / 4, i -> "| a | b |\n|---|---|\n| c | d |\n")),
                argumentSet("fences", lines(LINES, i -> "```\n- a\n```")),
                argumentSet("a fence never closed", "```\n" + lines(LINES, i -> "- a " + i)),
                argumentSet("a comment never closed", "<!--\n" + lines(LINES, i -> "- a " + i)),
                argumentSet("comments", lines(LINES, i -> "<!-- a -->")),
                argumentSet("a front matter never closed", "---\n" + lines(LINES, i -> "key" + i + ": a")),
                argumentSet("a front matter", "---\n" + lines(LINES, i -> "key" + i + ": a") + "\n---\n- a"),
                argumentSet("rules", lines(LINES, i -> "---\n")),
                argumentSet("underlines", lines(LINES, i -> "===")),
                argumentSet("link definitions", lines(LINES, i -> "[a" + i + "]: https://example.org/" + i)),
                argumentSet(
                        "links to one definition",
                        lines(LINES, i -> "- [a]") + "\n\n[a]: https://example.org/" + "a".repeat(10_000)),
                argumentSet("links of one topic", "- A\n" + lines(LINES, i -> "  https://example.org/" + i)),
                argumentSet("links in one line", "- " + "[a](https://example.org/a) ".repeat(MANY)),
                argumentSet(
                        "resources",
                        "# A\n- b\n## Resources\n" + lines(LINES, i -> "- [a](https://example.org/" + i + ")")),
                argumentSet("concepts", "# A\n- b\n## Key Concepts\n" + lines(LINES, i -> "Term " + i + ": a")),
                argumentSet("ideas", "# A\n- b\n## Project Ideas\n" + lines(LINES, i -> "- Idea " + i + ": a")),
                argumentSet("features", "# A\n- b\n## Project Ideas\n- C: d\n  - Features: " + "e, ".repeat(MANY)),
                argumentSet("prerequisites that match nothing", prerequisites(20_000, i -> "Nothing " + i)),
                argumentSet("prerequisites that match nearly", prerequisites(20_000, i -> "topc number " + i)),
                argumentSet("prerequisites that match", prerequisites(20_000, i -> "Topic number " + i / 2)),
                argumentSet("prerequisites of one topic", "- A\n  Prerequisites: " + "b, ".repeat(MANY)),
                argumentSet(
                        "prerequisites of one line",
                        lines(LINES, i -> "- A " + i) + "\n  Requires: " + "a 1, ".repeat(MANY)),
                argumentSet("damaged lines", lines(LINES, i -> "- ğŸ”¥ damaged â€™ " + i)),
                argumentSet("lines without a place", lines(LINES, i -> "<hr>\n")),
                argumentSet("line feeds", "\n".repeat(TEN_MILLION) + "- a"),
                argumentSet("carriage returns", "\r".repeat(TEN_MILLION) + "- a"));
    }

    private static String prerequisites(int number, IntFunction<String> name) {
        return lines(number, i -> "- Topic number " + i + "\n  Prerequisites: " + name.apply(i));
    }

    @ParameterizedTest
    @MethodSource("many")
    void manyLinesAreRead(String text) {
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(16 << 20);

        load(text);
    }

    @Test
    void asManyTopicsAsAreAllowedAreRead() {
        LoadResult loaded = load("# Everything\n\n" + lines(MANY, i -> "- Topic " + i));

        assertThat(errors(loaded)).isEmpty();
        assertThat(topics(loaded)).isEqualTo(MANY);
    }

    @Test
    void aLongTableIsRead() {
        LoadResult loaded =
                load("# Everything\n\n| Topic | Hours |\n|---|---|\n" + lines(MANY, i -> "| Topic " + i + " | 2h |"));

        assertThat(errors(loaded)).isEmpty();
        assertThat(topics(loaded)).isEqualTo(MANY);
    }

    @Test
    void aWideTableIsRead() {
        String row = "| a ".repeat(10_000) + "|\n";

        load(row + "|---".repeat(10_000) + "|\n" + row.repeat(20));
        load("| Week | Topics |\n|---|---|\n" + row.repeat(20));
        load(row + "|---".repeat(10_000) + "|\n" + "| a |\n".repeat(10_000));
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

    /** Every prefix on the class path; on the module path, where the code is the same, some of them. */
    @ParameterizedTest
    @MethodSource("whole")
    void everyPrefixIsRead(String text) {
        int step = HostileInputTest.class.getModule().isNamed() ? 29 : 1;
        assertTimeoutPreemptively(ofSeconds(10L * SECONDS), () -> {
            for (int end : ends(text, step)) {
                LoadResult loaded = PROMISES.load(Source.ofText("hostile.md", text.substring(0, end)));
                if (text.charAt(end) == '\n') {
                    PROMISES.plan(loaded);
                }
            }
        });
    }

    /** Returns places between characters, none within one. */
    private static int[] ends(String text, int step) {
        return IntStream.range(1, text.length())
                .filter(end -> end % step == 0 && !Character.isLowSurrogate(text.charAt(end)))
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
