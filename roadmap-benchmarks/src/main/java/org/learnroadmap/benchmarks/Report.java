package org.learnroadmap.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learnroadmap.benchmarks.Figures.Case;

/** What loading, reading, checking, forecasts, the learner's loop and writing take, as tables. */
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
            checks.forEach(check -> lines.add(eachTopic(check, checks.get(0))));
            lines.add("");
        }
        List<Case> forecasts = figures.of("forecast");
        if (!forecasts.isEmpty()) {
            lines.add(
                    "Forecast of 10,000 courses with deadlines; where a topic waits for a date, each course is planned by itself");
            lines.add(" topics  in sequence     plan    waiting   memory in sequence");
            forecasts.forEach(forecast -> lines.add(forecasting(forecast)));
            lines.add("");
        }
        List<Case> loops = figures.of("next");
        if (!loops.isEmpty()) {
            lines.add("After one more topic is done: times as long as the first plan, without and with deadlines");
            lines.add(
                    " topics           plan again  (least - most)   next                     status                   replan");
            loops.forEach(loop -> {
                lines.add(loop(loop, "", String.valueOf(figures.ratio(loop.with("replan"), loop.with("firstPlan")))));
                lines.add(loop(loop, "WithDeadlines", ""));
            });
            lines.add("");
        }
        List<Case> calendars = figures.of("writeCalendar");
        if (!calendars.isEmpty()) {
            lines.add("From a schedule to a calendar file");
            lines.add(" topics     write  a topic   times  (least - most)   memory of a topic");
            calendars.forEach(calendar -> lines.add(eachTopic(calendar, calendars.get(0))));
            lines.add("");
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String forecasting(Case forecast) {
        return format(
                "%7d  %8.1f ms  %6.2f ms  %6.0f ms   %.1f MB",
                forecast.topics(),
                figures.millis(forecast),
                figures.millis(forecast.with("planOfForecast")),
                figures.millis(forecast.with("forecastPlacedAgain")),
                figures.bytes(forecast) / 1e6);
    }

    private String loop(Case next, String suffix, String replan) {
        Case plan = next.with("firstPlan" + suffix);
        return format(
                        "%7d  %-7s  %s   %s   %s   %s",
                        next.topics(),
                        suffix.isEmpty() ? "without" : "with",
                        figures.ratio(next.with("planAgain" + suffix), plan),
                        figures.ratio(next.with("next" + suffix), plan),
                        figures.ratio(next.with("status" + suffix), plan),
                        replan)
                .stripTrailing();
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

    /** Time for a topic, and how it compares with that of the fewest topics: 1 if it is linear. */
    private String eachTopic(Case many, Case fewest) {
        return format(
                "%7d  %5.0f ms  %4.2f µs  %s   %.0f bytes",
                many.topics(),
                figures.millis(many),
                figures.millis(many) * 1000 / many.topics(),
                figures.ratio(many, fewest, (double) fewest.topics() / many.topics()),
                figures.bytes(many) / many.topics());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
