package org.learnroadmap.markdown.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learnroadmap.testkit.fuzz.Fuzzer;

/** Fuzzes the reading of prose, beginning with {@link Samples}. */
public final class Fuzzing {

    private static final Fuzzer.Subject PROSE = new Fuzzer.Subject(
            "markdown", Entry.class, "prose.dict", "org.learnroadmap.**:org.commonmark.**:org.nibor.autolink.**");

    private Fuzzing() {}

    /** Arguments: {@code run} or {@code keep}, and for {@code run} the seconds; more go to Jazzer. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(Fuzzer.start(PROSE, seeds(), List.of(arguments)));
    }

    /** Returns the inputs to begin with. */
    static List<byte[]> seeds() {
        return Samples.all().stream()
                .map(sample -> sample.text().getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
