package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;
import org.learnroadmap.testkit.generators.Seeds;

/** A thousand learners who plan again every week for half a year, whatever happened. */
@Tag("large")
class SimulatedLearnersTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final int WEEKS = 26;

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    @ParameterizedTest(name = "learner {0}")
    @MethodSource("seeds")
    void planAgainEveryWeek(long seed) {
        SimulatedLearner learner = SimulatedLearner.of(seed);
        for (int week = 0; week < WEEKS; week++) {
            Schedule plan = learner.plan();
            isLegal(plan);
            if (week % 2 == seed % 2) {
                isTheSameTwice(plan, learner.plan());
            }
            if (week == seed % WEEKS) {
                looksAhead(learner, plan);
            }
            if (week == seed % 100) {
                isTheSamePreviewTwice(learner);
            }
            if (week % 4 == seed % 7) {
                learner.keep(plan);
            }
            learner.follow(plan, 7);
        }
    }

    /** The simulation would prove little if nothing happened in it. */
    @Test
    void muchHappens() {
        Map<TopicState, Integer> states = new HashMap<>();
        int finished = 0;
        for (long seed = 0; seed < 50; seed++) {
            SimulatedLearner learner = SimulatedLearner.of(seed);
            for (int week = 0; week < WEEKS; week++) {
                Schedule plan = learner.plan();
                Standing standing = plan.standing().orElseThrow();
                learner.roadmap().topics().forEach(topic -> states.merge(standing.state(topic), 1, Integer::sum));
                finished += week == WEEKS - 1 && learner.isFinished(plan) ? 1 : 0;
                learner.follow(plan, 7);
            }
        }

        assertThat(states)
                .hasSize(4)
                .allSatisfy((state, count) -> assertThat(count).as("%s", state).isGreaterThan(300));
        assertThat(finished).isBetween(5, 45);
    }

    private static void isLegal(Schedule plan) {
        List<Session> sessions = plan.sessions().toList();

        keepsCapacity(plan, sessions);
        conservesMinutes(plan, sessions);
        keepsPrerequisites(plan, sessions);
        if (!plan.request().notBefore().isEmpty()) {
            keepsFirstDates(plan, sessions);
        }
        leavesDoneTopicsAlone(plan);
    }

    private static void keepsCapacity(Schedule plan, List<Session> sessions) {
        Map<LocalDate, Integer> used = new HashMap<>();
        sessions.forEach(session -> used.merge(session.date(), session.minutes(), Integer::sum));
        used.forEach((date, minutes) -> {
            boolean isNow = date.equals(plan.request().asOf().orElseThrow());
            int recorded = isNow ? plan.standing().orElseThrow().recordedMinutes() : 0;
            assertThat(date).isAfterOrEqualTo(plan.from());
            assertThat(minutes)
                    .as("minutes on %s", date)
                    .isLessThanOrEqualTo(Math.max(0, plan.calendar().minutesOn(date) - recorded));
        });
    }

    private static void conservesMinutes(Schedule plan, List<Session> sessions) {
        Standing standing = plan.standing().orElseThrow();
        Map<Topic, Integer> placed = new HashMap<>();
        sessions.forEach(session -> placed.merge(session.topic(), session.minutes(), Integer::sum));
        for (ScheduledTopic topic : plan.topics()) {
            assertThat(topic.minutes())
                    .as("minutes left of %s", topic)
                    .isEqualTo(standing.minutesLeft(topic.number(), topic.effortMinutes()))
                    .isEqualTo(placed.getOrDefault(topic.topic(), 0));
        }
        assertThat(sessions.stream().mapToLong(Session::minutes).sum()).isEqualTo(plan.totalMinutes());
        plan.leftOut().forEach(topic -> assertThat(placed).doesNotContainKey(topic));
    }

    private static void leavesDoneTopicsAlone(Schedule plan) {
        Standing standing = plan.standing().orElseThrow();
        for (Topic topic : plan.roadmap().topics()) {
            int number = plan.roadmap().numberOf(topic.id());
            if (standing.state(number) == TopicState.DONE) {
                ScheduledTopic done = plan.topic(topic.id()).orElseThrow();
                assertThat(done.finish())
                        .as("%s", done)
                        .isEqualTo(standing.finished(number).orElseThrow());
                assertThat(done.start())
                        .as("%s", done)
                        .isEqualTo(standing.begun(number).orElseThrow());
            }
            if (standing.state(number) == TopicState.SKIPPED) {
                assertThat(plan.topic(topic.id())).isEmpty();
            }
        }
    }

    private static void keepsFirstDates(Schedule plan, List<Session> sessions) {
        Roadmap roadmap = plan.roadmap();
        Map<Topic, LocalDate> first = new HashMap<>();
        sessions.forEach(session -> first.putIfAbsent(session.topic(), session.date()));
        for (ScheduledTopic topic : plan.topics()) {
            Stream<String> phases = IntStream.iterate(
                            roadmap.phaseOf(topic.number()), phase -> phase >= 0, roadmap::parentOf)
                    .mapToObj(phase -> roadmap.allPhases().get(phase).id());
            assertThat(Stream.concat(Stream.of(topic.topic().id(), Request.ROADMAP), phases)
                            .map(plan.request().notBefore()::get)
                            .filter(Objects::nonNull))
                    .as("dates before which %s must not go on", topic)
                    .allMatch(date ->
                            !first.getOrDefault(topic.topic(), LocalDate.MAX).isBefore(date));
        }
    }

    private static void keepsPrerequisites(Schedule plan, List<Session> sessions) {
        Map<Topic, Integer> first = new HashMap<>();
        Map<Topic, Integer> last = new HashMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            first.putIfAbsent(sessions.get(i).topic(), i);
            last.put(sessions.get(i).topic(), i);
        }
        Roadmap roadmap = plan.roadmap();
        Standing standing = plan.standing().orElseThrow();
        for (Topic topic : first.keySet()) {
            for (Prerequisite prerequisite : prerequisites(roadmap, topic)) {
                int begins = first.get(topic);
                LocalDate date = sessions.get(begins).date();
                boolean kept = switch (prerequisite.kind()) {
                    case REQUIRED ->
                        prerequisite.targets().stream()
                                .anyMatch(target -> topicsOf(roadmap, target).stream()
                                        .allMatch(earlier -> last.getOrDefault(earlier, -1) < begins
                                                && isBy(standing, earlier, prerequisite.gap(), date)));
                    case COREQUISITE -> {
                        Topic other =
                                topicsOf(roadmap, prerequisite.targets().get(0)).get(0);
                        yield standing.state(other) != TopicState.OPEN
                                || isTogether(roadmap, topic, other)
                                || first.getOrDefault(other, -1) < begins;
                    }
                    case TOGETHER, RECOMMENDED -> true;
                };
                assertThat(kept).as("%s: %s in %s", topic, prerequisite, plan).isTrue();
            }
        }
    }

    /** Days pass behind what is really done, too. */
    private static boolean isBy(Standing standing, Topic earlier, int gap, LocalDate date) {
        return standing.state(earlier) != TopicState.DONE
                || !standing.finished(standing.roadmap().numberOf(earlier.id()))
                        .orElseThrow()
                        .plusDays(gap)
                        .isAfter(date);
    }

    private static boolean isTogether(Roadmap roadmap, Topic one, Topic other) {
        return roadmap.graph().unitOf(roadmap.numberOf(one.id()))
                == roadmap.graph().unitOf(roadmap.numberOf(other.id()));
    }

    private static List<Prerequisite> prerequisites(Roadmap roadmap, Topic topic) {
        List<Prerequisite> requires = new ArrayList<>(topic.requires());
        for (int p = roadmap.phaseOf(roadmap.numberOf(topic.id())); p >= 0; p = roadmap.parentOf(p)) {
            requires.addAll(roadmap.allPhases().get(p).requires());
        }
        return requires;
    }

    private static List<Topic> topicsOf(Roadmap roadmap, String id) {
        int number = roadmap.numberOf(id);
        return roadmap.topic(id).isPresent()
                ? roadmap.topics().subList(number, number + 1)
                : roadmap.topics().subList(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number));
    }

    private static void isTheSameTwice(Schedule once, Schedule again) {
        assertThat(again.topics()).hasToString(once.topics().toString());
        assertThat(again.sessions().toList()).isEqualTo(once.sessions().toList());
        assertThat(again.diagnostics()).isEqualTo(once.diagnostics());
    }

    /** A preview changes nothing. */
    private static void isTheSamePreviewTwice(SimulatedLearner learner) {
        Replan once = ROADMAPS.replan(learner.roadmap(), learner.request()).orThrow();
        Replan again = ROADMAPS.replan(learner.roadmap(), learner.request()).orThrow();
        isTheSameTwice(once.schedule(), again.schedule());
        assertThat(again.moved()).isEqualTo(once.moved());
        assertThat(again.recoveries()).isEqualTo(once.recoveries());
        assertThat(again.deadlinesLost()).isEqualTo(once.deadlinesLost());
        assertThat(again.deadlinesGained()).isEqualTo(once.deadlinesGained());
    }

    /** What to do now, where one stands, and a preview of the new dates. */
    private static void looksAhead(SimulatedLearner learner, Schedule plan) {
        Replan once = ROADMAPS.replan(learner.roadmap(), learner.request()).orThrow();
        isTheSameTwice(plan, once.schedule());
        assertThat(once.schedule().fingerprint()).isEqualTo(plan.fingerprint());
        once.moved().forEach(moved -> {
            assertThat(moved.to())
                    .isEqualTo(plan.topic(moved.topic().id()).orElseThrow().finish());
            assertThat(moved.days()).isNotZero();
            assertThat(moved.why()).isNotBlank().doesNotEndWith(".");
        });

        Status status = ROADMAPS.status(learner.roadmap(), learner.request()).orThrow();
        assertThat(status.doneMinutes() + status.remainingMinutes())
                .isEqualTo(plan.topics().stream()
                        .mapToLong(ScheduledTopic::effortMinutes)
                        .sum());
        assertThat(status.behindMinutes()).isEqualTo(status.plannedMinutes() - status.doneMinutes());
        assertThat(Integer.signum(status.behindDays()) * Long.signum(status.behindMinutes()))
                .isNotNegative();
        assertThat(status.finish()).isEqualTo(plan.finish());
        assertThat(status.finishPlanned()).isEqualTo(once.previousFinish());

        NextSteps next = ROADMAPS.next(learner.roadmap(), learner.request()).orThrow();
        Standing standing = plan.standing().orElseThrow();
        List<Topic> toDo = plan.topics().stream()
                .map(ScheduledTopic::topic)
                .filter(topic -> !standing.state(topic).isOver())
                .toList();
        assertThat(Stream.concat(
                        next.startable().stream(), next.locked().stream().map(locked -> locked.topic())))
                .containsExactlyInAnyOrderElementsOf(toDo);
        next.locked()
                .forEach(locked -> assertThat(locked.waitsFor().isEmpty()
                                && locked.notBefore().isEmpty())
                        .as("%s", locked)
                        .isFalse());
        assertThat(next.today()).allMatch(session -> session.date().equals(learner.asOf()));
    }
}
