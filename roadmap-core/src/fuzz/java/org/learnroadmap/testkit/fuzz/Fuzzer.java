package org.learnroadmap.testkit.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for inputs that break a promise: starts Jazzer with everything that is known as seeds, and keeps what led
 * somewhere new. Needs Jazzer on the class path, which the Maven profile {@code fuzz} of a module puts there, and works in
 * the folder of that module.
 */
public final class Fuzzer {

    /**
     * What is fuzzed.
     *
     * @param label        the word that stands for it in commands and file names
     * @param entry        the class that Jazzer calls
     * @param dictionary   the words of the format, a file beside the kept inputs
     * @param instrumented the packages whose coverage leads the search, as Jazzer names them
     */
    public record Subject(String label, Class<?> entry, String dictionary, String instrumented) {}

    private static final Path RESOURCES = Path.of("src/test/resources/fuzz");

    private static final int MOST_INPUTS = 600;

    private static final int MOST_BYTES = 300_000;

    private final Subject subject;
    private final Path work;
    private final Path seeds;
    private final Path grown;

    private Fuzzer(Subject subject) throws IOException {
        this.subject = subject;
        work = Files.createDirectories(Path.of("target/fuzz", subject.label));
        seeds = Files.createDirectories(work.resolve("seeds"));
        grown = Files.createDirectories(work.resolve("corpus"));
    }

    /** Returns the file of the inputs that together reach what is known to be reachable; written by {@code keep}. */
    public static Path corpus(String label) {
        return RESOURCES.resolve(label + ".corpus");
    }

    /** Returns the file of the inputs that broke a promise once; written by hand, each below what was wrong. */
    public static Path found(String label) {
        return RESOURCES.resolve(label + ".found");
    }

    /** Returns the inputs of both files, as far as they are there. */
    public static List<Inputs.Input> known(String label) {
        return Stream.of(corpus(label), found(label))
                .filter(Files::exists)
                .flatMap(file -> Inputs.read(file).stream())
                .toList();
    }

    /**
     * Fuzzes, or keeps what was found.
     *
     * @param examples  what to begin with, besides the known inputs
     * @param arguments {@code run} or {@code keep}, and for {@code run} the seconds; more go to Jazzer
     * @return the exit code of Jazzer
     */
    public static int start(Subject subject, List<byte[]> examples, List<String> arguments)
            throws IOException, InterruptedException {
        Fuzzer fuzzer = new Fuzzer(subject);
        fuzzer.writeSeeds(examples);
        if (arguments.get(0).equals("keep")) {
            return fuzzer.keep();
        }
        List<String> more = arguments.subList(2, arguments.size()).stream()
                .flatMap(argument -> Stream.of(argument.trim().split(" +")))
                .filter(argument -> !argument.isEmpty())
                .toList();
        return fuzzer.run(arguments.get(1), more);
    }

    private int run(String seconds, List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "--keep_going=1",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/",
                "-dict=" + RESOURCES.resolve(subject.dictionary),
                "-max_total_time=" + seconds,
                "-max_len=4096",
                "-timeout=5",
                "-rss_limit_mb=3000",
                "-print_final_stats=1"));
        command.addAll(more);
        command.add(grown.toString());
        command.add(seeds.toString());
        return jazzer(command);
    }

    /** Writes the fewest inputs that reach everything into the sources. */
    private int keep() throws IOException, InterruptedException {
        Path fewest = Files.createDirectories(work.resolve("fewest"));
        clear(fewest);
        int exit = jazzer(List.of("-merge=1", "-max_len=4096", fewest.toString(), grown.toString(), seeds.toString()));
        if (exit == 0) {
            Inputs.write(
                    corpus(subject.label),
                    "Inputs that led fuzzing somewhere new; written by the profile fuzz.",
                    smallest(fewest));
        }
        return exit;
    }

    /** Returns as many of the inputs as the sources have room for: long ones come last and seldom matter. */
    private static List<byte[]> smallest(Path folder) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (Path file : files(folder)) {
            inputs.add(Files.readAllBytes(file));
        }
        inputs.sort(Comparator.comparingInt(input -> input.length));
        List<byte[]> kept = new ArrayList<>();
        int room = MOST_BYTES;
        for (byte[] input : inputs.subList(0, Math.min(inputs.size(), MOST_INPUTS))) {
            room -= input.length;
            if (room >= 0) {
                kept.add(input);
            }
        }
        return kept;
    }

    private int jazzer(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:-OmitStackTraceInFastThrow",
                "-Dfuzz.target=" + subject.label,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + subject.entry.getName(),
                "--instrumentation_includes=" + subject.instrumented,
                "--custom_hook_includes=" + subject.instrumented));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private void writeSeeds(List<byte[]> examples) throws IOException {
        clear(seeds);
        List<byte[]> all = new ArrayList<>(examples);
        known(subject.label).forEach(input -> all.add(input.bytes()));
        for (int i = 0; i < all.size(); i++) {
            Files.write(seeds.resolve("%05d".formatted(i)), all.get(i));
        }
    }

    /** Returns the files of a folder, in the order of their names. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }
}
