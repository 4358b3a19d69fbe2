package org.learnroadmap.examples.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.ProgressFile;

/** Reads progress files. */
final class ProgressInput {

    private ProgressInput() {}

    /**
     * Reads a progress file.
     *
     * @param file     its name
     * @param findings hears of what is wrong in it
     * @return what it holds, unless anything is wrong
     * @throws Failure if there is no such file; the message tells how to begin one
     */
    static Optional<ProgressFile> read(String file, Limits limits, List<Diagnostic> findings) {
        Outcome<ProgressFile> outcome = ProgressFile.read(Source.read(existing(file), limits), limits);
        findings.addAll(outcome.diagnostics());
        return outcome.value();
    }

    private static Path existing(String file) {
        if (file.equals(Paths.STANDARD)) {
            throw Failure.usage("progress needs a file; standard input is for the roadmap");
        }
        Path path = Paths.of(file);
        if (Files.isDirectory(path)) {
            throw Failure.usage(file + " is a folder; name a file");
        }
        if (!Files.exists(path)) {
            String name = Printable.escape(file);
            throw Failure.notReadOrWritten("there is no progress file " + name
                    + " yet; it begins with the first topic that is recorded: roadmap progress FILE " + name
                    + " done ID");
        }
        return path;
    }
}
