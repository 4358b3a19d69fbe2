package org.learnroadmap.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.fuzz.Parts;
import org.learnroadmap.markdown.fuzz.ProsePromises;
import org.learnroadmap.markdown.fuzz.Samples;
import org.learnroadmap.markdown.fuzz.Samples.Sample;
import org.learnroadmap.testkit.generators.Seeds;

/** What must not change what is read: reading it again, how lines end, a mark at the start. */
class ProsePropertiesTest {

    private final ProsePromises promises = new ProsePromises(Limits.defaults());

    /** Everything that is read of a text: definitions, findings, and where the parts stand. */
    private record Reading(List<RoadmapDefinition> definitions, List<String> findings, List<String> places) {
        static Reading of(LoadResult loaded) {
            return new Reading(
                    loaded.definitions(),
                    loaded.diagnostics().stream().map(Diagnostic::render).toList(),
                    loaded.definitions().stream().flatMap(Reading::places).toList());
        }

        private static Stream<String> places(RoadmapDefinition definition) {
            return Parts.of(definition).stream()
                    .map(part -> part.path() + " "
                            + definition.places().find(part.path()).map(SourceLocation::toString));
        }
    }

    private Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(byte[] bytes) {
        return Reading.of(promises.load(Source.of("prose.md", bytes)));
    }

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    private void changesNothing(long seed, UnaryOperator<String> change) {
        String text = oneKindOfLineEnd(RandomProse.of(seed));
        assertThat(read(change.apply(text))).as(text).isEqualTo(read(text));
    }

    private static String oneKindOfLineEnd(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingAgainChangesNothing(long seed) {
        changesNothing(seed, text -> text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lineEndsChangeNothing(long seed) {
        changesNothing(seed, text -> text.replace("\n", "\r\n"));
        changesNothing(seed, text -> text.replace('\n', '\r'));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aByteOrderMarkChangesNothing(long seed) {
        changesNothing(seed, text -> text.startsWith("\uFEFF") ? text : "\uFEFF" + text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreReadAlikeHoweverTheyAreStored(Sample sample) {
        Reading expected = read(sample.text());

        assertThat(expected.definitions()).isNotEmpty();
        assertThat(read(sample.text().replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(read(sample.text().replace('\n', '\r'))).isEqualTo(expected);
        assertThat(read("\uFEFF" + sample.text())).isEqualTo(expected);
        assertThat(read(sample.text().stripTrailing())).isEqualTo(expected);
        assertThat(read(sample.text() + "\n\n  \n")).isEqualTo(expected);
    }

    /** What stands in front moves the lines and nothing else. */
    @ParameterizedTest
    @MethodSource("samples")
    void blankLinesInFrontOnlyMoveTheLines(Sample sample) {
        List<RoadmapDefinition> expected = read(sample.text()).definitions();

        if (!sample.text().startsWith("---")) { // which begins a front matter only in the first line
            assertThat(read("\n\n" + sample.text()).definitions()).isEqualTo(expected);
        }
    }

    @Test
    void randomTextsAreRoadmapsMoreOftenThanNot() {
        long roadmaps = seeds().filter(
                        seed -> !read(RandomProse.of(seed)).definitions().isEmpty())
                .count();

        assertThat(roadmaps).as("so that the tests above test something").isGreaterThan(seeds().count() / 2);
    }
}
