package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.Provider;
import org.learnroadmap.testkit.contract.PaceStrategyContract;
import org.learnroadmap.testkit.contract.RoadmapCheckContract;
import org.learnroadmap.testkit.contract.RoadmapLoaderContract;
import org.learnroadmap.testkit.contract.ScheduleWriterContract;

/** What {@code docs/plugins.md} shows is the code of the example plugins, and what it says of them is complete. */
class PluginsDocumentTest {

    private static final PluginsDocument DOCUMENT = PluginsDocument.read();

    private static final String PACKAGE = "org/learnroadmap/examples/plugins";

    private static String example(String file) {
        return PluginsDocument.contentOf(PluginsDocument.ROOT.resolve("roadmap-examples/" + file));
    }

    /** The reader's plugin has another package and vendor, since the application has an equal one. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/java/%s/CourseListLoader.java", "src/test/java/%s/CourseListLoaderTest.java"})
    void buildsThePluginThatIsTested(String file) {
        String tested = example(file.formatted(PACKAGE))
                .replace("org.learnroadmap.examples.plugins", "com.acme.courses")
                .replace("\"example.", "\"acme.");

        assertThat(DOCUMENT.files()).containsEntry(file.formatted("com/acme/courses"), tested);
    }

    @Test
    void readsTheListThatLiesThere() {
        assertThat(DOCUMENT.files()).containsEntry("evening.courses.csv", example("tables/evening-school.courses.csv"));
    }

    @Test
    void showsCodeAsItIs() {
        List<String> sources = Stream.of("TermPace", "ProjectResourceCheck", "TodoTxtWriter")
                .map(type -> unindented(example("src/main/java/" + PACKAGE + "/" + type + ".java")))
                .toList();

        assertThat(DOCUMENT.blocks().get("java")).hasSize(3);
        assertThat(DOCUMENT.blocks().get("java"))
                .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(unindented(block))));
    }

    private static String unindented(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    /** What the reader is told to use is what the example was tested with. */
    @Test
    void namesTheVersionsOfThisBuild() {
        String parent = PluginsDocument.contentOf(PluginsDocument.ROOT.resolve("pom.xml"));
        Map<String, String> wanted = new TreeMap<>(Map.of(
                "fastcsv", find("<fastcsv.version>(.*?)<", parent),
                "maven-surefire-plugin", find("<surefire.version>(.*?)<", parent),
                "maven-compiler-plugin", find("maven-compiler-plugin</artifactId>\\s*<version>(.*?)<", parent),
                "roadmap-core", find("<artifactId>roadmap-parent</artifactId>\\s*<version>(.*?)<", parent),
                "roadmap-testkit", find("<artifactId>roadmap-parent</artifactId>\\s*<version>(.*?)<", parent)));
        String pom = DOCUMENT.files().get("pom.xml");

        assertThat(wanted)
                .allSatisfy((artifact, version) -> assertThat(
                                find("<artifactId>" + artifact + "</artifactId>\\s*<version>(.*?)<", pom))
                        .isEqualTo(version));
    }

    private static String find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    static Class<?> contract(String heading) {
        return switch (heading) {
            case "What a loader promises" -> RoadmapLoaderContract.class;
            case "A pace strategy" -> PaceStrategyContract.class;
            case "A check" -> RoadmapCheckContract.class;
            case "A writer" -> ScheduleWriterContract.class;
            default -> RoadmapLoaderContract.class.getSuperclass();
        };
    }

    /** Each promise is one that a contract checks, and none is left out. */
    @ParameterizedTest
    @ValueSource(
            strings = {"What every plugin promises", "What a loader promises", "A pace strategy", "A check", "A writer"
            })
    void listsWhatTheContractChecks(String heading) {
        List<String> promises = Arrays.stream(contract(heading).getDeclaredMethods())
                .flatMap(PluginsDocumentTest::displayName)
                .toList();

        assertThat(Pattern.compile("(?m)^- (.*)$")
                        .matcher(DOCUMENT.section(heading))
                        .results()
                        .map(line -> line.group(1)))
                .containsExactlyInAnyOrderElementsOf(promises);
    }

    private static Stream<String> displayName(Method test) {
        return Stream.ofNullable(test.getAnnotation(DisplayName.class)).map(DisplayName::value);
    }

    @Test
    void listsTheExamples() {
        Roadmaps roadmaps = Roadmaps.discover();

        assertThat(DOCUMENT.table("The examples"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(roadmaps.loaders(), roadmaps.paceStrategies(), roadmaps.writers(), roadmaps.checks())
                                .flatMap(List::stream)
                                .map(Provider::id)
                                .filter(id -> id.startsWith("example."))
                                .collect(Collectors.toSet()));
    }

    @Test
    void explainsTheirCodes() throws IOException {
        assertThat(DOCUMENT.table("What the examples say"))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(RaisedCodes.of(PluginsDocument.ROOT).codes().keySet().stream()
                        .filter(code -> code.contains("."))
                        .toList());
    }

    /** The README's link leads somewhere, and so do the page's own. */
    @ParameterizedTest
    @CsvSource({"README.md, docs/plugins.md", "docs/diagnostics.md, plugins.md"})
    void isFound(String page, String link) {
        assertThat(PluginsDocument.contentOf(PluginsDocument.ROOT.resolve(page)))
                .contains("](" + link);
    }
}
