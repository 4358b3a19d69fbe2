package org.learnroadmap.examples.app;

import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Printable;

/** Ends a command with an exit code, and with a message unless everything has been said. */
final class Failure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    private Failure(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The findings that were printed are errors. */
    static Failure notValid() {
        return new Failure(ExitCode.NOT_VALID, "");
    }

    /** The command line is not right. */
    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    /** Something could not be read or written. */
    static Failure notReadOrWritten(String message) {
        return new Failure(ExitCode.NOT_READ_OR_WRITTEN, message);
    }

    /** Says what is wrong with a file; nothing that comes with a cause is without one. */
    static String say(@Nullable Throwable failure) {
        String message = failure == null ? "" : String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return "there is no file " + Printable.escape(message);
        }
        return (failure instanceof AccessDeniedException ? "no permission for " : "") + Printable.escape(message);
    }

    int code() {
        return code;
    }

    /** Returns the message; empty if everything has been said. */
    String message() {
        return String.valueOf(getMessage());
    }
}
