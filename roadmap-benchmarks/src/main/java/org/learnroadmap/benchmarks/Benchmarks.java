package org.learnroadmap.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints what they took as tables.
 *
 * <p>A round runs every benchmark once, and ratios are made within a round: whatever else the machine does slows both
 * sides down. The tables have the middle of the rounds and how far apart they were.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /**
     * Takes {@code --quick} for short rounds, whose figures are good enough while one is changing things, and {@code
     * --only} with a part, to run just that.
     */
    public static void main(String[] words) throws RunnerException, IOException, InterruptedException {
        Arguments arguments = read(words);
        Figures figures = new Figures();
        int rounds = arguments.quick() ? 1 : ROUNDS;
        for (int round = 1; round <= rounds; round++) {
            measure(arguments, "loading", loading(arguments.quick()), round, figures);
            measure(arguments, "reading", reading(arguments.quick()), round, figures);
            measure(arguments, "checks", checks(arguments.quick()), round, figures);
            measure(arguments, "forecast", learning(ForecastBenchmark.class, arguments.quick()), round, figures);
            measure(arguments, "loop", learning(LoopBenchmark.class, arguments.quick()), round, figures);
            measure(arguments, "writing", learning(WritingBenchmark.class, arguments.quick()), round, figures);
        }
        SchedulingRun scheduling = new SchedulingRun(arguments.quick());
        if (arguments.wants("scheduling")) {
            scheduling.run();
        }
        System.out.println();
        System.out.print(new Report(figures));
        System.out.print(scheduling.report());
    }

    private static Arguments read(String[] words) {
        try {
            return Arguments.parse(List.of(words));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            throw e;
        }
    }

    private static void measure(
            Arguments arguments, String part, ChainedOptionsBuilder options, int round, Figures figures)
            throws RunnerException {
        if (arguments.wants(part)) {
            System.out.println("Round " + round + " of " + part);
            figures.add(new Runner(options.build()).run());
        }
    }

    private static ChainedOptionsBuilder loading(boolean quick) {
        return common(LoadingBenchmark.class)
                .warmupIterations(quick ? 4 : 10) // compiling takes as long as that
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.seconds(1));
    }

    private static ChainedOptionsBuilder reading(boolean quick) {
        return common(ReadingBenchmark.class)
                .warmupIterations(quick ? 3 : 6)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(quick ? 1 : 3)
                .measurementTime(TimeValue.seconds(quick ? 3 : 4));
    }

    private static ChainedOptionsBuilder checks(boolean quick) {
        ChainedOptionsBuilder options =
                common(ChecksBenchmark.class).warmupIterations(quick ? 2 : 4).measurementIterations(quick ? 1 : 4);
        return quick ? options.param("topics", "25000", "50000", "100000", "200000") : options;
    }

    private static ChainedOptionsBuilder learning(Class<?> benchmark, boolean quick) {
        return common(benchmark)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.seconds(1));
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
