package org.learnroadmap.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The figures of all rounds, as a table. */
final class Report {

    /** What was measured: a method with its parameters. */
    private record Case(String method, String format, int topics) {}

    /** One figure of one round. Memory is 0 where it was not measured. */
    private record Figure(double millis, double bytes) {}

    private final Map<Case, List<Figure>> figures = new LinkedHashMap<>();

    /** Adds the results of one round. */
    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String format = params.getParamsKeys().contains("format") ? params.getParam("format") : "";
            String method =
                    params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
            Case measured = new Case(method, format, Integer.parseInt(params.getParam("topics")));
            Result<?> memory = result.getSecondaryResults().get("gc.alloc.rate.norm");
            figures.computeIfAbsent(measured, any -> new ArrayList<>())
                    .add(new Figure(result.getPrimaryResult().getScore(), memory == null ? 0 : memory.getScore()));
        }
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("From bytes to a checked roadmap, against readTree of the same bytes");
        lines.add("format  topics     load  readTree   ratio  (least - most)   memory   ratio");
        figures.keySet().stream()
                .filter(measured -> measured.method.equals("load"))
                .forEach(load -> lines.add(loading(load)));
        lines.add("");
        lines.add("From definitions built in Java to a checked roadmap");
        lines.add(" topics     check  a topic   times  (least - most)   memory of a topic");
        List<Case> checks = figures.keySet().stream()
                .filter(measured -> measured.method.equals("check"))
                .toList();
        checks.forEach(check -> lines.add(checking(check, checks.get(0))));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String loading(Case load) {
        Case tree = new Case("readTree", load.format, load.topics);
        TreeSet<Double> ratios = ratios(load, tree, 1);
        return format(
                "%-6s %7d %5.0f ms  %5.0f ms  %6.2f  (%.2f - %.2f)   %4.0f MB  %6.2f",
                load.format,
                load.topics,
                millis(load),
                millis(tree),
                middle(ratios),
                ratios.first(),
                ratios.last(),
                bytes(load) / 1e6,
                bytes(load) / bytes(tree));
    }

    /** Time for a topic, and how it compares with that of the smallest roadmap: 1 if checks are linear. */
    private String checking(Case check, Case smallest) {
        TreeSet<Double> ratios = ratios(check, smallest, (double) smallest.topics / check.topics);
        return format(
                "%7d  %5.0f ms  %4.2f µs  %6.2f  (%.2f - %.2f)   %.0f bytes",
                check.topics,
                millis(check),
                millis(check) * 1000 / check.topics,
                middle(ratios),
                ratios.first(),
                ratios.last(),
                bytes(check) / check.topics);
    }

    private TreeSet<Double> ratios(Case one, Case other, double factor) {
        List<Figure> ones = List.copyOf(figures.getOrDefault(one, List.of()));
        List<Figure> others = List.copyOf(figures.getOrDefault(other, List.of()));
        return IntStream.range(0, ones.size())
                .mapToObj(round -> ones.get(round).millis / others.get(round).millis * factor)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private double millis(Case measured) {
        return middle(figures.getOrDefault(measured, List.of()).stream()
                .map(Figure::millis)
                .toList());
    }

    private double bytes(Case measured) {
        return middle(figures.getOrDefault(measured, List.of()).stream()
                .map(Figure::bytes)
                .toList());
    }

    private static double middle(Collection<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
