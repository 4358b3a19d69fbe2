package org.learnroadmap.benchmarks;

import java.util.concurrent.TimeUnit;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.model.Roadmap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From definitions built in Java to a checked roadmap, at sizes that tell whether the time grows with the number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChecksBenchmark {

    @Param({"100000", "200000", "400000", "800000"})
    public int topics;

    private final Roadmaps roadmaps = Roadmaps.discover();
    private RoadmapDefinition definition = BigRoadmap.definition(1);

    /** Builds the definition. */
    @Setup
    public void build() {
        definition = BigRoadmap.definition(topics);
    }

    /** Checks and resolves. */
    @Benchmark
    public Roadmap check() {
        return roadmaps.check(definition).orThrow();
    }
}
