package org.learnroadmap.benchmarks;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/**
 * Measures scheduling, each contest on each graph of each size in a JVM of its own: building a million topics takes
 * longer than planning them, so one for each method, as for the rest, would take hours.
 */
final class SchedulingRun {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

    private final boolean quick;
    private final Figures floor = new Figures();
    private final Figures peers = new Figures();

    SchedulingRun(boolean quick) {
        this.quick = quick;
    }

    /** Measures everything; without a million topics if it has to be quick. */
    void run() throws IOException, InterruptedException {
        for (Shape shape : Shape.values()) {
            for (int topics : quick ? SIZES.subList(0, SIZES.size() - 1) : SIZES) {
                System.out.println("Scheduling " + topics + " topics, " + shape.label());
                floor.add(measure(Contest.FLOOR, shape, topics));
                peers.add(measure(Contest.PEERS, shape, topics));
            }
        }
    }

    /** Returns the tables. */
    SchedulingReport report() {
        return new SchedulingReport(floor, peers);
    }

    private Collection<RunResult> measure(Contest contest, Shape shape, int topics)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("scheduling", ".results");
        try {
            Process rounds = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms4g",
                            "-Xmx4g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SchedulingRounds.class.getName(),
                            contest.name(),
                            shape.label(),
                            String.valueOf(topics),
                            String.valueOf(quick),
                            file.toString())
                    .inheritIO()
                    .start();
            if (rounds.waitFor() != 0) {
                throw new IllegalStateException("measuring " + contest + " failed; what went wrong stands above");
            }
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Collection<RunResult> read(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            List<RunResult> results = new ArrayList<>();
            ((List<?>) in.readObject()).forEach(result -> results.add((RunResult) result));
            return results;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
