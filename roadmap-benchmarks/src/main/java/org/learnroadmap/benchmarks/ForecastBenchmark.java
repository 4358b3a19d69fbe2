package org.learnroadmap.benchmarks;

import java.util.concurrent.TimeUnit;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A forecast of ten thousand courses, beside one plan: of topics that stand in sequence, and of such that wait for a date, so
 * that each course is planned by itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ForecastBenchmark {

    private static final ForecastOptions TEN_THOUSAND_COURSES = ForecastOptions.defaults();

    @Param({"100", "1000", "10000", "100000"})
    public int topics;

    private final Roadmaps roadmaps = Roadmaps.builder()
            .limits(Limits.defaults().years(Limits.MOST_YEARS))
            .build();
    private Roadmap roadmap = ProblemRoadmap.roadmap(Problem.of(Shape.WINDOWED, 1));
    private Request inSequence = Request.startingOn(Timetable.START).build();
    private Request waiting = inSequence;

    /** Builds the roadmap and the requests. */
    @Setup
    public void build() {
        String shape = Shape.WINDOWED.label();
        Problem problem = Prepared.problem(shape, topics);
        roadmap = Prepared.of(Roadmap.class, shape, topics, ProblemRoadmap::roadmap);
        inSequence = ProblemRoadmap.withDeadlines(problem);
        waiting = inSequence.toBuilder()
                .notBefore("topic-" + topics / 2, Timetable.START.plusDays(30))
                .build();
    }

    /** Plans with deadlines. */
    @Benchmark
    public Schedule planOfForecast() {
        return roadmaps.plan(roadmap, inSequence).orThrow();
    }

    /** Forecasts phases, roadmap and deadlines of topics in sequence. */
    @Benchmark
    public Forecast forecast() {
        return roadmaps.forecast(roadmap, inSequence, TEN_THOUSAND_COURSES).orThrow();
    }

    /** Forecasts where a topic waits for a date. */
    @Benchmark
    public Forecast forecastPlacedAgain() {
        return roadmaps.forecast(roadmap, waiting, TEN_THOUSAND_COURSES).orThrow();
    }
}
