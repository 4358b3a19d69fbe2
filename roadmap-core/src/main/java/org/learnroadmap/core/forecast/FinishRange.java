package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A finish as a range.
 *
 * @param p50 the date by which it is finished in half of all cases
 * @param p80 in four of five
 * @param p95 in nineteen of twenty
 * @since 0.1
 */
public record FinishRange(LocalDate p50, LocalDate p80, LocalDate p95) {

    /** Checks the components. */
    public FinishRange {
        Objects.requireNonNull(p50, "p50");
        Objects.requireNonNull(p80, "p80");
        Objects.requireNonNull(p95, "p95");
    }
}
