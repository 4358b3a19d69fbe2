package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
import static org.learnroadmap.core.internal.check.Cases.findings;
import static org.learnroadmap.core.internal.check.Cases.finds;
import static org.learnroadmap.core.internal.check.Cases.phase;
import static org.learnroadmap.core.internal.check.Cases.roadmap;
import static org.learnroadmap.core.internal.check.Cases.topic;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/** Weeks without content, and weeks that overlap or begin again. */
class WeekContentTest {

    private static final PhaseDefinition FREE = phase("free", free -> free.buffer(true));

    static Stream<Arguments> gapsBetweenPhases() {
        return Stream.of(
                accepts("one after the other", phases("1-2", "3-4")),
                accepts("the later one first", phases("3-4", "1-2")),
                accepts("a phase without weeks, which may be in any", phases("2", "")),
                accepts("a buffer without weeks", roadmap(inWeeks("p", "2"), FREE)),
                accepts(
                        "a buffer in between",
                        roadmap(inWeeks("p", "1"), FREE.toBuilder().weeks("2").build(), inWeeks("q", "3"))),
                accepts(
                        "a phase without weeks, of which one topic may be in any",
                        roadmap(inWeeks("p", "1"), phase("q", weeks("t", "3"), topic("u")))),
                finds(
                        "one week in between",
                        phases("1", "3"),
                        "phases[1].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "two weeks in between",
                        phases("1", "4"),
                        "phases[1].weeks: warning: weeks 2-3 have no topics; add some, or a phase with 'buffer: true' to keep them free [weeks-without-content]"),
                finds(
                        "before the first",
                        phases("2-3"),
                        "phases[0].weeks: warning: week 1 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "the later one first, and a week in between",
                        phases("3", "1"),
                        "phases[0].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "between the topics of phases without weeks",
                        roadmap(phase("p", weeks("t", "1")), phase("q", weeks("u", "3"))),
                        "phases[1].topics[0].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"));
    }

    static Stream<Arguments> gapsWithinAPhase() {
        return Stream.of(
                accepts("topics in all weeks", topics("1-3", "1", "2", "3")),
                accepts("a topic in all weeks, another in one", topics("1-3", "1-3", "2")),
                accepts("a topic without weeks, which may be in any", topics("1-3", "1", "")),
                accepts(
                        "a topic with days only",
                        roadmap(inWeeks("p", "1-3", weeks("t", "1"), topic("u", u -> u.days("2"))))),
                accepts("a buffer in it", roadmap(inWeeks("p", "1-3", weeks("t", "1"), FREE))),
                accepts(
                        "nothing but a buffer",
                        roadmap(FREE.toBuilder().weeks("1-3").build())),
                accepts(
                        "a phase of which one topic may be in any week",
                        roadmap(inWeeks("p", "1-3", phase("q", weeks("t", "1"), topic("u"))))),
                finds(
                        "between topics",
                        topics("1-3", "1", "3"),
                        "phases[0].topics[1].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "between topics, the later one first",
                        topics("1-3", "3", "1"),
                        "phases[0].topics[0].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "behind the last topic",
                        topics("1-4", "1", "2"),
                        "phases[0].weeks: warning: weeks 3-4 have no topics; add some, or a phase with 'buffer: true' to keep them free [weeks-without-content]"),
                finds(
                        "before and behind the only topic",
                        topics("1-4", "2"),
                        "phases[0].topics[0].weeks: warning: week 1 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]",
                        "phases[0].weeks: warning: weeks 3-4 have no topics; add some, or a phase with 'buffer: true' to keep them free [weeks-without-content]"),
                finds(
                        "at the start of a later phase",
                        roadmap(inWeeks("p", "1"), inWeeks("q", "2-3", weeks("t", "3"))),
                        "phases[1].topics[0].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "between phases in it",
                        roadmap(inWeeks("p", "1-3", inWeeks("q", "1"), inWeeks("s", "3"))),
                        "phases[0].phases[1].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "between the topics of phases in it that have no weeks",
                        roadmap(inWeeks("p", "1-3", phase("q", weeks("t", "1")), phase("s", weeks("u", "3")))),
                        "phases[0].phases[1].topics[0].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"),
                finds(
                        "behind the topic of a phase in it, which is what is blamed",
                        roadmap(inWeeks("p", "1-2", inWeeks("q", "1-2", weeks("t", "1")))),
                        "phases[0].phases[0].weeks: warning: week 2 has no topics; add some, or a phase with 'buffer: true' to keep it free [weeks-without-content]"));
    }

    static Stream<Arguments> overlaps() {
        return Stream.of(
                accepts(
                        "topics of one phase after those of another",
                        roadmap(phase("p", weeks("t", "1-2")), phase("q", weeks("u", "3-4")))),
                accepts("topics of one phase", topics("1-3", "1-2", "2-3")),
                finds(
                        "one week",
                        phases("1-2", "2-3"),
                        "phases[1].weeks: warning: weeks 2-3 overlap weeks 1-2 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "one week of two",
                        phases("1-2", "2"),
                        "phases[1].weeks: warning: week 2 overlaps weeks 1-2 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "two weeks, of which one had been",
                        phases("1", "1-2"),
                        "phases[1].weeks: warning: weeks 1-2 overlap week 1 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "all weeks",
                        phases("1-2", "1-2"),
                        "phases[1].weeks: warning: weeks 1-2 overlap weeks 1-2 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "the weeks of a topic, in phases without weeks",
                        roadmap(phase("p", weeks("t", "1-2")), phase("q", weeks("u", "2-3"))),
                        "phases[1]: warning: weeks 2-3 overlap weeks 1-2 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "the last week of a phase without weeks, of which the last topic is not the latest",
                        roadmap(
                                inWeeks("p", "1"),
                                phase("q", weeks("t", "3"), weeks("u", "5"), weeks("v", "2-4")),
                                inWeeks("s", "5-6")),
                        "phases[2].weeks: warning: weeks 5-6 overlap weeks 2-5 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "phases in a phase",
                        roadmap(inWeeks("p", "1-3", inWeeks("q", "1-2"), inWeeks("s", "2-3"))),
                        "phases[0].phases[1].weeks: warning: weeks 2-3 overlap weeks 1-2 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"));
    }

    static Stream<Arguments> restarts() {
        return Stream.of(
                accepts("an earlier week that was free", phases("1", "3", "2")),
                finds(
                        "once",
                        phases("1-2", "3-4", "1-2"),
                        "phases[2].weeks: warning: weeks begin again with week 1 although week 4 came before; weeks count on through the whole roadmap, here from 5 [weeks-restart]"),
                finds(
                        "with a week that only the last phase had",
                        phases("1-2", "4-5", "3-4"),
                        "phases[2].weeks: warning: weeks begin again with week 3 although week 5 came before; weeks count on through the whole roadmap, here from 6 [weeks-restart]"),
                finds(
                        "once, and what follows overlaps, too",
                        phases("1-2", "3-4", "1-2", "3-4"),
                        "phases[2].weeks: warning: weeks begin again with week 1 although week 4 came before; weeks count on through the whole roadmap, here from 5 [weeks-restart]"),
                finds(
                        "twice",
                        phases("1", "2", "1", "2", "1"),
                        "phases[2].weeks: warning: weeks begin again with week 1 although week 2 came before; weeks count on through the whole roadmap, here from 3 [weeks-restart]",
                        "phases[4].weeks: warning: weeks begin again with week 1 although week 2 came before; weeks count on through the whole roadmap, here from 3 [weeks-restart]"),
                finds(
                        "once, then on with new weeks, of which one overlaps",
                        phases("1-2", "3", "1", "4-5", "5-6"),
                        "phases[2].weeks: warning: weeks begin again with week 1 although week 3 came before; weeks count on through the whole roadmap, here from 4 [weeks-restart]",
                        "phases[4].weeks: warning: weeks 5-6 overlap weeks 4-5 of a phase before; if both are meant, write 'allow: [spans-overlap]' [spans-overlap]"),
                finds(
                        "the topics of each phase begin with week 1",
                        roadmap(phase("p", weeks("t", "1-2")), phase("q", weeks("u", "1-2"))),
                        "phases[1]: warning: weeks begin again with week 1 although week 2 came before; weeks count on through the whole roadmap, here from 3 [weeks-restart]"));
    }

    @ParameterizedTest
    @MethodSource({"gapsBetweenPhases", "gapsWithinAPhase", "overlaps", "restarts"})
    void comparesWeeksWithThoseBefore(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    /** Makes a roadmap of phases with these weeks, an empty text for none. */
    private static RoadmapDefinition phases(String... weeks) {
        return roadmap(IntStream.range(0, weeks.length)
                .mapToObj(i -> inWeeks("p" + i, weeks[i]))
                .toArray(PhaseDefinition[]::new));
    }

    /** Makes a roadmap of one phase, with topics with these weeks, an empty text for none. */
    private static RoadmapDefinition topics(String phase, String... weeks) {
        return roadmap(inWeeks(
                "p",
                phase,
                IntStream.range(0, weeks.length)
                        .mapToObj(i -> weeks("t" + i, weeks[i]))
                        .toArray(TopicDefinition[]::new)));
    }

    private static PhaseDefinition inWeeks(String id, String weeks, ElementDefinition... parts) {
        return phase(id, phase -> phase.weeks(weeks.isEmpty() ? null : weeks), parts);
    }

    private static TopicDefinition weeks(String id, String weeks) {
        return topic(id, topic -> topic.weeks(weeks.isEmpty() ? null : weeks));
    }
}
