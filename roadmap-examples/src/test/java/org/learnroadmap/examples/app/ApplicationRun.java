package org.learnroadmap.examples.app;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** How the application ended and what it printed, run within this process. */
public record ApplicationRun(int exitCode, String out, String err) {

    /** Runs one command. */
    public static ApplicationRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printedOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream printedErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode = Application.run(new Terminal(InputStream.nullInputStream(), printedOut, printedErr), arguments);
        return new ApplicationRun(
                exitCode, out.toString(StandardCharsets.UTF_8), withoutProgress(err.toString(StandardCharsets.UTF_8)));
    }

    /** On a busy machine anything may take longer than a second, and is then said to. */
    public static String withoutProgress(String err) {
        return err.replaceAll(
                "(?m)^.*: (?:reading|checking|placing topics|planning|comparing)(?: \\(\\d+ %\\))? \\.\\.\\.\\R", "");
    }
}
