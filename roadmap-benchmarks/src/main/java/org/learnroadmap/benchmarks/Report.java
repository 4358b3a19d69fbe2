package org.learnroadmap.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learnroadmap.benchmarks.Figures.Case;

/** What loading, reading and checking take, as tables. */
final class Report {

    private final Figures figures;

    Report(Figures figures) {
        this.figures = figures;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        List<Case> loads = figures.of("load");
        if (!loads.isEmpty()) {
            lines.add("From bytes to a checked roadmap, against readTree of the same bytes");
            lines.add("format  topics     load  readTree   ratio  (least - most)   memory   ratio");
            loads.forEach(load -> lines.add(loading(load)));
            lines.add("");
        }
        List<Case> reads = figures.of("read");
        if (!reads.isEmpty()) {
            lines.add("From prose to definitions, against commonmark-java's plain parse of the same text");
            lines.add(
                    "  lines     read     a line   times  (least - most)    parse   ratio  (least - most)   memory of a line");
            reads.forEach(read -> lines.add(reading(read, reads.get(0))));
            lines.add("");
        }
        List<Case> checks = figures.of("check");
        if (!checks.isEmpty()) {
            lines.add("From definitions built in Java to a checked roadmap");
            lines.add(" topics     check  a topic   times  (least - most)   memory of a topic");
            checks.forEach(check -> lines.add(checking(check, checks.get(0))));
            lines.add("");
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String loading(Case load) {
        Case tree = load.with("readTree");
        return format(
                "%-6s %7d %5.0f ms  %5.0f ms  %s   %4.0f MB  %6.2f",
                load.kind(),
                load.topics(),
                figures.millis(load),
                figures.millis(tree),
                figures.ratio(load, tree),
                figures.bytes(load) / 1e6,
                figures.bytes(load) / figures.bytes(tree));
    }

    /** Time for a line, and how it compares with that of the shortest text: 1 if reading is linear. */
    private String reading(Case read, Case shortest) {
        Case parse = read.with("parse");
        long lines = BigProse.text(read.topics()).lines().count();
        return format(
                "%7d  %5.0f ms  %6.2f µs  %s  %5.0f ms  %s   %.0f bytes",
                lines,
                figures.millis(read),
                figures.millis(read) * 1000 / lines,
                figures.ratio(read, shortest, (double) shortest.topics() / read.topics()),
                figures.millis(parse),
                figures.ratio(read, parse),
                figures.bytes(read) / lines);
    }

    /** Time for a topic, and how it compares with that of the smallest roadmap: 1 if checks are linear. */
    private String checking(Case check, Case smallest) {
        return format(
                "%7d  %5.0f ms  %4.2f µs  %s   %.0f bytes",
                check.topics(),
                figures.millis(check),
                figures.millis(check) * 1000 / check.topics(),
                figures.ratio(check, smallest, (double) smallest.topics() / check.topics()),
                figures.bytes(check) / check.topics());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
