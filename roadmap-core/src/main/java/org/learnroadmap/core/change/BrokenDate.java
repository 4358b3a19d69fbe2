package org.learnroadmap.core.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A date that a learner kept with the old version and misses with the new one.
 *
 * @param learner whose date it is
 * @param kind    where it comes from
 * @param id      of the topic or phase that is to be finished by then, or {@code roadmap} for all, as it is called now
 * @param due     the last date in time, with the new version
 * @param before  the finish with the old version, which was in time then
 * @param after   the finish with the new version, after {@code due}
 * @since 0.1
 */
public record BrokenDate(
        ReferenceLearner learner, Kind kind, String id, LocalDate due, LocalDate before, LocalDate after) {

    /** Where a date comes from. */
    public enum Kind {
        /** The learner's request: a deadline, or the fixed date of a topic. */
        DEADLINE,
        /** What the author claims: the most weeks of the roadmap's duration, or the last of a phase's weeks. */
        CLAIM
    }

    /** Checks the components. */
    public BrokenDate {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Returns by how many calendar days it is missed, at least 1. */
    public int lateDays() {
        return (int) ChronoUnit.DAYS.between(due, after);
    }
}
