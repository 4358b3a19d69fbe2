package org.learnroadmap.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/** A million topics are built in Java, checked and planned, on a stack of the default size. */
@Tag("large")
class BigRoadmapTest {

    private static final int TOPICS = 1_000_000;
    private static final int TOPICS_IN_PHASE = 1000;
    private static final Request REQUEST = Request.startingOn(LocalDate.of(2026, 1, 5))
            .calendar(StudyCalendar.everyDay(1440))
            .build();

    @Test
    void withThreePrerequisitesEach() {
        Random random = new Random(1);

        Schedule schedule = plan(topic -> topic == 0
                ? new String[0]
                : random.ints(3, 0, topic).distinct().mapToObj(t -> "t" + t).toArray(String[]::new));

        assertThat(schedule.totalMinutes()).isEqualTo(30L * TOPICS);
        assertThat(schedule.finish()).isEqualTo(LocalDate.of(2026, 1, 5).plusDays((30L * TOPICS - 1) / 1440));
    }

    @Test
    void inOneChainAgainstTheOrderOfTheFile() {
        Schedule schedule = plan(topic -> topic == TOPICS - 1 ? new String[0] : new String[] {"t" + (topic + 1)});

        assertThat(schedule.topicsByFinish().findFirst().orElseThrow().topic().id())
                .isEqualTo("t" + (TOPICS - 1));
        assertThat(schedule.topic("t0").orElseThrow().finish()).isEqualTo(schedule.finish());
    }

    private static Schedule plan(IntFunction<String[]> requires) {
        Roadmaps roadmaps =
                Roadmaps.builder().limits(Limits.defaults().years(200)).build();
        Roadmap roadmap = roadmaps.check(definition(requires)).orThrow();
        return roadmaps.plan(roadmap, REQUEST).orThrow();
    }

    private static RoadmapDefinition definition(IntFunction<String[]> requires) {
        RoadmapDefinition.Builder roadmap = RoadmapDefinition.builder("big", "Big");
        for (int first = 0; first < TOPICS; first += TOPICS_IN_PHASE) {
            PhaseDefinition.Builder phase = PhaseDefinition.builder("p" + first, "Phase " + first);
            for (int topic = first; topic < first + TOPICS_IN_PHASE; topic++) {
                phase.topic(TopicDefinition.builder("t" + topic, "Topic " + topic)
                        .effort("30m")
                        .requires(requires.apply(topic))
                        .build());
            }
            roadmap.phase(phase.build());
        }
        return roadmap.build();
    }
}
