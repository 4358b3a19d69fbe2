package org.learnroadmap.markdown;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.markdown.fuzz.Parts;
import org.learnroadmap.markdown.fuzz.ProsePromises;

/** Reads texts that nobody means well with, and plans what is read; not for ever. */
final class Hostile {

    static final int MANY = 100_000;

    /** Many times what a quiet machine takes, and nothing beside what a quadratic reader takes. */
    static final int SECONDS = 60;

    static final ProsePromises PROMISES = new ProsePromises(Limits.defaults());

    private Hostile() {}

    static LoadResult load(Source source) {
        return assertTimeoutPreemptively(ofSeconds(SECONDS), () -> {
            LoadResult loaded = PROMISES.load(source);
            PROMISES.plan(loaded);
            return loaded;
        });
    }

    static LoadResult load(String text) {
        return load(Source.ofText("hostile.md", text));
    }

    static List<String> errors(LoadResult loaded) {
        return loaded.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    static long topics(LoadResult loaded) {
        return loaded.definitions().stream()
                .flatMap(definition -> Parts.of(definition).stream())
                .filter(Parts.Part::isTopic)
                .count();
    }

    static String lines(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
