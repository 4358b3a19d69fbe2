package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** What holds for every plan, on thousands of random roadmaps, calendars and paces. */
class PlanPropertiesTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();

    static LongStream seeds() {
        return Seeds.first(3000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isLegal(long seed) {
        Roadmap roadmap = related(seed);
        isLegal(ROADMAPS.plan(roadmap, RandomRequests.request(seed)).orThrow());
    }

    static LongStream fewerSeeds() {
        return Seeds.first(1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void isLegalWithDates(long seed) {
        Roadmap roadmap = related(seed);
        Schedule schedule =
                ROADMAPS.plan(roadmap, RandomRequests.dated(seed, roadmap)).orThrow();

        isLegal(schedule);
        keepsFirstDates(schedule);
    }

    /** Holds a plan, with reviews or without, to what every plan promises of its topics. */
    static void isLegal(Schedule schedule) {
        keepsCapacity(schedule, schedule.sessions().toList());
        List<Session> sessions =
                schedule.sessions().filter(session -> !session.review()).toList();

        conservesMinutes(schedule, sessions);
        keepsPrerequisites(schedule, sessions);
        sharesBlocks(schedule, sessions);
        datesTopicsByTheirSessions(schedule, sessions);
        assertThat(schedule.leftOut())
                .allMatch(topic -> schedule.request().without().contains(topic.tier()));
        assertThat(schedule.topics().size() + schedule.leftOut().size())
                .isEqualTo(schedule.roadmap().topics().size());
    }

    /** Nothing begins before its date or before that of a phase around it. */
    private static void keepsFirstDates(Schedule schedule) {
        Roadmap roadmap = schedule.roadmap();
        Request request = schedule.request();
        for (ScheduledTopic scheduled : schedule.topics()) {
            String id = scheduled.topic().id();
            Stream<String> phases = IntStream.iterate(
                            roadmap.phaseOf(roadmap.numberOf(id)), phase -> phase >= 0, roadmap::parentOf)
                    .mapToObj(phase -> roadmap.allPhases().get(phase).id());
            Stream<LocalDate> notBefore = Stream.concat(Stream.of(id, Request.ROADMAP), phases)
                    .map(request.notBefore()::get)
                    .filter(Objects::nonNull);
            assertThat(Stream.concat(notBefore, Stream.ofNullable(request.on().get(id))))
                    .as("dates before which %s must not begin", scheduled)
                    .allMatch(date -> !scheduled.start().isBefore(date));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameTwice(long seed) {
        Request request = RandomRequests.request(seed);

        Schedule once = ROADMAPS.plan(related(seed), request).orThrow();
        Schedule again =
                ROADMAPS.plan(related(seed), request.toBuilder().build()).orThrow();

        assertThat(again.fingerprint()).isEqualTo(once.fingerprint());
        assertThat(again.topics()).hasToString(once.topics().toString());
        assertThat(again.diagnostics()).isEqualTo(once.diagnostics());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finishesNoLaterWithMoreTime(long seed) {
        Roadmap roadmap = roadmap(seed);
        Request request =
                RandomRequests.request(seed).toBuilder().pace(PaceSpec.STEADY).build();
        var calendar =
                request.calendar().orElseThrow().toBuilder().smallestSession(0).build();
        Request less = request.toBuilder().calendar(calendar).build();
        LocalDate extra = less.start().orElseThrow().plusDays(new Random(seed).nextInt(30));
        var more = calendar.toBuilder()
                .day(
                        extra,
                        StudyHours.ofMinutes(Math.min(1440, calendar.on(extra).minutes() + 60)))
                .zone(null)
                .build();

        assertThat(ROADMAPS.plan(roadmap, less.toBuilder().calendar(more).build())
                        .orThrow()
                        .finish())
                .isBeforeOrEqualTo(ROADMAPS.plan(
                                roadmap,
                                less.toBuilder()
                                        .calendar(
                                                calendar.toBuilder().zone(null).build())
                                        .build())
                        .orThrow()
                        .finish());
    }

    private static Roadmap roadmap(long seed) {
        return ROADMAPS.check(RandomRoadmaps.definition(seed, 1 + (int) (seed % 40)))
                .orThrow();
    }

    private static Roadmap related(long seed) {
        return ROADMAPS.check(RandomRoadmaps.related(seed, 1 + (int) (seed % 40)))
                .orThrow();
    }

    private static void keepsCapacity(Schedule schedule, List<Session> sessions) {
        Map<LocalDate, Integer> used = new HashMap<>();
        sessions.forEach(session -> used.merge(session.date(), session.minutes(), Integer::sum));
        used.forEach((date, minutes) -> assertThat(minutes)
                .as("minutes on %s", date)
                .isLessThanOrEqualTo(schedule.calendar().minutesOn(date)));
        assertThat(sessions)
                .allMatch(session -> !session.date().isBefore(schedule.start()))
                .allMatch(session -> session.review() || !session.date().isAfter(schedule.finish()));
    }

    private static void conservesMinutes(Schedule schedule, List<Session> sessions) {
        Map<Topic, Integer> placed = new HashMap<>();
        sessions.forEach(session -> placed.merge(session.topic(), session.minutes(), Integer::sum));
        schedule.topics()
                .forEach(scheduled -> assertThat(placed.getOrDefault(scheduled.topic(), 0))
                        .as("minutes of %s", scheduled)
                        .isEqualTo(scheduled.minutes()));
        assertThat(sessions.stream().mapToLong(Session::minutes).sum()).isEqualTo(schedule.totalMinutes());
    }

    /** Sessions come in the order of time, so what is required must have its last before the first of what requires it. */
    private static void keepsPrerequisites(Schedule schedule, List<Session> sessions) {
        Order order = new Order(schedule, sessions);
        Roadmap roadmap = schedule.roadmap();
        for (Topic topic : roadmap.topics()) {
            for (Prerequisite prerequisite : prerequisites(roadmap, topic)) {
                boolean kept = switch (prerequisite.kind()) {
                    case REQUIRED ->
                        prerequisite.targets().stream()
                                .anyMatch(target -> topicsOf(roadmap, target).stream()
                                        .allMatch(earlier -> order.isOver(earlier, topic, prerequisite.gap())));
                    case COREQUISITE ->
                        order.hasBegun(
                                roadmap.topic(prerequisite.targets().get(0)).orElseThrow(), topic, prerequisite.gap());
                    case TOGETHER, RECOMMENDED -> true;
                };
                assertThat(kept).as("%s: %s", topic, prerequisite).isTrue();
            }
        }
    }

    /** When topics have their first and last session. */
    private static final class Order {
        final Schedule schedule;
        final Map<Topic, Integer> first = new HashMap<>();
        final Map<Topic, Integer> last = new HashMap<>();

        Order(Schedule schedule, List<Session> sessions) {
            this.schedule = schedule;
            for (int i = 0; i < sessions.size(); i++) {
                first.putIfAbsent(sessions.get(i).topic(), i);
                last.put(sessions.get(i).topic(), i);
            }
        }

        boolean isOver(Topic earlier, Topic later, int gap) {
            return isPlanned(earlier, later)
                    ? isBefore(last.get(earlier), first.get(later))
                            && isBy(dates(earlier).finish().plusDays(gap), dates(later))
                    : true;
        }

        boolean hasBegun(Topic earlier, Topic later, int gap) {
            return isPlanned(earlier, later) && unit(schedule, earlier) != unit(schedule, later)
                    ? isBefore(first.get(earlier), first.get(later))
                            && isBy(dates(earlier).start().plusDays(gap), dates(later))
                    : true;
        }

        private boolean isPlanned(Topic earlier, Topic later) {
            return schedule.topic(earlier.id()).isPresent()
                    && schedule.topic(later.id()).isPresent();
        }

        private ScheduledTopic dates(Topic topic) {
            return schedule.topic(topic.id()).orElseThrow();
        }

        private static boolean isBefore(@Nullable Integer earlier, @Nullable Integer later) {
            return earlier == null || later == null || earlier < later;
        }

        private static boolean isBy(LocalDate date, ScheduledTopic later) {
            return !date.isAfter(later.start());
        }
    }

    /** What a topic asks for by itself and through the phases around it. */
    private static List<Prerequisite> prerequisites(Roadmap roadmap, Topic topic) {
        List<Prerequisite> requires = new ArrayList<>(topic.requires());
        for (int p = roadmap.phaseOf(roadmap.numberOf(topic.id())); p >= 0; p = roadmap.parentOf(p)) {
            requires.addAll(roadmap.allPhases().get(p).requires());
        }
        return requires;
    }

    private static int unit(Schedule schedule, Topic topic) {
        Roadmap roadmap = schedule.roadmap();
        return roadmap.graph().unitOf(roadmap.numberOf(topic.id()));
    }

    /** The topics of a block are at any time equally far, but for the rounding and the first minute of each. */
    private static void sharesBlocks(Schedule schedule, List<Session> sessions) {
        Map<Integer, List<ScheduledTopic>> blocks = schedule.topics().stream()
                .filter(scheduled -> scheduled.minutes() > 0)
                .collect(Collectors.groupingBy(scheduled -> unit(schedule, scheduled.topic())));
        blocks.values().removeIf(members -> members.size() == 1);
        blocks.forEach((unit, members) -> {
            double total = members.stream().mapToInt(ScheduledTopic::minutes).sum();
            Map<Topic, Integer> given = new HashMap<>();
            LocalDate date = schedule.start();
            for (Session session : sessions) {
                if (!session.date().equals(date)) {
                    date = session.date();
                    double so =
                            given.values().stream().mapToInt(Integer::intValue).sum();
                    members.forEach(member -> assertThat((double) given.getOrDefault(member.topic(), 0))
                            .as("%s of %s", member, members)
                            .isCloseTo(member.minutes() * so / total, within((double) members.size())));
                }
                if (unit(schedule, session.topic()) == unit) {
                    given.merge(session.topic(), session.minutes(), Integer::sum);
                }
            }
        });
    }

    private static List<Topic> topicsOf(Roadmap roadmap, String id) {
        return roadmap.topic(id)
                .map(List::of)
                .orElseGet(() -> topicsOf(roadmap, roadmap.phase(id).orElseThrow()));
    }

    private static List<Topic> topicsOf(Roadmap roadmap, Phase phase) {
        int number = roadmap.numberOf(phase.id());
        return roadmap.topics().subList(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number));
    }

    private static void datesTopicsByTheirSessions(Schedule schedule, List<Session> sessions) {
        for (ScheduledTopic scheduled : schedule.topics()) {
            List<LocalDate> dates = sessions.stream()
                    .filter(session -> session.topic() == scheduled.topic())
                    .map(Session::date)
                    .toList();
            if (!dates.isEmpty()) {
                assertThat(scheduled.start()).isEqualTo(dates.get(0));
                assertThat(scheduled.finish()).isEqualTo(dates.get(dates.size() - 1));
            }
        }
        assertThat(schedule.diagnostics()).extracting(Diagnostic::code).doesNotContain("pace-refused");
    }
}
