package org.learnroadmap.core.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When a learner has finished everything, with the old version and with the new one.
 *
 * @param learner whose dates they are
 * @param before  the finish with the old version
 * @param after   the finish with the new version; may be the same
 * @since 0.1
 */
public record FinishChange(ReferenceLearner learner, LocalDate before, LocalDate after) {

    /** Checks the components. */
    public FinishChange {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Returns by how many calendar days it is later, negative if earlier, 0 if it stays. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(before, after);
    }
}
