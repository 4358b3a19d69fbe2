package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.fuzz.Parts;
import org.learnroadmap.markdown.fuzz.ProsePromises;

/** Raw HTML never reaches a definition as markup; what a text says about HTML does, as the text that it is. */
class RawHtmlTest {

    private static final String UNPLACED = "unplaced-line";

    private final ProsePromises promises = new ProsePromises(Limits.defaults());

    private LoadResult load(String text) {
        return promises.load(Source.ofText("html.md", text));
    }

    private static RoadmapDefinition only(LoadResult loaded) {
        assertThat(loaded.definitions()).hasSize(1);
        return loaded.definitions().get(0);
    }

    private static List<String> titles(LoadResult loaded) {
        return Parts.of(only(loaded)).stream().map(Parts.Part::title).toList();
    }

    private static List<Integer> unplaced(LoadResult loaded) {
        return loaded.diagnostics().stream()
                .filter(found -> found.code().equals(UNPLACED))
                .map(found -> found.location().map(SourceLocation::line).orElse(0))
                .toList();
    }

    /** Blocks that hold nothing to read: each line is reported, and what stands around them is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script>\nalert(1)\n</script>",
                "<SCRIPT SRC=\"https://example.org/x.js\"></SCRIPT>",
                "<style>b { color: red }</style>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<img src=x onerror=\"alert(1)\">",
                "<img src=x\nonerror=\"alert(1)\">",
                "<!-- a remark -->",
                "<!-- a remark\nof two lines -->",
                "<!-- <script>alert(1)</script> -->",
                "<?php echo 1 ?>",
                "<!DOCTYPE html>",
                "<![CDATA[ alert(1) ]]>",
                "<hr>",
                "<div align=\"center\">\n</div>",
                "<svg onload=alert(1)>",
                "<a name=\"top\"></a>"
            })
    void blockWithoutTextIsReported(String html) {
        LoadResult loaded = load("# Web\n\n- HTML\n\n" + html + "\n\n- CSS\n");
        long lines = html.lines().count();

        assertThat(titles(loaded)).contains("HTML", "CSS");
        assertThat(unplaced(loaded))
                .containsExactlyElementsOf(
                        Stream.iterate(5, line -> line + 1).limit(lines).toList());
        assertThat(Parts.texts(only(loaded)))
                .noneMatch(RawHtmlTest::isMarkup)
                .noneMatch(text -> text.contains("alert"));
    }

    /** Tags around what is to be read: the text is kept, the tags are not. */
    static Stream<Arguments> around() {
        return Stream.of(
                argumentSet("bold", "# Web\n\n- <b>HTML</b> basics\n", "HTML basics"),
                argumentSet("attributes", "# Web\n\n- <span onclick=\"alert(1)\">HTML</span> basics\n", "HTML basics"),
                argumentSet("image in text", "# Web\n\n- HTML <img src=x onerror=alert(1)> basics\n", "HTML basics"),
                argumentSet("script in text", "# Web\n\n- HTML <script>basics</script>\n", "HTML basics"),
                argumentSet("comment in text", "# Web\n\n- HTML <!-- <b>alert</b> --> basics\n", "HTML basics"),
                argumentSet("heading", "# Web\n\n## <a name=\"x\"></a>HTML <em>basics</em>\n\n- a\n", "HTML basics"),
                argumentSet("tag over two lines", "# Web\n\n- HTML <b\n  class=\"x\">basics</b>\n", "HTML basics"),
                argumentSet(
                        "table", "| Topic | Notes |\n|---|---|\n| HTML <b>basics</b> | <i>x</i> |\n", "HTML basics"),
                argumentSet("link", "# Web\n\n- [HTML <b>basics</b>](https://example.org/html)\n", "HTML basics"),
                argumentSet("numbered", "1. <u>HTML</u> basics\n2. CSS\n", "HTML basics"),
                argumentSet("tree", "Web\n├── HTML <b>basics</b>\n└── CSS\n", "HTML basics"),
                argumentSet("week", "WEEK 1: HTML <b>basics</b>\n- a\n", "HTML basics"));
    }

    @ParameterizedTest
    @MethodSource("around")
    void textWithinTagsIsKept(String text, String title) {
        LoadResult loaded = load(text);

        assertThat(titles(loaded).stream().map(found -> found.replaceAll("\\s+", " ")))
                .contains(title);
        assertThat(Parts.texts(only(loaded)))
                .noneMatch(RawHtmlTest::isMarkup)
                .noneMatch(found -> found.contains("alert"));
    }

    @Test
    void textOfFoldedPartsIsReadOrReported() {
        LoadResult loaded = load("# Web\n\n<details>\n<summary>More of it</summary>\n\n- HTML\n\n</details>\n");

        assertThat(titles(loaded)).contains("HTML");
        assertThat(Parts.texts(only(loaded))).noneMatch(RawHtmlTest::isMarkup);
        boolean kept = Parts.texts(only(loaded)).stream().anyMatch(text -> text.contains("More of it"));
        assertThat(unplaced(loaded)).isEqualTo(kept ? List.of(3, 8) : List.of(3, 4, 8));
    }

    @Test
    void linesOfACellAreNoMarkup() {
        LoadResult loaded = load("| Week | Topics |\n|---|---|\n| 1 | HTML<br>CSS<br/>Forms<BR />Links |\n");

        assertThat(titles(loaded)).contains("HTML", "CSS", "Forms", "Links");
        assertThat(Parts.texts(only(loaded))).noneMatch(RawHtmlTest::isMarkup);
    }

    /** What an author wrote so that it is seen as it is. */
    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("entities", "&lt;b&gt; makes text bold", "<b> makes text bold"),
                argumentSet(
                        "entities of a script", "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"),
                argumentSet("numbers of characters", "The tag &#60;b&#x3E;", "The tag <b>"),
                argumentSet("entities once", "The entity &amp;lt; of HTML", "The entity &lt; of HTML"),
                argumentSet("backslash", "The tag \\<b>", "The tag <b>"),
                argumentSet("code", "The tag `<div>`", "The tag <div>"),
                argumentSet("entity in code", "The entity `&lt;` of HTML", "The entity &lt; of HTML"),
                argumentSet("comparison", "When a < b and c > d", "When a < b and c > d"),
                argumentSet("generics", "Understand `List<String>`", "Understand List<String>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textAboutHtmlStaysText(String written, String title) {
        LoadResult loaded = load("# Web\n\n- " + written + "\n- CSS\n");

        assertThat(titles(loaded)).contains(title, "CSS");
        assertThat(unplaced(loaded)).isEmpty();
    }

    /** The text of such a link is kept; its address is text as well, or a finding says in which line one was left out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Open](javascript:alert(1))",
                "[Open](JaVaScRiPt:alert(1))",
                "[Open](<javascript:alert(1)>)",
                "[Open](<java\tscript:alert(1)>)",
                "[Open](&#106;avascript:alert(1))",
                "[Open](javascript&colon;alert(1))",
                "[Open](javascript&#58;alert(1) \"a title\")",
                "[Open](vbscript:x)",
                "[Open](data:text/html;base64,PGI+)",
                "[Open][it]",
                "[**Open**](javascript:alert(1))"
            })
    void addressThatRunsIsNoResource(String link) {
        LoadResult loaded = load("# Web\n\n- Topic\n- " + link + "\n\n[it]: javascript:alert(1)\n");

        assertThat(Parts.resources(only(loaded)).stream().flatMap(resource -> resource.url().stream()))
                .isEmpty();
        assertThat(titles(loaded)).anyMatch(title -> title.startsWith("Open"));
        boolean kept = Parts.texts(only(loaded)).stream().anyMatch(text -> text.contains(":"));
        List<Integer> lines = loaded.diagnostics().stream()
                .map(found -> found.location().map(SourceLocation::line).orElse(0))
                .toList();
        assertThat(kept || lines.contains(4) || lines.contains(6))
                .as("is text or is reported: %s", loaded.definitions())
                .isTrue();
    }

    @Test
    void addressInAngleBracketsThatRunsIsNoResource() {
        LoadResult loaded = load("# Web\n\n- Topic\n- Read <javascript:alert(1)>\n");

        assertThat(Parts.resources(only(loaded)).stream().flatMap(resource -> resource.url().stream()))
                .isEmpty();
        assertThat(Parts.texts(only(loaded))).noneMatch(RawHtmlTest::isMarkup);
    }

    @Test
    void imageThatRunsIsNoResource() {
        LoadResult loaded = load("# Web\n\n- Topic\n\n![Picture](javascript:alert(1))\n");

        assertThat(Parts.resources(only(loaded))).isEmpty();
    }

    @Test
    void addressesOfPagesAreResources() {
        LoadResult loaded = load("# Web\n\n- [Open](https://example.org/a?b=1&amp;c=2)\n- <https://example.org/d>\n");

        assertThat(Parts.resources(only(loaded)).stream().map(Resource::url).map(url -> url.orElse("")))
                .containsExactly("https://example.org/a?b=1&c=2", "https://example.org/d");
    }

    /** None of these texts says anything about tags, so what looks like one is one. */
    private static boolean isMarkup(String text) {
        return text.contains("<") || text.contains("-->") || text.contains("]]>");
    }
}
