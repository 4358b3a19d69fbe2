package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.learnroadmap.markdown.Hostile.MANY;
import static org.learnroadmap.markdown.Hostile.errors;
import static org.learnroadmap.markdown.Hostile.lines;
import static org.learnroadmap.markdown.Hostile.load;
import static org.learnroadmap.markdown.Hostile.topics;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;

/** Any number of lines is read. */
@Tag("large")
class ManyLinesTest {

    /** Enough for what is not linear to show. */
    private static final int LINES = 30_000;

    private static final int TEN_MILLION = 10_000_000;

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
}
