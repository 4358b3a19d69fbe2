package org.learnroadmap.core.internal.pace;

import java.io.Serial;

/**
 * Bounds work that may grow with the square of the input: a hundred thousand spans of a hundred years each are no
 * roadmap. Counted in steps, so that the same input ends the same way on any machine.
 */
final class Steps {

    private static final long MOST = 50_000_000;

    /** The work would take too many steps. */
    static final class Exceeded extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("too many steps", null, false, false);
        }
    }

    private long left = MOST;

    /**
     * Counts steps.
     *
     * @throws Exceeded if there were too many
     */
    void take(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Exceeded();
        }
    }
}
