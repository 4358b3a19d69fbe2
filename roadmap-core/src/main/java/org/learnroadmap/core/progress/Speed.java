package org.learnroadmap.core.progress;

import org.learnroadmap.core.model.Minutes;

/**
 * How many minutes a learner takes for one planned minute: 1.2 is a fifth more than planned. A range, because a few
 * topics say little.
 *
 * @param low      only one in ten learners with the same record takes less
 * @param likely   as many take less as take more
 * @param high     only one in ten takes more
 * @param measured how many finished topics it is measured from; 0 if nothing is known of the learner
 * @since 0.1
 */
public record Speed(double low, double likely, double high, int measured) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException unless 0 &lt; low &lt;= likely &lt;= high
     */
    public Speed {
        if (!(0 < low && low <= likely && likely <= high)) {
            throw new IllegalArgumentException("speed from " + low + " over " + likely + " to " + high);
        }
    }

    /** Returns the minutes that a learner of the likely speed takes for planned ones, at least 1 unless none are planned. */
    public int minutesFor(int planned) {
        long minutes = Math.max(1, Math.round(planned * likely));
        return planned == 0 ? 0 : (int) Math.min(minutes, Minutes.MAX);
    }
}
