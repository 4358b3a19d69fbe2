package org.learnroadmap.yaml.fuzz;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.yaml.SpecExample;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Looks for inputs that break a promise: starts Jazzer with everything that is known as seeds, and keeps what led
 * somewhere new. Needs Jazzer on the class path, which the Maven profile {@code fuzz} puts there.
 */
public final class Fuzzer {

    private static final Path RESOURCES = Path.of("src/test/resources/fuzz");

    private static final Path READY_MADE = Path.of("../roadmap-examples/roadmaps");

    private static final String INSTRUMENTED = "org.learnroadmap.**:tools.jackson.**:org.snakeyaml.engine.**";

    private static final int MOST_INPUTS = 600;

    private static final int MOST_BYTES = 300_000;

    private final FuzzTarget target;
    private final Path work;
    private final Path seeds;
    private final Path grown;

    private Fuzzer(FuzzTarget target) throws IOException {
        this.target = target;
        work = Files.createDirectories(Path.of("target/fuzz", target.label()));
        seeds = Files.createDirectories(work.resolve("seeds"));
        grown = Files.createDirectories(work.resolve("corpus"));
    }

    /** The inputs that together reach what is known to be reachable; written by {@code keep}. */
    static Path corpus(FuzzTarget target) {
        return RESOURCES.resolve(target.label() + ".corpus");
    }

    /** The inputs that broke a promise once; written by hand, each below a comment that says what was wrong. */
    static Path found(FuzzTarget target) {
        return RESOURCES.resolve(target.label() + ".found");
    }

    /** Arguments: the target, {@code run} or {@code keep}, and for {@code run} the seconds; more go to Jazzer. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzzer fuzzer = new Fuzzer(FuzzTarget.of(arguments[0]));
        List<String> more = List.of(arguments).subList(3, arguments.length).stream()
                .flatMap(argument -> Stream.of(argument.trim().split(" +")))
                .filter(argument -> !argument.isEmpty())
                .toList();
        System.exit(arguments[1].equals("keep") ? fuzzer.keep() : fuzzer.run(arguments[2], more));
    }

    private int run(String seconds, List<String> more) throws IOException, InterruptedException {
        writeSeeds();
        List<String> command = new ArrayList<>(List.of(
                "--keep_going=1",
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/",
                "-dict=" + RESOURCES.resolve("format.dict"),
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
        writeSeeds();
        Path fewest = Files.createDirectories(work.resolve("fewest"));
        clear(fewest);
        int exit = jazzer(List.of("-merge=1", "-max_len=4096", fewest.toString(), grown.toString(), seeds.toString()));
        if (exit == 0) {
            Inputs.write(
                    corpus(target),
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
                "-Dfuzz.target=" + target.label(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Entry.class.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--custom_hook_includes=" + INSTRUMENTED));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** What is known: the examples of the specification, the ready-made roadmaps, and what was found so far. */
    private void writeSeeds() throws IOException {
        clear(seeds);
        for (SpecExample example : SpecExample.readAll(target.specification())) {
            writeSeed(example.source());
        }
        if (target.readsDefinitions()) {
            for (Path file : files(READY_MADE)) {
                writeSeed(Files.readString(file));
            }
        }
        for (Path file : List.of(corpus(target), found(target))) {
            for (Inputs.Input input : Files.exists(file) ? Inputs.read(file) : List.<Inputs.Input>of()) {
                write(input.bytes());
            }
        }
    }

    private void writeSeed(String text) throws IOException {
        if (target != FuzzTarget.JSON) {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
        if (target != FuzzTarget.YAML) {
            write(toJson(text).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(byte[] seed) throws IOException {
        Files.write(seeds.resolve("%05d".formatted(files(seeds).size())), seed);
    }

    /** Says in JSON what a text says in YAML, as far as it is YAML. */
    private static String toJson(String yaml) {
        StringWriter json = new StringWriter();
        try (JsonParser from = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml);
                JsonGenerator to = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            while (from.nextToken() != null) {
                to.copyCurrentEvent(from);
            }
        } catch (JacksonException e) {
            return json + yaml;
        }
        return json.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
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
