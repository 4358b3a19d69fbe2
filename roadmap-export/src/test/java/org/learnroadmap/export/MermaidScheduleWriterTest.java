package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.GanttChart.Bar;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;

class MermaidScheduleWriterTest {

    @Test
    void writesAChart() {
        assertThat(Lists.write("mermaid", Samples.underWay())).isEqualTo(Samples.expected("schedule.mmd"));
    }

    @Test
    void marksWhatIsLateAndWhenItIsDue() {
        List<Bar> bars =
                GanttChart.parse(Lists.write("mermaid", Samples.late())).bars();

        assertThat(bars)
                .filteredOn(bar -> bar.name().equals("Built on it"))
                .extracting(bar -> bar.section() + " " + bar.tags())
                .containsExactly("The only phase [crit]", "Deadlines [milestone, crit]");
    }

    /** Mermaid adds a day to the end, since ends are inclusive, and moves no end that is a date. */
    @Test
    void barsEndOnTheLastDay() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.afterWork()));
        List<Bar> bars = GanttChart.parse(Lists.write("mermaid", schedule)).bars();

        assertThat(bars)
                .extracting(bar -> bar.name() + " " + bar.start() + " " + bar.end())
                .containsExactlyElementsOf(schedule.topics().stream()
                        .map(topic -> topic.topic().title() + " " + first(topic) + " " + topic.finish())
                        .toList());
    }

    private static LocalDate first(ScheduledTopic topic) {
        return topic.minutes() == 0 ? topic.finish() : topic.start();
    }

    @Test
    void shadesDaysOff() {
        Schedule schedule = Samples.schedule(
                Samples.django(),
                Samples.request(StudyCalendar.mondayToFriday(300).toBuilder()
                        .off(DateRange.parse("2026-01-07..2026-01-08"))
                        .build()));

        assertThat(GanttChart.parse(Lists.write("mermaid", schedule)).settings())
                .containsEntry("excludes", "saturday, sunday, 2026-01-07, 2026-01-08")
                .containsEntry("dateFormat", "YYYY-MM-DD")
                .containsKey("inclusiveEndDates");
    }

    @ParameterizedTest
    @CsvSource({"'', %Y-%m-%d", "de-DE, %d.%m.%Y", "en-US, %m/%d/%Y", "ar-EG, %d/%m/%Y", "ja-JP, %Y/%m/%d"})
    void axisFollowsTheLocale(String locale, String format) {
        Document document =
                Document.of(Samples.late()).locale(locale.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(locale));

        assertThat(GanttChart.parse(Lists.write("mermaid", document)).settings())
                .containsEntry("axisFormat", format);
    }

    @Test
    void keepsEveryTitleWhole() {
        GanttChart chart = GanttChart.parse(Lists.write("mermaid", Lists.hostile()));

        assertThat(chart.bars())
                .extracting(Bar::name)
                .containsExactlyElementsOf(Lists.HOSTILE.stream()
                        .map(title -> Printable.escape(title).strip())
                        .toList());
        assertThat(chart.bars())
                .extracting(Bar::section)
                .containsOnly(chart.bars().get(0).section());
        assertThat(chart.settings().get("title")).isEqualTo("<b>*Title*</b>: #58; =1 %% \\r\\n\\u202E");
    }

    /** Mermaid knows sections by their names, so two phases of one title would be one. */
    @Test
    void phasesOfOneTitleAreTwoSections() {
        RoadmapDefinition definition = RoadmapDefinition.builder("twice", "Twice")
                .phase(PhaseDefinition.builder("a", "Practice")
                        .topic(Samples.topic("x", "X", "1h"))
                        .build())
                .phase(PhaseDefinition.builder("b", "Practice")
                        .topic(Samples.topic("y", "Y", "1h"))
                        .build())
                .build();
        Schedule schedule = Samples.schedule(definition, Samples.request(StudyCalendar.everyDay(60)));

        assertThat(GanttChart.parse(Lists.write("mermaid", schedule)).bars())
                .extracting(Bar::section)
                .containsExactly("Practice [a]", "Practice [b]");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChartFollowsTheGrammar(long seed) {
        Roadmap roadmap = Samples.ROADMAPS
                .check(RandomRoadmaps.definition(seed, 1 + (int) (seed % 30)))
                .orThrow();
        Stream<Schedule> planned = Samples.ROADMAPS.plan(roadmap, RandomRequests.dated(seed, roadmap)).value().stream();

        planned.forEach(schedule -> {
            GanttChart chart = GanttChart.parse(
                    Lists.write("mermaid", Document.of(schedule).locale(Lists.LOCALES.get((int) (seed % 3)))));
            int deadlines = schedule.request().deadlines().size();

            assertThat(chart.bars())
                    .hasSizeGreaterThanOrEqualTo(schedule.topics().size() + deadlines);
            assertThat(chart.bars()).allMatch(bar -> !bar.end().isBefore(bar.start()));
        });
    }

    @Test
    void parserOfTheTestRefusesWhatMermaidRefuses() {
        Map<String, String> broken = Map.of(
                "gantt\n    a: b :2026-01-05, 2026-01-06\n", "colon",
                "gantt\n    50%% x :2026-01-05, 2026-01-06\n", "comment",
                "gantt\n    click me :2026-01-05, 2026-01-06\n", "word",
                "gantt\n    x\n    :2026-01-05, 2026-01-06\n", "line");

        broken.forEach((chart, what) -> assertThatThrownBy(() -> GanttChart.parse(chart))
                .as(what)
                .isInstanceOf(IllegalArgumentException.class));
    }
}
