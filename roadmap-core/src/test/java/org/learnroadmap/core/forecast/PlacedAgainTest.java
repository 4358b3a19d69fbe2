package org.learnroadmap.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learnroadmap.core.forecast.Learning.MON_2026_01_05;
import static org.learnroadmap.core.forecast.Learning.ROADMAPS;
import static org.learnroadmap.core.forecast.Learning.forecast;
import static org.learnroadmap.core.forecast.Learning.request;
import static org.learnroadmap.core.forecast.Learning.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;

/** Where topics wait for dates sums say nothing, and every course is placed. */
class PlacedAgainTest {

    private static final Effort ONE_TO_FOUR_HOURS = new Effort(60, 120, 240);
    private static final int COURSES = 10_000;

    /** Two topics of a chain, each of which may begin later: against a simulation of its own, day for day. */
    @Test
    void aTopicWaitsForItsDateInEachCourse() {
        Roadmap roadmap = roadmap(1, Collections.nCopies(3, ONE_TO_FOUR_HOURS));
        Request request = request()
                .notBefore("t1", MON_2026_01_05.plusDays(3))
                .notBefore("t2", MON_2026_01_05.plusDays(5))
                .deadline("t1", MON_2026_01_05.plusDays(5))
                .deadline("t2", MON_2026_01_05.plusDays(7))
                .build();

        Forecast forecast = forecast(roadmap, request, COURSES, 1);

        Random random = new Random(1);
        int[] last = new int[COURSES];
        int[] met = new int[2];
        int bySums = 0;
        for (int course = 0; course < COURSES; course++) {
            double speed = Math.exp(0.25 * random.nextGaussian());
            double now = 0; // in minutes of study, an hour a day
            double sum = 0;
            for (int topic = 0; topic < 3; topic++) {
                long minutes = Math.round(speed * beta(random));
                now = Math.max(now, new int[] {0, 180, 300}[topic]) + minutes;
                sum += minutes;
                last[course] = (int) Math.ceil(now / 60) - 1;
                met[0] += topic == 1 && last[course] <= 5 ? 1 : 0;
                met[1] += topic == 2 && last[course] <= 7 ? 1 : 0;
            }
            bySums += sum <= 8 * 60 ? 1 : 0;
        }
        Arrays.sort(last);
        assertThat(day(forecast.finish().p50())).isEqualTo(last[COURSES / 2]);
        assertThat(day(forecast.finish().p80())).isEqualTo(last[COURSES * 80 / 100]);
        assertThat(day(forecast.finish().p95())).isEqualTo(last[COURSES * 95 / 100]);
        assertThat(forecast.deadlines().get(0).probability()).isCloseTo((double) met[0] / COURSES, within(0.02));
        assertThat(forecast.deadlines().get(1).probability()).isCloseTo((double) met[1] / COURSES, within(0.02));
        assertThat(bySums).as("what sums would say").isGreaterThan(met[1] + COURSES / 20);
    }

    private static long day(LocalDate date) {
        return ChronoUnit.DAYS.between(MON_2026_01_05, date);
    }

    /** One to four hours, likely two: by rejection. */
    private static double beta(Random random) {
        while (true) {
            double x = random.nextDouble();
            double highest = Math.pow(1 / 3.0, 4 / 3.0) * Math.pow(2 / 3.0, 8 / 3.0);
            if (random.nextDouble() * highest <= Math.pow(x, 4 / 3.0) * Math.pow(1 - x, 8 / 3.0)) {
                return 60 + 180 * x;
            }
        }
    }

    /** A not-before date that has passed makes no difference: both ways of reckoning say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"steady", "hours-per-week:hours=5", "finish-by:date=2026-06-30"})
    void whereNothingWaitsLongItIsWhatSumsSay(String pace) {
        Roadmap roadmap = roadmap(10, Collections.nCopies(30, ONE_TO_FOUR_HOURS));
        Request request = request()
                .deadline("roadmap", MON_2026_01_05.plusDays(70))
                .pace(PaceSpec.parse(pace))
                .build();
        Request waiting =
                request.toBuilder().notBefore("t1", MON_2026_01_05.plusDays(1)).build();

        Forecast sums = forecast(roadmap, request, COURSES, 1);
        Forecast placed = forecast(roadmap, waiting, COURSES, 1);

        assertThat(placed.minutes().p50())
                .isCloseTo(sums.minutes().p50(), within(sums.minutes().p50() / 100));
        assertThat(placed.minutes().p95())
                .isCloseTo(sums.minutes().p95(), within(sums.minutes().p95() / 100));
        if (!pace.startsWith("finish-by")) { // with dates to wait for, that pace catches up, which is another budget
            assertThat(day(placed.finish().p50())).isCloseTo(day(sums.finish().p50()), within(1L));
            assertThat(day(placed.finish().p95())).isCloseTo(day(sums.finish().p95()), within(2L));
            assertThat(placed.deadlines().get(0).probability())
                    .isCloseTo(sums.deadlines().get(0).probability(), within(0.03));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interleaved:topics=3",
                "spaced-review",
                "as-written",
                "adaptive+interleaved",
                "ramp-up+finish-by:date=2026-06-30"
            })
    void everyPaceHasAForecastThatIsTheSameAgain(String pace) {
        Roadmap roadmap = roadmap(3, Collections.nCopies(9, ONE_TO_FOUR_HOURS));
        Request request = request()
                .deadline("p1", MON_2026_01_05.plusDays(20))
                .pace(PaceSpec.parse(pace))
                .build();

        Forecast one = forecast(roadmap, request, 500, 1);
        Forecast again = forecast(roadmap, request, 500, 1);

        assertThat(again).usingRecursiveComparison().ignoringFields("schedule").isEqualTo(one);
        assertThat(one.finish().p50()).isAfter(MON_2026_01_05.plusDays(14));
        // A pace that catches up until a date finishes on it, slow or fast.
        boolean isSteered = pace.contains("finish-by");
        assertThat(one.finish().p95().isAfter(one.finish().p50())).isNotEqualTo(isSteered);
        // Spread until June and begun slowly, the second phase is never done by the end of January.
        assertThat(one.deadlines().get(0).probability()).isBetween(isSteered ? 0 : 0.2, isSteered ? 0 : 1.0);
        assertThat(one.phases()).hasSize(3);
    }

    @Test
    void aBigRoadmapIsDrawnLessOftenWhichIsSaid() {
        Roadmap roadmap = roadmap(100, Collections.nCopies(2_000, new Effort(5, 10, 20)));
        Request request = request().notBefore("t7", MON_2026_01_05.plusDays(90)).build();

        Outcome<Forecast> outcome = ROADMAPS.forecast(roadmap, request, new ForecastOptions(6_000, 1));

        assertThat(outcome.orThrow().samples()).isEqualTo(1_000);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "info: 1000 courses were drawn instead of 6000: topics wait for dates or share days, so each course is planned by itself [fewer-samples]");
    }

    @Test
    void aFixedDateHasAProbabilityToo() {
        Roadmap roadmap = roadmap(1, List.of(ONE_TO_FOUR_HOURS, Effort.ofMinutes(0), ONE_TO_FOUR_HOURS));
        Request request = request()
                .on("t1", MON_2026_01_05.plusDays(2))
                .pace("steady", Map.of())
                .build();

        Forecast forecast = forecast(roadmap, request, 2_000, 1);

        assertThat(forecast.deadlines()).singleElement().satisfies(exam -> {
            assertThat(exam.id()).isEqualTo("t1");
            assertThat(exam.probability()).isBetween(0.8, 0.97);
        });
    }
}
