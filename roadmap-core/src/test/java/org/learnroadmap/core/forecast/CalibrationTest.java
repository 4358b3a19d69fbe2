package org.learnroadmap.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnroadmap.core.forecast.Learning.MON_2026_01_05;
import static org.learnroadmap.core.forecast.Learning.forecast;
import static org.learnroadmap.core.forecast.Learning.request;
import static org.learnroadmap.core.forecast.Learning.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;

/**
 * What is said to happen in four of five cases does: two thousand learners drawn from the model, by means of their own, in
 * study minutes.
 */
@Tag("large")
class CalibrationTest {

    private static final int LEARNERS = 2_000;
    private static final int TOPICS = 40;
    private static final int TOLERANCE = LEARNERS * 3 / 100;

    private final Random random = new Random(20_260_105);
    private final List<Effort> efforts = efforts();
    private final Roadmap roadmap = roadmap(10, efforts);

    private List<Effort> efforts() {
        List<Effort> drawn = new ArrayList<>();
        for (int topic = 0; topic < TOPICS; topic++) {
            int likely = 60 + random.nextInt(600);
            drawn.add(
                    switch (topic % 4) {
                        case 0 -> Effort.ofMinutes(likely);
                        case 1 -> Effort.between(likely / 2, likely * 3 / 2);
                        default ->
                            new Effort(
                                    likely - random.nextInt(likely / 2), likely, likely + random.nextInt(2 * likely));
                    });
        }
        return drawn;
    }

    /** What one learner really takes for each topic. */
    private double[] learner() {
        double speed = Math.exp(0.25 * random.nextGaussian());
        return efforts.stream().mapToDouble(effort -> speed * beta(effort)).toArray();
    }

    /** Draws by rejection, from the definition: half to double where there is no range. */
    private double beta(Effort effort) {
        double least = effort.min() < effort.max() ? effort.min() : effort.likely() / 2.0;
        double most = effort.min() < effort.max() ? effort.max() : effort.likely() * 2.0;
        double mode = (effort.likely() - least) / (most - least);
        double highest = height(mode, mode);
        while (true) {
            double x = random.nextDouble();
            if (random.nextDouble() * highest <= height(mode, x)) {
                return least + x * (most - least);
            }
        }
    }

    private static double height(double mode, double x) {
        return Math.pow(x, 4 * mode) * Math.pow(1 - x, 4 * (1 - mode));
    }

    @Test
    void atTheStart() {
        MinutesRange forecast = forecast(roadmap, request().build(), 20_000, 1).minutes();
        Count count = new Count();
        for (int i = 0; i < LEARNERS; i++) {
            double needed = 0;
            for (double minutes : learner()) {
                needed += minutes;
            }
            count.add(forecast, needed);
        }

        count.check();
    }

    @Test
    void halfWay() {
        Count count = new Count();
        for (int i = 0; i < LEARNERS; i++) {
            double[] minutes = learner();
            Progress.Builder progress = Progress.builder("r").started(MON_2026_01_05);
            double needed = 0;
            for (int topic = 0; topic < TOPICS; topic++) {
                if (topic < TOPICS / 2) {
                    progress.entry(ProgressEntry.builder(MON_2026_01_05.plusDays(topic), "t" + topic, Did.DONE)
                            .minutes((int) Math.round(minutes[topic]))
                            .build());
                } else {
                    needed += minutes[topic];
                }
            }
            Request request = request()
                    .calendar(StudyCalendar.everyDay(600))
                    .progress(progress.build())
                    .asOf(MON_2026_01_05.plusDays(TOPICS))
                    .build();
            count.add(forecast(roadmap, request, 1_000, i).minutes(), needed);
        }

        count.check();
    }

    /** How many learners needed no more than they were told. */
    private static final class Count {
        private int p50;
        private int p80;
        private int p95;

        void add(MinutesRange forecast, double needed) {
            p50 += needed <= forecast.p50() ? 1 : 0;
            p80 += needed <= forecast.p80() ? 1 : 0;
            p95 += needed <= forecast.p95() ? 1 : 0;
        }

        void check() {
            assertThat(p50).isBetween(LEARNERS * 50 / 100 - TOLERANCE, LEARNERS * 50 / 100 + TOLERANCE);
            assertThat(p80).isBetween(LEARNERS * 80 / 100 - TOLERANCE, LEARNERS * 80 / 100 + TOLERANCE);
            assertThat(p95).isBetween(LEARNERS * 95 / 100 - TOLERANCE, LEARNERS * 95 / 100 + TOLERANCE);
        }
    }
}
