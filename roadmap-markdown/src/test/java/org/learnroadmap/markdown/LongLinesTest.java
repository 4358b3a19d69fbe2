package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.learnroadmap.markdown.Hostile.MANY;
import static org.learnroadmap.markdown.Hostile.lines;
import static org.learnroadmap.markdown.Hostile.load;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any line is read, however long it is and however deep what it opens. */
@Tag("large")
class LongLinesTest {

    private static final int TEN_MILLION = 10_000_000;

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
}
