package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.generators.RandomDefinitions;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.Seeds;

/** What is written is read back equal, in both notations, and written again the same. */
class RoundTripTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder()
            .loader(new YamlRoadmapLoader())
            .loader(new JsonRoadmapLoader())
            .build();

    static LongStream seeds() {
        return Seeds.first(2000);
    }

    /** Checking is slower than reading. */
    static LongStream fewerSeeds() {
        return Seeds.first(300);
    }

    static Stream<SpecExample> definitions() {
        return SpecificationTest.definitions().stream();
    }

    static Stream<SpecExample> requests() {
        return SpecificationTest.requests().stream();
    }

    static Stream<SpecExample> progress() {
        return SpecificationTest.progress().stream();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsAnyDefinition(long seed) {
        keepsDefinitions(List.of(RandomDefinitions.anything(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void keepsRoadmaps(long seed) {
        Roadmap roadmap = ROADMAPS.check(RandomDefinitions.valid(seed)).orThrow();
        RoadmapDefinition definition = RoadmapDefinition.of(roadmap);
        keepsDefinitions(List.of(definition));

        for (Syntax syntax : Syntax.values()) {
            Roadmap again = ROADMAPS.load(Source.ofText(name(syntax), text(syntax, definition)))
                    .roadmap();
            assertThat(again.fingerprint()).isEqualTo(roadmap.fingerprint());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsAnyRequest(long seed) {
        keepsRequest(RandomRequests.anything(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsAnyProgress(long seed) {
        ProgressFile file = ProgressFile.of(RandomProgress.progress(seed));
        keepsProgress(seed % 2 == 0 ? file : file.withRequest(RandomRequests.anything(seed)));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void keepsDefinitionsOfTheSpecification(SpecExample example) {
        List<RoadmapDefinition> definitions =
                Loaded.of(example.sourceName(), example.source()).definitions();
        if (!definitions.isEmpty()) {
            keepsDefinitions(definitions);
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void keepsRequestsOfTheSpecification(SpecExample example) {
        RequestFile.read(Source.ofText(example.sourceName(), example.source()), Limits.defaults())
                .value()
                .ifPresent(RoundTripTest::keepsRequest);
    }

    @ParameterizedTest
    @MethodSource("progress")
    void keepsProgressOfTheSpecification(SpecExample example) {
        ProgressFile.read(Source.ofText(example.sourceName(), example.source()), Limits.defaults())
                .value()
                .ifPresent(RoundTripTest::keepsProgress);
    }

    private static void keepsDefinitions(List<RoadmapDefinition> definitions) {
        for (Syntax syntax : Syntax.values()) {
            String text = text(out -> DefinitionFile.write(definitions, syntax, out));
            Loaded loaded = Loaded.of(name(syntax), text);

            assertThat(loaded.lines()).as(text).isEmpty();
            assertThat(loaded.definitions()).as(text).isEqualTo(definitions);
            assertThat(text(out -> DefinitionFile.write(loaded.definitions(), syntax, out)))
                    .isEqualTo(text);
        }
    }

    private static void keepsRequest(Request request) {
        for (Syntax syntax : Syntax.values()) {
            String text = text(out -> RequestFile.write(request, syntax, out));
            Request again = read(RequestFile.read(Source.ofText(name(syntax), text), Limits.defaults()), text);

            assertThat(again).as(text).isEqualTo(request);
            assertThat(text(out -> RequestFile.write(again, syntax, out))).isEqualTo(text);
        }
    }

    private static void keepsProgress(ProgressFile file) {
        for (Syntax syntax : Syntax.values()) {
            String text = text(out -> file.write(syntax, out));
            ProgressFile again = read(ProgressFile.read(Source.ofText(name(syntax), text), Limits.defaults()), text);

            assertThat(again).as(text).isEqualTo(file);
            assertThat(text(out -> again.write(syntax, out))).isEqualTo(text);
        }
    }

    private static <T> T read(Outcome<T> outcome, String text) {
        assertThat(outcome.diagnostics())
                .as(text)
                .extracting(Diagnostic::render)
                .isEmpty();
        return outcome.orThrow();
    }

    private static String text(Syntax syntax, RoadmapDefinition definition) {
        return text(out -> DefinitionFile.write(definition, syntax, out));
    }

    private static String text(Consumer<ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String name(Syntax syntax) {
        return "written." + syntax.name().toLowerCase(Locale.ROOT);
    }
}
