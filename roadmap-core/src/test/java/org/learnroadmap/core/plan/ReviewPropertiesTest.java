package org.learnroadmap.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.testkit.generators.RandomRequests;
import org.learnroadmap.testkit.generators.RandomRoadmaps;
import org.learnroadmap.testkit.generators.Seeds;

/** What holds for every plan with reviews, on random roadmaps, calendars, deadlines and paces. */
class ReviewPropertiesTest {

    private static final Roadmaps ROADMAPS = Roadmaps.builder().build();
    private static final int[] LADDER = {1, 3, 7, 14, 30};

    /** The options of a pace {@code spaced-review}. */
    private record Reviews(BigDecimal share, int minutes, int count) {

        static Reviews of(long seed) {
            Random random = new Random(seed * 31);
            return new Reviews(
                    BigDecimal.valueOf(5 + random.nextInt(60), 2), 1 + random.nextInt(25), 1 + random.nextInt(6));
        }

        Request around(Request request) {
            Map<String, String> options = Map.of(
                    "share",
                    share.toPlainString(),
                    "minutes",
                    Integer.toString(minutes),
                    "reviews",
                    Integer.toString(count));
            return request.toBuilder()
                    .pace(PaceSpec.of("spaced-review", options)
                            .over(request.pace().orElseThrow()))
                    .build();
        }

        int most(StudyCalendar calendar, LocalDate date) {
            return share.multiply(BigDecimal.valueOf(calendar.minutesOn(date))).intValue();
        }

        int interval(int before) {
            return LADDER[Math.min(before, LADDER.length - 1)];
        }
    }

    static LongStream seeds() {
        return Seeds.first(1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void topicsAreAsLegalAsWithoutReviews(long seed) {
        PlanPropertiesTest.isLegal(plan(seed, related(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reviewsKeepToTheirShareAndNeverComeTooSoon(long seed) {
        Reviews reviews = Reviews.of(seed);
        Schedule schedule = plan(seed, related(seed));

        Map<LocalDate, Integer> days = new TreeMap<>();
        Map<Topic, List<LocalDate>> dates = new TreeMap<>(Comparator.comparing(Topic::id));
        schedule.sessions().filter(Session::review).forEach(session -> {
            days.merge(session.date(), session.minutes(), Integer::sum);
            List<LocalDate> ofTopic = dates.computeIfAbsent(session.topic(), any -> new ArrayList<>());
            if (ofTopic.isEmpty() || !ofTopic.get(ofTopic.size() - 1).equals(session.date())) {
                ofTopic.add(session.date()); // windows of study time may cut a review
            }
        });

        days.forEach((date, minutes) ->
                assertThat(minutes).as("%s", date).isBetween(1, reviews.most(schedule.calendar(), date)));
        assertThat(schedule.reviewMinutes())
                .isEqualTo(days.values().stream().mapToLong(Integer::longValue).sum());
        assertThat(dates.keySet())
                .as("topics with reviews")
                .containsExactlyInAnyOrderElementsOf(schedule.topics().stream()
                        .map(ScheduledTopic::topic)
                        .filter(ReviewPropertiesTest::takesTime)
                        .toList());
        dates.forEach((topic, ofTopic) -> {
            assertThat(ofTopic).as("reviews of %s", topic).hasSize(reviews.count());
            LocalDate before = schedule.topic(topic.id()).orElseThrow().finish();
            for (int i = 0; i < ofTopic.size(); i++) {
                assertThat(ofTopic.get(i)).isAfterOrEqualTo(before.plusDays(reviews.interval(i)));
                before = ofTopic.get(i);
            }
        });
    }

    /** Reviews depend on when topics are finished, so what is planned day by day can be found again from that. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reviewsStandWhereTheyWouldIfTheFinishesHadBeenKnown(long seed) {
        Schedule schedule = plan(seed, plain(seed));

        Map<String, Integer> found = new TreeMap<>();
        schedule.sessions()
                .filter(Session::review)
                .forEach(session ->
                        found.merge(session.date() + " " + session.topic().id(), session.minutes(), Integer::sum));

        assertThat(found).isEqualTo(expected(schedule, Reviews.of(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameTwice(long seed) {
        assertThat(plan(seed, related(seed)).sessions().toList())
                .hasToString(plan(seed, related(seed)).sessions().toList().toString());
    }

    private static Schedule plan(long seed, Roadmap roadmap) {
        Request request = seed % 2 == 0 ? RandomRequests.request(seed) : RandomRequests.dated(seed, roadmap);
        return ROADMAPS.plan(roadmap, Reviews.of(seed).around(request)).orThrow();
    }

    private static Roadmap related(long seed) {
        return ROADMAPS.check(RandomRoadmaps.related(seed, 1 + (int) (seed % 40)))
                .orThrow();
    }

    private static Roadmap plain(long seed) {
        return ROADMAPS.check(RandomRoadmaps.definition(seed, 1 + (int) (seed % 40)))
                .orThrow();
    }

    private static boolean takesTime(Topic topic) {
        return topic.kind() != TopicKind.CHECKPOINT
                && topic.effort().map(Effort::likely).orElse(1) > 0;
    }

    /** A topic that waits for its next review. */
    private record Waiting(LocalDate due, int number, int reviews) {}

    private static Map<String, Integer> expected(Schedule schedule, Reviews reviews) {
        List<Waiting> waiting = new ArrayList<>();
        for (ScheduledTopic scheduled : schedule.topics()) {
            if (takesTime(scheduled.topic())) {
                int number = schedule.roadmap().numberOf(scheduled.topic().id());
                waiting.add(new Waiting(scheduled.finish().plusDays(reviews.interval(0)), number, 0));
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        for (LocalDate date = schedule.start(); !waiting.isEmpty(); date = date.plusDays(1)) {
            waiting.sort(Comparator.comparing(Waiting::due).thenComparing(Waiting::number));
            int left = reviews.most(schedule.calendar(), date);
            int length = length(schedule.calendar(), date, reviews);
            while (!waiting.isEmpty() && !waiting.get(0).due().isAfter(date) && length > 0 && length <= left) {
                Waiting next = waiting.remove(0);
                expected.put(
                        date + " "
                                + schedule.roadmap().topics().get(next.number()).id(),
                        length);
                left -= length;
                if (next.reviews() + 1 < reviews.count()) {
                    int days = reviews.interval(next.reviews() + 1);
                    waiting.add(new Waiting(date.plusDays(days), next.number(), next.reviews() + 1));
                    waiting.sort(Comparator.comparing(Waiting::due).thenComparing(Waiting::number));
                }
            }
        }
        return expected;
    }

    private static int length(StudyCalendar calendar, LocalDate date, Reviews reviews) {
        int today = reviews.most(calendar, date);
        int week = date.datesUntil(date.plusDays(7))
                .mapToInt(day -> reviews.most(calendar, day))
                .max()
                .orElseThrow();
        return today >= reviews.minutes() ? reviews.minutes() : today == week ? today : 0;
    }
}
