package org.learnroadmap.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured in all rounds. */
final class Figures {

    /**
     * What was measured: a method with its parameters.
     *
     * @param kind the format of what is loaded or the shape of what is scheduled, else empty
     */
    record Case(String method, String kind, int topics) {
        /** Returns another method with the same parameters. */
        Case with(String other) {
            return new Case(other, kind, topics);
        }
    }

    /** One figure of one round. Memory is 0 where it was not measured. */
    private record Figure(double millis, double bytes) {}

    /** The middle of the rounds and how far apart they were; not a number if there were none. */
    record Spread(double least, double middle, double most) {
        private static Spread of(Stream<Double> values) {
            List<Double> sorted = values.sorted().toList();
            return sorted.isEmpty()
                    ? new Spread(Double.NaN, Double.NaN, Double.NaN)
                    : new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
        }

        /** Returns the middle, then least and most in brackets. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%6.2f  (%.2f - %.2f)", middle, least, most);
        }
    }

    private final Map<Case, List<Figure>> figures = new LinkedHashMap<>();

    /** Adds the results of one round. */
    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String method =
                    params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
            Case measured = new Case(method, kind(params), Integer.parseInt(params.getParam("topics")));
            Result<?> memory = result.getSecondaryResults().get("gc.alloc.rate.norm");
            figures.computeIfAbsent(measured, any -> new ArrayList<>())
                    .add(new Figure(result.getPrimaryResult().getScore(), memory == null ? 0 : memory.getScore()));
        }
    }

    private static String kind(BenchmarkParams params) {
        return Stream.of("format", "shape")
                .filter(params.getParamsKeys()::contains)
                .map(params::getParam)
                .findFirst()
                .orElse("");
    }

    /** Returns the cases of a method, in the order in which they were measured first. */
    List<Case> of(String method) {
        return figures.keySet().stream()
                .filter(measured -> measured.method.equals(method))
                .toList();
    }

    /** Tells whether a case was measured. */
    boolean has(Case measured) {
        return figures.containsKey(measured);
    }

    /** Returns how many times as long as another a case took, in each round in which both were measured. */
    Spread ratio(Case one, Case other) {
        return ratio(one, other, 1);
    }

    /** Returns the same, times a factor. */
    Spread ratio(Case one, Case other, double factor) {
        List<Figure> ones = figures.getOrDefault(one, List.of());
        List<Figure> others = figures.getOrDefault(other, List.of());
        return Spread.of(IntStream.range(0, Math.min(ones.size(), others.size()))
                .mapToObj(round -> ones.get(round).millis / others.get(round).millis * factor));
    }

    /** Returns the middle of the milliseconds of a case. */
    double millis(Case measured) {
        return Spread.of(figures.getOrDefault(measured, List.of()).stream().map(Figure::millis))
                .middle();
    }

    /** Returns the middle of the bytes of a case. */
    double bytes(Case measured) {
        return Spread.of(figures.getOrDefault(measured, List.of()).stream().map(Figure::bytes))
                .middle();
    }
}
