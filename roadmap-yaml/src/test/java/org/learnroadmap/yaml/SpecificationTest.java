package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/** What {@code spec/*.md} says is true. */
class SpecificationTest {

    /** Grows with the specification, so that a fault in reading it cannot hide examples. */
    private static final int DEFINITION_EXAMPLES = 51;

    private static final int REQUEST_EXAMPLES = 21;

    private static final int PROGRESS_EXAMPLES = 14;

    static List<SpecExample> definitions() {
        return SpecExample.readAll("/spec/definitions.md");
    }

    static List<SpecExample> requests() {
        return SpecExample.readAll("/spec/requests.md");
    }

    static List<SpecExample> progress() {
        return SpecExample.readAll("/spec/progress.md");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void definitionIsReadAsSpecified(SpecExample example) {
        Loaded loaded = Loaded.of(example.sourceName(), example.source());

        assertThat(loaded.lines()).as("%s%n%s", example, example.source()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void requestIsReadAsSpecified(SpecExample example) {
        Source source = Source.ofText(example.sourceName(), example.source());

        assertThat(RequestFile.read(source, Limits.defaults()).diagnostics())
                .as("%s%n%s", example, example.source())
                .extracting(Diagnostic::render)
                .isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("progress")
    void progressIsReadAsSpecified(SpecExample example) {
        Source source = Source.ofText(example.sourceName(), example.source());

        assertThat(ProgressFile.read(source, Limits.defaults()).diagnostics())
                .as("%s%n%s", example, example.source())
                .extracting(Diagnostic::render)
                .isEqualTo(example.expected());
    }

    @Test
    void noExampleIsLost() {
        assertThat(definitions()).hasSizeGreaterThanOrEqualTo(DEFINITION_EXAMPLES);
        assertThat(requests()).hasSizeGreaterThanOrEqualTo(REQUEST_EXAMPLES);
        assertThat(progress()).hasSizeGreaterThanOrEqualTo(PROGRESS_EXAMPLES);
    }
}
