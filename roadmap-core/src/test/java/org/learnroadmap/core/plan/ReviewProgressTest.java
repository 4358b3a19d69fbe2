package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.progress.Did.DONE;
import static org.learnroadmap.core.progress.Did.REVIEWED;
import static org.learnroadmap.core.progress.Did.SKIPPED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.testkit.generators.Seeds;

/** What progress makes of reviews in a plan with 60 minutes every day from Monday, 5 January 2026 on. */
class ReviewProgressTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void reviewsMoveWithTheRealFinish() {
        assertThat(reviews(plan("spaced-review", START.plusDays(4), topics("a"), on(4, "a", DONE, null))))
                .containsExactly("2026-01-10 a", "2026-01-13 a", "2026-01-20 a", "2026-02-03 a", "2026-03-05 a");
    }

    @Test
    void whatWasGoneOverGoesOnFromThere() {
        assertThat(reviews(plan(
                        "spaced-review",
                        START.plusDays(6),
                        topics("a"),
                        on(0, "a", DONE, null),
                        on(1, "a", REVIEWED, null),
                        on(5, "a", REVIEWED, null))))
                .containsExactly("2026-01-17 a", "2026-01-31 a", "2026-03-02 a");
    }

    @Test
    void missedReviewsAreDueOnTheFirstDay() {
        assertThat(reviews(plan("spaced-review:reviews=2", START.plusDays(30), topics("a"), on(0, "a", DONE, null))))
                .containsExactly("2026-02-04 a", "2026-02-07 a");
    }

    @Test
    void missedReviewsKeepToTheirShare() {
        assertThat(reviews(plan(
                        "spaced-review:reviews=1",
                        START.plusDays(30),
                        topics("a", "b", "c"),
                        on(0, "b", DONE, null),
                        on(0, "c", DONE, null),
                        on(3, "a", DONE, null))))
                .containsExactly("2026-02-04 a", "2026-02-05 b", "2026-02-06 c");
    }

    @Test
    void gradesDecideAboutTheIntervals() {
        LocalDate asOf = START.plusDays(2);

        // Those of FSRS-6: 2, 11, 46, 163 and 497 days if all goes well.
        assertThat(reviews(plan("spaced-review", asOf, topics("a"), on(0, "a", DONE, Grade.GOOD))))
                .containsExactly("2026-01-07 a", "2026-01-18 a", "2026-03-05 a", "2026-08-15 a", "2027-12-25 a");
        assertThat(first(plan("spaced-review", asOf, topics("a"), on(0, "a", DONE, Grade.EASY))))
                .isEqualTo("2026-01-13 a");
    }

    @Test
    void betterGradesComeBackLater() {
        List<String> firsts = Arrays.stream(Grade.values())
                .map(grade -> plan(
                        "spaced-review",
                        START.plusDays(20),
                        topics("a"),
                        on(0, "a", DONE, Grade.GOOD),
                        on(20, "a", REVIEWED, grade)))
                .map(ReviewProgressTest::first)
                .toList();

        assertThat(firsts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsForgottenIsGoneOverAsOftenAsAnew() {
        Schedule schedule = plan(
                "spaced-review:reviews=2",
                START.plusDays(20),
                topics("a"),
                on(0, "a", DONE, Grade.GOOD),
                on(2, "a", REVIEWED, Grade.GOOD),
                on(14, "a", REVIEWED, Grade.AGAIN));

        assertThat(reviews(schedule)).hasSize(2);
    }

    @Test
    void reviewsOfTodayCountAsPartOfItsShare() {
        ProgressEntry reviewed =
                on(10, "a", REVIEWED, null).toBuilder().minutes(10).build();

        assertThat(reviews(plan(
                        "spaced-review:reviews=2",
                        START.plusDays(10),
                        topics("a", "b"),
                        on(0, "a", DONE, null),
                        on(0, "b", DONE, null),
                        reviewed)))
                .containsExactly("2026-01-16 b", "2026-01-18 a", "2026-01-19 b");
    }

    @Test
    void skippedTopicsAreNotGoneOver() {
        assertThat(reviews(plan("spaced-review", START, topics("a"), on(0, "a", SKIPPED, null))))
                .isEmpty();
    }

    @Test
    void reviewsGoOnWhenEverythingIsDone() {
        Schedule schedule = plan("spaced-review:reviews=1", START.plusDays(1), topics("a"), on(0, "a", DONE, null));

        assertThat(schedule.finish()).isEqualTo(START);
        assertThat(schedule.totalMinutes()).isZero();
        assertThat(reviews(schedule)).containsExactly("2026-01-06 a");
        assertThat(PlanFigures.of(schedule).minutesPerWeek()).isEqualTo(10);
    }

    static LongStream seeds() {
        return Seeds.first(300);
    }

    /** Who does everything as planned, day by day, is shown the same plan every day. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replanningChangesNothingForWhoKeepsToThePlan(long seed) {
        Random random = new Random(seed);
        String[] ids = {"a", "b", "c", "d", "e", "f"};
        StudyCalendar calendar = StudyCalendar.everyDay(50 + random.nextInt(100));
        Roadmap roadmap = roadmap(random, ids);
        Request request = Request.startingOn(START)
                .calendar(calendar)
                .pace(PaceSpec.parse("spaced-review:share=0.3,reviews=" + (1 + random.nextInt(4))))
                .build();
        Schedule planned = ROADMAPS.plan(roadmap, request).orThrow();
        LocalDate asOf = START.plusDays(random.nextInt(20));
        while (isAnyNearlyDone(planned, asOf)) {
            asOf = asOf.plusDays(1);
        }

        Schedule replanned = ROADMAPS.plan(
                        roadmap,
                        request.toBuilder()
                                .progress(kept(planned, asOf))
                                .asOf(asOf)
                                .build())
                .orThrow();

        assertThat(lines(replanned, asOf)).isEqualTo(lines(planned, asOf));
        assertThat(replanned.finish()).isEqualTo(planned.finish());
    }

    /** Of a topic that is not done a tenth is left, however little was planned to be. */
    private static boolean isAnyNearlyDone(Schedule planned, LocalDate asOf) {
        return planned.topics().stream().anyMatch(topic -> {
            int left = planned.sessions()
                    .filter(session -> !session.review() && session.date().isAfter(asOf))
                    .filter(session -> session.topic() == topic.topic())
                    .mapToInt(Session::minutes)
                    .sum();
            return left > 0 && left * 10 < topic.minutes();
        });
    }

    private static Progress kept(Schedule planned, LocalDate asOf) {
        Progress.Builder progress = Progress.builder("r").started(START);
        planned.sessions().filter(session -> !session.date().isAfter(asOf)).forEach(session -> {
            ScheduledTopic topic = planned.topic(session.topic().id()).orElseThrow();
            Did did = session.review() ? REVIEWED : topic.finish().equals(session.date()) ? DONE : Did.WORKED;
            progress.entry(ProgressEntry.builder(session.date(), topic.topic().id(), did)
                    .minutes(session.minutes())
                    .build());
        });
        return progress.build();
    }

    private static List<String> lines(Schedule schedule, LocalDate behind) {
        return schedule.sessions()
                .filter(session -> session.date().isAfter(behind))
                .map(session ->
                        session.date() + " " + session.topic().id() + " " + session.minutes() + " " + session.review())
                .toList();
    }

    private static Schedule plan(String pace, LocalDate asOf, String[] topics, ProgressEntry... entries) {
        Progress progress =
                Progress.builder("r").started(START).entries(List.of(entries)).build();
        Request request = Request.startingOn(START)
                .calendar(StudyCalendar.everyDay(60))
                .pace(PaceSpec.parse(pace))
                .progress(progress)
                .asOf(asOf)
                .build();
        return ROADMAPS.plan(roadmap(new Random(1), topics), request).orThrow();
    }

    private static String[] topics(String... ids) {
        return ids;
    }

    private static Roadmap roadmap(Random random, String... ids) {
        PhaseDefinition.Builder phase = PhaseDefinition.builder("p", "P");
        for (String id : ids) {
            phase.topic(TopicDefinition.builder(id, id)
                    .effort((20 + random.nextInt(200)) + "m")
                    .build());
        }
        return ROADMAPS.check(
                        RoadmapDefinition.builder("r", "R").phase(phase.build()).build())
                .orThrow();
    }

    private static ProgressEntry on(int day, String topic, Did did, @Nullable Grade grade) {
        return ProgressEntry.builder(START.plusDays(day), topic, did)
                .grade(grade)
                .build();
    }

    private static String first(Schedule schedule) {
        return reviews(schedule).get(0);
    }

    private static List<String> reviews(Schedule schedule) {
        List<String> reviews = new ArrayList<>();
        schedule.sessions()
                .filter(Session::review)
                .forEach(session ->
                        reviews.add(session.date() + " " + session.topic().id()));
        return reviews;
    }
}
