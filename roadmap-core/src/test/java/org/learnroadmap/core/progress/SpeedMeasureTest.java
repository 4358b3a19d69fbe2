package org.learnroadmap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.internal.chance.LogMoments;
import org.learnroadmap.core.internal.chance.Pert;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

/** What is believed of a learner's speed, against sums over a fine grid of all speeds. */
class SpeedMeasureTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final int STEPS = 20_000;
    private static final double REACH = 2.5;

    private static Roadmap roadmap(List<Effort> efforts) {
        return Roadmap.builder("r", "R")
                .phases(List.of(Phase.builder("p", "P")
                        .topics(IntStream.range(0, efforts.size())
                                .mapToObj(number -> Topic.builder("t" + number, "T")
                                        .effort(efforts.get(number))
                                        .build())
                                .toList())
                        .build()))
                .build();
    }

    private static Standing standing(Roadmap roadmap, ProgressEntry... log) {
        Progress progress = Progress.builder("r").entries(List.of(log)).build();
        return Standing.of(roadmap, progress, MON_2026_01_05, new DiagnosticCollector(SourceMap.none(), 100));
    }

    private static ProgressEntry done(int topic, int minutes) {
        return entry(topic, Did.DONE).minutes(minutes).build();
    }

    private static ProgressEntry.Builder entry(int topic, Did did) {
        return ProgressEntry.builder(MON_2026_01_05, "t" + topic, did);
    }

    private static Speed measure(List<Effort> efforts, ProgressEntry... log) {
        return SpeedMeasure.of(
                standing(roadmap(efforts), log), topic -> efforts.get(topic).likely());
    }

    @Test
    void ofWhomNothingIsKnownTheUsualIsBelieved() {
        Speed usual = SpeedMeasure.usual();

        assertThat(measure(List.of(Effort.ofMinutes(60)))).isEqualTo(usual);
        assertThat(usual.likely()).isEqualTo(1);
        assertThat(usual.low()).isCloseTo(Math.exp(-0.25 * 1.2815515655), within(1e-9));
        assertThat(usual.high()).isCloseTo(Math.exp(0.25 * 1.2815515655), within(1e-9));
        assertThat(usual.measured()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20, 100})
    void isTheBeliefThatBayesRuleGives(int topics) {
        Random random = new Random(topics);
        List<Effort> efforts = new ArrayList<>();
        List<ProgressEntry> log = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            int likely = 60 + random.nextInt(600);
            efforts.add(new Effort(likely * 2 / 3, likely, likely * 2 + random.nextInt(300)));
            log.add(done(topic, likely + random.nextInt(likely)));
        }

        Speed speed = measure(efforts, log.toArray(ProgressEntry[]::new));

        double[] belief = belief(logSpeed -> {
            double height = -logSpeed * logSpeed / (2 * 0.25 * 0.25);
            for (int topic = 0; topic < topics; topic++) {
                Effort effort = efforts.get(topic);
                LogMoments error = LogMoments.of(new Pert(effort.min(), effort.likely(), effort.max()));
                double seen = Math.log((double) log.get(topic).minutes().getAsInt() / effort.likely());
                height -= Math.pow(seen - logSpeed - error.mean(), 2) / (2 * error.variance());
            }
            return height;
        });
        assertThat(speed.low()).isCloseTo(quantile(belief, 0.1), within(0.001));
        assertThat(speed.likely()).isCloseTo(quantile(belief, 0.5), within(0.001));
        assertThat(speed.high()).isCloseTo(quantile(belief, 0.9), within(0.001));
        assertThat(speed.measured()).isEqualTo(topics);
    }

    /** The error of a topic is taken for normal; that of the real distribution would say nearly the same. */
    @Test
    void isNearlyWhatTheRealDistributionOfEffortsGives() {
        Effort effort = new Effort(60, 120, 240);
        int[] minutes = {150, 200, 130, 260, 180, 170};
        ProgressEntry[] log = IntStream.range(0, minutes.length)
                .mapToObj(topic -> done(topic, minutes[topic]))
                .toArray(ProgressEntry[]::new);

        Speed speed = measure(Collections.nCopies(minutes.length, effort), log);

        double[] belief = belief(logSpeed -> {
            double height = -logSpeed * logSpeed / (2 * 0.25 * 0.25);
            for (int taken : minutes) {
                double x = (taken / Math.exp(logSpeed) - 60) / 180;
                // the density of the logarithm: x^(4/3) (1-x)^(8/3) times the minutes
                height += x <= 0 || x >= 1 ? -1e9 : 4 / 3.0 * Math.log(x) + 8 / 3.0 * Math.log(1 - x) - logSpeed;
            }
            return height;
        });
        assertThat(speed.likely()).isCloseTo(quantile(belief, 0.5), within(0.05));
        assertThat(speed.low()).isCloseTo(quantile(belief, 0.1), within(0.07));
        assertThat(speed.high()).isCloseTo(quantile(belief, 0.9), within(0.07));
    }

    private static double[] belief(DoubleUnaryOperator logHeight) {
        double[] logs = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> logHeight.applyAsDouble(logSpeed(step)))
                .toArray();
        double highest = Arrays.stream(logs).max().orElseThrow();
        return Arrays.stream(logs).map(log -> Math.exp(log - highest)).toArray();
    }

    private static double logSpeed(int step) {
        return REACH * (2.0 * step / STEPS - 1);
    }

    private static double quantile(double[] belief, double probability) {
        double total = Arrays.stream(belief).sum();
        double sum = 0;
        int step = 0;
        while (sum + belief[step] < probability * total) {
            sum += belief[step++];
        }
        return Math.exp(logSpeed(step));
    }

    @Test
    void aFewTopicsMoveItLittleAndManyAsFarAsTheySay() {
        List<Effort> efforts = Collections.nCopies(200, Effort.ofMinutes(100));
        double before = 1;
        for (int topics : new int[] {1, 2, 5, 20, 200}) {
            Speed speed = measure(
                    efforts,
                    IntStream.range(0, topics)
                            .mapToObj(topic -> done(topic, 216))
                            .toArray(ProgressEntry[]::new));
            assertThat(speed.likely()).isGreaterThan(before);
            before = speed.likely();
        }
        // 216 minutes are twice of what a topic of 100 takes on average (geometric mean 105), less the rest of the
        // belief in 1.
        assertThat(before).isBetween(2.0, 2.1);
    }

    @Test
    void countsOnlyFinishedTopicsWhoseMinutesAreKnown() {
        List<Effort> efforts = Collections.nCopies(7, Effort.ofMinutes(60));

        Speed speed = measure(
                efforts,
                done(0, 90),
                entry(1, Did.WORKED).minutes(200).build(),
                entry(2, Did.DONE).build(),
                entry(3, Did.SKIPPED).build(),
                entry(4, Did.WORKED).share(50).build(),
                done(4, 10),
                done(5, 300),
                entry(5, Did.UNDONE).build());

        assertThat(speed.measured()).isEqualTo(1);
        assertThat(speed).isEqualTo(measure(efforts, done(0, 90)));
    }

    @Test
    void aTopicWithoutEffortCountsWithWhatWasPlanned() {
        Roadmap roadmap = roadmap(Arrays.asList(null, null));
        Standing standing = standing(roadmap, done(0, 240), done(1, 240));

        Speed planned = SpeedMeasure.of(standing, topic -> topic == 0 ? 120 : -1);

        assertThat(planned.measured()).isEqualTo(1);
        assertThat(planned).isEqualTo(measure(List.of(Effort.ofMinutes(120)), done(0, 240)));
    }

    @Test
    void oneAbsurdRecordDoesNotDecide() {
        List<Effort> efforts = Collections.nCopies(10, Effort.ofMinutes(120));

        Speed forgotten = measure(efforts, done(0, 10_000));
        Speed ticked = measure(efforts, done(0, 1));

        assertThat(forgotten.likely())
                .isEqualTo(measure(efforts, done(0, 1_000)).likely());
        assertThat(forgotten.likely()).isLessThan(2.5);
        assertThat(ticked.likely()).isGreaterThan(0.4);
    }

    @Test
    void anExactRangeDoesNotMakeTheSpeedExact() {
        Speed speed = measure(List.of(new Effort(59, 60, 61)), done(0, 60));

        assertThat(speed.low()).isLessThan(0.95);
        assertThat(speed.high()).isGreaterThan(1.05);
    }
}
