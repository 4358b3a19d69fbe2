package org.learnroadmap.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.annotation.CheckReturnValue;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.testkit.internal.Listing;
import org.learnroadmap.testkit.internal.Sentences;

/**
 * Asserts what a plan of a roadmap would be: first how it is planned, then a verb.
 *
 * <pre>{@code
 * assertThat(roadmap).startingOn(date).withHoursPerWeek(8).canBeFinishedBy(date);
 * }</pre>
 *
 * <p><b>What begins with <i>with</i> asserts nothing.</b> The verbs do: {@link #canBeFinishedBy}, {@link #meetsItsDeadlines}
 * and {@link #canBePlanned}. Where none follows, tools that know {@code @CheckReturnValue} warn (Error Prone, IntelliJ,
 * SpotBugs), and the next assertion on the same thread fails, or the end of a test that got a roadmap from the test kit.
 *
 * <p>Plans are made by all pace strategies that {@link Roadmaps#discover()} finds; what nobody gave is assumed as always: 60
 * minutes every day, or with hours per week these from Monday to Friday. Not for use by several threads.
 *
 * @since 0.1
 */
public final class PlannedRoadmapAssert {

    private final RoadmapAssert about;
    private final Request request;

    PlannedRoadmapAssert(RoadmapAssert about, Request.Builder request) {
        this.about = about;
        this.request = request.build();
    }

    /**
     * Plans so many hours a week: spread evenly over the calendar if {@link #withCalendar} gives one, else over Monday to
     * Friday.
     *
     * @param hours more than 0, at most 168
     * @throws IllegalArgumentException if they are not
     * @throws IllegalStateException    if there is a pace already: hours per week are one, too
     */
    @CheckReturnValue
    public PlannedRoadmapAssert withHoursPerWeek(double hours) {
        return with(() -> atPace(hoursPerWeek(hours)));
    }

    private static PaceSpec hoursPerWeek(double hours) {
        if (!(hours > 0 && hours <= 168)) {
            throw new IllegalArgumentException("hours of a week must be more than 0 and at most 168, were " + hours);
        }
        String plain = BigDecimal.valueOf(hours).stripTrailingZeros().toPlainString();
        return PaceSpec.of("hours-per-week", Map.of("hours", plain));
    }

    /** Plans on a calendar: when there is time. */
    @CheckReturnValue
    public PlannedRoadmapAssert withCalendar(StudyCalendar calendar) {
        return with(() -> request.toBuilder().calendar(calendar));
    }

    /**
     * Plans at a pace, such as {@code as-written} or {@code ramp-up:weeks=3+hours-per-week:hours=8}.
     *
     * @throws IllegalArgumentException if the text is no pace
     * @throws IllegalStateException    if there is a pace already
     */
    @CheckReturnValue
    public PlannedRoadmapAssert withPace(String pace) {
        return with(() -> atPace(readPace(pace)));
    }

    private static PaceSpec readPace(String pace) {
        try {
            return PaceSpec.parse(pace);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pace '" + pace + "' " + e.getMessage(), e);
        }
    }

    /**
     * Plans at a pace.
     *
     * @throws IllegalStateException if there is a pace already
     */
    @CheckReturnValue
    public PlannedRoadmapAssert withPace(PaceSpec pace) {
        return with(() -> atPace(pace));
    }

    private Request.Builder atPace(PaceSpec pace) {
        request.pace().ifPresent(other -> {
            throw new IllegalStateException(
                    "there is a pace already: " + other + "; join both as in withPace(\"" + pace + "+" + other + "\")");
        });
        return request.toBuilder().pace(pace);
    }

    /** Plans with a deadline of a topic, a phase or {@code roadmap}; {@link #meetsItsDeadlines} asserts that it is met. */
    @CheckReturnValue
    public PlannedRoadmapAssert withDeadline(String id, LocalDate date) {
        return with(() -> request.toBuilder().deadline(id, date));
    }

    /** Plans without the topics of some tiers. */
    @CheckReturnValue
    public PlannedRoadmapAssert without(Tier... tiers) {
        return with(() -> {
            Request.Builder changed = request.toBuilder();
            List.of(tiers).forEach(changed::without);
            return changed;
        });
    }

    /** Plans for a learner who knows some topics, or all of some phases, already. */
    @CheckReturnValue
    public PlannedRoadmapAssert withKnown(String... ids) {
        return with(() -> {
            Request.Builder changed = request.toBuilder();
            List.of(ids).forEach(changed::known);
            return changed;
        });
    }

    private PlannedRoadmapAssert with(Supplier<Request.Builder> changed) {
        return Sentences.part(() -> new PlannedRoadmapAssert(about, changed.get()));
    }

    /**
     * Verifies that everything can be finished by the end of a date: that some plan does, for which the pace leaves any
     * choice.
     *
     * @return assertions about the plan that was made
     */
    public ScheduleAssert canBeFinishedBy(LocalDate date) {
        Sentences.end();
        Objects.requireNonNull(date, "date");
        return plan(
                request.toBuilder().deadline(Request.ROADMAP, date).build(),
                schedule -> ScheduleFailures.finishesBy(schedule, date));
    }

    /**
     * Verifies that something in the plan has a deadline or fixed date in the request, and that each is met.
     *
     * @return assertions about the plan that was made
     * @throws IllegalStateException if there is none
     */
    public ScheduleAssert meetsItsDeadlines() {
        if (request.deadlines().isEmpty() && request.on().isEmpty()) {
            Sentences.end();
            throw new IllegalStateException("there is no deadline to meet; give one with withDeadline(id, date)");
        }
        return plan(request, ScheduleFailures::meetsDeadlines);
    }

    /**
     * Verifies that the roadmap can be planned like this at all.
     *
     * @return assertions about the plan that was made
     */
    public ScheduleAssert canBePlanned() {
        return plan(request, schedule -> "");
    }

    private ScheduleAssert plan(Request wanted, Function<Schedule, String> failure) {
        Sentences.end();
        Outcome<Schedule> outcome = Roadmaps.discover().plan(about.roadmap(), wanted);
        if (outcome.value().isEmpty()) {
            about.report(Listing.of(
                    "Expected roadmap " + Named.of(about.roadmap()) + " to be planned, but the request is not valid",
                    outcome.diagnostics(),
                    Severity.WARNING));
        } else {
            String message = failure.apply(outcome.value().get());
            if (!message.isEmpty()) {
                about.report(message);
            }
        }
        return about.about(outcome.value().orElse(null));
    }
}
