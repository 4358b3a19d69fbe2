package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.Explanation.Ahead;
import org.learnroadmap.core.plan.Explanation.Cause;
import org.learnroadmap.core.plan.Explanation.Link;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.testkit.generators.Seeds;

/** Why a topic stands where it does can be read off the sessions. */
class ExplanationTest {

    static LongStream seeds() {
        return Seeds.first(500);
    }

    private record Case(Schedule schedule, Problem problem, List<Session> sessions) {
        static Case of(long seed) {
            DatedCase dated = DatedCase.of(seed, 1 + (int) (seed % 20));
            Schedule schedule = dated.plan();
            return new Case(schedule, dated.problem(), schedule.sessions().toList());
        }

        List<Explanation> explanations() {
            return schedule.topics().stream()
                    .map(scheduled -> schedule.explain(scheduled.topic().id()).orElseThrow())
                    .toList();
        }

        int number(Topic topic) {
            return schedule.roadmap().numberOf(topic.id());
        }

        List<Topic> required(Topic topic) {
            return problem.required(number(topic)).stream()
                    .mapToObj(problem::topic)
                    .toList();
        }

        /** What a topic requires and takes time, itself or through others; nobody waits for what takes none. */
        Set<Topic> work(Topic topic) {
            Set<Topic> all = new HashSet<>(required(topic));
            for (int size = 0; size < all.size(); ) {
                size = all.size();
                List.copyOf(all).forEach(earlier -> all.addAll(required(earlier)));
            }
            all.removeIf(earlier -> dates(earlier).minutes() == 0);
            return all;
        }

        ScheduledTopic dates(Topic topic) {
            return schedule.topic(topic.id()).orElseThrow();
        }

        /** The first date on which neither a date nor what is required keeps a topic from being studied. */
        LocalDate unblocked(Topic topic) {
            LocalDate date = problem.date(problem.releaseThroughPrerequisites()[number(topic)]);
            return work(topic).stream()
                    .map(earlier -> dates(earlier).finish())
                    .reduce(date, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatATopicWaitedFor(long seed) {
        Case c = Case.of(seed);
        int[] release = c.problem().releaseThroughPrerequisites();
        for (Explanation explanation : c.explanations()) {
            Topic topic = explanation.topic().topic();
            assertThat(explanation.topic())
                    .isEqualTo(c.schedule().topic(topic.id()).orElseThrow());
            assertThat(explanation.ready())
                    .as("%s is ready", topic)
                    .isAfterOrEqualTo(c.unblocked(topic))
                    .isBeforeOrEqualTo(explanation.topic().start());
            assertThat(explanation.cause()).isNotEqualTo(Cause.ORDER);
            switch (explanation.cause()) {
                case START -> assertThat(release[c.number(topic)]).isZero();
                case NOT_BEFORE -> assertThat(release[c.number(topic)]).isPositive();
                default -> assertThat(explanation.waitedFor()).isNotEmpty();
            }
            assertThat(c.required(topic)).containsAll(explanation.waitedFor());
            assertThat(explanation.waitedFor())
                    .filteredOn(earlier -> c.dates(earlier).minutes() > 0)
                    .extracting(earlier -> c.dates(earlier).finish())
                    .allMatch(c.unblocked(topic)::equals);
            assertThat(explanation.waitedFor().isEmpty()).isEqualTo(explanation.cause() != Cause.PREREQUISITE);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysByWhenATopicIsDue(long seed) {
        Case c = Case.of(seed);
        int[] due = c.problem().dueThroughSuccessors();
        for (Explanation explanation : c.explanations()) {
            int day = due[c.number(explanation.topic().topic())];
            assertThat(explanation.due().map(c.problem()::day).orElse(Problem.NO_DATE))
                    .isEqualTo(day);
            assertThat(explanation.slackMinutes()).isEqualTo(explanation.topic().slackMinutes());
        }
    }

    /** From when it is ready until its last session, every minute is its own or one of a topic that goes ahead. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsEveryMinuteThatWentToOthers(long seed) {
        Case c = Case.of(seed);
        for (Explanation explanation : c.explanations()) {
            ScheduledTopic topic = explanation.topic();
            Map<Topic, Integer> ahead = new TreeMap<>(Comparator.comparing(Topic::id));
            explanation.ahead().forEach(a -> ahead.merge(a.topic(), a.minutes(), Integer::sum));
            if (topic.minutes() > 0) {
                assertThat(ahead).as("ahead of %s", topic).isEqualTo(studiedBefore(c, explanation));
            }
            int[] due = c.problem().dueThroughSuccessors();
            for (Ahead a : explanation.ahead()) {
                assertThat(a.urgent()).isEqualTo(due[c.number(a.topic())] < due[c.number(topic.topic())]);
            }
        }
    }

    private static Map<Topic, Integer> studiedBefore(Case c, Explanation explanation) {
        Topic topic = explanation.topic().topic();
        Set<Topic> work = c.work(topic);
        int last = -1;
        int first = 0;
        for (int i = 0; i < c.sessions().size(); i++) {
            Session session = c.sessions().get(i);
            last = session.topic() == topic ? i : last;
            boolean keepsWaiting = session.date().isBefore(explanation.ready()) || work.contains(session.topic());
            first = last < 0 && keepsWaiting ? i + 1 : first;
        }
        Map<Topic, Integer> studied = new TreeMap<>(Comparator.comparing(Topic::id));
        c.sessions().subList(first, last + 1).stream()
                .filter(session -> session.topic() != topic)
                .forEach(session -> studied.merge(session.topic(), session.minutes(), Integer::sum));
        return studied;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void chainLeadsFromTheStartOrADateToTheTopic(long seed) {
        Case c = Case.of(seed);
        for (Explanation explanation : c.explanations()) {
            List<Link> chain = explanation.chain();
            Link first = chain.get(0);

            assertThat(chain.get(chain.size() - 1).topic()).isEqualTo(explanation.topic());
            assertThat(first.cause()).as("%s", chain).isIn(Cause.START, Cause.NOT_BEFORE);
            assertThat(chain).extracting(Link::topic).doesNotHaveDuplicates();
            for (int i = 1; i < chain.size(); i++) {
                follows(c, chain.get(i - 1).topic(), chain.get(i));
            }
        }
    }

    private static void follows(Case c, ScheduledTopic before, Link link) {
        assertThat(link.topic().start()).as("%s after %s", link, before).isAfterOrEqualTo(before.start());
        switch (link.cause()) {
            case PREREQUISITE ->
                assertThat(c.required(link.topic().topic()))
                        .as("prerequisites of %s", link)
                        .contains(before.topic());
            case ORDER ->
                assertThat(c.sessions())
                        .as("%s was studied before %s", before, link)
                        .anyMatch(session -> session.topic() == before.topic()
                                && !session.date().isAfter(link.topic().start()));
            default ->
                assertThat(link.cause()).as("%s only begins a chain", link).isNull();
        }
    }
}
