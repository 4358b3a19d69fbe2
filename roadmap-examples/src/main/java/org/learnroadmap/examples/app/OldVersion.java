package org.learnroadmap.examples.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Roadmap;

/**
 * The older version of definitions. What it says about itself is of no interest any more, only whether it can be compared
 * with.
 *
 * @param roadmaps the valid roadmaps in it
 * @param notes    which files of it could not be read or used
 */
record OldVersion(List<Roadmap> roadmaps, List<CheckedFile> notes) {

    /**
     * Reads it.
     *
     * @param name         a file, a folder or {@code -}
     * @param isDefinition tells from its name whether a file of a folder is to be read
     * @param check        reads a file
     */
    static OldVersion read(String name, Predicate<Path> isDefinition, Function<String, CheckedFile> check) {
        List<Roadmap> roadmaps = new ArrayList<>();
        List<CheckedFile> notes = new ArrayList<>();
        DefinitionFiles.of(List.of(name), isDefinition).forEach((file, known) -> {
            CheckedFile checked = known.orElseGet(() -> check.apply(file));
            roadmaps.addAll(checked.roadmaps());
            if (!checked.wasRead()) {
                notes.add(checked);
            } else if (known.isEmpty() && checked.exitCode(Severity.ERROR) != ExitCode.DONE) {
                notes.add(CheckedFile.read(checked.name(), List.of(notComparable(checked.name()))));
            }
        });
        return new OldVersion(List.copyOf(roadmaps), List.copyOf(notes));
    }

    /**
     * A comparison that did not take place must not look like one that found nothing. And yet nothing is wrong with what is
     * checked, which may be the repair.
     */
    private static Diagnostic notComparable(String file) {
        return Diagnostic.info("old-not-valid")
                .location(new SourceLocation(file, 0, 0))
                .message(
                        "the older version is not valid, and roadmaps in it that have errors were not compared; check it to see"
                                + " them")
                .build();
    }

    /** Tells whether a file or folder lies within the folder of an older version; it does not lie within itself. */
    static boolean holds(String old, String file) {
        if (old.equals(Paths.STANDARD) || file.equals(Paths.STANDARD) || !Files.isDirectory(Paths.of(old))) {
            return false;
        }
        Path folder = DefinitionFiles.identity(Paths.of(old));
        Path inner = DefinitionFiles.identity(Paths.of(file));
        return !inner.equals(folder) && inner.startsWith(folder);
    }

    /** Tells whether two names are those of the same file or folder. */
    static boolean isSame(String one, String other) {
        return !one.equals(Paths.STANDARD)
                && !other.equals(Paths.STANDARD)
                && DefinitionFiles.identity(Paths.of(one)).equals(DefinitionFiles.identity(Paths.of(other)));
    }
}
