package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.spi.Source;

/** What {@code spec/meaning.md} says about definitions is what loading and checking say. */
class MeaningTest {

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().loader(new YamlRoadmapLoader()).build();

    static List<SpecExample> examples() {
        return SpecExample.readAll("/spec/meaning.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isCheckedAsSpecified(SpecExample example) {
        LoadResult result = ROADMAPS.load(Source.ofText(example.sourceName(), example.source()));

        assertThat(result.diagnostics())
                .as("%s%n%s", example, example.source())
                .extracting(Diagnostic::render)
                .isEqualTo(example.expected());
        assertThat(result.roadmaps().isEmpty())
                .isEqualTo(result.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR));
    }

    @Test
    void hasAtLeastSixtyExamplesThatAreNotSound() {
        assertThat(examples())
                .filteredOn(example -> !example.expected().isEmpty())
                .hasSizeGreaterThanOrEqualTo(60);
    }
}
