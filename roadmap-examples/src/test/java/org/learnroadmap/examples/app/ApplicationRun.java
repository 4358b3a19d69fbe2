package org.learnroadmap.examples.app;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the application printed, run within this process. */
public record ApplicationRun(String out, String err) {

    /** Runs one command. */
    public static ApplicationRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printedOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream printedErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        Application.run(new Terminal(InputStream.nullInputStream(), printedOut, printedErr), arguments);
        return new ApplicationRun(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
