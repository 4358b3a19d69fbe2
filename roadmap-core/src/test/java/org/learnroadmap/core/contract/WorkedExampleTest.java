package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Certificate;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Fix.Kind;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/** Ten hours, then ten hours more, an hour on each working day, and two weeks for it. */
class WorkedExampleTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate FRI_2026_01_16 = LocalDate.of(2026, 1, 16);
    private static final LocalDate FRI_2026_01_30 = LocalDate.of(2026, 1, 30);
    private static final LocalDate MON_2025_12_22 = LocalDate.of(2025, 12, 22);
    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private static final Roadmap ROADMAP = ROADMAPS.check(RoadmapDefinition.builder("example", "Example")
                    .phase(PhaseDefinition.builder("p", "P")
                            .topic(TopicDefinition.builder("a", "A")
                                    .effort("10h")
                                    .build())
                            .topic(TopicDefinition.builder("b", "B")
                                    .effort("10h")
                                    .requires("a")
                                    .build())
                            .topic(TopicDefinition.builder("c", "C")
                                    .effort("2h")
                                    .tier("optional")
                                    .build())
                            .build())
                    .build())
            .orThrow();

    private static Schedule plan(LocalDate start, int minutes, LocalDate deadline) {
        StudyCalendar.Builder calendar = StudyCalendar.builder();
        for (int day = 1; day <= 5; day++) {
            calendar.on(DayOfWeek.of(day), minutes);
        }
        Request request = Request.startingOn(start)
                .calendar(calendar.build())
                .deadline("b", deadline)
                .build();
        return ROADMAPS.plan(ROADMAP, request).orThrow();
    }

    private static Schedule plan() {
        return plan(MON_2026_01_05, 60, FRI_2026_01_16);
    }

    private static boolean isMet(LocalDate start, int minutes, LocalDate deadline) {
        return plan(start, minutes, deadline).maxLateDays().orElseThrow() == 0;
    }

    @Test
    void isFourteenDaysLate() {
        assertThat(plan().topic("b").orElseThrow().finish()).isEqualTo(FRI_2026_01_30);
        assertThat(plan().topic("b").orElseThrow().lateDays()).hasValue(14);
        assertThat(plan().lateDaysById()).isEqualTo(Map.of("b", 14));
        assertThat(plan().maxLateDays()).hasValue(14);
        assertThat(plan().lateDays()).isEmpty();
    }

    @Test
    void provesIt() {
        List<Topic> both = ROADMAP.topics().subList(0, 2);

        assertThat(plan().certificate())
                .contains(new Certificate("b", both, 1200, 600, MON_2026_01_05, FRI_2026_01_16, 14));
    }

    @Test
    void hasThreeWaysOut() {
        List<Fix> fixes = plan().fixes();

        assertThat(fixes)
                .extracting(Fix::kind)
                .containsExactlyInAnyOrder(Kind.MORE_MINUTES, Kind.LATER_DEADLINE, Kind.EARLIER_START);
        assertThat(fixes).anyMatch(fix -> fix.minutesPerDay().orElse(0) == 60);
        assertThat(fixes).anyMatch(fix -> fix.deadlines().equals(Map.of("b", FRI_2026_01_30)));
        assertThat(fixes).anyMatch(fix -> fix.start().equals(Optional.of(MON_2025_12_22)));
    }

    @Test
    void takesNoLess() {
        assertThat(isMet(MON_2026_01_05, 120, FRI_2026_01_16)).isTrue();
        assertThat(isMet(MON_2026_01_05, 119, FRI_2026_01_16)).isFalse();
        assertThat(isMet(MON_2026_01_05, 60, FRI_2026_01_30)).isTrue();
        assertThat(isMet(MON_2026_01_05, 60, FRI_2026_01_30.minusDays(1))).isFalse();
        assertThat(isMet(MON_2025_12_22, 60, FRI_2026_01_16)).isTrue();
        assertThat(isMet(MON_2025_12_22.plusDays(1), 60, FRI_2026_01_16)).isFalse();
    }

    /** What is urgent goes first, so c, which could have been studied at once, is in nobody's way. */
    @Test
    void isNotHelpedByLeavingOutWhatComesLast() {
        assertThat(plan().topic("c").orElseThrow().start()).isAfter(FRI_2026_01_30);
        assertThat(plan().fixes()).noneMatch(fix -> fix.kind() == Kind.LEAVE_OUT);
    }
}
