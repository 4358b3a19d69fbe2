package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
import static org.learnroadmap.core.internal.check.Cases.after;
import static org.learnroadmap.core.internal.check.Cases.anyOf;
import static org.learnroadmap.core.internal.check.Cases.findings;
import static org.learnroadmap.core.internal.check.Cases.finds;
import static org.learnroadmap.core.internal.check.Cases.id;
import static org.learnroadmap.core.internal.check.Cases.phase;
import static org.learnroadmap.core.internal.check.Cases.roadmap;
import static org.learnroadmap.core.internal.check.Cases.topic;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;

/** Parts of a prerequisite that do not go together, and what becomes of those that do. */
class PrerequisiteCheckTest {

    private static final TopicDefinition A = topic("a");
    private static final PrerequisiteDefinition NONE =
            PrerequisiteDefinition.builder().build();

    static Stream<Arguments> prerequisites() {
        return Stream.of(
                accepts("no gap", roadmap(A, topic("t", after(0, "a")))),
                accepts("longest gap", roadmap(A, topic("t", after(36_525, "a")))),
                accepts("gap behind a corequisite", roadmap(A, topic("t", gap(kind("corequisite", "a"))))),
                accepts("gap behind one of two", roadmap(A, topic("b"), topic("t", gap(anyOf("a", "b"))))),
                accepts(
                        "preference for one of two",
                        roadmap(A, topic("b"), topic("t", kind("recommended", anyOf("a", "b"))))),
                accepts(
                        "preference of a phase for a phase",
                        roadmap(phase("p"), phase("q", q -> q.requires(List.of(kind("recommended", "p")))))),
                finds(
                        "gap longer than the longest",
                        roadmap(A, topic("t", after(36_526, "a"))),
                        "phases[0].topics[1].requires[0].gap: error: gap 36526 is out of range; write days from 0 to 36525 [invalid-gap]"),
                finds(
                        "gap between what is studied together",
                        roadmap(A, topic("t", gap(kind("together", "a")))),
                        "phases[0].topics[1].requires[0].gap: error: 'gap' goes with kind required or corequisite, not with together; remove one of them [misplaced-gap]"),
                finds(
                        "no target",
                        roadmap(topic("t", NONE)),
                        "phases[0].topics[0].requires[0]: error: a prerequisite needs exactly one of 'topic', 'phase' and 'any-of', or just an id [invalid-prerequisite]"),
                finds(
                        "id and one of two",
                        roadmap(
                                A,
                                topic("b"),
                                topic(
                                        "t",
                                        id("a").toBuilder()
                                                .anyOf(List.of("a", "b"))
                                                .build())),
                        "phases[0].topics[2].requires[0]: error: a prerequisite needs exactly one of 'topic', 'phase' and 'any-of', or just an id [invalid-prerequisite]"),
                finds(
                        "corequisite of one of two",
                        roadmap(A, topic("b"), topic("t", kind("corequisite", anyOf("a", "b")))),
                        "phases[0].topics[2].requires[0].any-of: error: 'any-of' goes with kind required or recommended, not with corequisite; name one topic [misplaced-any-of]"),
                finds(
                        "phase that is studied with a topic",
                        roadmap(phase("p", A), phase("q", q -> q.requires(List.of(kind("together", "a"))))),
                        "phases[1].requires[0]: error: kind together goes between topics only; write it at a topic of the phase [not-between-topics]"),
                finds(
                        "topic that is studied with a phase",
                        roadmap(phase("p"), phase("q", topic("t", kind("together", "p")))),
                        "phases[1].topics[0].requires[0]: error: kind together goes between topics only, and 'p' is a phase; name one of its topics [not-between-topics]"),
                finds(
                        "corequisite of itself",
                        roadmap(A, topic("t", id("a"), kind("corequisite", "t"))),
                        "phases[0].topics[1].requires[1]: error: 't' asks for itself; remove it, or name another topic [self-prerequisite]"),
                finds(
                        "everything wrong with one",
                        roadmap(topic(
                                "t",
                                kind("sometimes", "zzz").toBuilder().gap(-1).build())),
                        "phases[0].topics[0].requires[0].kind: error: unknown prerequisite kind 'sometimes'; there are required, corequisite, together, recommended [unknown-prerequisite-kind]",
                        "phases[0].topics[0].requires[0]: error: unknown topic or phase 'zzz' [unknown-id]",
                        "phases[0].topics[0].requires[0].gap: error: gap -1 is out of range; write days from 0 to 36525 [invalid-gap]"),
                finds(
                        "preferences on a cycle, behind one that names nothing",
                        roadmap(topic("a", id("t")), topic("t", id("zzz"), kind("recommended", "a"))),
                        "phases[0].topics[1].requires[0]: error: unknown topic or phase 'zzz' [unknown-id]",
                        "phases[0].topics[1].requires[1]: info: this recommended prerequisite closes a cycle with others and does not count [ignored-recommendation]"),
                finds(
                        "one of itself, between others that name nothing",
                        roadmap(topic("t", id("zzz"), anyOf("t", "p"), id("zzz"))),
                        "phases[0].topics[0].requires[0]: error: unknown topic or phase 'zzz' [unknown-id]",
                        "phases[0].topics[0].requires[2]: error: unknown topic or phase 'zzz' [unknown-id]",
                        "phases[0].topics[0].requires[1]: error: every one of these requires, in the end, what asks for it; name one that does not [unreachable-any-of]"),
                finds(
                        "what is studied together and one after the other",
                        roadmap(A, topic("t", id("a"), kind("together", "a"))),
                        "phases[0].topics[1]: error: what is studied side by side must not wait for one another: t -> a -> t (together) [prerequisite-contradiction]"));
    }

    @ParameterizedTest
    @MethodSource("prerequisites")
    void namesWhatDoesNotGoTogether(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    @Test
    void resolvesWhatGoesTogether() {
        Roadmap roadmap = Roadmaps.builder()
                .build()
                .check(roadmap(
                        A,
                        topic("b"),
                        topic(
                                "t",
                                after(2, "a").toBuilder().reason("it sinks in").build(),
                                anyOf("a", "b", "a"),
                                kind("recommended", "b"))))
                .orThrow();

        assertThat(roadmap.topic("t").orElseThrow().requires())
                .containsExactly(
                        Prerequisite.required("a").after(2).because("it sinks in"),
                        Prerequisite.anyOf(PrerequisiteKind.REQUIRED, List.of("a", "b")),
                        Prerequisite.recommended("b"));
    }

    private static PrerequisiteDefinition gap(PrerequisiteDefinition prerequisite) {
        return prerequisite.toBuilder().gap(1).build();
    }

    private static PrerequisiteDefinition kind(String kind, PrerequisiteDefinition prerequisite) {
        return prerequisite.toBuilder().kind(kind).build();
    }

    private static PrerequisiteDefinition kind(String kind, String id) {
        return Cases.kind(kind, id);
    }
}
