package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
import static org.learnroadmap.core.internal.check.Cases.findings;
import static org.learnroadmap.core.internal.check.Cases.finds;
import static org.learnroadmap.core.internal.check.Cases.id;
import static org.learnroadmap.core.internal.check.Cases.phase;
import static org.learnroadmap.core.internal.check.Cases.roadmap;
import static org.learnroadmap.core.internal.check.Cases.topic;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/** Ids that are used twice, former ids, and references to what there is not. */
class IdsTest {

    private static final String GRAVE = "\u00e0";
    /** The same letter as a letter and an accent, which is the first of all combining characters. */
    private static final String A_AND_GRAVE = "a\u0300";

    private static final String HAN = "\ud55c";
    /** The same syllable in three parts, none of which is a letter of the first 768. */
    private static final String H_A_N = "\u1112\u1161\u11ab";

    static Stream<Arguments> uses() {
        return Stream.of(
                accepts("ids that differ in case", roadmap(topic("a"), topic("A"))),
                accepts("a reference in another form", roadmap(topic(GRAVE), topic("t", id(A_AND_GRAVE)))),
                accepts("an id in another form", roadmap(topic(A_AND_GRAVE), topic("t", id(GRAVE)))),
                accepts("a syllable in another form", roadmap(topic(H_A_N), topic("t", id(HAN)))),
                finds(
                        "an id twice",
                        roadmap(topic("a"), topic("a")),
                        "phases[0].topics[1].id: error: id 'a' is used twice; first at phases[0].topics[0].id [duplicate-id]"),
                finds(
                        "an id three times",
                        roadmap(phase("p", topic("a")), phase("a", topic("a"))),
                        "phases[1].id: error: id 'a' is used twice; first at phases[0].topics[0].id [duplicate-id]",
                        "phases[1].topics[0].id: error: id 'a' is used twice; first at phases[0].topics[0].id [duplicate-id]"),
                finds(
                        "an id in two forms",
                        roadmap(topic(GRAVE), topic(A_AND_GRAVE)),
                        "phases[0].topics[1].id: error: id '" + A_AND_GRAVE
                                + "' is used twice, in two Unicode forms that look the same; first at phases[0].topics[0].id [duplicate-id]"),
                finds(
                        "an id twice in the same form",
                        roadmap(topic(A_AND_GRAVE), topic(A_AND_GRAVE)),
                        "phases[0].topics[1].id: error: id '" + A_AND_GRAVE
                                + "' is used twice; first at phases[0].topics[0].id [duplicate-id]"),
                finds(
                        "a placeholder",
                        roadmap(topic(""), topic("t", id("phases[0].topics[0]"))),
                        "phases[0].topics[0].id: error: 'id' is missing or blank [missing-id]",
                        "phases[0].topics[0].title: error: 'title' is missing or blank [missing-title]",
                        "phases[0].topics[1].requires[0]: error: unknown topic or phase 'phases[0].topics[0]' [unknown-id]"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                accepts("a phase further below", roadmap(phase("p", topic("t", id("q"))), phase("q"))),
                accepts("a topic as topic", roadmap(topic("a"), topic("t", onTopic("a")))),
                accepts("a phase as phase", roadmap(phase("p"), phase("q", topic("t", onPhase("p"))))),
                finds(
                        "an id that is used twice",
                        roadmap(phase("p", topic("a"), topic("t", id("a"))), phase("a")),
                        "phases[1].id: error: id 'a' is used twice; first at phases[0].topics[0].id [duplicate-id]",
                        "phases[0].topics[1].requires[0]: error: 'a' names both phases[0].topics[0] and phases[1]; give them different ids [ambiguous-id]"),
                finds(
                        "a topic as phase",
                        roadmap(topic("a"), topic("t", onPhase("a"))),
                        "phases[0].topics[1].requires[0].phase: error: 'a' is a topic; write 'topic: a' [wrong-target]"),
                finds(
                        "a phase as topic",
                        roadmap(phase("p"), phase("q", topic("t", onTopic("p")))),
                        "phases[1].topics[0].requires[0].topic: error: 'p' is a phase; write 'phase: p' [wrong-target]"),
                finds(
                        "nothing as topic",
                        roadmap(topic("t", onTopic("zzz"))),
                        "phases[0].topics[0].requires[0].topic: error: unknown topic 'zzz' [unknown-id]"),
                finds(
                        "nothing as phase",
                        roadmap(topic("t", onPhase("zzz"))),
                        "phases[0].topics[0].requires[0].phase: error: unknown phase 'zzz' [unknown-id]"),
                finds(
                        "two that were meant otherwise",
                        roadmap(topic("first"), topic("second"), topic("t", id("frist"), id("secund"))),
                        "phases[0].topics[2].requires[0]: error: unknown topic or phase 'frist'; did you mean 'first'? [unknown-id]",
                        "phases[0].topics[2].requires[1]: error: unknown topic or phase 'secund'; did you mean 'second'? [unknown-id]"));
    }

    static Stream<Arguments> formerIds() {
        return Stream.of(
                accepts("two of one topic", roadmap(formerly("a", "x", "y"), topic("b"))),
                accepts(
                        "of a topic and a phase",
                        roadmap(phase("p", p -> p.formerly(List.of("x")), formerly("a", "y")))),
                finds(
                        "an id of a topic further below",
                        roadmap(formerly("a", "x", "b"), topic("b")),
                        "phases[0].topics[0].formerly[1]: error: former id 'b' is an id again, at phases[0].topics[1].id; remove it here, or rename that one [formerly-in-use]"),
                finds(
                        "the id that the topic has",
                        roadmap(formerly("a", "a")),
                        "phases[0].topics[0].formerly[0]: error: former id 'a' is an id again, at phases[0].topics[0].id; remove it here, or rename that one [formerly-in-use]"),
                finds(
                        "the id of the phase, in another form",
                        roadmap(phase(GRAVE, formerly("a", A_AND_GRAVE))),
                        "phases[0].topics[0].formerly[0]: error: former id '" + GRAVE
                                + "' is an id again, at phases[0].id; remove it here, or rename that one [formerly-in-use]"),
                finds(
                        "of two topics",
                        roadmap(formerly("a", "x", "y"), formerly("b", "z", "y")),
                        "phases[0].topics[1].formerly[1]: error: former id 'y' is also at phases[0].topics[0].formerly[1]; only one can carry on what was learned under it [formerly-twice]"),
                finds(
                        "twice of one phase",
                        roadmap(phase("p", p -> p.formerly(List.of("x", "x")))),
                        "phases[0].formerly[1]: error: former id 'x' is also at phases[0].formerly[0]; only one can carry on what was learned under it [formerly-twice]"));
    }

    @ParameterizedTest
    @MethodSource({"uses", "references", "formerIds"})
    void knowsWhatAnIdNames(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    private static PrerequisiteDefinition onTopic(String id) {
        return PrerequisiteDefinition.builder().topic(id).build();
    }

    private static PrerequisiteDefinition onPhase(String id) {
        return PrerequisiteDefinition.builder().phase(id).build();
    }

    private static TopicDefinition formerly(String id, String... ids) {
        return topic(id, topic -> topic.formerly(List.of(ids)));
    }
}
