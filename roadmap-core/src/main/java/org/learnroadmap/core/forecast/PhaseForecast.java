package org.learnroadmap.core.forecast;

import java.util.Objects;
import org.learnroadmap.core.model.Phase;

/**
 * When a phase is finished, as a range.
 *
 * @param phase  the phase
 * @param finish its finish; of a phase that is done that date
 * @since 0.1
 */
public record PhaseForecast(Phase phase, FinishRange finish) {

    /** Checks the components. */
    public PhaseForecast {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(finish, "finish");
    }
}
