package org.learnroadmap.markdown;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** Check lists that were changed by hand, by accident or on purpose. */
class CheckListTest {

    private static final String HEAD = "# Bread <!-- roadmap: bread -->\n\n### First <!-- phase: first -->\n\n";
    private static final int MANY = 30_000;
    private static final int SECONDS = 60;

    private static LoadResult load(String text) {
        return assertTimeoutPreemptively(ofSeconds(SECONDS), () -> Reading.load("list.md", text));
    }

    @Test
    void linesMayBeMoved() {
        LoadResult loaded = load(HEAD + "- [ ] B <!-- topic: b -->\n- [x] A <!-- topic: a -->\n");

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.roadmap().topics()).extracting(topic -> topic.id()).containsExactly("b", "a");
    }

    @Test
    void linesMayEndAsOnWindows() {
        LoadResult loaded = load((HEAD + "- [x] A <!-- topic: a -->\n  - step\n").replace("\n", "\r\n"));

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.roadmap().tracker()).hasSize(1);
        assertThat(loaded.roadmap().topics().get(0).steps()).containsExactly("step");
    }

    @Test
    void copiedLineIsFound() {
        LoadResult loaded = load(HEAD + "- [ ] A <!-- topic: a -->\n- [ ] A <!-- topic: a -->\n");

        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("list.md:6:1: error: id 'a' is used twice; first at list.md:5:1 [duplicate-id]");
    }

    @Test
    void listWithoutTopicsIsRefusedAsAnyRoadmapIs() {
        assertThat(load("# Bread <!-- roadmap: bread -->\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("missing-phases");
    }

    @Test
    void idsMayHoldSignsOfEmphasis() {
        String topics = IntStream.range(0, 400)
                .mapToObj(number -> "- [%s] T <!-- topic: week_0_topic_%d; effort: 1h -->\n"
                        .formatted(number == 7 ? "x" : " ", number))
                .collect(Collectors.joining());

        LoadResult loaded = load(HEAD + topics);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.roadmap().topics()).hasSize(400);
        assertThat(loaded.roadmap().tracker())
                .extracting(row -> row.task().orElseThrow() + " " + row.status().orElseThrow())
                .containsExactly("week_0_topic_7 done");
    }

    @Test
    void emphasisBelowManyTopicsIsRead() {
        String topics = IntStream.range(0, 1_500)
                .mapToObj(number -> "- [ ] T <!-- topic: t" + number + " -->\n  - *one* and _two_\n")
                .collect(Collectors.joining());

        LoadResult loaded = load(HEAD + topics);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.roadmap().topics())
                .hasSize(1_500)
                .allSatisfy(topic -> assertThat(topic.steps()).containsExactly("one and two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a _b",
                "`<!-- a ` *a _b -->",
                "[a](b \"<!-- c \") *a _b -->",
                "\\\\<!-- a *a _b -->",
                "<a b='<!-- c '> *a _b -->"
            })
    void listThatWouldTakeTooLongIsRefusedAndSaid(String part) {
        LoadResult loaded = load(HEAD + "- [x] A <!-- topic: a -->\n  " + part.repeat(1_001) + "\n");

        assertThat(loaded.definitions()).isEmpty();
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("list.md:6:1: error: this check list is not read: more than 2000 signs * and _ stand"
                        + " together; write \\* and \\_, or a blank line between them [check-list-not-read]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void frontMatterMayStandAboveTheTitle(String lineEnd) {
        String text = "---\ntitle: My plan\ntags: [a]\n---\n\n" + HEAD
                + "- [x] A <!-- topic: a -->\n- [x] A <!-- topic: a -->\n";

        LoadResult loaded = load(text.replace("\n", lineEnd));

        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("list.md:11:1: error: id 'a' is used twice; first at list.md:10:1 [duplicate-id]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My plan\n\n# Bread", "My plan\n\n## Bread"})
    void titleElsewhereIsSaid(String title) {
        LoadResult loaded = load(HEAD.replace("# Bread", title) + "- [x] A <!-- topic: a -->\n");

        assertThat(loaded.diagnostics())
                .filteredOn(found -> found.code().equals("check-list-not-read"))
                .extracting(Diagnostic::render)
                .containsExactly(
                        "list.md:3:1: warning: this title of a check list is not the first line and a heading of"
                                + " level 1; the text is read as prose, without its ticks and ids [check-list-not-read]");
    }

    @Test
    void exampleOfAListIsNoList() {
        assertThat(load("# Lists\n\n## Plan\n\n- A\n\n```\n" + HEAD + "```\n").diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("check-list-not-read");
    }

    @Test
    void phaseKeptFreeReadsBackUntilSomethingIsAdded() {
        String list = HEAD + "- [ ] A <!-- topic: a -->\n\n### Rest <!-- phase: rest; weeks: 2; buffer: true -->\n";

        assertThat(load(list).diagnostics()).isEmpty();
        assertThat(load(list).roadmap().phases().get(1).buffer()).isTrue();
        assertThat(load(list + "\n- [ ] Added\n").diagnostics()).isEmpty();
        assertThat(load(list + "\n- [ ] Added\n").roadmap().topics()).hasSize(2);
    }

    @Test
    void onlyTypedBoxesOfPointsAreBoxes() {
        LoadResult loaded = load("# \\[x\\] Bread <!-- roadmap: bread -->\n\n### [ ] First <!-- phase: first -->\n\n"
                + "- [ ] \\[x\\] A <!-- topic: a -->\n\n  \\[ \\] Why\n\n  - \\[ \\] step\n  - [x] ticked step\n"
                + "- [x] [ ] B <!-- topic: b -->\n- \\[x\\] Book <!-- resource -->\n");

        assertThat(loaded.diagnostics()).isEmpty();
        Roadmap roadmap = loaded.roadmap();
        assertThat(roadmap.title()).isEqualTo("[x] Bread");
        assertThat(roadmap.phases().get(0).title()).isEqualTo("[ ] First");
        assertThat(roadmap.topics()).extracting(Topic::title).containsExactly("[x] A", "[ ] B");
        assertThat(roadmap.topics().get(0).description()).contains("[ ] Why");
        assertThat(roadmap.topics().get(0).steps()).containsExactly("[ ] step", "ticked step");
        assertThat(roadmap.resources())
                .extracting(book -> book.title().orElseThrow())
                .containsExactly("[x] Book");
        assertThat(roadmap.tracker()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- topic: -->",
                "<!-- topic: a; ; -->",
                "<!-- topic: a; effort -->",
                "<!-- topic: a; effort: much -->",
                "<!-- topic: a%ZZZZ -->",
                "<!-- topic: %0000 -->",
                "<!-- topic: a; kind: x; kind: y -->",
                "<!-- phase: x -->",
                "<!-- roadmap: x -->",
                "<!-- tracker -->",
                "<!--topic: a-->"
            })
    void brokenMarksAreFindingsAndNeverFaults(String mark) {
        LoadResult loaded =
                load(HEAD + "- [ ] A " + mark + "\n- [ ] B <!-- topic: b -->\n\n| a | " + mark + " |\n|--|--|\n");

        assertThat(loaded.definitions()).hasSize(1);
    }

    @Tag("large")
    @Test
    void longListsAreReadInLinearTime() {
        String topics = IntStream.range(0, MANY)
                .mapToObj(number -> "### P <!-- phase: p" + number + "; in: p" + (number - 1) + " -->\n\n- [x] T"
                        + " <!-- topic: t" + number + " -->\n- [ ] Added\n")
                .collect(Collectors.joining());

        LoadResult loaded = load(HEAD + topics);

        assertThat(loaded.definitions()).hasSize(1);
        assertThat(loaded.roadmap().topics()).hasSize(2 * MANY);
    }

    @Tag("large")
    @Test
    void deepListsAndEmphasisStayCheap() {
        String deep = IntStream.range(0, MANY)
                .mapToObj(depth -> "  ".repeat(Math.min(depth, 150)) + "- x\n")
                .collect(Collectors.joining());

        assertThat(load(HEAD + "- [ ] A <!-- topic: a -->\n" + deep).definitions())
                .hasSize(1);
        assertThat(load(HEAD + "- [ ] A <!-- topic: a -->\n  " + "*a _b".repeat(MANY))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("check-list-not-read");
        assertThat(load(HEAD + "- [ ] A <!-- topic: a -->\n" + "> ".repeat(MANY))
                        .definitions())
                .hasSize(1);
    }
}
