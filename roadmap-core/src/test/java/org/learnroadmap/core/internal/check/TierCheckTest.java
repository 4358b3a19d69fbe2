package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
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
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/** Core topics that build on optional ones. */
class TierCheckTest {

    private static final TopicDefinition A = tier("optional", topic("a"));
    private static final TopicDefinition B = tier("optional", topic("b"));

    static Stream<Arguments> tiers() {
        return Stream.of(
                accepts("core requires core", roadmap(topic("c"), topic("t", id("c")))),
                accepts("core requires core, and something is optional", roadmap(A, topic("c"), topic("t", id("c")))),
                accepts("core requires recommended", roadmap(A, tier("recommended", topic("c")), topic("t", id("c")))),
                accepts("recommended requires optional", roadmap(A, tier("recommended", topic("t", id("a"))))),
                accepts("optional requires optional", roadmap(A, tier("optional", topic("t", id("a"))))),
                accepts("optional is only recommended before", roadmap(A, topic("t", kind("recommended", "a")))),
                accepts("optional is one of two", roadmap(A, topic("c"), topic("t", anyOf("a", "c")))),
                finds(
                        "core requires optional",
                        roadmap(A, topic("t", id("a"))),
                        "phases[0].topics[1].requires[0]: warning: core topic 't' requires optional 'a', which a plan may leave out; change one's tier [requires-optional]"),
                finds(
                        "core is studied with optional",
                        roadmap(A, topic("t", kind("together", "a"))),
                        "phases[0].topics[1].requires[0]: warning: core topic 't' requires optional 'a', which a plan may leave out; change one's tier [requires-optional]"),
                finds(
                        "core requires one of two that are optional",
                        roadmap(A, B, topic("t", anyOf("a", "b"))),
                        "phases[0].topics[2].requires[0]: warning: core topic 't' requires optional 'a' or 'b', which a plan may leave out; change one's tier [requires-optional]"),
                finds(
                        "core requires core and two optional",
                        roadmap(topic("c"), A, B, topic("t", id("a"), id("c"), id("b"))),
                        "phases[0].topics[3].requires[0]: warning: core topic 't' requires optional 'a', which a plan may leave out; change one's tier [requires-optional]",
                        "phases[0].topics[3].requires[2]: warning: core topic 't' requires optional 'b', which a plan may leave out; change one's tier [requires-optional]"),
                finds(
                        "optional in a phase of a phase",
                        roadmap(phase("p", phase("q", A)), phase("s", topic("t", id("a")))),
                        "phases[1].topics[0].requires[0]: warning: core topic 't' requires optional 'a', which a plan may leave out; change one's tier [requires-optional]"),
                finds(
                        "core in a phase of a phase",
                        roadmap(phase("p", A), phase("q", phase("s", topic("t", id("a"))))),
                        "phases[1].phases[0].topics[0].requires[0]: warning: core topic 't' requires optional 'a', which a plan may leave out; change one's tier [requires-optional]"),
                finds(
                        "behind a prerequisite that names nothing",
                        roadmap(A, topic("t", id("zzz"), id("a"))),
                        "phases[0].topics[1].requires[0]: error: unknown topic or phase 'zzz' [unknown-id]",
                        "phases[0].topics[1].requires[1]: warning: core topic 't' requires optional 'a', which a plan may leave out; change one's tier [requires-optional]"));
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void warnsOfCoreTopicsThatBuildOnOptionalOnes(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    private static TopicDefinition tier(String tier, TopicDefinition topic) {
        return topic.toBuilder().tier(tier).build();
    }
}
