package org.learnroadmap.examples.app;

import java.io.BufferedOutputStream;
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
        StandardOutput standard = new StandardOutput();
        PrintStream out = new PrintStream(new BufferedOutputStream(standard), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = Application.run(new Terminal(System.in, out, err), args);
        boolean failed = out.checkError();
        if (standard.complaint() != null) {
            err.println("error: cannot write to standard output: " + standard.complaint());
        }
        System.exit(failed ? ExitCode.NOT_READ_OR_WRITTEN : code);
    }
}
