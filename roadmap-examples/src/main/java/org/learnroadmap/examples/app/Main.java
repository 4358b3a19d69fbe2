package org.learnroadmap.examples.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the application. */
public final class Main {

    /** The validator of definitions says hello at its first use; a command line should not. Kept: loggers are weak. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = Application.run(new Terminal(System.in, out, err), args);
        out.flush();
        System.exit(out.checkError() ? ExitCode.NOT_READ_OR_WRITTEN : code);
    }
}
