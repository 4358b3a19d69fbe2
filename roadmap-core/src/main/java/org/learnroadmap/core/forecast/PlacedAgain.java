package org.learnroadmap.core.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.core.internal.chance.LogNormal;
import org.learnroadmap.core.internal.chance.Pert;
import org.learnroadmap.core.internal.chance.PertDraw;
import org.learnroadmap.core.internal.chance.PertTables;
import org.learnroadmap.core.internal.chance.Quantiles;
import org.learnroadmap.core.internal.chance.SplitMix;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.plan.Rerun;

/**
 * A forecast of topics that wait for dates or gaps, or share days: each course that is drawn is placed like the plan. Sums of
 * minutes say nothing about when a topic is finished there.
 */
final class PlacedAgain {

    /** How many topics are placed in all courses together, so that a big roadmap takes seconds. */
    private static final long MOST_PLACED = 2_000_000;

    private static final int FEWEST_COURSES = 100;

    private final Rerun rerun;
    private final int[] topics;
    private final LogNormal speed;
    private final SplitMix random;
    private final List<PertDraw> draws;
    private final int courses;
    private final int[] minutes;

    /**
     * Prepares.
     *
     * @param topics  what is left to do in order, at least one
     * @param efforts what each of them takes, in the same order
     * @param all     the number of topics of the roadmap
     */
    PlacedAgain(Rerun rerun, int[] topics, Pert[] efforts, int all, LogNormal speed, ForecastOptions options) {
        this.rerun = rerun;
        this.topics = topics;
        this.speed = speed;
        random = new SplitMix(options.seed());
        PertTables tables = new PertTables();
        draws = Stream.of(efforts).map(tables::draw).toList();
        courses = (int) Math.min(options.samples(), Math.max(FEWEST_COURSES, MOST_PLACED / topics.length));
        minutes = new int[all];
    }

    /** Reckons. O(courses x (edges + topics x log topics)). */
    Reckoning reckon(List<Goal> goals) {
        double[][] days = new double[goals.size()][];
        for (int goal = 0; goal < days.length; goal++) {
            days[goal] = new double[goals.get(goal).due().isPresent() ? 0 : courses];
        }
        int[] met = new int[goals.size()];
        double[] totals = new double[courses];
        int unfinished = 0;
        double[] speeds = speed.draw(courses, random);
        for (int course = 0; course < courses; course++) {
            totals[course] = draw(speeds[course]);
            int[] finish = rerun.finishDays(minutes);
            for (int goal = 0; goal < days.length; goal++) {
                note(goals.get(goal), lastDay(goals.get(goal), finish), course, days[goal], met, goal);
            }
            unfinished += isPastTheEnd(finish) ? 1 : 0;
        }
        return new Reckoning(
                finishes(days),
                chances(goals, met),
                Quantile.minutes(Quantiles.of(totals, Quantile.ALL)),
                (double) unfinished / courses,
                courses);
    }

    private double draw(double factor) {
        long total = 0;
        for (int place = 0; place < topics.length; place++) {
            long drawn = Math.round(draws.get(place).next(random) * factor);
            minutes[topics[place]] = (int) Math.max(0, Math.min(drawn, Minutes.MAX));
            total += minutes[topics[place]];
        }
        return total;
    }

    private int lastDay(Goal goal, int[] finish) {
        int last = 0;
        for (int topic = goal.firstTopic(); topic < goal.endOfTopics(); topic++) {
            last = Math.max(last, finish[topic]);
        }
        return last;
    }

    private void note(Goal goal, int day, int course, double[] days, int[] met, int number) {
        if (goal.due().isEmpty()) {
            days[course] = day;
        } else if (!rerun.date(day).isAfter(goal.due().get())) {
            met[number]++;
        }
    }

    private boolean isPastTheEnd(int[] finish) {
        for (int topic : topics) {
            if (finish[topic] >= rerun.lastDay()) {
                return true;
            }
        }
        return false;
    }

    private List<FinishRange> finishes(double[][] days) {
        List<FinishRange> finishes = new ArrayList<>();
        for (double[] ofGoal : days) {
            if (ofGoal.length > 0) {
                double[] quantiles = Quantiles.of(ofGoal, Quantile.ALL);
                finishes.add(
                        new FinishRange(rerun.date((int) quantiles[0]), rerun.date((int) quantiles[1]), rerun.date((int)
                                quantiles[2])));
            }
        }
        return finishes;
    }

    private List<Double> chances(List<Goal> goals, int[] met) {
        List<Double> chances = new ArrayList<>();
        for (int goal = 0; goal < met.length; goal++) {
            if (goals.get(goal).due().isPresent()) {
                chances.add((double) met[goal] / courses);
            }
        }
        return chances;
    }
}
