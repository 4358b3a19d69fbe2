package org.learnroadmap.benchmarks;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The rounds of one contest on one graph of one size, in the JVM that {@link SchedulingRun} started for them. */
public final class SchedulingRounds {

    private static final int WARM_UP_ROUNDS = 2;
    private static final int A_MILLION = 1_000_000;

    private final String shape;
    private final int topics;
    private final List<String> benchmarks;

    SchedulingRounds(Contest contest, String shape, int topics) {
        this.shape = shape;
        this.topics = topics;
        benchmarks = contest.benchmarks(topics).stream()
                .filter(benchmark -> !overflows(benchmark))
                .toList();
    }

    /** Takes contest, shape, number of topics, whether to be quick, and the file for the results. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        boolean quick = Boolean.parseBoolean(arguments[3]);
        SchedulingRounds rounds =
                new SchedulingRounds(Contest.valueOf(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            rounds.round(quick ? 300 : 1000);
        }
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < rounds(quick, rounds.topics); round++) {
            results.addAll(rounds.round(quick ? 100 : 300));
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(Path.of(arguments[4])))) {
            out.writeObject(results);
        }
    }

    private static int rounds(boolean quick, int topics) {
        return quick || topics >= A_MILLION ? 3 : 5;
    }

    /** Tries once, which also builds what the peer needs: a recursive one may not get to the end of a long chain. */
    private boolean overflows(String benchmark) {
        PeersBenchmark peers = new PeersBenchmark();
        peers.shape = shape;
        peers.topics = topics;
        try {
            if (benchmark.endsWith("longestPath")) {
                peers.longestPath();
            } else if (benchmark.endsWith("microsoftScheduler")) {
                peers.microsoftScheduler();
            }
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }

    /** Measures everything once for so long, or one call if that takes longer. */
    List<RunResult> round(long millis) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (String benchmark : benchmarks) {
            results.addAll(new Runner(new OptionsBuilder()
                            .include("\\." + benchmark.replace(".", "\\.") + "$")
                            .param("shape", shape)
                            .param("topics", String.valueOf(topics))
                            .forks(0)
                            .warmupIterations(0)
                            .measurementIterations(1)
                            .measurementTime(TimeValue.milliseconds(millis))
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        }
        return results;
    }
}
