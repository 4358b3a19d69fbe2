package org.learnroadmap.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyHours;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.testkit.generators.Seeds;

/** What a plan whose deadlines can be met says about its reserves: exactly that much is possible, and not one more. */
class ByProductsTest {

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    private static DatedCase dated(long seed) {
        return DatedCase.of(seed, 1 + (int) (seed % 12));
    }

    /** Tells whether every deadline is met and one of them needs study time; others leave any reserve. */
    private static boolean hasReserves(DatedCase dated) {
        Problem problem = dated.problem();
        int[] due = problem.dueThroughSuccessors();
        return dated.isMet() && problem.topics().anyMatch(t -> problem.minutes(t) > 0 && due[t] != Problem.NO_DATE);
    }

    @Tag("large")
    @Test
    void casesAreOfEverySort() {
        long reserves = seeds().filter(seed -> hasReserves(dated(seed))).count();
        long late = seeds().filter(seed -> !dated(seed).isMet()).count();

        assertThat(reserves).isGreaterThan(seeds().count() / 4);
        assertThat(late).isGreaterThan(seeds().count() / 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void latestStart(long seed) {
        DatedCase dated = dated(seed);
        Schedule schedule = dated.plan();
        boolean known = !schedule.lateDaysById().isEmpty() && dated.isMet();

        assertThat(schedule.latestStart().isPresent()).isEqualTo(known);
        schedule.latestStart().ifPresent(latest -> {
            assertThat(dated.startingOn(latest).isMet())
                    .as("starting on %s", latest)
                    .isTrue();
            assertThat(dated.startingOn(latest.plusDays(1)).isMet())
                    .as("starting a day after %s", latest)
                    .isFalse();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void daysToSpare(long seed) {
        DatedCase dated = dated(seed);
        if (hasReserves(dated)) {
            int days = dated.plan().daysToSpare().orElseThrow();

            assertThat(dated.isMet() && missing(dated, days).isMet())
                    .as("missing %d study days", days)
                    .isTrue();
            assertThat(missing(dated, days + 1).isMet())
                    .as("missing %d study days", days + 1)
                    .isFalse();
        }
    }

    private static DatedCase missing(DatedCase dated, int studyDays) {
        return dated.studying(calendar -> {
            LocalDate date = dated.start();
            for (int left = studyDays; left > 0; date = date.plusDays(1)) {
                left -= dated.calendar().minutesOn(date) > 0 ? 1 : 0;
                calendar.day(date, StudyHours.NONE);
            }
            return calendar;
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finishWithOtherMinutesPerDay(long seed) {
        DatedCase dated = dated(seed);
        int minutes = 1 + new Random(seed).nextInt(1440);

        assertThat(dated.plan().finishWith(minutes))
                .contains(dated.studying(calendar -> calendar.build().withMinutesPerDay(minutes).toBuilder())
                        .plan()
                        .finish());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slackMinutes(long seed) {
        DatedCase dated = dated(seed);
        if (dated.isMet()) {
            List<ScheduledTopic> topics = dated.plan().topics();
            ScheduledTopic topic = topics.get(new Random(seed).nextInt(topics.size()));
            hasSlack(dated, topic);
        }
    }

    private static void hasSlack(DatedCase dated, ScheduledTopic topic) {
        String id = topic.topic().id();
        OptionalLong slack = topic.slackMinutes();
        Problem problem = dated.problem();
        boolean isDue = problem.dueThroughSuccessors()[dated.roadmap().numberOf(id)] != Problem.NO_DATE;

        assertThat(slack.isPresent()).isEqualTo(isDue);
        if (slack.isEmpty()) {
            assertThat(dated.taking(id, 100_000).isMet()).isTrue();
        } else {
            assertThat(dated.taking(id, topic.minutes() + slack.getAsLong()).isMet())
                    .as("%s and its slack of %s", topic, slack)
                    .isTrue();
            assertThat(dated.taking(id, topic.minutes() + slack.getAsLong() + 1).isMet())
                    .as("%s and more than its slack of %s", topic, slack)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leastMinutes(long seed) {
        DatedCase dated = DatedCase.withDeadlines(seed, 1 + (int) (seed % 12));
        if (dated.isMet() && !dated.request().deadlines().isEmpty()) {
            Random random = new Random(seed);
            LocalDate first = dated.start().plusDays(random.nextInt(20));
            DateRange range = new DateRange(first, first.plusDays(random.nextInt(20)));
            long minutes = dated.plan().leastMinutes(range).orElseThrow();

            assertThat(studyingOnly(dated, range, minutes).isMet())
                    .as("%d minutes in %s", minutes, range)
                    .isTrue();
            assertThat(minutes > 0 && studyingOnly(dated, range, minutes - 1).isMet())
                    .as("a minute less than %d in %s", minutes, range)
                    .isFalse();
        }
    }

    /** As early as possible within the range, which is best for every deadline in it. */
    private static DatedCase studyingOnly(DatedCase dated, DateRange range, long minutes) {
        return dated.studying(calendar -> {
            long left = minutes;
            for (LocalDate date = range.first(); range.contains(date); date = date.plusDays(1)) {
                int used = (int) Math.min(left, dated.calendar().minutesOn(date));
                calendar.day(date, StudyHours.ofMinutes(used));
                left -= used;
            }
            assertThat(left).as("minutes that the range does not have").isZero();
            return calendar;
        });
    }

    /** More than an amount of minutes matters then. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leastMinutesAreUnknownWithNotBeforeDates(long seed) {
        DatedCase dated = dated(seed);
        int[] release = dated.problem().releaseThroughPrerequisites();
        if (LongStream.of(dated.problem().topics().mapToLong(t -> release[t]).toArray())
                .anyMatch(day -> day > 0)) {
            assertThat(dated.plan().leastMinutes(DateRange.of(dated.start()))).isEmpty();
        }
    }
}
