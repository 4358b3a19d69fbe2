package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Certificate;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.generators.Seeds;

/** A certificate can be checked by counting, without believing the planner, and leaves no room for a better plan. */
class CertificateTest {

    static LongStream seeds() {
        return Seeds.first(1500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void provesThatNoPlanIsLessLate(long seed) {
        DatedCase dated = DatedCase.of(seed, 1 + (int) (seed % 30));
        Schedule schedule = dated.plan();

        assertThat(schedule.certificate().isPresent())
                .isEqualTo(schedule.maxLateDays().orElse(0) > 0);
        schedule.certificate().ifPresent(certificate -> {
            countsRightly(certificate, dated.problem());
            isTight(certificate, dated.problem());
            namesItsDeadline(certificate, dated.request());
            assertThat(certificate.lateDays()).isEqualTo(schedule.maxLateDays().getAsInt());
        });
    }

    private static void countsRightly(Certificate certificate, Problem problem) {
        int[] release = problem.releaseThroughPrerequisites();
        int[] due = problem.dueThroughSuccessors();
        int from = problem.day(certificate.from());
        int to = problem.day(certificate.to());

        assertThat(certificate.topics()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(topics(certificate, problem).map(t -> release[t]).min()).hasValue(from);
        assertThat(topics(certificate, problem).map(t -> due[t]).max()).hasValue(to);
        assertThat(certificate.minutes())
                .isEqualTo(
                        topics(certificate, problem).mapToLong(problem::minutes).sum());
        assertThat(certificate.available()).isEqualTo(problem.minutesBetween(from, to));
        assertThat(from > to || certificate.minutes() > certificate.available()).isTrue();
    }

    private static IntStream topics(Certificate certificate, Problem problem) {
        return problem.topics().filter(topic -> certificate.topics().contains(problem.topic(topic)));
    }

    /** Its topics alone, begun on the first date they can and never interrupted, take until its lateness is over. */
    private static void isTight(Certificate certificate, Problem problem) {
        int day = problem.day(certificate.from());
        for (long left = certificate.minutes() - problem.minutesOn(day); left > 0; left -= problem.minutesOn(day)) {
            day++;
        }
        assertThat(day - problem.day(certificate.to())).isEqualTo(certificate.lateDays());
    }

    private static void namesItsDeadline(Certificate certificate, Request request) {
        String id = certificate.deadline();

        assertThat(certificate.to())
                .isIn(request.deadlines().get(id), request.on().get(id));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesItsTopicsWithoutSlack(long seed) {
        Schedule schedule = DatedCase.of(seed, 1 + (int) (seed % 30)).plan();

        schedule.certificate().ifPresent(certificate -> {
            for (Topic topic : certificate.topics()) {
                assertThat(schedule.topic(topic.id())
                                .orElseThrow()
                                .slackMinutes()
                                .orElseThrow())
                        .as("slack of %s", topic)
                        .isLessThanOrEqualTo(certificate.available() - certificate.minutes());
            }
        });
    }
}
