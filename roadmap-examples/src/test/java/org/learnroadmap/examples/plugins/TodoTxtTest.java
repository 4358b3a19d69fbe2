package org.learnroadmap.examples.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Document;

/** What lists for todo.txt say. */
class TodoTxtTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().writer(new TodoTxtWriter()).build();

    private static Roadmap roadmap(String title) {
        return ROADMAPS.check(RoadmapDefinition.builder("web", "Web")
                        .phase(PhaseDefinition.builder("pages", "Pages")
                                .topic(TopicDefinition.builder("html", title)
                                        .effort("90m")
                                        .build())
                                .topic(TopicDefinition.builder("css", "CSS")
                                        .effort("2h")
                                        .requires("html")
                                        .build())
                                .build())
                        .build())
                .orThrow();
    }

    private static Request.Builder request() {
        return Request.startingOn(MON_2026_01_05).calendar(StudyCalendar.everyDay(60));
    }

    private static String written(String title, Request request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ROADMAPS.write(
                "example.todo-txt",
                Document.of(ROADMAPS.plan(roadmap(title), request).orThrow()),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isALineForEachTopic() {
        assertThat(written("HTML", request().build())).isEqualTo("""
                2026-01-05 HTML +web @pages due:2026-01-06 t:2026-01-05 effort:1h30m id:html
                2026-01-05 CSS +web @pages due:2026-01-08 t:2026-01-06 effort:2h id:css
                """);
    }

    @Test
    void ticksWhatIsDone() {
        Progress progress = Progress.builder("web")
                .started(MON_2026_01_05)
                .entry(ProgressEntry.builder(MON_2026_01_05, "html", Did.DONE).build())
                .build();

        assertThat(written(
                        "HTML",
                        request()
                                .progress(progress)
                                .asOf(LocalDate.of(2026, 1, 7))
                                .build()))
                .isEqualTo("""
                        x 2026-01-05 2026-01-05 HTML +web @pages due:2026-01-05 t:2026-01-05 effort:1h30m id:html
                        2026-01-05 CSS +web @pages due:2026-01-08 t:2026-01-07 effort:2h id:css
                        """);
    }

    /** Words with a meaning of their own would file a topic elsewhere, or move its date. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            x done                        | x done
            (A) first                     | (A) first
            2026-02-02 dated              | 2026-02-02 dated
            for +work @home               | for + work @ home
            C++ and me@example.org        | C++ and me@example.org
            until due:2020-01-01 h:1      | until due: 2020-01-01 h: 1
            see https://example.org/a:b   | see https://example.org/a: b
            Values: text                  | Values: text
            """)
    void givesNoWordOfATitleAMeaning(String title, String words) {
        assertThat(written(title, request().build())).startsWith("2026-01-05 " + words + " +web @pages due:");
    }
}
