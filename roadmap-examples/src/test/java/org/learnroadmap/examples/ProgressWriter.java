package org.learnroadmap.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.yaml.ProgressFile;

/** A process that does nothing but record: entry after entry, as fast as it can. */
public final class ProgressWriter {

    private ProgressWriter() {}

    /**
     * Adds entries to a file, and prints the number of each once it is stored.
     *
     * @param args the file, the topic of the entries, how many, the number of the first
     */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        int first = Integer.parseInt(args[3]);
        for (int i = first; i < first + Integer.parseInt(args[2]); i++) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(i);
            ProgressEntry entry = ProgressEntry.of(date, args[1], Did.WORKED);
            ProgressFile.update(
                            file,
                            Limits.defaults(),
                            () -> ProgressFile.of(Progress.builder("web").build()),
                            old -> old.withProgress(
                                    old.progress().toBuilder().entry(entry).build()))
                    .orThrow();
            System.out.println(i);
            System.out.flush();
        }
    }
}
