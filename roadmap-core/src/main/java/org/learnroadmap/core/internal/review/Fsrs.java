package org.learnroadmap.core.internal.review;

import org.learnroadmap.core.internal.review.Memory.Stage;
import org.learnroadmap.core.progress.Grade;

/**
 * The Free Spaced Repetition Scheduler, version 6: when to go over something so that it is still remembered with a
 * probability of 0.9.
 *
 * <p>A memory has a stability S, the days until the probability of recall has fallen to 0.9, and a difficulty D. After t days
 * it is R = (1 + f t / S)^-w20, f chosen so that R = 0.9 at t = S. Each review changes both: recall makes S grow, the more
 * the lower R was and the easier the thing is; forgetting sets it back. Reviews on one day have a rule of their own.
 *
 * <p>Weights and formulas are those of FSRS-6 with its default parameters, as published in py-fsrs 6
 * (github.com/open-spaced-repetition/py-fsrs, {@code DEFAULT_PARAMETERS}) and described in the wiki "The Algorithm" of
 * github.com/open-spaced-repetition/fsrs4anki; the model is that of Ye, Su and Cao (2022), "A Stochastic Shortest Path
 * Algorithm for Optimizing Spaced Repetition Scheduling", KDD '22. Without chance ("fuzz") in the intervals.
 *
 * <p>Immutable and safe to share between threads; every method takes O(1).
 */
public final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double RETENTION = 0.9;
    private static final double FACTOR = StrictMath.pow(RETENTION, -1 / W[20]) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LEAST_DIFFICULTY = 1;
    private static final int MOST_DIFFICULTY = 10;
    private static final int LONGEST_DAYS = 36_500;

    private final int learningSteps;
    private final int relearningSteps;

    private Fsrs(int learningSteps, int relearningSteps) {
        this.learningSteps = learningSteps;
        this.relearningSteps = relearningSteps;
    }

    /** Returns the scheduler that goes over something at most once a day. */
    public static Fsrs daily() {
        return new Fsrs(0, 0);
    }

    /**
     * Returns the scheduler that goes over something several times on the day on which it is learned or was forgotten. How
     * many minutes pass between these times does not matter to it, so only their number is asked for.
     */
    public static Fsrs withSteps(int learning, int relearning) {
        return new Fsrs(learning, relearning);
    }

    /**
     * Returns what is remembered after a review.
     *
     * @param elapsed the whole days since the review before, at least 0; of no matter for the first
     */
    public Memory review(Memory before, Grade grade, int elapsed) {
        double stability;
        double difficulty;
        if (before.isNew()) {
            stability = W[grade.ordinal()];
            difficulty = clamped(firstDifficulty(grade));
        } else {
            stability =
                    elapsed < 1 ? sameDayStability(before.stability(), grade) : laterStability(before, grade, elapsed);
            difficulty = nextDifficulty(before.difficulty(), grade);
        }
        return staged(before, grade, Math.max(LEAST_STABILITY, stability), difficulty);
    }

    private Memory staged(Memory before, Grade grade, double stability, double difficulty) {
        boolean isForgotten = before.stage() == Stage.REVIEW && grade == Grade.AGAIN;
        Stage stage = isForgotten ? Stage.RELEARNING : before.stage();
        int step = isForgotten ? 0 : stepAfter(before, grade);
        int steps = switch (stage) {
            case LEARNING -> learningSteps;
            case REVIEW -> 0;
            case RELEARNING -> relearningSteps;
        };
        return step < steps
                ? new Memory(stability, difficulty, stage, step, 0)
                : new Memory(stability, difficulty, Stage.REVIEW, 0, days(stability));
    }

    /** Hard repeats a step, and easy goes past all. */
    private static int stepAfter(Memory before, Grade grade) {
        return switch (grade) {
            case AGAIN -> 0;
            case HARD -> before.step();
            case GOOD -> before.step() + 1;
            case EASY -> Integer.MAX_VALUE;
        };
    }

    /** The interval is the stability itself, since the probability that is wanted is that which stability is about. */
    private static int days(double stability) {
        return (int) Math.max(1, Math.min(LONGEST_DAYS, StrictMath.rint(stability)));
    }

    private static double firstDifficulty(Grade grade) {
        return W[4] - StrictMath.exp(W[5] * grade.ordinal()) + 1;
    }

    private static double nextDifficulty(double difficulty, Grade grade) {
        double change = -W[6] * fromGood(grade);
        double damped = difficulty + (MOST_DIFFICULTY - difficulty) * change / (MOST_DIFFICULTY - LEAST_DIFFICULTY);
        return clamped(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped);
    }

    private static int fromGood(Grade grade) {
        return grade.ordinal() - Grade.GOOD.ordinal();
    }

    private static double clamped(double difficulty) {
        return Math.max(LEAST_DIFFICULTY, Math.min(MOST_DIFFICULTY, difficulty));
    }

    private static double sameDayStability(double stability, Grade grade) {
        double growth = StrictMath.exp(W[17] * (fromGood(grade) + W[18])) * StrictMath.pow(stability, -W[19]);
        return stability * (fromGood(grade) < 0 ? growth : Math.max(1, growth));
    }

    private static double laterStability(Memory before, Grade grade, int elapsed) {
        double stability = before.stability();
        double forgetting = 1 - StrictMath.pow(1 + FACTOR * elapsed / stability, -W[20]);
        return grade == Grade.AGAIN
                ? forgottenStability(stability, before.difficulty(), forgetting)
                : recalledStability(stability, before.difficulty(), forgetting, grade);
    }

    private static double forgottenStability(double stability, double difficulty, double forgetting) {
        double learned = W[11]
                * StrictMath.pow(difficulty, -W[12])
                * (StrictMath.pow(stability + 1, W[13]) - 1)
                * StrictMath.exp(W[14] * forgetting);
        return Math.min(learned, stability / StrictMath.exp(W[17] * W[18]));
    }

    private static double recalledStability(double stability, double difficulty, double forgetting, Grade grade) {
        double growth = StrictMath.exp(W[8])
                * (MOST_DIFFICULTY + 1 - difficulty)
                * StrictMath.pow(stability, -W[9])
                * (StrictMath.exp(W[10] * forgetting) - 1)
                * (grade == Grade.HARD ? W[15] : 1)
                * (grade == Grade.EASY ? W[16] : 1);
        return stability * (1 + growth);
    }
}
