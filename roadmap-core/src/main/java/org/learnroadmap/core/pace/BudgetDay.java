package org.learnroadmap.core.pace;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day for which a pace is asked how much of it to use. Days are asked in order, each once.
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public final class BudgetDay {

    private final LocalDate date;
    private final int capacity;
    private final long placed;

    /**
     * Describes a day.
     *
     * @param date     the date
     * @param capacity the minutes that the study calendar has, at least 0
     * @param placed   the minutes of topics placed on earlier days, at least 0
     */
    public BudgetDay(LocalDate date, int capacity, long placed) {
        this.date = Objects.requireNonNull(date, "date");
        this.capacity = capacity;
        this.placed = placed;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /** Returns the minutes that the study calendar has. */
    public int capacity() {
        return capacity;
    }

    /** Returns the minutes of topics placed on earlier days. */
    public long placed() {
        return placed;
    }
}
