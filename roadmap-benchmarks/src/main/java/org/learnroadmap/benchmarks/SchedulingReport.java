package org.learnroadmap.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learnroadmap.benchmarks.Figures.Case;
import org.learnroadmap.benchmarks.Figures.Spread;

/** What scheduling takes, as tables with one line for each graph and size. */
final class SchedulingReport {

    private static final String EVERYTHING_READ = "datesWithoutDeadlines";

    private final Figures figures;
    private final Figures peers;

    SchedulingReport(Figures figures, Figures peers) {
        this.figures = figures;
        this.peers = peers;
    }

    @Override
    public String toString() {
        List<Case> cases = figures.of(EVERYTHING_READ);
        if (cases.isEmpty()) {
            return "";
        }
        return table(
                        "Plan and dates of every topic of a built roadmap: times as long as with plain arrays, which hold index order by "
                                + "heap, placement and days; with deadlines also d', the order (d', index) and slack",
                        "  without deadlines           10 %, (d', index)           10 %, author's order",
                        cases,
                        this::againstFloor)
                + table(
                        "Times as long as this library without deadlines",
                        "  JGraphT, longest path       MPXJ, Microsoft scheduler",
                        cases,
                        this::peers)
                + table(
                        "Milliseconds",
                        "    plan  + dates  (d', index)  author's    arrays  with deadlines   JGraphT      MPXJ",
                        cases,
                        this::milliseconds)
                + table(
                        "Two threads on one roadmap: times as many plans as one; memory of a topic in a plan, until sessions are asked for",
                        "  two threads                 one session a topic  five sessions a topic",
                        cases,
                        this::threadsAndMemory);
    }

    private static String table(String title, String head, List<Case> cases, Function<Case, String> line) {
        Stream<String> lines = cases.stream()
                .map(measured -> format("%-8s %8d%s", measured.kind(), measured.topics(), line.apply(measured)));
        return Stream.of(Stream.of(title, "graph      topics" + head), lines, Stream.of(""))
                .flatMap(part -> part)
                .reduce("", (text, next) -> text + next + System.lineSeparator());
    }

    private String againstFloor(Case dates) {
        Case floor = dates.with("floorDeadlinesFirst");
        return spread(figures.ratio(dates, dates.with("floorWithoutDeadlines")))
                + spread(figures.ratio(dates.with("datesDeadlinesFirst"), floor))
                + spread(figures.ratio(dates.with("datesAuthorsOrder"), floor));
    }

    private String peers(Case dates) {
        return Stream.of("longestPath", "microsoftScheduler")
                .map(dates::with)
                .map(peer -> peers.has(peer) ? spread(peers.ratio(peer, dates)) : without(peer))
                .reduce("", String::concat);
    }

    private static String spread(Spread spread) {
        return format("  %-26s", spread);
    }

    private static String without(Case peer) {
        return format("  %-26s", Contest.isSkipped(peer.method(), peer.topics()) ? "skipped" : "overflow");
    }

    private String milliseconds(Case dates) {
        return Stream.of(
                        "plan",
                        EVERYTHING_READ,
                        "datesDeadlinesFirst",
                        "datesAuthorsOrder",
                        "floorWithoutDeadlines",
                        "floorDeadlinesFirst",
                        "longestPath",
                        "microsoftScheduler")
                .map(dates::with)
                .map(measured -> (peers.has(measured) ? peers : figures).millis(measured))
                .map(millis -> format(millis.isNaN() ? "         -" : millis < 10 ? "%10.3f" : "%10.0f", millis))
                .reduce("", String::concat);
    }

    private String threadsAndMemory(Case dates) {
        Case manySessions = dates.with("planManySessions");
        return spread(figures.ratio(dates, dates.with("datesInTwoThreads"), 2))
                + format("  %8.0f bytes", figures.bytes(dates.with("plan")) / dates.topics())
                + (figures.has(manySessions)
                        ? format("      %8.0f bytes", figures.bytes(manySessions) / dates.topics())
                        : "            skipped");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
