package org.learnroadmap.core.internal.review;

/**
 * How well something is remembered, and when to go over it next. Immutable.
 *
 * @param stability  the days after which it is still remembered with a probability of 0.9; 0 if it was never gone over
 * @param difficulty from 1 to 10; 0 if it was never gone over
 * @param stage      how it is gone over
 * @param step       the next of the steps within a day, from 0; 0 where there are none
 * @param days       in how many days to go over it next, 0 for the same day
 */
public record Memory(double stability, double difficulty, Stage stage, int step, int days) {

    /** How something is gone over. */
    public enum Stage {
        /** For the first time, in steps within a day. */
        LEARNING,
        /** After days. */
        REVIEW,
        /** In steps within a day, because it was forgotten. */
        RELEARNING
    }

    /** What was never gone over. */
    public static final Memory NEW = new Memory(0, 0, Stage.LEARNING, 0, 0);

    /** Tells whether it was never gone over. */
    boolean isNew() {
        return stability == 0;
    }
}
