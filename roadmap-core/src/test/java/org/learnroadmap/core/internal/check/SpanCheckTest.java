package org.learnroadmap.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.internal.check.Cases.accepts;
import static org.learnroadmap.core.internal.check.Cases.findings;
import static org.learnroadmap.core.internal.check.Cases.finds;
import static org.learnroadmap.core.internal.check.Cases.phase;
import static org.learnroadmap.core.internal.check.Cases.roadmap;
import static org.learnroadmap.core.internal.check.Cases.topic;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.definition.ElementDefinition;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;

/** What lies outside of the weeks and days around it, and the claimed duration. */
class SpanCheckTest {

    static Stream<Arguments> weeks() {
        return Stream.of(
                accepts("topic in all weeks of its phase", roadmap(inWeeks("p", "1-2", weeks("t", "1-2")))),
                accepts(
                        "topics in the first and in the last week",
                        roadmap(inWeeks("p", "1-2", weeks("t", "1"), weeks("u", "2")))),
                accepts("topic in a phase without weeks", roadmap(phase("p", weeks("t", "1")))),
                accepts(
                        "phase in all weeks of the one around it",
                        roadmap(inWeeks("p", "1-2", inWeeks("q", "1-2", weeks("t", "1-2"))))),
                finds(
                        "topic before its phase",
                        roadmap(inWeeks("p", "1"), inWeeks("q", "2-3", weeks("t", "1"))),
                        "phases[1].topics[0].weeks: warning: 't' has week 1, outside of weeks 2-3 of the phase around it; weeks count from the start of the roadmap [weeks-outside-phase]"),
                finds(
                        "topic that begins a week before its phase",
                        roadmap(inWeeks("p", "1"), inWeeks("q", "2-3", weeks("t", "1-2"))),
                        "phases[1].topics[0].weeks: warning: 't' has weeks 1-2, outside of weeks 2-3 of the phase around it; weeks count from the start of the roadmap [weeks-outside-phase]"),
                finds(
                        "topic that ends a week after its phase",
                        roadmap(inWeeks("p", "1", topic("t"), weeks("u", "1-2"))),
                        "phases[0].topics[1].weeks: warning: 'u' has weeks 1-2, outside of week 1 of the phase around it; weeks count from the start of the roadmap [weeks-outside-phase]"),
                finds(
                        "phase outside of another, which may have something in all its weeks",
                        roadmap(inWeeks("p", "1-2", inWeeks("q", "2"), inWeeks("s", "3"))),
                        "phases[0].phases[1].weeks: warning: 's' has week 3, outside of weeks 1-2 of the phase around it; weeks count from the start of the roadmap [weeks-outside-phase]"),
                finds(
                        "topic outside of the phase around its own, which has no weeks",
                        roadmap(inWeeks("p", "1", phase("q", weeks("t", "2")))),
                        "phases[0].phases[0].topics[0].weeks: warning: 't' has week 2, outside of week 1 of the phase around it; weeks count from the start of the roadmap [weeks-outside-phase]"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                accepts("last day of a week", roadmap(inWeeks("p", "1", days("t", "7")))),
                accepts("last day of two weeks", roadmap(inWeeks("p", "1-2", days("t", "14")))),
                accepts("last day of days", roadmap(inDays("p", "3-5", days("t", "3")))),
                accepts("any day where no weeks are", roadmap(phase("p", days("t", "100")))),
                finds(
                        "day after a week",
                        roadmap(inWeeks("p", "1", days("t", "8"))),
                        "phases[0].topics[0].days: warning: 't' has day 8, beyond the 7 days of week 1; days count from the start of the innermost weeks or days [days-outside-weeks]"),
                finds(
                        "days that go beyond two weeks",
                        roadmap(inWeeks("p", "1-2", topic("t"), days("u", "13-15"))),
                        "phases[0].topics[1].days: warning: 'u' has days 13-15, beyond the 14 days of weeks 1-2; days count from the start of the innermost weeks or days [days-outside-weeks]"),
                finds(
                        "day after the weeks of the topic itself",
                        roadmap(inWeeks(
                                "p",
                                "1-2",
                                topic("t"),
                                topic("u", u -> u.weeks("2").days("8")))),
                        "phases[0].topics[1].days: warning: 'u' has day 8, beyond the 7 days of week 2; days count from the start of the innermost weeks or days [days-outside-weeks]"),
                finds(
                        "day after one day",
                        roadmap(inDays("p", "3", days("t", "2"))),
                        "phases[0].topics[0].days: warning: 't' has day 2, beyond the 1 day of day 3; days count from the start of the innermost weeks or days [days-outside-weeks]"),
                finds(
                        "day after days",
                        roadmap(phase("p", inDays("q", "3-4", days("t", "2-3")))),
                        "phases[0].phases[0].topics[0].days: warning: 't' has days 2-3, beyond the 2 days of days 3-4; days count from the start of the innermost weeks or days [days-outside-weeks]"),
                finds(
                        "days of a phase beyond its own week",
                        roadmap(phase("p", p -> p.weeks("1").days("6-8"), topic("t"))),
                        "phases[0].days: warning: 'p' has days 6-8, beyond the 7 days of week 1; days count from the start of the innermost weeks or days [days-outside-weeks]"));
    }

    static Stream<Arguments> durations() {
        return Stream.of(
                accepts("weeks as claimed", claims("2 weeks", inWeeks("p", "1-2"))),
                accepts("least weeks of a range", claims("2-3 weeks", inWeeks("p", "1-2"))),
                accepts("most weeks of a range", claims("2-3 weeks", inWeeks("p", "1-3"))),
                accepts("days that fill the weeks", claims("2 weeks", phase("p", days("t", "8-14")))),
                accepts("first day of the last week", claims("2 weeks", phase("p", days("t", "8")))),
                accepts("days within weeks", claims("2 weeks", inWeeks("p", "1-2", days("t", "14")))),
                accepts("days behind the weeks", claims("3 weeks", inWeeks("p", "1"), phase("q", days("t", "21")))),
                accepts("neither weeks nor days", claims("2 weeks", phase("p"))),
                finds(
                        "a week less than claimed",
                        claims("2-3 weeks", inWeeks("p", "1")),
                        "duration: warning: the roadmap claims 2-3 weeks, and its weeks end with week 1; change one of them [duration-mismatch]"),
                finds(
                        "a week more than claimed",
                        claims("2-3 weeks", inWeeks("p", "1-2"), inWeeks("q", "3-4")),
                        "duration: warning: the roadmap claims 2-3 weeks, and its weeks end with week 4; change one of them [duration-mismatch]"),
                finds(
                        "a day more than claimed",
                        claims("1 week", phase("p", days("t", "8"), days("u", "3"))),
                        "duration: warning: the roadmap claims 1 week, and its days end with day 8; change one of them [duration-mismatch]"),
                finds(
                        "days of a phase",
                        claims("1 week", inDays("p", "1-9", days("t", "1"))),
                        "duration: warning: the roadmap claims 1 week, and its days end with day 9; change one of them [duration-mismatch]"),
                finds(
                        "days that end in the last of the weeks",
                        claims("2 weeks", inWeeks("p", "1"), phase("q", days("t", "7"))),
                        "duration: warning: the roadmap claims 2 weeks, and its weeks end with week 1; change one of them [duration-mismatch]"),
                finds(
                        "days beyond their week, which end nowhere",
                        claims("1 week", inWeeks("p", "1", days("t", "15"))),
                        "phases[0].topics[0].days: warning: 't' has day 15, beyond the 7 days of week 1; days count from the start of the innermost weeks or days [days-outside-weeks]"),
                finds(
                        "weeks that begin again, of which nobody knows the end",
                        claims("4 weeks", inWeeks("p", "1"), inWeeks("q", "2"), inWeeks("s", "1")),
                        "phases[2].weeks: warning: weeks begin again with week 1 although week 2 came before; weeks count on through the whole roadmap, here from 3 [weeks-restart]"),
                finds(
                        "weeks that begin again within a phase",
                        claims(
                                "4 weeks",
                                inWeeks("p", "1-2", inWeeks("q", "1"), inWeeks("s", "2"), inWeeks("u", "1")),
                                inWeeks("v", "3")),
                        "phases[0].phases[2].weeks: warning: weeks begin again with week 1 although week 2 came before; weeks count on through the whole roadmap, here from 3 [weeks-restart]"));
    }

    @ParameterizedTest
    @MethodSource({"weeks", "days", "durations"})
    void comparesSpansWithWhatIsAroundThem(RoadmapDefinition definition, List<String> expected) {
        assertThat(findings(definition)).isEqualTo(expected);
    }

    private static RoadmapDefinition claims(String duration, PhaseDefinition... phases) {
        return roadmap(phases).toBuilder().duration(duration).build();
    }

    private static PhaseDefinition inWeeks(String id, String weeks, ElementDefinition... parts) {
        return phase(id, phase -> phase.weeks(weeks), parts);
    }

    private static PhaseDefinition inDays(String id, String days, ElementDefinition... parts) {
        return phase(id, phase -> phase.days(days), parts);
    }

    private static TopicDefinition weeks(String id, String weeks) {
        return topic(id, topic -> topic.weeks(weeks));
    }

    private static TopicDefinition days(String id, String days) {
        return topic(id, topic -> topic.days(days));
    }
}
