package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code spec/*.md} says of texts is what is read from them. */
class SpecificationTest {

    /** Grows with the specification, so that a fault in reading it cannot hide examples. */
    private static final int EXAMPLES = 92;

    static List<SpecExample> examples() {
        return Stream.of("structure", "plain-text", "time", "meaning", "tables", "damage", "check-lists")
                .flatMap(theme -> SpecExample.readAll("/spec/" + theme + ".md").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void textIsReadAsSpecified(SpecExample example) {
        String reading = Reading.of(Reading.load("spec.md", example.text()));

        assertThat(reading).as("%s%n%s", example, example.text()).isEqualTo(example.expected());
    }

    @Test
    void noExampleIsLost() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(EXAMPLES);
    }
}
