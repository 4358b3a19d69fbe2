package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** What holds for every plan with dates, on thousands of random roadmaps, calendars and requests. */
class DeadlinePropertiesTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    private static DatedCase dated(long seed) {
        return DatedCase.of(seed, 1 + (int) (seed % 40));
    }

    private static Map<String, String> dates(Schedule schedule) {
        return schedule.topics().stream()
                .collect(Collectors.toMap(
                        scheduled -> scheduled.topic().id(),
                        scheduled ->
                                scheduled.start() + ".." + scheduled.finish() + " slack " + scheduled.slackMinutes(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfDatesInTheRequestDoesNotMatter(long seed) {
        Roadmap roadmap = ROADMAPS.check(RandomRoadmaps.related(seed, 1 + (int) (seed % 40)))
                .orThrow();
        Request request = RandomRequests.dated(seed, roadmap);
        Request.Builder turned = Request.startingOn(request.start().orElseThrow())
                .pace(request.pace().orElseThrow());
        request.without().forEach(turned::without);
        reversed(request.on()).forEach(turned::on);
        reversed(request.deadlines()).forEach(turned::deadline);
        reversed(request.notBefore()).forEach(turned::notBefore);
        request.assume().forEach(turned::assume);
        turned.calendar(request.calendar().orElseThrow());

        Schedule schedule = ROADMAPS.plan(roadmap, request).orThrow();
        Schedule again = ROADMAPS.plan(roadmap, turned.build()).orThrow();

        assertThat(again.fingerprint()).isEqualTo(schedule.fingerprint());
        assertThat(dates(again)).isEqualTo(dates(schedule));
        assertThat(again.certificate()).isEqualTo(schedule.certificate());
        assertThat(again.diagnostics()).isEqualTo(schedule.diagnostics());
    }

    private static Map<String, LocalDate> reversed(Map<String, LocalDate> dates) {
        Map<String, LocalDate> reversed = new TreeMap<>(Collections.reverseOrder());
        reversed.putAll(dates);
        return reversed;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfPrerequisitesInATopicDoesNotMatter(long seed) {
        DatedCase dated = dated(seed);
        DatedCase shuffled = dated.withTopics(topic -> shuffled(topic, new Random(seed)));

        assertThat(dates(shuffled.plan())).isEqualTo(dates(dated.plan()));
    }

    private static TopicDefinition shuffled(TopicDefinition topic, Random random) {
        List<PrerequisiteDefinition> requires = new ArrayList<>(topic.requires());
        Collections.shuffle(requires, random);
        return topic.toBuilder().requires(requires).build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreTimeIsNeverLater(long seed) {
        DatedCase dated = dated(seed);
        LocalDate date = dated.start().plusDays(new Random(seed).nextInt(30));
        int minutes = Math.min(1440, dated.calendar().minutesOn(date) + 60);
        DatedCase more = dated.studying(calendar -> calendar.day(date, StudyHours.ofMinutes(minutes)));

        assertThat(more.plan().finish()).isBeforeOrEqualTo(dated.plan().finish());
        assertThat(more.plan().maxLateDays().orElse(0))
                .isLessThanOrEqualTo(dated.plan().maxLateDays().orElse(0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneDeadlineMoreIsNeverLessLate(long seed) {
        DatedCase dated = dated(seed);
        Random random = new Random(seed);
        String topic = "t" + random.nextInt(dated.roadmap().topics().size());
        boolean hasOne = dated.request().deadlines().containsKey(topic)
                || dated.request().on().containsKey(topic);
        LocalDate deadline = dated.start().plusDays(random.nextInt(60));
        DatedCase more = hasOne ? dated : dated.with(request -> request.deadline(topic, deadline));

        assertThat(more.plan().maxLateDays().orElse(0))
                .isGreaterThanOrEqualTo(dated.plan().maxLateDays().orElse(0));
    }

    /**
     * What is due by a date is finished by then, or when the plan would have it that always studies what is due first:
     * nobody is made late for the sake of an order, even where another deadline is missed by more.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEachDeadlineThatEarliestDueFirstKeeps(long seed) {
        DatedCase dated = dated(seed);
        Problem problem = dated.problem();
        int[] due = problem.dueThroughSuccessors();
        int[] earliestDueFirst = NaivePlan.finishDays(problem, topic -> due[topic]);
        int[] planned = finishDays(dated.plan(), problem);
        problem.topics()
                .map(topic -> due[topic])
                .distinct()
                .filter(d -> d != Problem.NO_DATE)
                .forEach(d -> {
                    int[] topics =
                            problem.topics().filter(topic -> due[topic] <= d).toArray();
                    assertThat(last(topics, planned))
                            .as("what is due by %s", problem.date(d))
                            .isLessThanOrEqualTo(Math.max(d, last(topics, earliestDueFirst)));
                });
    }

    private static int last(int[] topics, int[] days) {
        return IntStream.of(topics).map(topic -> days[topic]).max().orElseThrow();
    }

    private static int[] finishDays(Schedule schedule, Problem problem) {
        return schedule.topics().stream()
                .map(ScheduledTopic::finish)
                .mapToInt(problem::day)
                .toArray();
    }

    /** Deadlines that the author's order keeps leave it as it is; the order of topics does not follow distant dates. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deadlinesThatAreKeptAnywayChangeNothing(long seed) {
        DatedCase dated = dated(seed);
        Request plain =
                Request.startingOn(dated.start()).calendar(dated.calendar()).build();
        Schedule authors = ROADMAPS.plan(dated.roadmap(), plain).orThrow();
        Random random = new Random(seed);
        Request.Builder kept = plain.toBuilder();
        authors.topics().forEach(topic -> {
            if (random.nextInt(3) == 0) {
                kept.deadline(topic.topic().id(), topic.finish().plusDays(random.nextInt(3)));
            }
        });

        Schedule schedule = ROADMAPS.plan(dated.roadmap(), kept.build()).orThrow();

        assertThat(authors.maxLateDays()).isEmpty();
        assertThat(schedule.topics()).extracting(ScheduledTopic::start).isEqualTo(starts(authors));
        assertThat(schedule.sessions().toList()).isEqualTo(authors.sessions().toList());
        assertThat(schedule.certificate()).isEmpty();
    }

    private static List<LocalDate> starts(Schedule schedule) {
        return schedule.topics().stream().map(ScheduledTopic::start).toList();
    }

    /** A release at the start, or before it, is none. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void notBeforeDatesUpToTheStartChangeNothing(long seed) {
        DatedCase dated = DatedCase.withDeadlines(seed, 1 + (int) (seed % 40));
        DatedCase waiting = dated.with(request -> request.notBefore("t0", dated.start())
                .notBefore(Request.ROADMAP, dated.start().minusDays(seed % 100)));

        assertThat(dates(waiting.plan())).isEqualTo(dates(dated.plan()));
    }
}
