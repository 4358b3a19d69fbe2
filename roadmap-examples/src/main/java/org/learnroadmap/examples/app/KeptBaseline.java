package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.Map;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.progress.Progress.Builder;
import org.learnroadmap.yaml.ProgressFile;

/** Stores the dates a learner was shown. */
final class KeptBaseline {

    private KeptBaseline() {}

    /**
     * Replaces the baseline of a progress file; whatever else was recorded in the meantime stays.
     *
     * @throws Failure                      if the file is not valid any more, or gone
     * @throws java.io.UncheckedIOException if it cannot be read or written
     */
    static void store(Map<String, LocalDate> baseline, String name, Learner learner) {
        Outcome<ProgressFile> kept = ProgressFile.update(
                Paths.of(name),
                learner.roadmaps().limits(),
                () -> {
                    throw Failure.notReadOrWritten("there is no file " + name + " any more");
                },
                file -> with(file, baseline));
        DiagnosticPrinter.printAndStopAtErrors(
                kept.diagnostics(), learner.terminal().err());
    }

    private static ProgressFile with(ProgressFile file, Map<String, LocalDate> baseline) {
        Builder progress = file.progress().toBuilder().baseline(baseline);
        return file.withProgress(progress.build());
    }
}
