package org.learnroadmap.benchmarks;

import java.util.concurrent.TimeUnit;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a learner asks for after one more topic is done, against the plan without progress: the plan from then on, what now,
 * on track or behind, the difference and ways back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoopBenchmark {

    @Param({"1000", "10000", "100000"})
    public int topics;

    private final Roadmaps roadmaps = Roadmaps.builder()
            .limits(Limits.defaults().years(Limits.MOST_YEARS))
            .build();
    private Roadmap roadmap = ProblemRoadmap.roadmap(Problem.of(Shape.WINDOWED, 1));
    private Request first = Request.startingOn(Timetable.START).build();
    private Request firstDated = first;
    private Request changed = first;
    private Request changedDated = first;

    /** Builds the roadmap and the requests; the progress has one entry. */
    @Setup
    public void build() {
        String shape = Shape.WINDOWED.label();
        Problem problem = Prepared.problem(shape, topics);
        roadmap = Prepared.of(Roadmap.class, shape, topics, ProblemRoadmap::roadmap);
        first = ProblemRoadmap.request(problem);
        firstDated = ProblemRoadmap.withDeadlines(problem);
        changed = afterOneTopic(first);
        changedDated = afterOneTopic(firstDated);
    }

    /** The topic that the plan does first is done, on its day and in its time: what is left is what was planned. */
    private Request afterOneTopic(Request request) {
        ScheduledTopic topic = roadmaps.plan(roadmap, request)
                .orThrow()
                .topicsByFinish()
                .findFirst()
                .orElseThrow();
        return request.toBuilder()
                .progress(Progress.builder("problem")
                        .started(Timetable.START)
                        .entry(ProgressEntry.builder(
                                        topic.finish(), topic.topic().id(), Did.DONE)
                                .minutes(topic.minutes())
                                .build())
                        .build())
                .asOf(topic.finish())
                .build();
    }

    /** Plans without progress, without deadlines. */
    @Benchmark
    public Schedule firstPlan() {
        return roadmaps.plan(roadmap, first).orThrow();
    }

    /** Plans without progress, with deadlines. */
    @Benchmark
    public Schedule firstPlanWithDeadlines() {
        return roadmaps.plan(roadmap, firstDated).orThrow();
    }

    /** Plans from what is done, without deadlines. */
    @Benchmark
    public Schedule planAgain() {
        return roadmaps.plan(roadmap, changed).orThrow();
    }

    /** Plans from what is done, with deadlines. */
    @Benchmark
    public Schedule planAgainWithDeadlines() {
        return roadmaps.plan(roadmap, changedDated).orThrow();
    }

    /** Says what to do now, without deadlines. */
    @Benchmark
    public NextSteps next() {
        return roadmaps.next(roadmap, changed).orThrow();
    }

    /** Says what to do now, with deadlines. */
    @Benchmark
    public NextSteps nextWithDeadlines() {
        return roadmaps.next(roadmap, changedDated).orThrow();
    }

    /** Says how the learner stands, with deadlines. */
    @Benchmark
    public Status statusWithDeadlines() {
        return roadmaps.status(roadmap, changedDated).orThrow();
    }

    /** Says how the learner stands, without deadlines. */
    @Benchmark
    public Status status() {
        return roadmaps.status(roadmap, changed).orThrow();
    }

    /** Compares with what the learner was shown, without deadlines; nothing is late, so there are no ways back to look for. */
    @Benchmark
    public Replan replan() {
        return roadmaps.replan(roadmap, changed).orThrow();
    }
}
