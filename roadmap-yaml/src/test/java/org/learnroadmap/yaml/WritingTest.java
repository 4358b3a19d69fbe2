package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;

/** What is written reads as if a person had written it. */
class WritingTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final int SMALL_STACK = 200_000;
    private static final String HALF = "half \uD83D of a rocket";

    private static RoadmapDefinition definition() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("credits", 3);
        attributes.put("share", new BigDecimal("0.50"));
        attributes.put("whole", new BigDecimal("5"));
        attributes.put("code", "007");
        attributes.put("open", true);
        attributes.put("answer", "yes");
        attributes.put("rooms", List.of("a1", "b2"));
        TopicDefinition first = TopicDefinition.builder("first-app", "Your first app: \"Hello\"")
                .description("One line.\n\n  An indented one.\n")
                .effort("3h")
                .days("1-2")
                .attributes(attributes)
                .build();
        TopicDefinition blog = TopicDefinition.builder("blog", "Build a blog")
                .description(
                        "A long description of a blog that has a list page, a detail page, an admin and comments, so"
                                + " that it does not fit into one line of a file that people like to read in their editors")
                .kind("project")
                .requires(List.of(
                        PrerequisiteDefinition.of("first-app"),
                        PrerequisiteDefinition.builder()
                                .topic("html")
                                .kind("recommended")
                                .reason("templates are HTML")
                                .build(),
                        PrerequisiteDefinition.builder().topic("sql").gap(2).build(),
                        PrerequisiteDefinition.builder()
                                .anyOf(List.of("sqlite", "postgres"))
                                .build()))
                .steps(List.of("List page", "Detail page", "# Admin"))
                .resources(List.of(Resource.builder()
                        .kind("documentation")
                        .title("MDN")
                        .url("https://developer.mozilla.org/")
                        .build()))
                .build();
        return RoadmapDefinition.builder("web", "Web \uD83D\uDE80")
                .duration("4-6 weeks")
                .tags(List.of("python", "web"))
                .phase(PhaseDefinition.builder("core", "Core")
                        .weeks("1")
                        .topic(first)
                        .topic(blog)
                        .build())
                .phase(PhaseDefinition.builder("rest", "Rest")
                        .weeks("2-3")
                        .buffer(true)
                        .requires("core")
                        .build())
                .build();
    }

    private static Request request() {
        return Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.builder()
                        .on(DayOfWeek.MONDAY, 90)
                        .on(
                                DayOfWeek.TUESDAY,
                                StudyHours.ofWindows(
                                        List.of(TimeWindow.parse("07:00-07:30"), TimeWindow.parse("19:00-20:30"))))
                        .from(LocalDate.of(2026, 7, 1), Map.of(DayOfWeek.SATURDAY, StudyHours.ofMinutes(300)))
                        .off(DateRange.parse("2026-12-24..2026-12-26"))
                        .day(LocalDate.of(2026, 2, 14), StudyHours.ofWindows(List.of(TimeWindow.parse("10:00-12:00"))))
                        .build())
                .pace(PaceSpec.of("ramp-up", Map.of("weeks", "3")).over(PaceSpec.STEADY))
                .deadline("core", LocalDate.of(2026, 2, 1))
                .on("midterm", LocalDate.of(2026, 3, 20))
                .without(Tier.OPTIONAL)
                .known("html")
                .known("css")
                .leaveOut("quiz")
                .target("blog")
                .assume(TopicKind.STUDY, 120)
                .build();
    }

    @Test
    void writesDefinitionAsYaml() {
        assertThat(text(out -> DefinitionFile.write(definition(), Syntax.YAML, out)))
                .isEqualTo("""
                format: 1
                id: web
                title: Web \uD83D\uDE80
                duration: 4-6 weeks
                tags: [python, web]
                phases:
                  - id: core
                    title: Core
                    weeks: 1
                    topics:
                      - id: first-app
                        title: 'Your first app: "Hello"'
                        description: |
                          One line.

                            An indented one.
                        effort: 3h
                        days: 1-2
                        attributes:
                          credits: 3
                          share: 0.50
                          whole: 5e0
                          code: "007"
                          open: true
                          answer: "yes"
                          rooms: [a1, b2]
                      - id: blog
                        title: Build a blog
                        description: >-
                          A long description of a blog that has a list page, a detail page, an admin and comments, so that it does
                          not fit into one line of a file that people like to read in their editors
                        kind: project
                        requires:
                          - first-app
                          - topic: html
                            kind: recommended
                            reason: templates are HTML
                          - {topic: sql, gap: 2}
                          - {any-of: [sqlite, postgres]}
                        steps:
                          - List page
                          - Detail page
                          - '# Admin'
                        resources:
                          - kind: documentation
                            title: MDN
                            url: https://developer.mozilla.org/
                  - id: rest
                    title: Rest
                    weeks: 2-3
                    buffer: true
                    requires: [core]
                """);
    }

    @Test
    void writesDefinitionAsJson() {
        RoadmapDefinition small = RoadmapDefinition.builder("web", "\"Web\" \uD83D\uDE80")
                .tags(List.of("python", "web"))
                .phase(PhaseDefinition.builder("core", "Core")
                        .weeks("1")
                        .topic(TopicDefinition.builder("a", "A")
                                .steps(List.of("a\nb", "c d"))
                                .attributes(Map.of("whole", new BigDecimal("5")))
                                .build())
                        .build())
                .build();

        assertThat(text(out -> DefinitionFile.write(small, Syntax.JSON, out))).isEqualTo("""
                {
                  "format": 1,
                  "id": "web",
                  "title": "\\"Web\\" \uD83D\uDE80",
                  "tags": [ "python", "web" ],
                  "phases": [
                    {
                      "id": "core",
                      "title": "Core",
                      "weeks": 1,
                      "topics": [
                        {
                          "id": "a",
                          "title": "A",
                          "attributes": {
                            "whole": 5e0
                          },
                          "steps": [
                            "a\\nb",
                            "c d"
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void writesRequest() {
        assertThat(text(out -> RequestFile.write(request(), Syntax.YAML, out))).isEqualTo("""
                format: 1
                start: 2026-01-05
                pace: {id: ramp-up, weeks: 3, over: steady}
                calendar:
                  weekly: {mon: 1h30m, tue: ['07:00-07:30', '19:00-20:30']}
                  changes:
                    - from: 2026-07-01
                      weekly: {sat: 5h}
                  off: [2026-12-24..2026-12-26]
                  days:
                    2026-02-14: 10:00-12:00
                deadlines:
                  core: 2026-02-01
                on:
                  midterm: 2026-03-20
                without: [optional]
                known: [css, html]
                leave-out: [quiz]
                targets: [blog]
                assume: {study: 2h}
                """);
    }

    @Test
    void writesProgress() {
        Progress progress = Progress.builder("web")
                .started(MON_2026_01_05)
                .entry(ProgressEntry.builder(MON_2026_01_05, "first-app", Did.DONE)
                        .minutes(200)
                        .build())
                .entry(ProgressEntry.builder(MON_2026_01_05, "blog", Did.WORKED)
                        .share(40)
                        .build())
                .topic(
                        "html",
                        TopicStatus.builder(Did.SKIPPED).reason("knew it").build())
                .baseline("blog", MON_2026_01_05.plusDays(7))
                .build();
        ProgressFile file = ProgressFile.of(progress)
                .withRequest(Request.startingOn(MON_2026_01_05).build());

        assertThat(text(out -> file.write(Syntax.YAML, out))).isEqualTo("""
                format: 1
                roadmap: web
                started: 2026-01-05
                log:
                  - {date: 2026-01-05, topic: first-app, did: done, minutes: 200}
                  - {date: 2026-01-05, topic: blog, did: worked, share: 40%}
                topics:
                  html: {status: skipped, reason: knew it}
                baseline:
                  blog: 2026-01-12
                request:
                  start: 2026-01-05
                """);
    }

    @Test
    void writesSeveralDefinitionsIntoOneFile() {
        List<RoadmapDefinition> two = List.of(
                RoadmapDefinition.builder("a", "A").build(),
                RoadmapDefinition.builder("b", "B").build());

        assertThat(text(out -> DefinitionFile.write(two, Syntax.YAML, out))).isEqualTo("""
                format: 1
                id: a
                title: A
                ---
                format: 1
                id: b
                title: B
                """);
        for (Syntax syntax : Syntax.values()) {
            String text = text(out -> DefinitionFile.write(two, syntax, out));
            assertThat(Loaded.of("two." + syntax.name().toLowerCase(Locale.ROOT), text)
                            .definitions())
                    .isEqualTo(two);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionFile.write(List.of(), Syntax.YAML, new ByteArrayOutputStream()));
    }

    @Test
    void saysWhatAnIdWithMoreThanItselfNames() {
        PhaseDefinition inner = PhaseDefinition.builder("inner", "Inner").build();
        RoadmapDefinition definition = RoadmapDefinition.builder("a", "A")
                .phase(PhaseDefinition.builder("p", "P").phase(inner).build())
                .phase(PhaseDefinition.builder("q", "Q")
                        .requires(List.of(
                                PrerequisiteDefinition.builder()
                                        .id("inner")
                                        .gap(1)
                                        .build(),
                                PrerequisiteDefinition.builder().id("t").gap(1).build()))
                        .build())
                .build();

        assertThat(text(out -> DefinitionFile.write(definition, Syntax.YAML, out)))
                .contains("- {phase: inner, gap: 1}", "- {topic: t, gap: 1}");
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingOfWhatNoFileCanHold(Syntax syntax) {
        RoadmapDefinition.Builder builder = RoadmapDefinition.builder("a", "A");
        PrerequisiteDefinition twice =
                PrerequisiteDefinition.builder().id("x").topic("y").build();

        refuses(builder.description(HALF).build(), syntax, "text holds half of a character, \\uD83D,");
        builder.description(null);
        refuses(builder.attributes(Map.of(HALF, "x")).build(), syntax, "text holds half of a character, \\uD83D,");
        refuses(builder.attributes(Map.of("k".repeat(1001), "x")).build(), syntax, "longer than 1000");
        refuses(builder.attributes(Map.of("x", BigDecimal.TEN.pow(1001))).build(), syntax, "longer than 1000");
        refuses(
                builder.attributes(Map.of())
                        .phase(PhaseDefinition.builder("p", "P")
                                .requires(List.of(twice))
                                .build())
                        .build(),
                syntax,
                "prerequisite 'x' also names 'y'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String option : List.of("id", "over", "x-mine")) {
            Request request =
                    Request.builder().pace("steady", Map.of(option, "1")).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RequestFile.write(request, syntax, out))
                    .withMessageContaining(option);
        }
        assertThat(out.size()).isZero();
    }

    private static void refuses(RoadmapDefinition definition, Syntax syntax, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionFile.write(definition, syntax, out))
                .withMessageContaining(message);
        assertThat(out.size()).isZero();
    }

    /** Only escapes can say it: a file with the bytes of a half is not UTF-8. */
    @ParameterizedTest
    @EnumSource
    void halvesOfCharactersAreRefusedWhenRead(Syntax syntax) {
        String name = "half." + syntax.name().toLowerCase(Locale.ROOT);

        assertThat(Loaded.of(name, "{\"id\": \"\\ud83d\\ude80\", \"title\": \"x\\ud83d\", \"tags\": [\"\\ude80\"]}")
                        .lines())
                .containsExactly(
                        name + ":1:33: error: \\uD83D is half of a character; write the whole character, or both halves"
                                + " [half-character]",
                        name + ":1:53: error: \\uDE80 is half of a character; write the whole character, or both halves"
                                + " [half-character]");
    }

    @Test
    void halvesOfCharactersAreRefusedInKeys() {
        assertThat(Loaded.of("half.yaml", "id: a\n\"\\ud83d\": 1\n").lines())
                .containsExactly(
                        "half.yaml:2:1: error: \\uD83D is half of a character; write the whole character, or both"
                                + " halves [half-character]");
    }

    @ParameterizedTest
    @CsvSource({"a.json, JSON", "A.JSON, JSON", "a.yaml, YAML", "a.yml, YAML", "a, YAML", "json, YAML"})
    void nameDecidesTheSyntax(String name, Syntax syntax) {
        assertThat(Syntax.of(name)).isEqualTo(syntax);
    }

    @Test
    void deepPhasesNeedNoStack() throws InterruptedException {
        PhaseDefinition phase = PhaseDefinition.builder("p", "P").build();
        for (int i = 0; i < 1_000; i++) {
            phase = PhaseDefinition.builder("p" + i, "P").phase(phase).build();
        }
        RoadmapDefinition definition =
                RoadmapDefinition.builder("a", "A").phase(phase).build();
        List<String> written = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    for (Syntax syntax : Syntax.values()) {
                        written.add(text(out -> DefinitionFile.write(definition, syntax, out)));
                    }
                },
                "little stack",
                SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(written).hasSize(2).allMatch(text -> text.contains("p999"));
    }

    private static String text(Consumer<ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
