package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Speed;

/**
 * How a learner stands to the plan at the end of a date. Minutes are those of the topics' efforts, so that done and
 * planned ones compare, whatever a topic really took.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param asOf             the date
 * @param plannedMinutes   what was to be done by its end
 * @param doneMinutes      what is done
 * @param remainingMinutes what is left to do
 * @param behindMinutes    planned minus done; negative if ahead
 * @param behindDays       how many study days up to the date hold what is behind; negative if ahead: how many after it
 * @param finishPlanned    the finish the learner was shown: that of the baseline, else of the plan without progress
 * @param finish           the finish of the plan from now on
 * @param finishAtSpeed    the finish if everything takes as long as the learner's speed says; nothing if there is no
 *                         such plan
 * @param daysToSpare      as {@link Schedule#daysToSpare()} says of the plan from now on
 * @param speed            the learner's speed
 * @param phases           all phases that hold topics in the plan, in declaration order, parents before children
 * @param schedule         the plan from now on
 * @since 0.1
 */
public record Status(
        LocalDate asOf,
        long plannedMinutes,
        long doneMinutes,
        long remainingMinutes,
        long behindMinutes,
        int behindDays,
        LocalDate finishPlanned,
        LocalDate finish,
        Optional<LocalDate> finishAtSpeed,
        OptionalInt daysToSpare,
        Speed speed,
        List<PhaseStatus> phases,
        Schedule schedule) {

    /** Checks the components. */
    public Status {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(finishPlanned, "finishPlanned");
        Objects.requireNonNull(finish, "finish");
        Objects.requireNonNull(finishAtSpeed, "finishAtSpeed");
        Objects.requireNonNull(daysToSpare, "daysToSpare");
        Objects.requireNonNull(speed, "speed");
        Objects.requireNonNull(phases, "phases");
        Objects.requireNonNull(schedule, "schedule");
    }

    /**
     * Looks at a plan. O(topics), and up to two more plans: that without progress if there is no baseline, and that at the
     * learner's speed if any is measured.
     *
     * @param planner plans a request for the same roadmap
     */
    public static Status of(Schedule schedule, Function<Request, Outcome<Schedule>> planner) {
        return OnTrack.of(schedule, planner);
    }
}
