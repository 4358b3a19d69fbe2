package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/**
 * The dates the learner was shown, with which a plan is compared: the baseline of the progress, or without one the plan that
 * was made before anything was done.
 */
interface Shown {

    /** Returns the finish date of a topic of the roadmap, by its number; nothing if it was not part of what was shown. */
    Optional<LocalDate> finish(int topic);

    /** Returns the finish of everything. */
    LocalDate finish();

    /** Returns how many minutes of the topics of a plan were to be done by the end of a date. */
    long minutesThrough(LocalDate date, Schedule now);

    /** Returns the ids of topics that were shown and have left the roadmap since, in order. */
    List<String> gone();

    /**
     * Finds what was shown. Where the plan without progress cannot be made any more, such as because study time ends before
     * what was skipped since could be done, it is taken that the plan from now on was shown.
     *
     * @param planner plans a request for the same roadmap; asked only if there is no baseline
     */
    static Shown of(Schedule now, Function<Request, Outcome<Schedule>> planner) {
        Map<String, LocalDate> baseline =
                now.request().progress().map(progress -> progress.baseline()).orElse(Map.of());
        if (!baseline.isEmpty()) {
            return new ShownBaseline(now, baseline);
        }
        Request before = now.request().toBuilder().progress(null).asOf(null).build();
        return new ShownPlan(
                before.equals(now.request())
                        ? now
                        : planner.apply(before).value().orElse(now));
    }
}
