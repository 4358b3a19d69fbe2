package org.learnroadmap.examples.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.learnroadmap.core.diagnostic.Printable;

/** Names of files as people type them. */
final class Paths {

    /** Stands for standard input or output. */
    static final String STANDARD = "-";

    private Paths() {}

    /**
     * Returns the path of a name.
     *
     * @throws Failure if it is blank, as that of a variable without value, or the locale of the machine cannot spell it
     */
    static Path of(String name) {
        if (name.isBlank()) {
            throw Failure.usage("the name of a file is blank");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.notReadOrWritten(
                    "this locale cannot spell the file name " + Printable.escape(name) + "; set LC_ALL=C.UTF-8");
        }
    }

    /** Tells whether two names are of one existing file. */
    static boolean areSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }
}
