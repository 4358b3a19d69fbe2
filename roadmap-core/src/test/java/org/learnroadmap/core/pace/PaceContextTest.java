package org.learnroadmap.core.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.WorkAxis;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.PaceStrategy;

class PaceContextTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private final Roadmap roadmap = Roadmaps.builder()
            .build()
            .check(RoadmapDefinition.builder("r", "R")
                    .phase(PhaseDefinition.builder("p", "P")
                            .topic(TopicDefinition.builder("a", "A")
                                    .effort("1h")
                                    .build())
                            .topic(TopicDefinition.builder("b", "B")
                                    .effort("1h")
                                    .build())
                            .build())
                    .build())
            .orThrow();
    private final Topic a = roadmap.topics().get(0);
    private final Topic b = roadmap.topics().get(1);

    private PaceContext.Builder context() {
        return PaceContext.builder(roadmap, MON_2026_01_05, StudyCalendar.everyDay(60), new int[] {60, 60});
    }

    @Test
    void tellsTheDatesOfTopics() {
        int[] dueDays = {9, WorkAxis.NEVER};
        PaceContext context =
                context().dates(dueDays, new int[] {0, 3}).build().toBuilder().build();
        dueDays[0] = 1;

        assertThat(context.due(a)).contains(LocalDate.of(2026, 1, 14));
        assertThat(context.due(b)).isEmpty();
        assertThat(context.notBefore(a)).isEmpty();
        assertThat(context.notBefore(b)).contains(LocalDate.of(2026, 1, 8));
        assertThat(context.hasNotBefore()).isTrue();
    }

    @Test
    void hasNoDatesUnlessItIsTold() {
        PaceContext context = context().build();

        assertThat(context.due(a)).isEmpty();
        assertThat(context.notBefore(a)).isEmpty();
        assertThat(context.hasNotBefore()).isFalse();
        assertThat(context().dates(new int[] {1, 2}, new int[2]).build().hasNotBefore())
                .isFalse();
    }

    @Test
    void wantsOneNumberForEachTopic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> context().dates(new int[1], new int[2]))
                .withMessage("1 and 2 numbers for 2 topics");
        assertThatIllegalArgumentException().isThrownBy(() -> context().dates(new int[2], new int[3]));
    }

    /** Wraps another pace, and notes whether one is put around it. */
    private record Layer(String id, List<String> wrapped) implements PaceStrategy {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean wraps() {
            return true;
        }

        @Override
        public Pace pace(PaceContext context) {
            wrapped.add(id + " at " + context.path() + ", " + context.isWrapped());
            return context.over().orElse(Pace.asCalendar());
        }
    }

    @Test
    void tellsWhetherAnotherPaceIsPutAround() {
        List<String> wrapped = new ArrayList<>();
        Roadmaps roadmaps = Roadmaps.builder()
                .pace(new Layer("test.a", wrapped))
                .pace(new Layer("test.b", wrapped))
                .pace(new Layer("test.c", wrapped))
                .build();
        Request request = Request.startingOn(MON_2026_01_05)
                .pace(PaceSpec.parse("test.a+test.b+test.c"))
                .build();

        assertThat(roadmaps.plan(roadmap, request).value()).isPresent();
        assertThat(wrapped)
                .containsExactly(
                        "test.c at pace.over.over, true", "test.b at pace.over, true", "test.a at pace, false");
    }
}
