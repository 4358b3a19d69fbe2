package org.learnroadmap.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.testkit.generators.RandomDefinitions;
import org.learnroadmap.testkit.generators.Seeds;

/** A roadmap as its author could have written it. */
class RoadmapSpellingTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void checksToTheSameRoadmap(long seed) {
        Roadmap roadmap = ROADMAPS.check(RandomDefinitions.valid(seed)).orThrow();
        RoadmapDefinition definition = RoadmapDefinition.of(roadmap);
        Roadmap again = ROADMAPS.check(definition).orThrow();

        assertThat(again.fingerprint()).isEqualTo(roadmap.fingerprint());
        assertThat(RoadmapDefinition.of(again)).isEqualTo(definition);
    }

    @Test
    void leavesOutWhatIsUsual() {
        PrerequisiteDefinition required =
                PrerequisiteDefinition.builder().topic("a").kind("required").build();
        PrerequisiteDefinition reasoned =
                PrerequisiteDefinition.builder().phase("p").reason("why not").build();
        PrerequisiteDefinition recommended =
                PrerequisiteDefinition.builder().topic("a").kind("recommended").build();
        PrerequisiteDefinition gap =
                PrerequisiteDefinition.builder().topic("c").gap(3).build();
        PrerequisiteDefinition anyOf =
                PrerequisiteDefinition.builder().anyOf(List.of("a", "q")).build();
        RoadmapDefinition written = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(TopicDefinition.builder("a", "A")
                                .kind("study")
                                .tier("core")
                                .effort("90m")
                                .build())
                        .phase(PhaseDefinition.builder("q", "Q")
                                .topic(TopicDefinition.builder("c", "C").build())
                                .build())
                        .build())
                .phase(PhaseDefinition.builder("s", "S")
                        .topic(TopicDefinition.builder("b", "B")
                                .requires(List.of(required, reasoned, recommended, gap, anyOf))
                                .build())
                        .build())
                .build();

        RoadmapDefinition spelled = RoadmapDefinition.of(ROADMAPS.check(written).orThrow());

        assertThat(spelled.phases())
                .extracting(phase -> phase.id().orElseThrow())
                .containsExactly("p", "s");
        assertThat(spelled.phases().get(0).phases()).hasSize(1);
        assertThat(spelled.phases().get(0).topics())
                .containsExactly(
                        TopicDefinition.builder("a", "A").effort("1h30m").build());
        assertThat(spelled.phases().get(1).topics().get(0).requires())
                .containsExactly(PrerequisiteDefinition.of("a"), reasoned, recommended, gap, anyOf);
    }
}
