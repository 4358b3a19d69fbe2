package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
import static org.learnroadmap.core.internal.check.Cases.after;
import static org.learnroadmap.core.internal.check.Cases.anyOf;
import static org.learnroadmap.core.internal.check.Cases.findings;
import static org.learnroadmap.core.internal.check.Cases.finds;
import static org.learnroadmap.core.internal.check.Cases.id;
import static org.learnroadmap.core.internal.check.Cases.kind;
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

/** Prerequisites that another one requires already, or that are named twice. */
class RedundancyCheckTest {

    private static final TopicDefinition A = topic("a");
    private static final TopicDefinition B = topic("b", id("a"));
    private static final TopicDefinition C = topic("c", id("b"));

    static Stream<Arguments> needed() {
        return Stream.of(
                accepts("a chain", roadmap(A, B, C, topic("t", id("c")))),
                accepts(
                        "two that have nothing to do with each other",
                        roadmap(A, topic("c"), topic("t", id("a"), id("c")))),
                accepts("what is required two steps before", roadmap(A, B, C, topic("t", id("a"), id("c")))),
                accepts("days after it", roadmap(A, B, asks(after(1, "a"), id("b")))),
                accepts("days after what requires it", roadmap(A, B, asks(id("a"), after(1, "b")))),
                accepts("days in between", roadmap(A, topic("b", after(1, "a")), asks(id("a"), id("b")))),
                accepts("it is recommended only", roadmap(A, B, asks(kind("recommended", "a"), id("b")))),
                accepts("it is begun at the same time", roadmap(A, B, asks(kind("corequisite", "a"), id("b")))),
                accepts("it is one of two", roadmap(A, B, topic("z"), asks(anyOf("a", "z"), id("b")))),
                accepts(
                        "what requires it is one of two",
                        roadmap(A, B, topic("z", id("a"), id("y")), topic("y"), asks(id("a"), anyOf("b", "z")))),
                accepts(
                        "what requires it requires one of two",
                        roadmap(A, topic("z"), topic("b", anyOf("a", "z")), asks(id("a"), id("b")))),
                accepts("named once more as one of two", roadmap(A, topic("z"), asks(id("a"), anyOf("a", "z")))),
                accepts("named once more as one of two before", roadmap(A, topic("z"), asks(anyOf("a", "z"), id("a")))),
                accepts("one of two twice", roadmap(A, topic("z"), asks(anyOf("a", "z"), anyOf("a", "z")))),
                accepts("named once more with days after it", roadmap(A, asks(id("a"), after(1, "a")))),
                accepts("a phase of it", roadmap(phase("p", A), phase("q", asks(id("a"), id("p"))))),
                accepts("the first phase waits for a topic", roadmap(phase("p", p -> p.requires("a")), phase("q", A))),
                accepts("studied with what requires it", roadmap(A, B, asks(id("a"), kind("together", "b")))),
                accepts(
                        "what requires it is studied with something",
                        roadmap(A, B, topic("z", kind("together", "b")), asks(id("a"), id("b")))));
    }

    static Stream<Arguments> needless() {
        return Stream.of(
                finds(
                        "required before, named first",
                        roadmap(A, B, asks(id("a"), id("b"))),
                        "phases[0].topics[2].requires[0]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "required before, named last",
                        roadmap(A, B, asks(id("b"), id("a"))),
                        "phases[0].topics[2].requires[1]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "required by two, of which the first is told",
                        roadmap(A, B, topic("c", id("a")), asks(id("b"), id("c"), id("a"))),
                        "phases[0].topics[3].requires[2]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "two, the first of which was declared last",
                        roadmap(
                                A,
                                B,
                                topic("c", id("a"), kind("recommended", "b")),
                                topic("d", id("c"), id("b")),
                                asks(id("b"), id("a"), id("d"))),
                        "phases[0].topics[4].requires[0]: info: 't' need not name 'b', which 'd' requires already, and 1 more alike [redundant-prerequisite]"),
                finds(
                        "three",
                        roadmap(
                                A,
                                topic("b"),
                                topic("c"),
                                topic("d", id("a"), id("b"), id("c")),
                                asks(id("a"), id("b"), id("c"), id("d"))),
                        "phases[0].topics[4].requires[0]: info: 't' need not name 'a', which 'd' requires already, and 2 more alike [redundant-prerequisite]"),
                finds(
                        "two topics",
                        roadmap(A, B, topic("s", id("b"), id("a")), asks(id("a"), id("b"))),
                        "phases[0].topics[2].requires[1]: info: 's' need not name 'a', which 'b' requires already [redundant-prerequisite]",
                        "phases[0].topics[3].requires[0]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "behind the same with days",
                        roadmap(A, B, asks(after(1, "a"), id("a"), id("b"))),
                        "phases[0].topics[2].requires[1]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "behind the same as a recommendation",
                        roadmap(A, B, asks(kind("recommended", "a"), id("a"), id("b"))),
                        "phases[0].topics[2].requires[1]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "behind the same as one of two",
                        roadmap(A, topic("z"), B, asks(anyOf("a", "z"), id("a"), id("b"))),
                        "phases[0].topics[3].requires[1]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "named twice",
                        roadmap(A, asks(id("a"), id("a"))),
                        "phases[0].topics[1].requires[1]: info: 't' requires 'a' twice; one is enough [redundant-prerequisite]"),
                finds(
                        "named twice, something else behind",
                        roadmap(A, topic("z"), asks(id("a"), id("a"), id("z"))),
                        "phases[0].topics[2].requires[1]: info: 't' requires 'a' twice; one is enough [redundant-prerequisite]"),
                finds(
                        "named twice, something else in between",
                        roadmap(A, topic("z"), asks(id("a"), id("z"), id("a"))),
                        "phases[0].topics[2].requires[2]: info: 't' requires 'a' twice; one is enough [redundant-prerequisite]"),
                finds(
                        "named three times",
                        roadmap(A, asks(id("a"), id("a"), id("a"))),
                        "phases[0].topics[1].requires[2]: info: 't' requires 'a' twice; one is enough, and 1 more alike [redundant-prerequisite]"),
                finds(
                        "across phases",
                        roadmap(phase("p", A, phase("q", B)), phase("s", asks(id("b"), id("a")))),
                        "phases[1].topics[0].requires[1]: info: 't' need not name 'a', which 'b' requires already [redundant-prerequisite]"),
                finds(
                        "nothing of it where there are errors",
                        roadmap(A, B, asks(id("a"), id("b"), id("zzz"))),
                        "phases[0].topics[2].requires[2]: error: unknown topic or phase 'zzz' [unknown-id]"));
    }

    @ParameterizedTest
    @MethodSource({"needed", "needless"})
    void tellsWhatNeedNotBeNamed(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    private static TopicDefinition asks(PrerequisiteDefinition... requires) {
        return topic("t", requires);
    }
}
