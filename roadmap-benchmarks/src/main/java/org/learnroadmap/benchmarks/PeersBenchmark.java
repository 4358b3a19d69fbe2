package org.learnroadmap.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What other libraries make of the same topics. Both let any number of topics be studied at once. Their graphs are built
 * at the first call, since each needs another one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PeersBenchmark {

    @Param({"random", "windowed", "chain"})
    public String shape = "random";

    @Param({"1000", "10000", "100000", "1000000"})
    public int topics;

    /** JGraphT: topological order and longest path. */
    @Benchmark
    public long[] longestPath() {
        return Prepared.of(LongestPath.class, shape, topics, LongestPath::new).finish();
    }

    /** MPXJ: the Microsoft scheduler. */
    @Benchmark
    public Object microsoftScheduler() {
        return Prepared.of(MicrosoftProject.class, shape, topics, MicrosoftProject::new)
                .schedule();
    }
}
