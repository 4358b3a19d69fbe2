package org.learnroadmap.core.pace;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * A day for which a pace is asked how much of it to use. Days are asked in order, each once.
 *
 * <p>Used by one thread, while the day is asked for.
 *
 * @since 0.1
 */
public final class BudgetDay {

    private final LocalDate date;
    private final int capacity;
    private final long placed;
    private final long left;
    private final ToLongFunction<LocalDate> leftDueBy;

    /**
     * Describes a day of which nothing is known of what is left.
     *
     * @param date     the date
     * @param capacity the minutes that the study calendar has, at least 0
     * @param placed   the minutes of topics placed on earlier days, at least 0
     */
    public BudgetDay(LocalDate date, int capacity, long placed) {
        this(date, capacity, placed, 0, by -> 0);
    }

    /**
     * Describes a day.
     *
     * @param date      the date
     * @param capacity  the minutes that the study calendar has, at least 0
     * @param placed    the minutes of topics placed on earlier days, at least 0
     * @param left      the minutes of topics not placed on earlier days, at least 0
     * @param leftDueBy tells how many of these are of topics that are due by a date, that date included
     */
    public BudgetDay(LocalDate date, int capacity, long placed, long left, ToLongFunction<LocalDate> leftDueBy) {
        this.date = Objects.requireNonNull(date, "date");
        this.capacity = capacity;
        this.placed = placed;
        this.left = left;
        this.leftDueBy = Objects.requireNonNull(leftDueBy, "leftDueBy");
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

    /** Returns the minutes of topics not placed on earlier days; 0 if that is not known. */
    public long left() {
        return left;
    }

    /**
     * Returns the minutes not placed on earlier days of topics that are {@linkplain PaceContext#due due} by a date,
     * that date included; 0 if that is not known.
     */
    public long leftDueBy(LocalDate date) {
        return leftDueBy.applyAsLong(date);
    }
}
