package org.learnroadmap.benchmarks;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints one table.
 *
 * <p>A round runs every benchmark once, each in a JVM of its own, and ratios are made within a round: whatever else
 * the machine does slows both sides down. The table has the middle of the rounds and how far apart they were.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;
    private static final String QUICK = "--quick";

    private Benchmarks() {}

    /** Takes {@code --quick} for one short round, whose figures are good enough while one is changing things. */
    public static void main(String[] arguments) throws RunnerException {
        List<String> unknown =
                List.of(arguments).stream().filter(word -> !word.equals(QUICK)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("unknown argument " + unknown.get(0) + "; there is " + QUICK);
            System.exit(2);
        }
        boolean quick = arguments.length > 0;
        int rounds = quick ? 1 : ROUNDS;
        Report report = new Report();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round + " of " + rounds);
            report.add(new Runner(loading(quick).build()).run());
            report.add(new Runner(checks(quick).build()).run());
        }
        System.out.println();
        System.out.print(report);
    }

    private static ChainedOptionsBuilder loading(boolean quick) {
        return common(LoadingBenchmark.class)
                .warmupIterations(quick ? 4 : 10) // compiling takes as long as that
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.seconds(1));
    }

    private static ChainedOptionsBuilder checks(boolean quick) {
        ChainedOptionsBuilder options =
                common(ChecksBenchmark.class).warmupIterations(quick ? 2 : 4).measurementIterations(quick ? 1 : 4);
        return quick ? options.param("topics", "25000", "50000", "100000", "200000") : options;
    }

    private static ChainedOptionsBuilder common(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName())
                .forks(1)
                .jvmArgs("-Xms4g", "-Xmx4g") // the same on every machine, and enough not to measure the collector
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
