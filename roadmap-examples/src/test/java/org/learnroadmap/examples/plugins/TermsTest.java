package org.learnroadmap.examples.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/** Plans in terms: two weeks of term and one of break, from Monday 2026-01-05 on, unless the test says otherwise. */
class TermsTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().pace(new TermPace()).build();

    private static TopicDefinition course(String id, int credits, String... requires) {
        return TopicDefinition.builder(id, id)
                .effort("1h")
                .attributes(Map.of("credits", credits))
                .requires(requires)
                .build();
    }

    private static Roadmap roadmap(PhaseDefinition.Builder... phases) {
        RoadmapDefinition.Builder roadmap = RoadmapDefinition.builder("r", "R");
        for (PhaseDefinition.Builder phase : phases) {
            roadmap.phase(phase.build());
        }
        return ROADMAPS.check(roadmap.build()).orThrow();
    }

    private static Roadmap courses(TopicDefinition... courses) {
        return roadmap(PhaseDefinition.builder("p", "P").topics(List.of(courses)));
    }

    private static Request.Builder request(String pace) {
        return Request.startingOn(MON_2026_01_05)
                .calendar(StudyCalendar.everyDay(60))
                .pace(PaceSpec.parse(pace));
    }

    private static Schedule plan(Roadmap roadmap, String pace) {
        return ROADMAPS.plan(roadmap, request(pace).build()).orThrow();
    }

    private static String starts(Schedule schedule) {
        return schedule.topics().stream()
                .map(ScheduledTopic::topic)
                .map(topic -> topic.id() + " "
                        + schedule.topic(topic.id()).orElseThrow().start())
                .collect(Collectors.joining(", "));
    }

    @Test
    void keepsBreaksFree() {
        Roadmap roadmap =
                courses(TopicDefinition.builder("long", "Long").effort("30h").build());

        assertThat(plan(roadmap, "example.terms:weeks=2,breaks=1/3").sessions().map(Session::date))
                .contains(LocalDate.of(2026, 1, 18), LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 8))
                .noneMatch(date -> date.isAfter(LocalDate.of(2026, 1, 18)) && date.isBefore(LocalDate.of(2026, 1, 26)))
                .last()
                .isEqualTo(LocalDate.of(2026, 3, 3)); // After a break of three weeks.
    }

    @Test
    void keepsToThePaceItChanges() {
        Roadmap roadmap =
                courses(TopicDefinition.builder("long", "Long").effort("20h").build());
        Schedule schedule = plan(roadmap, "example.terms:weeks=2,breaks=1+hours-per-week:hours=3");

        Map<LocalDate, Integer> weeks = schedule.sessions()
                .collect(Collectors.toMap(
                        session -> session.date().with(DayOfWeek.MONDAY),
                        Session::minutes,
                        Integer::sum,
                        TreeMap::new));
        assertThat(weeks.values()).startsWith(180, 180, 180, 180);
        assertThat(weeks).doesNotContainKey(LocalDate.of(2026, 1, 19)).containsKey(LocalDate.of(2026, 1, 26));
    }

    @Test
    void beginsWithTheFirstTerm() {
        assertThat(plan(courses(course("a", 1)), "example.terms:first=2026-02-02")
                        .start())
                .isEqualTo(MON_2026_01_05);
        assertThat(starts(plan(courses(course("a", 1)), "example.terms:first=2026-02-02")))
                .isEqualTo("a 2026-02-02");
        assertThat(starts(plan(courses(course("a", 1)), "example.terms:first=2025-12-22,weeks=2,breaks=1")))
                .as("the start lies in a break")
                .isEqualTo("a 2026-01-12");
    }

    @Test
    void takesCoursesInTheTermOfTheirPhase() {
        Roadmap roadmap = roadmap(
                PhaseDefinition.builder("one", "One")
                        .attributes(Map.of("term", 1))
                        .topic(course("a", 1)),
                PhaseDefinition.builder("three", "Three")
                        .attributes(Map.of("term", 3))
                        .topic(course("b", 1)),
                PhaseDefinition.builder("any", "Any").topic(course("c", 1)));

        assertThat(starts(plan(roadmap, "example.terms:weeks=2,breaks=1")))
                .isEqualTo("a 2026-01-05, b 2026-02-16, c 2026-01-06");
    }

    /** What requires a course is taken in a later term, and a term that is full takes no more. */
    @Test
    void fillsTermsByCredits() {
        Roadmap roadmap = courses(
                course("a", 4), course("b", 3), course("c", 3), course("d", 2, "a"), course("e", 9), course("f", 1));

        assertThat(starts(plan(roadmap, "example.terms:weeks=2,breaks=1,credits=7")))
                .isEqualTo("a 2026-01-05, b 2026-01-06, c 2026-01-26, d 2026-01-27, e 2026-02-16, f 2026-01-28");
    }

    @Test
    void takesCorequisitesInOneTerm() {
        Roadmap roadmap = courses(
                course("a", 6),
                TopicDefinition.builder("b", "b")
                        .effort("1h")
                        .attributes(Map.of("credits", 3))
                        .requires(List.of(PrerequisiteDefinition.builder()
                                .topic("c")
                                .kind("together")
                                .build()))
                        .build(),
                course("c", 3),
                TopicDefinition.builder("d", "d")
                        .effort("1h")
                        .attributes(Map.of("credits", 1))
                        .requires(List.of(PrerequisiteDefinition.builder()
                                .topic("c")
                                .kind("corequisite")
                                .build()))
                        .build());
        Schedule schedule = plan(roadmap, "example.terms:weeks=2,breaks=1,credits=7");

        assertThat(schedule.topic("a").orElseThrow().start()).isEqualTo(MON_2026_01_05);
        assertThat(List.of("b", "c", "d"))
                .allSatisfy(id -> assertThat(schedule.topic(id).orElseThrow().start())
                        .isBetween(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 8)));
    }

    /** What is done takes no room, and the term it is in is the one of the day. */
    @Test
    void goesOnFromWhatIsDone() {
        Roadmap roadmap = courses(course("a", 4), course("b", 4, "a"), course("c", 3));
        Progress progress = Progress.builder("r")
                .started(MON_2026_01_05)
                .entry(ProgressEntry.builder(MON_2026_01_05, "a", Did.DONE).build())
                .build();
        Schedule schedule = ROADMAPS.plan(
                        roadmap,
                        request("example.terms:weeks=2,breaks=1,credits=7")
                                .progress(progress)
                                .asOf(LocalDate.of(2026, 1, 20))
                                .build())
                .orThrow();

        assertThat(starts(schedule)).isEqualTo("a 2026-01-05, b 2026-01-26, c 2026-01-27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weeks=0      | option 'weeks' of pace 'example.terms' is '0'; write a whole number of at least 1, such as 15
            weeks=2.5    | option 'weeks' of pace 'example.terms' is '2.5'; write a whole number of at least 1, such as 15
            breaks=long  | option 'breaks' of pace 'example.terms' is 'long'; write weeks, parted by slashes, such as 3/12
            credits=0    | option 'credits' of pace 'example.terms' is '0'; write more than 0, such as 30
            """)
    void refusesOptionsThatMakeNoSense(String option, String message) {
        Outcome<Schedule> outcome = ROADMAPS.plan(
                courses(course("a", 1)), request("example.terms:" + option).build());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace." + option.replaceFirst("=.*", "") + ": error: " + message + " [example.option]");
    }

    @Test
    void saysThatThereAreNoCredits() {
        Roadmap roadmap = courses(TopicDefinition.builder("a", "A").effort("1h").build());

        assertThat(plan(roadmap, "example.terms:credits=30").diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "pace.credits: warning: no topic has the attribute 'credits', so all are taken in the first term they can be [example.no-credits]");
    }
}
