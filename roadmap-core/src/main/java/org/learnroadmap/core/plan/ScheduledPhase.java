package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Phase;

/**
 * The dates of a phase in a schedule: from the start of its first topic to the finish of its last.
 *
 * <p>Immutable and safe to share between threads. Made when asked for; equal if they are about the same phase
 * object and dates.
 *
 * @since 0.1
 */
public final class ScheduledPhase {

    private final Phase phase;
    private final @Nullable DateRange dates;
    private final long minutes;
    private final @Nullable LocalDate due;

    ScheduledPhase(Phase phase, @Nullable DateRange dates, long minutes, @Nullable LocalDate due) {
        this.phase = phase;
        this.dates = dates;
        this.minutes = minutes;
        this.due = due;
    }

    /** Returns the phase. */
    public Phase phase() {
        return phase;
    }

    /** Returns when it begins; nothing if no topic of it is in the plan. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(dates).map(DateRange::first);
    }

    /** Returns when it is finished; nothing if no topic of it is in the plan. */
    public Optional<LocalDate> finish() {
        return Optional.ofNullable(dates).map(DateRange::last);
    }

    /** Returns the minutes of all its topics, those of child phases included. */
    public long minutes() {
        return minutes;
    }

    /** Returns its own deadline; not that of a phase around it, nor of what requires it. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /**
     * Returns by how many calendar days it misses its own deadline, negative if it is early; nothing without one or if
     * no topic of it is in the plan.
     */
    public OptionalInt lateDays() {
        return dates == null ? OptionalInt.empty() : Schedule.lateDays(dates.last(), due());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScheduledPhase that
                && phase == that.phase
                && Objects.equals(dates, that.dates)
                && minutes == that.minutes
                && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phase, dates, minutes);
    }

    /** Returns id and dates, for logs. */
    @Override
    public String toString() {
        return phase + " " + dates + " " + minutes + "m";
    }
}
