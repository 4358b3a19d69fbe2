package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/**
 * Going on from what is done is planning a roadmap that has only the rest: as little late, and without not-before dates
 * finished on the same date. What is begun goes first wherever that costs no deadline.
 */
class RestOfAPlanTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    private Roadmap roadmap = Roadmap.builder("none", "None").build();
    private final Set<String> done = new HashSet<>();
    private String begun = "";
    private int left;
    private LocalDate asOf = LocalDate.EPOCH;

    static LongStream seeds() {
        return Seeds.first(2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAsGoodAsAPlanOfTheRest(long seed) {
        Random random = new Random(seed);
        roadmap = ROADMAPS.check(RandomRoadmaps.definition(seed, 2 + random.nextInt(20)))
                .orThrow();
        Request request = request(seed, random.nextBoolean());
        Progress progress = progress(ROADMAPS.plan(roadmap, request).orThrow(), random);

        Schedule schedule = ROADMAPS.plan(
                        roadmap,
                        request.toBuilder().progress(progress).asOf(asOf).build())
                .orThrow();
        Schedule rest = ROADMAPS.plan(rest(), rest(request)).orThrow();

        assertThat(schedule.totalMinutes()).isEqualTo(rest.totalMinutes());
        assertThat(late(schedule, rest)).isEqualTo(late(rest, rest));
        if (request.notBefore().isEmpty() && request.on().isEmpty()) {
            assertThat(schedule.sessions().reduce((one, other) -> other))
                    .map(session -> session.date())
                    .isEqualTo(rest.sessions().reduce((one, other) -> other).map(session -> session.date()));
        }
        if (request.deadlines().isEmpty()
                && request.on().isEmpty()
                && request.notBefore().isEmpty()
                && left > 0) {
            assertThat(schedule.sessions().findFirst().orElseThrow().topic().id())
                    .isEqualTo(begun);
        }
    }

    /** What is done late stays late, and is no deadline of the rest. */
    private static int late(Schedule schedule, Schedule rest) {
        return schedule.lateDaysById().entrySet().stream()
                .filter(late -> rest.lateDaysById().containsKey(late.getKey()))
                .mapToInt(late -> Math.max(0, late.getValue()))
                .max()
                .orElse(0);
    }

    private Request request(long seed, boolean dated) {
        Request request = dated ? RandomRequests.dated(seed, roadmap) : RandomRequests.request(seed);
        StudyCalendar calendar = request.calendar().orElse(StudyCalendar.everyDay(60));
        Request.Builder steady = Request.startingOn(request.start().orElseThrow())
                .pace(PaceSpec.STEADY)
                .calendar(calendar.toBuilder().smallestSession(0).build());
        request.deadlines().forEach(steady::deadline);
        request.notBefore().forEach(steady::notBefore);
        request.on().forEach(steady::on);
        return steady.build();
    }

    /** Does some topics as planned, begins the next, and then nothing for some days. */
    private Progress progress(Schedule schedule, Random random) {
        List<ScheduledTopic> order = schedule.topicsByFinish().toList();
        int count = random.nextInt(order.size());
        Progress.Builder progress = Progress.builder(roadmap.id());
        asOf = schedule.start();
        for (ScheduledTopic topic : order.subList(0, count)) {
            progress.entry(ProgressEntry.of(topic.finish(), topic.topic().id(), Did.DONE));
            done.add(topic.topic().id());
            asOf = topic.finish();
        }
        ScheduledTopic next = order.get(count);
        begun = next.topic().id();
        int worked = random.nextInt(next.minutes() + 1);
        left = worked < next.minutes() ? next.minutes() - worked : (next.minutes() + 9) / 10;
        progress.entry(
                ProgressEntry.builder(asOf, begun, Did.WORKED).minutes(worked).build());
        asOf = asOf.plusDays(1 + random.nextInt(10));
        return progress.build();
    }

    private Roadmap rest() {
        return roadmap.toBuilder()
                .phases(roadmap.phases().stream().map(this::rest).toList())
                .build();
    }

    private Phase rest(Phase phase) {
        return phase.toBuilder()
                .requires(rest(phase.requires()))
                .phases(phase.phases().stream().map(this::rest).toList())
                .topics(phase.topics().stream()
                        .filter(topic -> !done.contains(topic.id()))
                        .map(this::rest)
                        .toList())
                .build();
    }

    private Topic rest(Topic topic) {
        Topic.Builder rest = topic.toBuilder().requires(rest(topic.requires()));
        return (topic.id().equals(begun) ? rest.effort(Effort.ofMinutes(left)) : rest).build();
    }

    private List<Prerequisite> rest(List<Prerequisite> requires) {
        return requires.stream()
                .filter(prerequisite -> !done.contains(prerequisite.targets().get(0)))
                .toList();
    }

    private Request rest(Request request) {
        Request.Builder rest = Request.startingOn(request.start().orElseThrow())
                .pace(PaceSpec.STEADY)
                .calendar(request.calendar().orElseThrow())
                .asOf(asOf);
        of(request.deadlines()).forEach(rest::deadline);
        of(request.notBefore()).forEach(rest::notBefore);
        of(request.on()).forEach(rest::on);
        return rest.build();
    }

    private Map<String, LocalDate> of(Map<String, LocalDate> dates) {
        return dates.entrySet().stream()
                .filter(date -> !done.contains(date.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
