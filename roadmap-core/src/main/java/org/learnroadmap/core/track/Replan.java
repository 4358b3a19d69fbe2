package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/**
 * New dates, how they differ from those the learner was shown, and ways back. A value: making it changes nothing.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param asOf            the date from which on was planned
 * @param previousFinish  the finish the learner was shown: that of the baseline, else of the plan without progress
 * @param schedule        the plan from now on; what is done keeps its real dates
 * @param moved           the topics with another finish date, in the order of the new dates
 * @param added           the topics in the plan of which the learner was shown no date, in declaration order
 * @param gone            the ids of topics that were shown and are not in the roadmap any more, sorted
 * @param deadlinesGained the ids of the deadlines missed before and met now, sorted
 * @param deadlinesLost   the ids of the deadlines met before and missed now, sorted
 * @param recoveries      ways back, none if nothing is later than it was and no deadline is missed
 * @since 0.1
 */
public record Replan(
        LocalDate asOf,
        LocalDate previousFinish,
        Schedule schedule,
        List<MovedTopic> moved,
        List<Topic> added,
        List<String> gone,
        List<String> deadlinesGained,
        List<String> deadlinesLost,
        List<Recovery> recoveries) {

    /** Copies the lists. */
    public Replan {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(previousFinish, "previousFinish");
        Objects.requireNonNull(schedule, "schedule");
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        deadlinesGained = List.copyOf(deadlinesGained);
        deadlinesLost = List.copyOf(deadlinesLost);
        recoveries = List.copyOf(recoveries);
    }

    /**
     * Compares a plan with what the learner was shown. Takes the plan without progress if there is no baseline, and a few
     * plans for each way back.
     *
     * @param planner plans a request for the same roadmap
     */
    public static Replan of(Schedule schedule, Function<Request, Outcome<Schedule>> planner) {
        return Replanning.of(schedule, planner);
    }

    /** Returns the finish of the plan from now on. */
    public LocalDate finish() {
        return schedule.finish();
    }

    /** Returns the finish dates of the new plan by the ids of its topics: what to keep as the next baseline. O(topics). */
    public Map<String, LocalDate> baseline() {
        return Baseline.of(schedule);
    }
}
