package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.RoadmapDefinitionException;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Concept;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.ProjectIdea;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.model.TrackerRow;

class DefinitionCheckTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static Stream<Arguments> faults() {
        PrerequisiteDefinition.Builder prerequisite = PrerequisiteDefinition.builder();
        return Stream.of(
                argumentSet(
                        "blank id",
                        topic(" ", "T"),
                        "phases[0].topics[0].id: error: 'id' is missing or blank [missing-id]"),
                argumentSet(
                        "no title",
                        TopicDefinition.builder().id("t").build(),
                        "phases[0].topics[0].title: error: 'title' is missing or blank [missing-title]"),
                argumentSet(
                        "space in id",
                        topic("my topic", "T"),
                        "phases[0].topics[0].id: error: id 'my topic' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]"),
                argumentSet(
                        "expression in id",
                        topic("${7*7}{value}", "T"),
                        "phases[0].topics[0].id: error: id '${7*7}{value}' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]"),
                argumentSet(
                        "reserved id",
                        topic("roadmap", "T"),
                        "phases[0].topics[0].id: error: id 'roadmap' is reserved for the whole roadmap; choose another [reserved-id]"),
                argumentSet(
                        "id of a phase",
                        topic("p", "T"),
                        "phases[0].topics[0].id: error: id 'p' is used twice; first at phases[0].id [duplicate-id]"),
                argumentSet(
                        "unknown kind",
                        topic("t", "T").toBuilder().kind("studdy").build(),
                        "phases[0].topics[0].kind: error: unknown kind 'studdy'; there are study, practice, project, review, checkpoint; did you mean 'study'? [unknown-kind]"),
                argumentSet(
                        "unknown tier",
                        topic("t", "T").toBuilder().tier("vital").build(),
                        "phases[0].topics[0].tier: error: unknown tier 'vital'; there are core, recommended, optional [unknown-tier]"),
                argumentSet(
                        "effort in days",
                        topic("t", "T").toBuilder().effort("2d").build(),
                        "phases[0].topics[0].effort: error: effort '2d' counts days, and a day has no fixed length; write hours, such as 6h [invalid-effort]"),
                argumentSet(
                        "weeks backwards",
                        topic("t", "T").toBuilder().weeks("4-2").build(),
                        "phases[0].topics[0].weeks: error: span '4-2' runs backwards; write the smaller number first [invalid-span]"),
                argumentSet(
                        "unknown prerequisite",
                        topic("t", "T").toBuilder().requires("frist").build(),
                        "phases[0].topics[0].requires[0]: error: unknown topic or phase 'frist'; did you mean 'first'? [unknown-id]"),
                argumentSet(
                        "phase as topic",
                        requires(prerequisite.topic("p").build()),
                        "phases[0].topics[0].requires[0].topic: error: 'p' is a phase; write 'phase: p' [wrong-target]"),
                argumentSet(
                        "two targets",
                        requires(PrerequisiteDefinition.builder()
                                .topic("first")
                                .phase("p")
                                .build()),
                        "phases[0].topics[0].requires[0]: error: a prerequisite needs exactly one of 'topic', 'phase' and 'any-of', or just an id [invalid-prerequisite]"),
                argumentSet(
                        "unknown kind of prerequisite",
                        requires(PrerequisiteDefinition.builder()
                                .topic("first")
                                .kind("recomended")
                                .build()),
                        "phases[0].topics[0].requires[0].kind: error: unknown prerequisite kind 'recomended'; there are required, corequisite, together, recommended; did you mean 'recommended'? [unknown-prerequisite-kind]"),
                argumentSet(
                        "gap behind a preference",
                        requires(PrerequisiteDefinition.builder()
                                .topic("first")
                                .kind("recommended")
                                .gap(2)
                                .build()),
                        "phases[0].topics[0].requires[0].gap: error: 'gap' goes with kind required or corequisite, not with recommended; remove one of them [misplaced-gap]"),
                argumentSet(
                        "negative gap",
                        requires(PrerequisiteDefinition.builder()
                                .topic("first")
                                .gap(-1)
                                .build()),
                        "phases[0].topics[0].requires[0].gap: error: gap -1 is out of range; write days from 0 to 36525 [invalid-gap]"),
                argumentSet(
                        "together with any of",
                        requires(PrerequisiteDefinition.builder()
                                .anyOf(List.of("first"))
                                .kind("together")
                                .build()),
                        "phases[0].topics[0].requires[0].any-of: error: 'any-of' goes with kind required or recommended, not with together; name one topic [misplaced-any-of]"),
                argumentSet(
                        "corequisite of a phase",
                        requires(PrerequisiteDefinition.builder()
                                .id("p")
                                .kind("corequisite")
                                .build()),
                        "phases[0].topics[0].requires[0]: error: kind corequisite goes between topics only, and 'p' is a phase; name one of its topics [not-between-topics]"),
                argumentSet(
                        "together with itself",
                        requires(PrerequisiteDefinition.builder()
                                .id("t")
                                .kind("together")
                                .build()),
                        "phases[0].topics[0].requires[0]: error: 't' asks for itself; remove it, or name another topic [self-prerequisite]"),
                argumentSet(
                        "any of itself",
                        requires(PrerequisiteDefinition.builder()
                                .anyOf(List.of("t", "p"))
                                .build()),
                        "phases[0].topics[0].requires[0]: error: every one of these requires, in the end, what asks for it; name one that does not [unreachable-any-of]"),
                argumentSet(
                        "unknown among several",
                        requires(PrerequisiteDefinition.builder()
                                .anyOf(List.of("first", "secnod"))
                                .build()),
                        "phases[0].topics[0].requires[0].any-of[1]: error: unknown topic or phase 'secnod' [unknown-id]"),
                argumentSet(
                        "itself",
                        topic("t", "T").toBuilder().requires("t").build(),
                        "phases[0].topics[0]: error: prerequisites form a cycle: t -> t [prerequisite-cycle]"),
                argumentSet(
                        "its own phase",
                        topic("t", "T").toBuilder().requires("p").build(),
                        "phases[0].topics[0]: error: prerequisites form a cycle: t -> p -> t [prerequisite-cycle]"),
                argumentSet(
                        "blank step",
                        topic("t", "T").toBuilder().steps(List.of("do it", " ")).build(),
                        "phases[0].topics[0].steps[1]: error: an entry of a list is blank; write something or remove it [blank-text]"),
                argumentSet(
                        "resource without title",
                        topic("t", "T").toBuilder()
                                .resources(List.of(Resource.builder()
                                        .url("https://example.org")
                                        .build()))
                                .build(),
                        "phases[0].topics[0].resources[0].title: error: a resource needs a title [missing-title]"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheFaultAndItsPath(TopicDefinition topic, String expected) {
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(topic)
                        .topic(topic("first", "First"))
                        .build())
                .build();

        assertThat(ROADMAPS.check(definition).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(expected);
    }

    @Test
    void reportsEverythingAtOnce() {
        RoadmapDefinition definition = RoadmapDefinition.builder()
                .title("R")
                .duration("a while")
                .projectIdeas(List.of(ProjectIdea.builder().build()))
                .concepts(List.of(Concept.builder().build()))
                .tracker(List.of(TrackerRow.builder().build()))
                .phase(PhaseDefinition.builder("p", "P")
                        .buffer(true)
                        .topic(topic("a", "A").toBuilder().requires("b").build())
                        .build())
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(topic("b", "B").toBuilder()
                                .requires("a", "c")
                                .effort("3")
                                .build())
                        .build())
                .phase(PhaseDefinition.builder("empty", "Empty").build())
                .build();

        assertThat(ROADMAPS.check(definition).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "missing-id",
                        "invalid-duration",
                        "missing-title",
                        "missing-term",
                        "missing-task",
                        "buffer-with-content",
                        "duplicate-id",
                        "unknown-id",
                        "invalid-effort",
                        "prerequisite-cycle",
                        "empty-phase");
    }

    @Test
    void putsFindingsAtTheirPlacesAndSortsThem() {
        SourceMap places = SourceMap.builder("r.txt")
                .put("phases[0].topics[0]", 9, 3)
                .put("phases[0].id", 2, 1)
                .build();
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .places(places)
                .phase(PhaseDefinition.builder("?", "P")
                        .topic(topic("t", "T").toBuilder().effort("x").build())
                        .build())
                .build();

        assertThatThrownBy(() -> ROADMAPS.check(definition).orThrow())
                .isInstanceOf(RoadmapDefinitionException.class)
                .hasMessage("""
                        2 problems:
                        r.txt:2:1: error: id '?' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]
                        r.txt:9:3: error: effort 'x' is not an amount of time; write 3h, 90m or 1h30m [invalid-effort]""");
    }

    @Test
    void acceptsLettersOfAnyScript() {
        assertThat(check(topic("основы_1.数据-ü", "T")).value()).isPresent();
    }

    @Test
    void ignoresARecommendationThatClosesACycle() {
        PrerequisiteDefinition wish =
                PrerequisiteDefinition.builder().topic("b").kind("recommended").build();
        Outcome<Roadmap> outcome = ROADMAPS.check(RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P")
                        .topic(topic("a", "A").toBuilder()
                                .requires(List.of(wish))
                                .build())
                        .topic(topic("b", "B").toBuilder().requires("a").build())
                        .build())
                .build());

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "phases[0].topics[0].requires[0]: info: this recommended prerequisite closes a cycle with others and does not count [ignored-recommendation]");
    }

    @Test
    void silencesWarningsThatTheAuthorAllows() {
        RoadmapDefinition definition = RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P").build())
                .build();

        assertThat(ROADMAPS.check(definition).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("empty-phase");
        assertThat(ROADMAPS.check(definition.toBuilder()
                                .allow(List.of("empty-phase"))
                                .build())
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void reportsWhatOneElementViolatesInTheOrderOfItsPaths() {
        TopicDefinition topic = topic("t", "T").toBuilder()
                .resources(List.of(Resource.builder().build()))
                .steps(List.of(" "))
                .build();

        assertThat(check(topic).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "phases[0].topics[0].resources[0].title: error: a resource needs a title [missing-title]",
                        "phases[0].topics[0].steps[0]: error: an entry of a list is blank; write something or remove it [blank-text]");
    }

    @Test
    void checksARoadmapWithoutIdTitleAndPhases() {
        RoadmapDefinition blank =
                RoadmapDefinition.builder(" ", "\t").duration("soon").build();

        assertThat(ROADMAPS.check(blank).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "id: error: 'id' is missing or blank [missing-id]",
                        "title: error: 'title' is missing or blank [missing-title]",
                        "phases: error: a roadmap needs at least one phase [missing-phases]",
                        "duration: error: duration 'soon' is not a duration; write 6 weeks, 4-6 weeks or 3 months [invalid-duration]");
    }

    @Test
    void acceptsPhasesThatNestAsDeepAsTheLimit() {
        Roadmaps shallow = Roadmaps.builder().limits(Limits.defaults().depth(2)).build();
        PhaseDefinition inner =
                PhaseDefinition.builder("q", "Q").topic(topic("t", "T")).build();
        PhaseDefinition outer = PhaseDefinition.builder("p", "P").phase(inner).build();
        RoadmapDefinition.Builder roadmap = RoadmapDefinition.builder("r", "R");

        assertThat(shallow.check(roadmap.phase(outer).build()).diagnostics()).isEmpty();
        assertThat(shallow.check(roadmap.phases(List.of(PhaseDefinition.builder("o", "O")
                                        .phase(outer)
                                        .build()))
                                .build())
                        .diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("error: phases nest deeper than 2; Limits.depth lifts the limit [too-deep]");
    }

    @Test
    void refusesPhasesThatNestTooDeep() {
        PhaseDefinition phase =
                PhaseDefinition.builder("p0", "P").topic(topic("t", "T")).build();
        for (int depth = 1; depth < 100_000; depth++) {
            phase = PhaseDefinition.builder("p" + depth, "P").phase(phase).build();
        }
        RoadmapDefinition definition =
                RoadmapDefinition.builder("r", "R").phase(phase).build();

        assertThat(ROADMAPS.check(definition).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("error: phases nest deeper than 64; Limits.depth lifts the limit [too-deep]");
    }

    @Test
    void keepsAtMostSoManyFindingsAndCountsTheRest() {
        Roadmaps strict =
                Roadmaps.builder().limits(Limits.defaults().diagnostics(3)).build();
        PhaseDefinition.Builder phase = PhaseDefinition.builder("p", "P");
        for (int i = 0; i < 10; i++) {
            phase.topic(topic("t" + i, "T").toBuilder().effort("x").build());
        }

        assertThat(strict.check(RoadmapDefinition.builder("r", "R")
                                .phase(phase.build())
                                .build())
                        .diagnostics())
                .extracting(Diagnostic::message)
                .hasSize(4)
                .endsWith("7 more findings were not kept; the limit is 3 (Limits.diagnostics)");
    }

    @Test
    void resolvesTheModel() {
        Roadmap roadmap = ROADMAPS.check(RoadmapDefinition.builder("r", "R")
                        .phase(PhaseDefinition.builder("p", "P")
                                .topic(topic("a", "A").toBuilder()
                                        .kind("project")
                                        .tier("optional")
                                        .effort("1h-2h")
                                        .build())
                                .phase(PhaseDefinition.builder("q", "Q")
                                        .requires("a")
                                        .topic(topic("b", "B"))
                                        .build())
                                .build())
                        .phase(PhaseDefinition.builder("free", "Free")
                                .buffer(true)
                                .build())
                        .build())
                .orThrow();

        assertThat(roadmap.topics()).extracting(Object::toString).containsExactly("a", "b");
        assertThat(roadmap.allPhases()).extracting(Object::toString).containsExactly("p", "q", "free");
        assertThat(roadmap.allPhases()).extracting(Phase::buffer).containsExactly(false, false, true);
        assertThat(roadmap.topics()).extracting(Topic::kind).containsExactly(TopicKind.PROJECT, TopicKind.STUDY);
        assertThat(roadmap.topics()).extracting(Topic::tier).containsExactly(Tier.OPTIONAL, Tier.CORE);
        assertThat(roadmap.topic("a").orElseThrow().effort()).contains(new Effort(60, 90, 120));
        assertThat(roadmap.parentOf(roadmap.numberOf("q"))).isEqualTo(roadmap.numberOf("p"));
        assertThat(roadmap.pathOf(roadmap.topic("b").orElseThrow())).isEqualTo("phases[0].phases[0].topics[0]");
        assertThat(roadmap.fingerprint())
                .hasSize(32)
                .isEqualTo(roadmap.toBuilder().build().fingerprint());
    }

    private static Outcome<Roadmap> check(TopicDefinition topic) {
        return ROADMAPS.check(RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P").topic(topic).build())
                .build());
    }

    private static TopicDefinition topic(String id, String title) {
        return TopicDefinition.builder(id, title).build();
    }

    private static TopicDefinition requires(PrerequisiteDefinition prerequisite) {
        return topic("t", "T").toBuilder().requires(List.of(prerequisite)).build();
    }
}
