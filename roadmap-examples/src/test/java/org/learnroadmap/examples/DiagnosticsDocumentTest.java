package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.examples.DiagnosticsDocument.Section;

/** What {@code docs/diagnostics.md} says is complete and true. */
class DiagnosticsDocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("roadmap.root"));

    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(#([^)]+)\\)");

    private static final Pattern SEVERITIES = Pattern.compile("^(`\\w+`(?: or `\\w+`)*) .+");

    private static final DiagnosticsDocument DOCUMENT = read();

    @TempDir
    Path work;

    private static DiagnosticsDocument read() {
        try {
            return DiagnosticsDocument.read(ROOT.resolve("docs/diagnostics.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Section> sections() {
        return DOCUMENT.sections();
    }

    static Stream<DocumentExample> examples() {
        return sections().stream()
                .flatMap(section -> section.examples().stream())
                .filter(DocumentExample::isSource);
    }

    static Set<Map.Entry<String, Situation>> situations() {
        return Situation.all().entrySet();
    }

    /** So that whoever has seen a code finds where it is raised. */
    @Test
    void everyCodeIsWrittenOut() throws IOException {
        assertThat(RaisedCodes.of(ROOT).faults()).isEmpty();
    }

    @Test
    void explainsEveryCodeAndNoOther() throws IOException {
        Map<String, List<String>> raised = new TreeMap<>(RaisedCodes.of(ROOT).codes());
        raised.keySet().removeIf(code -> code.contains(".")); // Codes of plugins are explained with the plugins.

        assertThat(sections()).extracting(Section::code).doesNotHaveDuplicates();
        assertThat(sections())
                .extracting(Section::code)
                .as("raised: %s", raised)
                .containsExactlyInAnyOrderElementsOf(raised.keySet());
    }

    @Test
    void indexNamesEveryCodeInAlphabeticalOrder() {
        List<String> codes = sections().stream().map(Section::code).sorted().toList();
        Matcher links = LINK.matcher(String.join("\n", DOCUMENT.index()));

        assertThat(links.results().map(link -> link.group(1) + " " + link.group(2)))
                .containsExactlyElementsOf(
                        codes.stream().map(code -> code + " " + code).toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void showsAnExampleAndItsCure(Section section) {
        List<DocumentExample> examples = section.examples();
        boolean runs = examples.stream().allMatch(DocumentExample::isSource);

        assertThat(examples).hasSize(runs ? 2 : 1);
        assertThat(examples.get(0).raises(section.code())).isTrue();
        assertThat(section.prose()).hasSizeGreaterThanOrEqualTo(2);
        if (runs) {
            assertThat(examples.get(1).expected()).as("cured").isEmpty();
        } else {
            assertThat(Situation.all()).containsKey(section.code());
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void saysHowBadItIs(Section section) {
        Matcher said = SEVERITIES.matcher(section.prose().get(0));
        assertThat(said.matches()).isTrue();
        List<String> severities = List.of(said.group(1).replace("`", "").split(" or "));

        assertThat(severities).isSubsetOf("error", "warning", "info");
        Pattern shown = Pattern.compile("(?:^|: )(error|warning|info): .*\\[" + section.code() + "]$");
        assertThat(section.examples().stream()
                        .flatMap(example -> example.expected().stream())
                        .flatMap(line -> shown.matcher(line).results())
                        .map(line -> line.group(1)))
                .isNotEmpty()
                .isSubsetOf(severities);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsTrue(DocumentExample example) {
        assertThat(example.run()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("situations")
    void situationIsTrue(Map.Entry<String, Situation> situation) throws IOException {
        List<String> shown = sections().stream()
                .filter(section -> section.code().equals(situation.getKey()))
                .flatMap(section -> section.examples().stream())
                .flatMap(example -> example.expected().stream())
                .toList();

        assertThat(situation.getValue().lines(work)).isEqualTo(shown);
    }
}
