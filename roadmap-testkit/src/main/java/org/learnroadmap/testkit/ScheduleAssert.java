package org.learnroadmap.testkit;

import java.time.LocalDate;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.internal.Listing;

/**
 * Asserts when what is learned according to a schedule.
 *
 * <pre>{@code
 * assertThat(schedule).respectsPrerequisites().finishesBy(date).neverExceedsMinutesPerDay(120);
 * }</pre>
 *
 * <p>Made by {@link RoadmapAssertions#assertThat(Schedule)}. Failures name dates and minutes, wanted and had, and topics by id
 * and title behind their place, as {@code file:line:column}. Not for use by several threads.
 *
 * @since 0.1
 */
public final class ScheduleAssert extends AbstractAssert<ScheduleAssert, Schedule> {

    private final @Nullable SoftRoadmapAssertions softly;

    /**
     * Begins assertions.
     *
     * @param actual null if there is no schedule and that was said already
     * @param softly who collects failures; null where the first one is thrown
     */
    @SuppressWarnings("NullAway") // where nothing can be said, actual is not looked at
    ScheduleAssert(@Nullable Schedule actual, @Nullable SoftRoadmapAssertions softly) {
        super(actual, ScheduleAssert.class);
        this.softly = softly;
    }

    /**
     * Verifies that no topic begins before what it requires is finished, or begun if that is a corequisite, and that gaps are
     * kept. Looked at are dates, and the order of sessions on one date. What a learner began or did out of order is not the
     * schedule's, and what is only recommended, or studied together, may come in any order.
     */
    public ScheduleAssert respectsPrerequisites() {
        return verify(ScheduleFailures::respectsPrerequisites);
    }

    /** Verifies that everything is finished by the end of a date; reviews may come later. */
    public ScheduleAssert finishesBy(LocalDate date) {
        return verify(schedule -> ScheduleFailures.finishesBy(schedule, date));
    }

    /** Verifies that a topic, a phase or {@link Request#ROADMAP} is in the schedule and finished by the end of a date. */
    public ScheduleAssert finishesBy(String id, LocalDate date) {
        return verify(schedule -> ScheduleFailures.finishesBy(schedule, id, date));
    }

    /**
     * Verifies that no date has more than so many minutes, reviews included.
     *
     * @param minutes at least 1
     * @throws IllegalArgumentException if there are fewer
     */
    public ScheduleAssert neverExceedsMinutesPerDay(int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException("minutes per day must be at least 1, were " + minutes);
        }
        return verify(schedule -> ScheduleFailures.neverExceedsMinutesPerDay(schedule, minutes));
    }

    /** Verifies that nothing is studied on some dates, not even again. */
    public ScheduleAssert leavesFree(DateRange dates) {
        return verify(schedule -> ScheduleFailures.leavesFree(schedule, dates.first(), dates.last()));
    }

    /** Verifies that there is a deadline or fixed date of something in the plan, and that each is met. */
    public ScheduleAssert meetsDeadlines() {
        return verify(ScheduleFailures::meetsDeadlines);
    }

    /** Verifies that there is no warning about the schedule. */
    public ScheduleAssert hasNoWarnings() {
        return verify(schedule ->
                Listing.atLeast(schedule.diagnostics(), Severity.WARNING).isEmpty()
                        ? ""
                        : Listing.of(
                                "Expected no warnings about the schedule of roadmap " + Named.of(schedule.roadmap())
                                        + ", found " + Listing.count(schedule.diagnostics()),
                                schedule.diagnostics(),
                                Severity.WARNING));
    }

    private ScheduleAssert verify(Function<Schedule, String> failure) {
        String message = actual == null ? nothing() : failure.apply(actual);
        if (!message.isEmpty()) {
            SoftRoadmapAssertions.raise(failure("%s", message), softly);
        }
        return this;
    }

    /** Soft assertions go on where there is no plan: why there is none was said then. */
    private String nothing() {
        return softly == null ? "Expected a schedule, but it is null" : "";
    }
}
