package org.learnroadmap.examples.app;

/** What the exit codes of all commands mean. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** The input is not valid. */
    static final int NOT_VALID = 1;

    /** The command line is not right. */
    static final int USAGE = 2;

    /** Something could not be read or written. */
    static final int NOT_READ_OR_WRITTEN = 3;

    private ExitCode() {}
}
