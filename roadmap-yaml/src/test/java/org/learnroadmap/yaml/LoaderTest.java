package org.learnroadmap.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadOptions;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.TrackerRow;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.spi.SourceProbe;

class LoaderTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder()
            .loader(new YamlRoadmapLoader())
            .loader(new JsonRoadmapLoader())
            .build();

    private static final String YAML = """
            format: 1
            id: r
            title: R
            description: |
              Two
              lines
            goal: g
            goals: [a, 2]
            outcomes: [o]
            duration: 4-6 weeks
            revision: 1.10
            lang: en
            tags: [t]
            formerly: [old]
            allow: [empty-phase]
            attributes: {text: a, whole: 12, part: 1.50, flag: true, list: [1, {deep: b}], none: }
            phases:
              - id: p
                title: P
                weeks: 11
                buffer: true
              - id: q
                title: Q
                requires: [p]
                topics:
                  - id: t
                    title: T
                    kind: project
                    effort: 3h
                    requires:
                      - p
                      - {topic: u, kind: recommended, gap: 2, reason: because}
                      - any-of: [u, v]
                    steps: [one]
                    resources: [{kind: book, title: B, url: u, author: a}]
            project-ideas: [{title: i, description: d, features: [f], technology: [x]}]
            concepts: [{term: t, explanation: e, group: g}]
            resources: [{title: B}]
            tracker: [{phase: P, weeks: 1-2, task: t, status: open}]
            """;

    private static final String JSON = """
            {"format": 1, "id": "r", "title": "R", "description": "Two\\nlines\\n", "goal": "g", "goals": ["a", 2],
             "outcomes": ["o"], "duration": "4-6 weeks", "revision": 1.10, "lang": "en", "tags": ["t"],
             "formerly": ["old"], "allow": ["empty-phase"],
             "attributes": {"text": "a", "whole": 12, "part": 1.50, "flag": true, "list": [1, {"deep": "b"}],
                            "none": null},
             "phases": [
               {"id": "p", "title": "P", "weeks": 11, "buffer": true},
               {"id": "q", "title": "Q", "requires": ["p"], "topics": [
                 {"id": "t", "title": "T", "kind": "project", "effort": "3h",
                  "requires": ["p", {"topic": "u", "kind": "recommended", "gap": 2, "reason": "because"},
                               {"any-of": ["u", "v"]}],
                  "steps": ["one"],
                  "resources": [{"kind": "book", "title": "B", "url": "u", "author": "a"}]}]}],
             "project-ideas": [{"title": "i", "description": "d", "features": ["f"], "technology": ["x"]}],
             "concepts": [{"term": "t", "explanation": "e", "group": "g"}],
             "resources": [{"title": "B"}],
             "tracker": [{"phase": "P", "weeks": "1-2", "task": "t", "status": "open"}]}
            """;

    private static RoadmapDefinition expected() {
        TopicDefinition topic = TopicDefinition.builder("t", "T")
                .kind("project")
                .effort("3h")
                .requires(List.of(
                        PrerequisiteDefinition.of("p"),
                        PrerequisiteDefinition.builder()
                                .topic("u")
                                .kind("recommended")
                                .gap(2)
                                .reason("because")
                                .build(),
                        PrerequisiteDefinition.builder()
                                .anyOf(List.of("u", "v"))
                                .build()))
                .steps(List.of("one"))
                .resources(List.of(Resource.builder()
                        .kind("book")
                        .title("B")
                        .url("u")
                        .author("a")
                        .build()))
                .build();
        return RoadmapDefinition.builder("r", "R")
                .description("Two\nlines\n")
                .goal("g")
                .goals(List.of("a", "2"))
                .outcomes(List.of("o"))
                .duration("4-6 weeks")
                .revision("1.10")
                .lang("en")
                .tags(List.of("t"))
                .formerly(List.of("old"))
                .allow(List.of("empty-phase"))
                .attributes(Map.of(
                        "text",
                        "a",
                        "whole",
                        BigInteger.valueOf(12),
                        "part",
                        new BigDecimal("1.50"),
                        "flag",
                        true,
                        "list",
                        List.of(BigInteger.ONE, Map.of("deep", "b"))))
                .phase(PhaseDefinition.builder("p", "P")
                        .weeks("11")
                        .buffer(true)
                        .build())
                .phase(PhaseDefinition.builder("q", "Q")
                        .requires("p")
                        .topics(List.of(topic))
                        .build())
                .projectIdeas(List.of(ProjectIdea.builder()
                        .title("i")
                        .description("d")
                        .features(List.of("f"))
                        .technology(List.of("x"))
                        .build()))
                .concepts(List.of(
                        Concept.builder().term("t").explanation("e").group("g").build()))
                .resources(List.of(Resource.builder().title("B").build()))
                .tracker(List.of(TrackerRow.builder()
                        .phase("P")
                        .weeks("1-2")
                        .task("t")
                        .status("open")
                        .build()))
                .build();
    }

    @Test
    void yamlBecomesDefinition() {
        assertThat(Loaded.of("r.yaml", YAML).definition()).isEqualTo(expected());
    }

    @Test
    void jsonBecomesTheSameDefinition() {
        assertThat(Loaded.of("r.json", JSON).definition()).isEqualTo(expected());
    }

    @Test
    void attributesKeepTheirOrder() {
        RoadmapDefinition definition =
                Loaded.of("r.yaml", "attributes: {z: 1, a: 2, m: 3}").definition();

        assertThat(definition.attributes().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void everyDocumentBecomesDefinition() {
        assertThat(Loaded.of("r.yaml", "id: r\n---\nid: s\n...\n---\nid: t\n").definitions())
                .extracting(definition -> definition.id().orElseThrow())
                .containsExactly("r", "s", "t");
        assertThat(Loaded.of("r.json", "{\"id\":\"r\"} [{\"id\":\"s\"},{\"id\":\"t\"}]")
                        .definitions())
                .extracting(definition -> definition.id().orElseThrow())
                .containsExactly("r", "s", "t");
    }

    @Test
    void documentsBeforeFaultOfSyntaxCount() {
        Loaded loaded = Loaded.of("r.yaml", "id: r\n---\nid: s\ntitle: 'S\n");

        assertThat(loaded.definitions()).hasSize(1);
        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly("invalid-syntax");
    }

    @Test
    void documentOfNewerFormatIsNotRead() {
        assertThat(Loaded.of("r.yaml", "format: 2\nid: r\n---\nid: s\n").definitions())
                .extracting(definition -> definition.id().orElseThrow())
                .containsExactly("s");
    }

    @Test
    void findingsNamePaths() {
        Loaded loaded = Loaded.of("r.yaml", "phases: [{topics: [{effort: [1], idd: t}]}]");

        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly("phases[0].topics[0].effort", "phases[0].topics[0].idd");
    }

    @Test
    void duplicateKeyNamesTheFirst() {
        Loaded loaded = Loaded.of("r.yaml", "id: r\nid: s\n");

        assertThat(loaded.definitions().get(0).id()).contains("r");
        assertThat(loaded.diagnostics().get(0).related())
                .extracting(Object::toString)
                .containsExactly("r.yaml:1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "django.yaml, '', yaml",
        "django.YML, '{', yaml",
        "django.json, 'id: r', json",
        "-, '{\"id\": 1}', json",
        "-, '\n  [', json",
        "-, 'format: 1', yaml",
        "-, '# comment\nid: r', yaml",
        "-, 'title: R', yaml",
        "-, 'phases:', yaml",
        "-, '---\nx: 1', yaml",
        "-, '# Title\n\nText\n\n---\n', ''",
        "-, 'no-id: r', ''",
        "django.md, 'id: r', ''",
        "dir.yaml/django, '', ''",
        "-, '', ''",
    })
    void atMostOneLoaderClaimsSource(String name, String head, String id) {
        SourceProbe probe = new SourceProbe(name, head);

        assertThat(ROADMAPS.loaders().stream()
                        .filter(loader -> loader.supports(probe))
                        .map(RoadmapLoader::id))
                .containsExactlyElementsOf(id.isEmpty() ? List.of() : List.of(id));
    }

    @Test
    void loadersAreDiscovered() {
        assertThat(Roadmaps.discover().loaders()).extracting(RoadmapLoader::id).containsExactly("json", "yaml");
        assertThat(Roadmaps.discover().loaders())
                .allSatisfy(loader -> assertThat(loader.version()).matches("\\d+\\.\\d+.*"));
    }

    @Test
    void roadmapIsLoadedFromStandardInput() {
        String text = "id: r\ntitle: R\nphases: [{id: p, title: P, topics: [{id: t, title: T, effort: 3h}]}]\n";

        assertThat(ROADMAPS.load(Source.ofText("-", text)).roadmap().topics()).hasSize(1);
    }

    /** What the loader only warns of at the same place hides no error. */
    @Test
    void warningOfTheLoaderHidesNoErrorOfCore() {
        LoadResult result = ROADMAPS.load(Source.ofText("r.yaml", "id: r\ntitle: R\nphases: !list []\n"));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("missing-phases", "unknown-tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\r\n  b:\r ", "a:\n  b:\n ", "a:\r  b:\r "})
    void byteThatIsNotUtf8HasPlace(String before) {
        Source source = Source.of("r.yaml", (before + "\u00E9").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ROADMAPS.load(source).diagnostics())
                .extracting(found -> found.location().orElseThrow().toString(), Diagnostic::code)
                .containsExactly(tuple("r.yaml:3:2", "not-utf-8"));
    }

    @Test
    void findingsOfCoreHavePlaces() {
        String text = """
                id: r
                title: R
                phases:
                  - id: p
                    title: P
                    topics:
                      - {id: t, title: T, effort: 3, requires: [{topic: u}]}
                """;
        LoadResult result = ROADMAPS.load(
                Source.ofText("r.txt", text), LoadOptions.defaults().loader("yaml", Map.of()));

        assertThat(result.diagnostics())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(found -> found.location().orElseThrow().toString(), Diagnostic::code)
                .containsExactly(tuple("r.txt:7:35", "invalid-effort"), tuple("r.txt:7:57", "unknown-id"));
    }

    @Test
    void warningHidesNoError() {
        LoadResult result = ROADMAPS.load(Source.ofText("r.yaml", "id: r\ntitle: !mine ''\nphases: !list []\n"));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("unknown-tag", "missing-title", "unknown-tag", "missing-phases");
    }
}
