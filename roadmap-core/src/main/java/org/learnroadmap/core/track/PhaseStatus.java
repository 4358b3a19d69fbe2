package org.learnroadmap.core.track;

import java.util.Objects;
import org.learnroadmap.core.model.Phase;

/**
 * How much of a phase is done, in minutes of its topics' efforts.
 *
 * @param phase        the phase
 * @param doneMinutes  what is done of it, at most all
 * @param totalMinutes all of it; 0 if nothing of it is in the plan
 * @since 0.1
 */
public record PhaseStatus(Phase phase, long doneMinutes, long totalMinutes) {

    /** Checks the components. */
    public PhaseStatus {
        Objects.requireNonNull(phase, "phase");
        if (doneMinutes < 0 || doneMinutes > totalMinutes) {
            throw new IllegalArgumentException(doneMinutes + " of " + totalMinutes + " minutes");
        }
    }
}
