package org.learnroadmap.core.plan;

import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Outcome;

/**
 * One of several plans for the same roadmap.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param request what was asked for
 * @param outcome the plan, or why there is none
 * @param figures what to compare, if there is a plan
 * @since 0.1
 */
public record ComparedPlan(Request request, Outcome<Schedule> outcome, Optional<PlanFigures> figures) {

    /** Checks the components. */
    public ComparedPlan {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(figures, "figures");
    }
}
