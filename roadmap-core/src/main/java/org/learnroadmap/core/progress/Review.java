package org.learnroadmap.core.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A learner went over a topic, or finished it, and perhaps said how well it was remembered. Immutable.
 *
 * @param date  when
 * @param grade how well it was remembered, if anybody said so
 * @since 0.1
 */
public record Review(LocalDate date, Optional<Grade> grade) {

    /** Checks the components. */
    public Review {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(grade, "grade");
    }
}
