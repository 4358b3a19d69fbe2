package org.learnroadmap.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** From a built roadmap and a request to the dates of every topic, against the same with plain arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SchedulingBenchmark {

    @Param({"random", "windowed", "chain"})
    public String shape = "random";

    @Param({"1000", "10000", "100000", "1000000"})
    public int topics;

    private final Roadmaps roadmaps = Roadmaps.builder()
            .limits(Limits.defaults().years(Limits.MOST_YEARS))
            .build();
    private Problem problem = Problem.of(Shape.RANDOM, 1);
    private Roadmap roadmap = ProblemRoadmap.roadmap(problem);
    private Request withoutDeadlines = ProblemRoadmap.request(problem);
    private Request deadlinesFirst = withoutDeadlines;
    private Request authorsOrder = withoutDeadlines;
    private final Request manySessions = ProblemRoadmap.manySessions();

    /** Builds the roadmap and the requests. */
    @Setup
    public void build() {
        problem = Prepared.problem(shape, topics);
        roadmap = Prepared.of(Roadmap.class, shape, topics, ProblemRoadmap::roadmap);
        withoutDeadlines = ProblemRoadmap.request(problem);
        deadlinesFirst = ProblemRoadmap.deadlinesFirst(problem);
        authorsOrder = ProblemRoadmap.withDeadlines(problem);
    }

    /** Plans without deadlines and reads nothing. */
    @Benchmark
    public Schedule plan() {
        return plan(withoutDeadlines);
    }

    /** Plans days so short that a topic has about five sessions, which must take no more memory. */
    @Benchmark
    public Schedule planManySessions() {
        return plan(manySessions);
    }

    /** Plans without deadlines and reads the dates of every topic, as the others below do. */
    @Benchmark
    public long datesWithoutDeadlines() {
        return dates(withoutDeadlines);
    }

    /** The same in two threads. */
    @Benchmark
    @Threads(2)
    public long datesInTwoThreads() {
        return dates(withoutDeadlines);
    }

    /** With deadlines, in the order (d', index). */
    @Benchmark
    public long datesDeadlinesFirst() {
        return dates(deadlinesFirst);
    }

    /** With deadlines, in the author's order as far as they allow. */
    @Benchmark
    public long datesAuthorsOrder() {
        return dates(authorsOrder);
    }

    /** Plans with arrays, without deadlines. */
    @Benchmark
    public long floorWithoutDeadlines() {
        return days(ArrayFloor.plan(problem));
    }

    /** Plans with arrays, in the order (d', index). */
    @Benchmark
    public long floorDeadlinesFirst() {
        ArrayFloor.Plan plan = ArrayFloor.planByDeadlines(problem);
        return days(plan) + LongStream.of(plan.slack()).sum();
    }

    private Schedule plan(Request request) {
        return roadmaps.plan(roadmap, request).orThrow();
    }

    /** Reads year, month and day of both dates of every topic, and its slack. */
    private long dates(Request request) {
        long sum = 0;
        for (ScheduledTopic topic : plan(request).topics()) {
            sum += topic.start().hashCode()
                    + topic.finish().hashCode()
                    + topic.slackMinutes().orElse(0);
        }
        return sum;
    }

    private static long days(ArrayFloor.Plan plan) {
        long sum = 0;
        for (int topic = 0; topic < plan.start().length; topic++) {
            sum += plan.start()[topic] + plan.finish()[topic];
        }
        return sum;
    }
}
