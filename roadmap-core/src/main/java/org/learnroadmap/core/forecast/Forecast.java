package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Speed;

/**
 * When everything is finished, as a range with probabilities instead of one date.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param asOf      the date from which on is reckoned
 * @param samples   how many possible courses were drawn
 * @param seed      what they were drawn with: the same seed gives the same forecast
 * @param speed     the learner's speed
 * @param minutes   the study minutes that are still needed
 * @param finish    the finish of the roadmap
 * @param phases    the phases with topics in the plan, in declaration order, parents before children
 * @param deadlines the deadlines of what is left to do, by id, sorted
 * @param schedule  the plan from now on
 * @since 0.1
 */
public record Forecast(
        LocalDate asOf,
        int samples,
        long seed,
        Speed speed,
        MinutesRange minutes,
        FinishRange finish,
        List<PhaseForecast> phases,
        List<DeadlineChance> deadlines,
        Schedule schedule) {

    /** Copies the lists. */
    public Forecast {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(speed, "speed");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(finish, "finish");
        phases = List.copyOf(phases);
        deadlines = List.copyOf(deadlines);
        Objects.requireNonNull(schedule, "schedule");
    }
}
