package org.learnroadmap.yaml.fuzz;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.testkit.fuzz.Fuzzer;
import org.learnroadmap.yaml.SpecExample;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Fuzzes a target, beginning with the examples of its specification and the ready-made roadmaps. */
public final class Fuzzing {

    private static final Path READY_MADE = Path.of("../roadmap-examples/roadmaps");

    private static final String INSTRUMENTED = "org.learnroadmap.**:tools.jackson.**:org.snakeyaml.engine.**";

    private final FuzzTarget target;
    private final List<byte[]> seeds = new ArrayList<>();

    private Fuzzing(FuzzTarget target) {
        this.target = target;
    }

    /** Arguments: the target, {@code run} or {@code keep}, and for {@code run} the seconds; more go to Jazzer. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        FuzzTarget target = FuzzTarget.of(arguments[0]);
        Fuzzer.Subject subject = new Fuzzer.Subject(target.label(), Entry.class, "format.dict", INSTRUMENTED);
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        System.exit(Fuzzer.start(subject, new Fuzzing(target).seeds(), rest));
    }

    private List<byte[]> seeds() throws IOException {
        for (SpecExample example : SpecExample.readAll(target.specification())) {
            add(example.source());
        }
        if (target.readsDefinitions()) {
            for (Path file : Fuzzer.files(READY_MADE)) {
                add(Files.readString(file));
            }
        }
        return seeds;
    }

    private void add(String text) {
        if (target != FuzzTarget.JSON) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        if (target != FuzzTarget.YAML) {
            seeds.add(toJson(text).getBytes(StandardCharsets.UTF_8));
        }
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
}
