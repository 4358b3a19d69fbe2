package org.learnroadmap.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.learnroadmap.examples.app.ApplicationRun;

/** Starts the finished application, and other programs, in processes of their own. */
public final class Processes {

    public static final Path ROOT = Path.of(System.getProperty("roadmap.root"));
    public static final Path ROADMAPS = ROOT.resolve("roadmap-examples/roadmaps");

    /** Options of processes that live for a moment. */
    public static final List<String> QUICK_START = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Far more than anything takes on a slow and busy machine: a process that is still running then hangs. */
    private static final int MOST_SECONDS = 120;

    /** What a process left behind. */
    public record Result(int exitCode, String out, String err) {}

    private Processes() {}

    /** Runs the application in the root folder of the project. */
    public static Result roadmap(String... arguments) {
        return roadmapIn(ROOT, List.of(), arguments);
    }

    /** Runs the application in a folder, with options for the JVM. */
    public static Result roadmapIn(Path folder, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>(jvmOptions);
        command.addAll(List.of("-jar", System.getProperty("roadmap.jar")));
        command.addAll(List.of(arguments));
        return java(folder, "", command);
    }

    /** Runs the JVM of this test with arguments and standard input. */
    public static Result java(Path folder, String input, List<String> arguments) {
        return java(folder, Map.of(), input, arguments);
    }

    /** Runs the application in a folder, on a screen so many columns wide. */
    public static Result roadmapOnScreen(Path folder, int columns, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("roadmap.jar")));
        command.addAll(List.of(arguments));
        return java(folder, Map.of("COLUMNS", Integer.toString(columns)), "", command);
    }

    private static Result java(Path folder, Map<String, String> environment, String input, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(arguments);
        return run(folder, environment, input, command, MOST_SECONDS);
    }

    /** Runs a program in a folder, with additions to the environment, for so many seconds at most. */
    public static Result run(
            Path folder, Map<String, String> environment, String input, List<String> command, int mostSeconds) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            // Streams are read beside the wait, which would otherwise never begin for a process that never ends.
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + mostSeconds + " seconds: " + command);
            }
            return new Result(process.exitValue(), out.join(), ApplicationRun.withoutProgress(err.join()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<String> read(InputStream in) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (in) {
                text.complete(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                text.completeExceptionally(e);
            }
        });
        reader.start();
        return text;
    }
}
