package org.learnroadmap.core.contract;

import java.util.Comparator;
import java.util.function.IntToLongFunction;

/**
 * Goes through the days one by one and studies, of the topics that may be studied, the one with the smallest key; of equal
 * ones the first declared. For roadmaps without corequisites.
 */
final class NaivePlan {

    private final Problem problem;
    private final IntToLongFunction key;
    private final int[] left;
    private final boolean[] isFinished;
    private final int[] finish;

    private NaivePlan(Problem problem, IntToLongFunction key) {
        this.problem = problem;
        this.key = key;
        left = problem.topics().map(problem::minutes).toArray();
        isFinished = new boolean[problem.size()];
        finish = new int[problem.size()];
    }

    /** Returns the day on which each topic is finished. */
    static int[] finishDays(Problem problem, IntToLongFunction key) {
        NaivePlan plan = new NaivePlan(problem, key);
        for (int day = 0; !plan.isComplete(); day++) {
            plan.study(day);
        }
        return plan.finish;
    }

    private boolean isComplete() {
        return problem.topics().allMatch(topic -> isFinished[topic]);
    }

    private void study(int day) {
        int free = problem.minutesOn(day);
        finishAll(day);
        int next = next(day);
        while (free > 0 && next >= 0) {
            int minutes = Math.min(free, left[next]);
            left[next] -= minutes;
            free -= minutes;
            finishAll(day);
            next = next(day);
        }
    }

    private void finishAll(int day) {
        int[] over = problem.topics()
                .filter(topic -> left[topic] == 0 && mayStudy(topic, day))
                .toArray();
        for (int topic : over) {
            isFinished[topic] = true;
            finish[topic] = day;
        }
        if (over.length > 0) {
            finishAll(day);
        }
    }

    private int next(int day) {
        return problem.topics()
                .filter(topic -> left[topic] > 0 && mayStudy(topic, day))
                .boxed()
                .min(Comparator.comparingLong(topic -> key.applyAsLong(topic)))
                .orElse(-1);
    }

    private boolean mayStudy(int topic, int day) {
        return !isFinished[topic]
                && problem.release(topic) <= day
                && problem.required(topic).stream().allMatch(earlier -> isFinished[earlier]);
    }

    /** Returns by how many days a deadline is missed at most, 0 if all are met. */
    static int maxLateDays(Problem problem, int[] finishDays) {
        return problem.topics()
                .filter(topic -> problem.due(topic) != Problem.NO_DATE)
                .map(topic -> Math.max(0, finishDays[topic] - problem.due(topic)))
                .max()
                .orElse(0);
    }
}
