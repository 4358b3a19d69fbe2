package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** What is planned to reach a target, on random roadmaps: all that it needs, and nothing else. */
class TargetsTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingThatIsNeededIsPlannedAndNothingElse(long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = ROADMAPS.check(RandomRoadmaps.definition(seed, 2 + random.nextInt(30)))
                .orThrow();
        String target =
                roadmap.topics().get(random.nextInt(roadmap.topics().size())).id();
        String known =
                roadmap.topics().get(random.nextInt(roadmap.topics().size())).id();
        Request request = Request.startingOn(LocalDate.of(2026, 1, 5))
                .target(target)
                .known(known)
                .build();

        Set<String> planned = ROADMAPS.plan(roadmap, request).orThrow().topics().stream()
                .map(topic -> topic.topic().id())
                .collect(Collectors.toSet());

        Set<String> needed = new HashSet<>(known.equals(target) ? Set.of() : Set.of(target));
        for (int before = -1; before < needed.size(); ) {
            before = needed.size();
            for (String id : List.copyOf(needed)) {
                required(roadmap, id).filter(other -> !other.equals(known)).forEach(needed::add);
            }
        }
        assertThat(planned).isEqualTo(needed);
    }

    private static Stream<String> required(Roadmap roadmap, String id) {
        int topic = roadmap.topicNumber(id);
        Stream<Prerequisite> own = roadmap.topics().get(topic).requires().stream();
        Stream<Prerequisite> around = roadmap.allPhases().stream()
                .filter(phase -> topicsOf(phase).anyMatch(inside -> inside.id().equals(id)))
                .flatMap(phase -> phase.requires().stream());
        return Stream.concat(own, around)
                .filter(prerequisite -> prerequisite.kind() == PrerequisiteKind.REQUIRED)
                .map(prerequisite -> prerequisite.targets().get(0))
                .flatMap(other -> roadmap.phase(other)
                        .map(phase -> topicsOf(phase).map(Topic::id))
                        .orElseGet(() -> Stream.of(other)));
    }

    private static Stream<Topic> topicsOf(Phase phase) {
        return Stream.concat(phase.topics().stream(), phase.phases().stream().flatMap(TargetsTest::topicsOf));
    }
}
