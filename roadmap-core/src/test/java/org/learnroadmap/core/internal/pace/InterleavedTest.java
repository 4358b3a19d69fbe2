package org.learnroadmap.core.internal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;

class InterleavedTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private final Interleaved interleaved = new Interleaved();
    private final DiagnosticCollector findings = new DiagnosticCollector(SourceMap.none(), 10);
    private final Roadmap roadmap = Roadmaps.builder()
            .build()
            .check(RoadmapDefinition.builder("r", "R")
                    .phase(PhaseDefinition.builder("p", "P")
                            .topic(TopicDefinition.builder("a", "A")
                                    .effort("1h")
                                    .build())
                            .build())
                    .build())
            .orThrow();

    @Test
    void sharesADayAmongTwoTopics() {
        assertThat(pace(Map.of(), null).topicsAtOnce()).isEqualTo(2);
        assertThat(pace(Map.of("topics", "3"), null).topicsAtOnce()).isEqualTo(3);
        assertThat(pace(Map.of("topics", "1"), null).topicsAtOnce()).isEqualTo(1);
        assertThat(Pace.asCalendar().topicsAtOnce()).isEqualTo(1);
    }

    @Test
    void keepsTheRestOfThePaceItWraps() {
        Pace half = Pace.builder()
                .budgetByDate(day -> day.capacity() / 2)
                .deadlinesFirst(true)
                .build();
        Pace pace = pace(Map.of(), half);

        assertThat(pace.budget().orElseThrow().applyAsInt(new BudgetDay(MON_2026_01_05, 60, 0)))
                .isEqualTo(30);
        assertThat(pace.budgetByDate()).isTrue();
        assertThat(pace.deadlinesFirst()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0", "1.5", "0.000001"})
    void refusesWhatIsNoNumberOfTopics(String topics) {
        assertThat(pace(Map.of("topics", topics), null)).isSameAs(Pace.asCalendar());
        assertThat(findings.sorted())
                .extracting(Diagnostic::render)
                .containsExactly("pace.topics: error: option 'topics' of pace 'interleaved': '" + topics
                        + "' is not a whole number of at least 1; write digits, such as 2 [invalid-option]");
    }

    private Pace pace(Map<String, String> options, @Nullable Pace over) {
        return interleaved.pace(PaceContext.builder(roadmap, MON_2026_01_05, StudyCalendar.everyDay(60), new int[] {60})
                .options(Options.read(interleaved.options(), options, "pace 'interleaved'", "pace", findings))
                .over(over)
                .findings(findings)
                .build());
    }
}
