package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.DefinitionFile;
import org.learnroadmap.yaml.Syntax;
import org.learnroadmap.yaml.YamlRoadmapLoader;

/** The ready-made roadmaps come back equal when they are written and loaded again. */
class WrittenRoadmapsTest {

    private static final Path FOLDER = Path.of(System.getProperty("roadmap.root"), "roadmap-examples", "roadmaps");
    private static final Roadmaps ROADMAPS = Roadmaps.discover();

    static Stream<Arguments> files() {
        return ReadyMadeRoadmapsTest.names()
                .map(name -> FOLDER.resolve(name + ".yaml"))
                .flatMap(file -> Arrays.stream(Syntax.values()).map(syntax -> Arguments.of(file, syntax)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void roadmapLoadsBackEqual(Path file, Syntax syntax) {
        Roadmap roadmap = ROADMAPS.load(file).roadmap();
        LoadResult again = ROADMAPS.load(written(RoadmapDefinition.of(roadmap), syntax));

        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.roadmap().fingerprint()).isEqualTo(roadmap.fingerprint());
    }

    @ParameterizedTest
    @MethodSource("files")
    void definitionLoadsBackEqual(Path file, Syntax syntax) {
        LoadContext context = new LoadContext(Source.read(file, Limits.defaults()), Limits.defaults(), Options.none());
        List<RoadmapDefinition> definitions = new YamlRoadmapLoader().load(context);
        LoadResult again = ROADMAPS.load(written(definitions.get(0), syntax));

        assertThat(definitions).hasSize(1);
        assertThat(again.definitions()).isEqualTo(definitions);
    }

    private static Source written(RoadmapDefinition definition, Syntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefinitionFile.write(definition, syntax, out);
        return Source.of("written." + (syntax == Syntax.JSON ? "json" : "yaml"), out.toByteArray());
    }
}
