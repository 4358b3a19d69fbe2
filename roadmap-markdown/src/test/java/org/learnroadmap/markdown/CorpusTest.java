package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Roadmap;

/**
 * Roadmaps as people write them are read without loss: those of this module, and those of the folder that the property
 * {@code roadmap.corpus} names.
 */
class CorpusTest {

    private static final Path OWN = Path.of("src", "test", "resources", "corpus");

    private static final double LEAST_COVERAGE = 0.98;

    /** The contradictions that a file's figures may name, by a word that its sentence has. */
    private static final Map<String, String> CONTRADICTIONS =
            new TreeMap<>(Map.of("no content", "weeks-without-content", "claimed", "duration-mismatch"));

    /** Figures that are not of one roadmap but of the findings in the file. */
    private static final String MUST_WARN = "mustWarn";

    static Stream<CorpusFile> files() {
        String folder = System.getProperty("roadmap.corpus", "");
        Stream<CorpusFile> own = CorpusFile.of(OWN).stream();
        return folder.isBlank() ? own : Stream.concat(own, CorpusFile.of(Path.of(folder)).stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFigureIsKnown(CorpusFile file) {
        assertThat(file.roadmaps())
                .isNotEmpty()
                .allSatisfy(figures -> assertThat(figures.keySet())
                        .as("%s", file)
                        .isSubsetOf(Stream.concat(Stream.of(MUST_WARN), Figures.names().stream())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void figuresAreThoseCountedByHand(CorpusFile file) {
        LoadResult result = load(file);

        assertThat(figures(file, result)).as("%s", file).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void contradictionsAreWarnings(CorpusFile file) {
        List<String> sentences = file.roadmaps().stream()
                .flatMap(roadmap -> Json.list(roadmap.getOrDefault(MUST_WARN, List.of())).stream())
                .map(Object::toString)
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> codes = Set.copyOf(CONTRADICTIONS.values());

        List<Diagnostic> warnings = load(file).diagnostics().stream()
                .filter(finding -> codes.contains(finding.code()))
                .toList();

        assertThat(warnings)
                .allSatisfy(warning -> assertThat(sentences)
                        .as("what says %s", warning.render())
                        .anySatisfy(
                                sentence -> assertThat(says(sentence, warning)).isTrue()));
        assertThat(warnings)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrderElementsOf(
                        sentences.stream().map(CorpusTest::code).toList());
    }

    /** A sentence says what a warning says if it is about the same and has the same numbers. */
    private static boolean says(String sentence, Diagnostic warning) {
        return warning.severity() == Severity.WARNING
                && code(sentence).equals(warning.code())
                && Stream.of("weeks", "claimed")
                        .map(name -> warning.arguments().getOrDefault(name, ""))
                        .allMatch(sentence::contains);
    }

    private static String code(String sentence) {
        return CONTRADICTIONS.keySet().stream()
                .filter(sentence::contains)
                .map(CONTRADICTIONS::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing known that says: " + sentence));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nearlyEveryLineIsPlaced(CorpusFile file) {
        LoadResult result = load(file);

        assertThat(result.roadmaps())
                .isNotEmpty()
                .allSatisfy(roadmap -> assertThat(
                                roadmap.coverage().map(Coverage::share).orElse(0.0))
                        .as("coverage of %s in %s", roadmap.id(), lost(result))
                        .isGreaterThanOrEqualTo(LEAST_COVERAGE));
    }

    private static List<String> lost(LoadResult result) {
        return result.diagnostics().stream()
                .filter(finding -> finding.code().equals("unplaced-line"))
                .map(Diagnostic::render)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsAnError(CorpusFile file) {
        assertThat(load(file).diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    private static LoadResult load(CorpusFile file) {
        return Reading.load(file.name(), file.text());
    }

    /** Returns a line for each figure, so that a difference shows all that are wrong. */
    private static String expected(CorpusFile file) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < file.roadmaps().size(); i++) {
            for (Map.Entry<String, Object> figure : figuresOf(file, i)) {
                lines.add(i + " " + figure.getKey() + ": " + sorted(figure.getValue()));
            }
        }
        return String.join("\n", lines);
    }

    /** Numbers by name may be written in any order. */
    private static Object sorted(Object figure) {
        return figure instanceof Map<?, ?> ? new TreeMap<>(Json.map(figure)) : figure;
    }

    /** Returns the same lines of what was read; roadmaps that nobody expects have their title. */
    private static String figures(CorpusFile file, LoadResult result) {
        List<String> lines = new ArrayList<>();
        List<Roadmap> roadmaps = result.roadmaps();
        for (int i = 0; i < roadmaps.size(); i++) {
            if (i >= file.roadmaps().size()) {
                lines.add(i + " title: " + roadmaps.get(i).title());
                continue;
            }
            for (Map.Entry<String, Object> figure : figuresOf(file, i)) {
                lines.add(i + " " + figure.getKey() + ": " + figure(roadmaps.get(i), figure));
            }
        }
        return String.join("\n", lines);
    }

    private static List<Map.Entry<String, Object>> figuresOf(CorpusFile file, int roadmap) {
        return file.roadmaps().get(roadmap).entrySet().stream()
                .filter(figure -> !figure.getKey().equals(MUST_WARN))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .toList();
    }

    /** A least number is met by any that is larger. */
    private static String figure(Roadmap roadmap, Map.Entry<String, Object> expected) {
        String figure = Figures.of(roadmap, expected.getKey());
        return expected.getKey().startsWith("minimum") && Integer.parseInt(figure) >= (Integer) expected.getValue()
                ? expected.getValue().toString()
                : figure;
    }
}
