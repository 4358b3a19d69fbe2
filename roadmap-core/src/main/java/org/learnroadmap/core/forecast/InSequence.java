package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learnroadmap.core.internal.chance.LogNormal;
import org.learnroadmap.core.internal.chance.MinutesChance;
import org.learnroadmap.core.internal.chance.Pert;
import org.learnroadmap.core.internal.chance.SampledSum;
import org.learnroadmap.core.internal.chance.ScaledSum;
import org.learnroadmap.core.internal.chance.SplitMix;
import org.learnroadmap.core.plan.Rerun;

/**
 * A forecast of topics that stand one right behind the other: a goal is reached when the minutes of all topics up to its last
 * are studied.
 *
 * <p>The first thousand topics are drawn. The sum of more is as good as normal (central limit theorem), unless a few of them
 * have most of the spread: it is reckoned instead, from mean and variance, as soon as it is hardly lopsided any more.
 */
final class InSequence {

    private static final int SAMPLED = 1_000;

    /** A quantile of a sum with this skewness is off by less than a hundredth of the sum's standard deviation. */
    private static final double HARDLY_LOPSIDED = 0.03;

    private final Rerun rerun;
    private final int[] topics;
    private final Pert[] efforts;
    private final LogNormal speed;
    private final ForecastOptions options;
    private final int[] lastPlace;

    /**
     * Prepares.
     *
     * @param topics  what is left to do in order, at least one
     * @param efforts what each of them takes, in the same order
     */
    InSequence(Rerun rerun, int[] topics, Pert[] efforts, LogNormal speed, ForecastOptions options) {
        this.rerun = rerun;
        this.topics = topics;
        this.efforts = efforts;
        this.speed = speed;
        this.options = options;
        lastPlace = new int[Arrays.stream(topics).max().orElse(0) + 1];
        Arrays.fill(lastPlace, -1);
        for (int place = 0; place < topics.length; place++) {
            lastPlace[topics[place]] = place;
        }
    }

    /** Reckons. O(topics x samples), from a thousand topics on O(topics). */
    Reckoning reckon(List<Goal> goals) {
        int[] places = goals.stream().mapToInt(this::lastPlace).toArray();
        int[] byPlace = IntStream.range(0, places.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(places[one], places[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        FinishRange[] finishes = new FinishRange[places.length];
        Double[] chances = new Double[places.length];
        Courses courses = new Courses();
        for (int goal : byPlace) {
            MinutesChance chance = courses.upTo(places[goal]);
            if (goals.get(goal).due().isPresent()) {
                chances[goal] = probability(chance, goals.get(goal).due().get());
            } else {
                finishes[goal] = finish(chance.quantiles(Quantile.ALL));
            }
        }
        MinutesChance all = courses.upTo(topics.length - 1);
        return new Reckoning(
                Stream.of(finishes).filter(finish -> finish != null).toList(),
                Stream.of(chances).filter(chance -> chance != null).toList(),
                Quantile.minutes(all.quantiles(Quantile.ALL)),
                1 - probability(all, rerun.date(rerun.lastDay())),
                options.samples());
    }

    private int lastPlace(Goal goal) {
        int last = -1;
        for (int topic = goal.firstTopic(); topic < Math.min(goal.endOfTopics(), lastPlace.length); topic++) {
            last = Math.max(last, lastPlace[topic]);
        }
        return last;
    }

    private double probability(MinutesChance chance, LocalDate due) {
        return due.isBefore(rerun.date(0)) ? 0 : chance.probability(rerun.minutesBy(due));
    }

    private FinishRange finish(double[] minutes) {
        LocalDate[] dates = Arrays.stream(minutes)
                .mapToObj(needed -> rerun.date(rerun.finishDay((long) Math.ceil(needed))))
                .toArray(LocalDate[]::new);
        return new FinishRange(dates[0], dates[1], dates[2]);
    }

    /** Goes from topic to topic. */
    private final class Courses {
        private final SampledSum sampled = new SampledSum(speed, options.samples(), new SplitMix(options.seed()));
        private final int toSample = toSample();
        private int next;
        private double mean;
        private double variance;

        /** Returns the minutes up to a place, which must not be before that asked for last. */
        MinutesChance upTo(int place) {
            for (; next <= place; next++) {
                mean += efforts[next].mean();
                variance += efforts[next].variance();
                if (next < toSample) {
                    sampled.add(efforts[next]);
                }
            }
            return place < toSample || mean == 0 ? sampled : new ScaledSum(speed, mean, variance);
        }

        private int toSample() {
            int most = Math.min(SAMPLED, topics.length);
            double sum = 0;
            double third = 0;
            for (int place = 0; place < topics.length; place++) {
                sum += efforts[place].variance();
                third += efforts[place].thirdMoment();
                if (place >= most && Math.abs(third) > HARDLY_LOPSIDED * sum * StrictMath.sqrt(sum)) {
                    most = place + 1;
                }
            }
            return most;
        }
    }
}
