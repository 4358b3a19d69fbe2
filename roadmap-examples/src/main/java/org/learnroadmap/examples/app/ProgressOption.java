package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.yaml.ProgressFile;
import picocli.CommandLine.Option;

/** The option that plans with what a learner did. */
final class ProgressOption {

    @Option(
            names = "--progress",
            paramLabel = "FILE",
            description =
                    "A progress file: what is done keeps its dates, the rest is planned from --as-of on. A request in"
                            + " it counts, too.")
    private @Nullable String file;

    /**
     * Reads the file.
     *
     * @param findings hears of what is wrong in it
     * @return what it holds; null if there is none, or anything is wrong
     */
    @Nullable
    ProgressFile read(Limits limits, List<Diagnostic> findings) {
        return file == null ? null : ProgressInput.read(file, limits, findings).orElse(null);
    }

    /** Tells whether this is the file that a name names. */
    boolean is(String name) throws IOException {
        return file != null && Paths.areSame(Paths.of(file), Paths.of(name));
    }
}
