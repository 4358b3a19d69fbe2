package org.learnroadmap.core.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.plan.Request;

class PaceTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    @Test
    void isTheCalendarUnlessToldOtherwise() {
        Pace pace = Pace.asCalendar();

        assertThat(pace.budget()).isEmpty();
        assertThat(pace.budgetByDate()).isFalse();
        assertThat(pace.urgency()).isEmpty();
        assertThat(pace.deadlinesFirst()).isFalse();
        assertThat(pace.topicsAtOnce()).isEqualTo(1);
    }

    @Test
    void keepsEveryPartWhenItIsBuiltAgain() {
        Pace pace = Pace.builder()
                .budgetByDate(BudgetDay::capacity)
                .urgency(topic -> 7)
                .deadlinesFirst(true)
                .topicsAtOnce(3)
                .build()
                .toBuilder()
                .build();

        assertThat(pace.budgetByDate()).isTrue();
        assertThat(pace.urgency()).isPresent();
        assertThat(pace.deadlinesFirst()).isTrue();
        assertThat(pace.topicsAtOnce()).isEqualTo(3);
    }

    @Test
    void budgetsByDateOrByWhatIsLeftWhateverWasSaidLast() {
        Pace.Builder builder = Pace.builder().budgetByDate(BudgetDay::capacity).budget(day -> (int) day.left());

        assertThat(builder.build().budgetByDate()).isFalse();
        assertThat(builder.budgetByDate(BudgetDay::capacity).build().budgetByDate())
                .isTrue();
    }

    @Test
    void sharesADayAmongOneTopicAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pace.builder().topicsAtOnce(0))
                .withMessage("0 topics at once; there must be at least 1");
    }

    @Test
    void tellsOfADayWhatIsLeftAndDue() {
        BudgetDay day =
                new BudgetDay(MON_2026_01_05, 60, 30, 500, by -> by.isBefore(MON_2026_01_05.plusDays(3)) ? 120 : 300);

        assertThat(day.left()).isEqualTo(500);
        assertThat(day.leftDueBy(MON_2026_01_05)).isEqualTo(120);
        assertThat(day.leftDueBy(MON_2026_01_05.plusDays(3))).isEqualTo(300);
        assertThat(new BudgetDay(MON_2026_01_05, 60, 30).left()).isZero();
        assertThat(new BudgetDay(MON_2026_01_05, 60, 30).leftDueBy(LocalDate.MAX))
                .isZero();
    }

    @Test
    void steadyTakesAFlag() {
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(TopicDefinition.builder("a", "A").effort("1h").build())
                        .build())
                .build();
        Roadmaps roadmaps = Roadmaps.builder().build();
        Request.Builder request = Request.startingOn(MON_2026_01_05);

        assertThat(roadmaps.plan(
                                roadmaps.check(definition).orThrow(),
                                request.pace("steady", Map.of("deadlines-first", "true"))
                                        .build())
                        .value())
                .isPresent();
        assertThat(roadmaps.plan(
                                roadmaps.check(definition).orThrow(),
                                request.pace("steady", Map.of("deadlines-first", "yes"))
                                        .build())
                        .diagnostics())
                .extracting(Diagnostic::message)
                .contains("option 'deadlines-first' of pace 'steady': 'yes' is not a flag; write true or false");
    }
}
