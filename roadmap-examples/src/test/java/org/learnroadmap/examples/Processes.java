package org.learnroadmap.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the finished application, and other programs, in processes of their own. */
final class Processes {

    static final Path ROOT = Path.of(System.getProperty("roadmap.root"));
    static final Path ROADMAPS = ROOT.resolve("roadmap-examples/roadmaps");

    /** What a process left behind. */
    record Result(int exitCode, String out, String err) {}

    private Processes() {}

    /** Runs the application in the root folder of the project. */
    static Result roadmap(String... arguments) {
        return roadmapIn(ROOT, List.of(), arguments);
    }

    /** Runs the application in a folder, with options for the JVM. */
    static Result roadmapIn(Path folder, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>(jvmOptions);
        command.addAll(List.of("-jar", System.getProperty("roadmap.jar")));
        command.addAll(List.of(arguments));
        return java(folder, "", command);
    }

    /** Runs the JVM of this test with arguments and standard input. */
    static Result java(Path folder, String input, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).directory(folder.toFile()).start();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Thread reader = new Thread(() -> copy(process.getErrorStream(), err));
            reader.start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy(process.getInputStream(), out);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after a minute: " + command);
            }
            reader.join();
            return new Result(
                    process.exitValue(),
                    out.toString(StandardCharsets.UTF_8),
                    withoutProgress(err.toString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a busy machine anything may take longer than a second, and is then said to. */
    private static String withoutProgress(String err) {
        return err.replaceAll("(?m)^.*: (?:reading|checking|placing topics)(?: \\(\\d+ %\\))? \\.\\.\\.\\R", "");
    }

    private static void copy(InputStream in, ByteArrayOutputStream out) {
        try {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
