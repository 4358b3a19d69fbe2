package org.learnroadmap.core.pace;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Topic;

/**
 * What a pace strategy answers. Every part has a default, and the whole default is the study calendar as it is.
 *
 * <p>A pace proposes; the scheduler keeps prerequisites, capacity and determinism whatever it says, and refuses
 * an answer that makes no sense. Its functions are called during one plan, by one thread.
 *
 * @since 0.1
 */
public final class Pace {

    private static final Pace AS_CALENDAR = builder().build();

    private final @Nullable Function<Topic, OptionalInt> minutes;
    private final @Nullable ToIntFunction<BudgetDay> budget;
    private final boolean budgetByDate;
    private final @Nullable Function<Topic, Optional<LocalDate>> earliest;
    private final @Nullable Function<Topic, Optional<LocalDate>> latest;
    private final @Nullable ToIntFunction<Topic> urgency;
    private final boolean deadlinesFirst;
    private final int topicsAtOnce;
    private final double speed;
    private final Function<Phase, Optional<DateRange>> buffer;
    private final @Nullable ReviewRule reviews;

    private Pace(Builder builder) {
        minutes = builder.minutes;
        budget = builder.budget;
        budgetByDate = builder.budgetByDate;
        earliest = builder.earliest;
        latest = builder.latest;
        urgency = builder.urgency;
        deadlinesFirst = builder.deadlinesFirst;
        topicsAtOnce = builder.topicsAtOnce;
        speed = builder.speed;
        buffer = builder.buffer;
        reviews = builder.reviews;
    }

    /** Returns the pace that uses the study calendar as it is. */
    public static Pace asCalendar() {
        return AS_CALENDAR;
    }

    /** Starts a pace in which every part has its default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a builder that already holds all of this pace. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.minutes = minutes;
        builder.budget = budget;
        builder.budgetByDate = budgetByDate;
        builder.earliest = earliest;
        builder.latest = latest;
        builder.urgency = urgency;
        builder.deadlinesFirst = deadlinesFirst;
        builder.topicsAtOnce = topicsAtOnce;
        builder.speed = speed;
        builder.buffer = buffer;
        builder.reviews = reviews;
        return builder;
    }

    /** Tells whether the pace may have an opinion on the minutes of any topic. */
    public boolean hasMinutes() {
        return minutes != null;
    }

    /** Returns other minutes for a topic than its effort says, if the pace has an opinion. */
    public OptionalInt minutes(Topic topic) {
        return minutes == null ? OptionalInt.empty() : minutes.apply(topic);
    }

    /** Returns how much of a day to use, if that can be less than its capacity. */
    public Optional<ToIntFunction<BudgetDay>> budget() {
        return Optional.ofNullable(budget);
    }

    /**
     * Tells whether there is a budget that depends on the date and its capacity alone. Any day may then be asked for
     * ahead, and a deadline is held against the budget instead of the capacity, unless {@linkplain #reviews() reviews}
     * take some of a day.
     */
    public boolean budgetByDate() {
        return budgetByDate;
    }

    /** Returns a function that says from which date on a topic may be studied, if any topic has such a date. */
    public Optional<Function<Topic, Optional<LocalDate>>> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** Returns a function that says by which date a topic should be finished, if any topic has such a date. */
    public Optional<Function<Topic, Optional<LocalDate>>> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Returns a function that says how urgent a topic is, if the pace prefers any: smaller goes first, equal ones in
     * the author's order. Ranks behind {@linkplain #latest() latest dates} and, as far as that can be, behind
     * deadlines.
     */
    public Optional<ToIntFunction<Topic>> urgency() {
        return Optional.ofNullable(urgency);
    }

    /**
     * Tells whether topics come in the order in which they are {@linkplain PaceContext#due due}. Otherwise they come
     * as the author wrote them, as far as the deadlines allow.
     */
    public boolean deadlinesFirst() {
        return deadlinesFirst;
    }

    /** Returns among how many topics a day is shared, at least 1. */
    public int topicsAtOnce() {
        return topicsAtOnce;
    }

    /**
     * Returns by how much the minutes of what is left to do were multiplied because of the learner's speed, 1 if they were
     * not. A forecast takes that out again, since it reckons with a speed of its own.
     */
    public double speed() {
        return speed;
    }

    /** Returns the dates of a buffer phase, if the pace keeps it free. */
    public Optional<DateRange> buffer(Phase phase) {
        return buffer.apply(phase);
    }

    /** Returns when topics are gone over again, if the pace plans that. */
    public Optional<ReviewRule> reviews() {
        return Optional.ofNullable(reviews);
    }

    /** Collects the parts of a {@link Pace}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Function<Topic, OptionalInt> minutes;
        private @Nullable ToIntFunction<BudgetDay> budget;
        private boolean budgetByDate;
        private @Nullable Function<Topic, Optional<LocalDate>> earliest;
        private @Nullable Function<Topic, Optional<LocalDate>> latest;
        private @Nullable ToIntFunction<Topic> urgency;
        private boolean deadlinesFirst;
        private int topicsAtOnce = 1;
        private double speed = 1;
        private Function<Phase, Optional<DateRange>> buffer = phase -> Optional.empty();
        private @Nullable ReviewRule reviews;

        private Builder() {}

        /** Sets other minutes for topics than their effort says, at least 0; empty for no opinion. */
        public Builder minutes(Function<Topic, OptionalInt> minutes) {
            this.minutes = Objects.requireNonNull(minutes, "minutes");
            return this;
        }

        /** Sets how much of a day to use, from 0 to its capacity. Asked in date order, each day
         * once; where deadlines make the scheduler try another order of topics, again from the first day on. */
        public Builder budget(ToIntFunction<BudgetDay> budget) {
            this.budget = Objects.requireNonNull(budget, "budget");
            budgetByDate = false;
            return this;
        }

        /**
         * Sets how much of a day to use, from 0 to its capacity, where that depends on the date and the capacity
         * alone. Asked for any day, in any order and more than once; what is placed or left on that day must not
         * matter.
         */
        public Builder budgetByDate(ToIntFunction<BudgetDay> budget) {
            budget(budget);
            budgetByDate = true;
            return this;
        }

        /** Sets from which date on topics may be studied; empty for any. */
        public Builder earliest(Function<Topic, Optional<LocalDate>> earliest) {
            this.earliest = Objects.requireNonNull(earliest, "earliest");
            return this;
        }

        /**
         * Sets by which date topics should be finished; empty for any. The dates order topics, nothing more: what
         * is to be finished sooner goes first.
         */
        public Builder latest(Function<Topic, Optional<LocalDate>> latest) {
            this.latest = Objects.requireNonNull(latest, "latest");
            return this;
        }

        /** Sets how urgent topics are: smaller goes first, equal ones in the author's order. */
        public Builder urgency(ToIntFunction<Topic> urgency) {
            this.urgency = Objects.requireNonNull(urgency, "urgency");
            return this;
        }

        /** Sets whether topics come in the order in which they are due; not by default. */
        public Builder deadlinesFirst(boolean deadlinesFirst) {
            this.deadlinesFirst = deadlinesFirst;
            return this;
        }

        /**
         * Sets among how many topics a day is shared; 1 by default.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder topicsAtOnce(int topics) {
            if (topics < 1) {
                throw new IllegalArgumentException(topics + " topics at once; there must be at least 1");
            }
            topicsAtOnce = topics;
            return this;
        }

        /**
         * Says by how much the answers of {@link #minutes} are multiplied because of the learner's speed; 1 by default.
         *
         * @throws IllegalArgumentException unless it is above 0 and finite
         */
        public Builder speed(double factor) {
            if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a speed of " + factor + "; it must be above 0");
            }
            speed = factor;
            return this;
        }

        /** Sets the dates of buffer phases; empty for none. */
        public Builder buffer(Function<Phase, Optional<DateRange>> buffer) {
            this.buffer = Objects.requireNonNull(buffer, "buffer");
            return this;
        }

        /**
         * Sets when topics are gone over again; never by default. Reviews come first in a day, and the budget gets at most
         * what they leave of it.
         */
        public Builder reviews(ReviewRule reviews) {
            this.reviews = Objects.requireNonNull(reviews, "reviews");
            return this;
        }

        /** Builds the pace. */
        public Pace build() {
            return new Pace(this);
        }
    }
}
