package org.learnroadmap.core.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tries all schedules of a few short topics, one unit of study time after the other: in each unit any topic that may be
 * studied then, or none. What is still to do, on a day with some units left, decides about the rest and is tried once.
 *
 * <p>A topic of n units has n + 1 steps: the last, without time, finishes it as soon as nothing keeps it from that. So
 * topics of zero minutes are no exception, on days without study time either.
 */
final class Exhaustive {

    private static final int BITS = 4;

    private final Problem problem;
    private final int unit;
    private final int lastRelease;
    private final Map<Long, Integer> known = new HashMap<>();

    /**
     * Prepares the search.
     *
     * @param unit divides the minutes of all topics and days; also the first session after which a topic has begun
     */
    Exhaustive(Problem problem, int unit) {
        this.problem = problem;
        this.unit = unit;
        lastRelease = problem.topics().map(problem::release).max().orElse(0);
    }

    /** Returns by how many days a deadline is missed at most in the best of all schedules, 0 if all can be met. */
    int leastMaxLateDays() {
        return best(
                0,
                units(problem.minutesOn(0)),
                problem.topics().map(this::steps).toArray());
    }

    private int steps(int topic) {
        return units(problem.minutes(topic)) + 1;
    }

    private int units(int minutes) {
        if (minutes % unit != 0) {
            throw new IllegalArgumentException(minutes + " minutes are no multiple of " + unit);
        }
        return minutes / unit;
    }

    private int best(int day, int free, int[] before) {
        int[] left = before.clone();
        int late = finishAll(day, left);
        if (Arrays.stream(left).allMatch(steps -> steps == 0)) {
            return late;
        }
        long state = ((long) day << BITS) + free;
        for (int steps : left) {
            state = (state << BITS) + steps;
        }
        Integer rest = known.get(state);
        if (rest == null) {
            rest = free == 0 ? best(day + 1, units(problem.minutesOn(day + 1)), left) : bestOfChoices(day, free, left);
            known.put(state, rest);
        }
        return Math.max(late, rest);
    }

    private int bestOfChoices(int day, int free, int[] left) {
        int best = Integer.MAX_VALUE;
        for (int topic = 0; topic < left.length; topic++) {
            if (left[topic] > 1 && mayStudy(topic, day, left)) {
                left[topic]--;
                best = Math.min(best, best(day, free - 1, left));
                left[topic]++;
            }
        }
        boolean mayWait = best == Integer.MAX_VALUE || day < lastRelease;
        return mayWait ? Math.min(best, best(day, free - 1, left)) : best;
    }

    /** Finishes what only has to be finished. Returns by how many days that is late. */
    private int finishAll(int day, int[] left) {
        int late = 0;
        for (int topic = 0; topic < left.length; topic++) {
            if (left[topic] == 1 && mayStudy(topic, day, left)) {
                left[topic] = 0;
                int due = problem.due(topic);
                late = Math.max(late, due == Problem.NO_DATE ? 0 : day - due);
                topic = -1;
            }
        }
        return late;
    }

    private boolean mayStudy(int topic, int day, int[] left) {
        return problem.release(topic) <= day
                && problem.required(topic).stream().allMatch(earlier -> left[earlier] == 0)
                && problem.corequired(topic).stream().allMatch(earlier -> left[earlier] < steps(earlier));
    }
}
