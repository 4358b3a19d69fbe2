package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** What a plan looks like whose days are shared among several topics, as pace {@code interleaved} asks. */
class SharedDaysTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void eachDayHasTheFirstTopicsInEqualParts() {
        assertThat(days(plan(interleaved(2, 60, 0), topic("a", 90), topic("b", 60), topic("c", 30))))
                .containsExactly("01-05 a 30 b 30", "01-06 a 30 b 30", "01-07 a 30 c 30");
    }

    @Test
    void whatIsLeftOfADayBelongsToTheFirstTopic() {
        assertThat(days(plan(interleaved(2, 60, 0), topic("a", 100), topic("b", 10), topic("c", 10))))
                .containsExactly("01-05 a 50 b 10", "01-06 a 50 c 10");
    }

    @Test
    void minutesThatCannotBeHalvedAreNotLost() {
        assertThat(days(plan(interleaved(2, 5, 0), topic("a", 5), topic("b", 5))))
                .containsExactly("01-05 a 2 b 3", "01-06 a 3 b 2");
    }

    @Test
    void noShareIsShorterThanASmallestSession() {
        assertThat(days(plan(interleaved(3, 60, 25), topic("a", 60), topic("b", 60), topic("c", 60))))
                .containsExactly("01-05 a 30 b 30", "01-06 a 30 b 30", "01-07 c 60");
    }

    @Test
    void whatIsRequiredHasTheDayForItself() {
        assertThat(days(plan(interleaved(2, 60, 0), topic("a", 60), topic("b", 60, "a"), topic("c", 60, "a"))))
                .containsExactly("01-05 a 60", "01-06 b 30 c 30", "01-07 b 30 c 30");
    }

    @Test
    void aDeadlineTakesTheTimeItNeeds() {
        Request request = interleaved(2, 60, 0).toBuilder()
                .deadline("c", MONDAY.plusDays(1))
                .build();

        assertThat(days(plan(request, topic("a", 60), topic("b", 60), topic("c", 90))))
                .containsExactly("01-05 a 30 c 30", "01-06 c 60", "01-07 a 30 b 30", "01-08 b 30");
    }

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void missesDeadlinesByNoMoreThanSteady(long seed) {
        Random random = new Random(seed);
        Roadmap roadmap = ROADMAPS.check(RandomRoadmaps.definition(seed, 1 + random.nextInt(30)))
                .orThrow();
        Request.Builder request = Request.startingOn(MONDAY).calendar(StudyCalendar.mondayToFriday(300));
        roadmap.topics().stream()
                .filter(topic -> random.nextInt(4) == 0)
                .forEach(topic -> request.deadline(topic.id(), MONDAY.plusDays(random.nextInt(60))));
        Request steady = request.pace(PaceSpec.STEADY).build();
        Request shared = request.pace(PaceSpec.parse("interleaved:topics=3")).build();

        assertThat(ROADMAPS.plan(roadmap, shared).orThrow().maxLateDays())
                .isEqualTo(ROADMAPS.plan(roadmap, steady).orThrow().maxLateDays());
    }

    private static Request interleaved(int topics, int minutes, int smallestSession) {
        return Request.startingOn(MONDAY)
                .calendar(StudyCalendar.everyDay(minutes).toBuilder()
                        .smallestSession(smallestSession)
                        .build())
                .pace(PaceSpec.parse("interleaved:topics=" + topics))
                .build();
    }

    private static TopicDefinition topic(String id, int minutes, String... requires) {
        return TopicDefinition.builder(id, id.toUpperCase(Locale.ROOT))
                .effort(minutes + "m")
                .requires(
                        Arrays.stream(requires).map(PrerequisiteDefinition::of).toList())
                .build();
    }

    private static Schedule plan(Request request, TopicDefinition... topics) {
        Roadmap roadmap = ROADMAPS.check(RoadmapDefinition.builder("r", "R")
                        .phases(List.of(PhaseDefinition.builder("p", "P")
                                .topics(List.of(topics))
                                .build()))
                        .build())
                .orThrow();
        return ROADMAPS.plan(roadmap, request).orThrow();
    }

    /** Writes a line for each day: its month and day, then topics and minutes in order. */
    private static List<String> days(Schedule schedule) {
        var byDate =
                schedule.sessions().collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.toList()));
        List<String> days = new ArrayList<>();
        byDate.forEach((date, sessions) -> days.add(date.toString().substring(5)
                + sessions.stream()
                        .map(session -> " " + session.topic().id() + " " + session.minutes())
                        .collect(Collectors.joining())));
        return days;
    }
}
