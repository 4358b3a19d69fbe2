package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ready-made roadmaps and the examples of the documents are as schemas and readers want them. */
class PublishedExamplesTest {

    private static final Path ROOT = Path.of(System.getProperty("roadmap.root"));

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(yaml|json)\n(.*?)^```$");

    static List<Path> roadmaps() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("roadmap-examples/roadmaps"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void readyMadeRoadmapIsValidInBothNotations(Path file) throws IOException {
        String yaml = Files.readString(file);
        String json = JsonText.of(Tree.of("roadmap.yaml", yaml).root());

        for (Verdict verdict : List.of(
                Verdict.of(FormatSchema.DEFINITION, "roadmap.yaml", yaml),
                Verdict.of(FormatSchema.DEFINITION, "roadmap.json", json))) {
            assertThat(verdict.isComparable()).isTrue();
            assertThat(verdict.schema()).isEmpty();
            assertThat(verdict.readerLines()).isEmpty();
        }
    }

    @Test
    void allReadyMadeRoadmapsAreThere() throws IOException {
        assertThat(roadmaps()).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Some examples are wrong on purpose. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/format.md"})
    void examplesOfDocumentsAreJudgedAlike(String document) throws IOException {
        List<String> sound = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(ROOT.resolve(document)));
        while (blocks.find()) {
            String example = blocks.group(2);
            Verdict verdict = Verdict.of(schemaOf(example), "example." + blocks.group(1), example);

            assertThat(verdict.isComparable()).as(example).isTrue();
            verdict.assertAgreement(example);
            if (verdict.schema().isEmpty() && verdict.reader().isEmpty()) {
                sound.add(example);
            }
        }

        assertThat(sound).hasSizeGreaterThanOrEqualTo(2);
    }

    private static FormatSchema schemaOf(String example) {
        if (Pattern.compile("(?m)^(?:log|roadmap|topics):").matcher(example).find()) {
            return FormatSchema.PROGRESS;
        }
        return Pattern.compile("(?m)^(?:id|title|phases):").matcher(example).find()
                ? FormatSchema.DEFINITION
                : FormatSchema.REQUEST;
    }
}
