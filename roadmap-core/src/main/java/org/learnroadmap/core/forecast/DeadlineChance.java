package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How likely a deadline is met.
 *
 * @param id          the topic or phase, or {@code roadmap}
 * @param due         the deadline
 * @param probability from 0 to 1
 * @since 0.1
 */
public record DeadlineChance(String id, LocalDate due, double probability) {

    /** Checks the components. */
    public DeadlineChance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(due, "due");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability);
        }
    }
}
