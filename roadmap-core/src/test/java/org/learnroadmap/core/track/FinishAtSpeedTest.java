package org.learnroadmap.core.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** The finish at the learner's own speed is that of a plan at the pace that adapts to it, however it was found. */
class FinishAtSpeedTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final List<PaceSpec> PACES =
            List.of(PaceSpec.STEADY, PaceSpec.of("hours-per-week", Map.of("hours", "5")));

    static LongStream seeds() {
        return Seeds.first(400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isThatOfTheAdaptivePace(long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = ROADMAPS.check(RandomRoadmaps.definition(seed, 2 + random.nextInt(20)))
                .orThrow();
        Request request = (seed % 2 == 0 ? RandomRequests.request(seed) : RandomRequests.dated(seed, roadmap))
                .toBuilder().pace(PACES.get(random.nextInt(PACES.size()))).build();
        List<ScheduledTopic> order =
                ROADMAPS.plan(roadmap, request).orThrow().topicsByFinish().toList();
        Progress.Builder progress = Progress.builder(roadmap.id());
        LocalDate asOf = request.start().orElseThrow();
        for (ScheduledTopic topic : order.subList(0, random.nextInt(order.size()))) {
            asOf = topic.finish();
            progress.entry(ProgressEntry.builder(asOf, topic.topic().id(), Did.DONE)
                    .minutes(random.nextInt(3 * topic.minutes() + 1))
                    .build());
        }
        Request now = request.toBuilder()
                .progress(progress.build())
                .asOf(asOf.plusDays(random.nextInt(2)))
                .build();
        PaceSpec adaptive = PaceSpec.of("adaptive").over(now.pace().orElseThrow());

        assertThat(ROADMAPS.status(roadmap, now).orThrow().finishAtSpeed())
                .contains(ROADMAPS.plan(roadmap, now.toBuilder().pace(adaptive).build())
                        .orThrow()
                        .finish());
    }
}
