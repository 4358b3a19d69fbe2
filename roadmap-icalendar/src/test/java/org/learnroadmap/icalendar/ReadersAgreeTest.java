package org.learnroadmap.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.testkit.generators.RandomProgress;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** Two readers that know nothing of each other see the plan, in random plans of all sorts. */
class ReadersAgreeTest {

    static LongStream seeds() {
        return Seeds.first(150);
    }

    /** Every other plan goes on from progress, every third has reviews; calendars have minutes, windows or both. */
    static Optional<Schedule> plan(long seed) {
        return Samples.ROADMAPS
                .check(RandomRoadmaps.related(seed, 1 + (int) (seed % 40)))
                .value()
                .flatMap(roadmap -> plan(seed, roadmap));
    }

    private static Optional<Schedule> plan(long seed, Roadmap roadmap) {
        Request.Builder request = RandomRequests.dated(seed, roadmap).toBuilder();
        if (seed % 3 == 0) {
            request.pace(PaceSpec.parse("spaced-review"));
        }
        if (seed % 2 == 0) {
            request.start(LocalDate.of(2026, 1, 1))
                    .progress(RandomProgress.progress(seed, roadmap))
                    .asOf(LocalDate.of(2026, 1, 6));
        }
        return Samples.ROADMAPS.plan(roadmap, request.build()).value();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seeThePlan(long seed) {
        Optional<Schedule> planned = plan(seed);
        if (planned.isEmpty()) {
            return;
        }
        Schedule schedule = planned.get();
        String text = Samples.write(schedule);

        List<Seen> events = Ical4jReader.events(text);

        assertThat(BiweeklyReader.events(text)).containsExactlyElementsOf(events);
        assertThat(events).extracting(Seen::uid).doesNotHaveDuplicates();
        assertThat(minutes(events, false)).isEqualTo(schedule.totalMinutes());
        assertThat(minutes(events, true)).isEqualTo(schedule.reviewMinutes());
        assertThat(events.stream().filter(Seen::isTimed))
                .allSatisfy(event -> assertThat(event.lasts()).isEqualTo(Duration.ofMinutes(event.minutes())));
        assertThat(timed(events)).isEqualTo(timedSessions(schedule));
        assertEveryTopic(schedule, events);
        assertRelations(events);
    }

    private static long minutes(List<Seen> events, boolean reviews) {
        return events.stream()
                .filter(event -> event.isReview() == reviews)
                .mapToLong(Seen::minutes)
                .sum();
    }

    private static Map<String, Long> timed(List<Seen> events) {
        return events.stream()
                .filter(Seen::isTimed)
                .collect(Collectors.groupingBy(
                        event -> event.topic().orElseThrow(), Collectors.summingLong(Seen::minutes)));
    }

    private static Map<String, Long> timedSessions(Schedule schedule) {
        return schedule.sessions()
                .filter(session -> session.from() != null)
                .collect(Collectors.groupingBy(
                        session -> session.topic().id(), Collectors.summingLong(Session::minutes)));
    }

    /** Every topic is in the calendar, unless it was done nobody remembers when; from its start to its finish. */
    private static void assertEveryTopic(Schedule schedule, List<Seen> events) {
        for (ScheduledTopic topic : schedule.topics()) {
            List<Seen> own = events.stream()
                    .filter(event ->
                            event.topic().equals(Optional.of(topic.topic().id())) && !event.isReview())
                    .toList();
            Optional<Standing> standing = schedule.standing();
            boolean forgotten = !schedule.isToDo(topic.number())
                    && standing.flatMap(known -> known.finished(topic.number())).isEmpty();
            assertThat(own.isEmpty()).as(topic.topic().id()).isEqualTo(forgotten);
            if (!own.isEmpty() && own.stream().noneMatch(Seen::isTimed)) {
                assertThat(lastDay(own.get(own.size() - 1))).isEqualTo(topic.finish());
            }
        }
    }

    private static LocalDate lastDay(Seen event) {
        return LocalDate.parse(event.start()).plusDays(event.lasts().toDays() - 1);
    }

    private static void assertRelations(List<Seen> events) {
        Set<String> uids = events.stream().map(Seen::uid).collect(Collectors.toSet());
        Set<String> related = new HashSet<>();
        events.forEach(event -> event.others().forEach((name, value) -> {
            if (name.startsWith("DEPENDS-ON")) {
                related.addAll(List.of(value.split(" ")));
            }
        }));
        assertThat(uids).containsAll(related);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seeTheSameWhenItIsWrittenAgain(long seed) {
        Optional<Schedule> planned = plan(seed);
        if (planned.isPresent()) {
            String once = Samples.write(planned.get());

            assertThat(Samples.write(Document.of(planned.get()))).isEqualTo(once);
            assertThat(Samples.update(planned.get(), once)).isEqualTo(once);
        }
    }

    /** From a plan without progress to one with it: what is left is what is planned, the rest is over or cancelled. */
    @ParameterizedTest
    @MethodSource("seeds")
    void seeEveryEventOfThePlanBefore(long seed) {
        Optional<Schedule> planned = plan(seed);
        if (planned.isEmpty() || planned.get().standing().isEmpty()) {
            return;
        }
        Request before =
                planned.get().request().toBuilder().progress(null).asOf(null).build();
        Schedule first = Samples.ROADMAPS.plan(planned.get().roadmap(), before).orThrow();
        String text = Samples.write(first);

        Map<String, Seen> old = byUid(text);
        Map<String, Seen> fresh = byUid(Samples.write(planned.get()));
        Map<String, Seen> updated = byUid(Samples.update(planned.get(), text));

        Set<String> all = new HashSet<>(old.keySet());
        all.addAll(fresh.keySet());
        assertThat(updated.keySet()).isEqualTo(all);
        updated.forEach((uid, event) -> {
            if (fresh.containsKey(uid)) {
                assertThat(event.status()).isEqualTo("CONFIRMED");
            } else if (event.status().equals("CONFIRMED")) {
                assertOver(planned.get(), event);
            } else {
                assertNotDone(planned.get(), event);
            }
            boolean isAsBefore = event.equals(old.get(uid)) || !old.containsKey(uid);
            assertThat(event.sequence()).as(uid).isEqualTo(isAsBefore ? 0 : 1);
        });
    }

    private static LocalDate first(Seen event) {
        return LocalDate.parse(event.start().substring(0, "2026-01-05".length()));
    }

    private static TopicState state(Schedule schedule, Seen event) {
        int topic = schedule.roadmap().numberOf(event.topic().orElseThrow());
        return schedule.standing().orElseThrow().state(topic);
    }

    private static void assertOver(Schedule schedule, Seen event) {
        assertThat(first(event)).isBeforeOrEqualTo(schedule.asOf());
        if (event.topic().isPresent()) {
            assertThat(state(schedule, event)).as(event.toString()).isNotEqualTo(TopicState.OPEN);
        }
    }

    /** Days are those of UTC or of a zone, so that there is a day in between. */
    private static void assertNotDone(Schedule schedule, Seen event) {
        assertThat(event.status()).isEqualTo("CANCELLED");
        LocalDate behind = first(event).plusDays(event.lasts().toDays() + 2);
        if (event.isReview() || behind.isAfter(schedule.asOf())) {
            return;
        }
        TopicState state = state(schedule, event);
        assertThat(state).as(event.toString()).isNotEqualTo(TopicState.STARTED);
        if (state == TopicState.DONE) {
            int topic = schedule.roadmap().numberOf(event.topic().orElseThrow());
            assertThat(schedule.standing().orElseThrow().finished(topic))
                    .hasValueSatisfying(date -> assertThat(first(event)).isAfterOrEqualTo(date));
        }
    }

    private static Map<String, Seen> byUid(String text) {
        return Ical4jReader.events(text).stream().collect(Collectors.toMap(Seen::uid, event -> event));
    }

    @Tag("large")
    @Test
    void lookAtManyPlans() {
        List<Schedule> plans = seeds().mapToObj(ReadersAgreeTest::plan)
                .flatMap(Optional::stream)
                .toList();

        int seeds = (int) seeds().count();
        assertThat(plans).hasSizeGreaterThan(seeds * 2 / 3);
        assertThat(plans).filteredOn(plan -> plan.reviewMinutes() > 0).hasSizeGreaterThan(seeds / 8);
        assertThat(plans)
                .filteredOn(plan -> plan.sessions().anyMatch(session -> session.from() != null))
                .hasSizeGreaterThan(seeds / 3);
    }
}
