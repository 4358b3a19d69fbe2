package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.examples.Processes.Result;

/** A program of three calls and a loader of a third party, on the class path and on the module path. */
class EmbeddingIT {

    private static final Path SOURCES = Processes.ROOT.resolve("roadmap-examples/src/it");
    private static final String SEPARATOR = System.getProperty("path.separator");

    @TempDir
    static Path work;

    private static String everything;
    private static Path courses;

    @BeforeAll
    static void build() throws IOException {
        Path embedder = Compiler.jar(SOURCES.resolve("embedder"), work, "embedder");
        Path loader = Compiler.jar(SOURCES.resolve("loader"), work, "loader");
        everything = Compiler.libraries() + SEPARATOR + embedder + SEPARATOR + loader;
        courses = Files.writeString(work.resolve("my.courses"), "sql;Databases;2\nweb;The web;3\n");
    }

    @Test
    void loadsPlansAndWritesOnTheClassPath() {
        Result result = onClassPath(Processes.ROADMAPS.resolve("django-in-a-month.yaml"), "json");

        assertThat(result.out()).startsWith("{").contains("\"finish\": \"").endsWith("on the class path\n");
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "ics", "json", "markdown", "mermaid"})
    void loadsPlansAndWritesOnTheModulePath(String format) {
        Path file = Processes.ROADMAPS.resolve("django-in-a-month.yaml");
        Result result = onModulePath(file, format);

        assertThat(result.out()).endsWith("on the module path\n");
        assertThat(result.out().replace("on the module path", "on the class path"))
                .isEqualTo(onClassPath(file, format).out());
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void findsTheLoaderOfAThirdPartyOnBoth() {
        assertThat(onClassPath(courses, "text").out()).contains("Databases").endsWith("on the class path\n");
        assertThat(onModulePath(courses, "text").out()).contains("Databases").endsWith("on the module path\n");
    }

    @Test
    void findsItAsAPluginOfTheApplication() {
        String plugin = work.resolve("loader.jar").toString();

        assertThat(Processes.roadmap("plugins", "--plugins", plugin).out())
                .contains("example.courses  1.0  loader.jar");
        assertThat(Processes.roadmap(
                                "schedule", courses.toString(), "--plugins", work.toString(), "--start", "2026-01-05")
                        .out())
                .contains("Databases");
        assertThat(Processes.roadmap("check", courses.toString()).err()).contains("no loader recognises this source");
    }

    @Test
    void namesThePluginThatFailed() throws IOException {
        Path sources = Files.createDirectories(work.resolve("broken/META-INF/services"))
                .resolve("../..")
                .normalize();
        Files.writeString(
                sources.resolve("META-INF/services/org.learnroadmap.core.spi.PaceStrategy"), "broken.Pacer\n");
        Files.writeString(Files.createDirectories(sources.resolve("broken")).resolve("Pacer.java"), """
                package broken;

                import org.learnroadmap.core.pace.*;

                public final class Pacer implements org.learnroadmap.core.spi.PaceStrategy {
                    public String id() {
                        return "example.broken";
                    }

                    public String version() {
                        return "1";
                    }

                    public Pace pace(PaceContext context) {
                        throw new IllegalStateException("no idea");
                    }
                }
                """);
        Path plugin = Compiler.jar(sources, work, "broken-pace");
        Result result = Processes.roadmap(
                "schedule",
                Processes.ROADMAPS.resolve("django-in-a-month.yaml").toString(),
                "--plugins",
                plugin.toString(),
                "--pace",
                "example.broken");

        assertThat(result.err())
                .contains("--pace: pace: error: pace strategy 'example.broken' (broken.Pacer) failed:"
                        + " java.lang.IllegalStateException: no idea at broken.Pacer.pace:15 [broken-provider]\n");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private static Result onClassPath(Path file, String format) {
        return Processes.java(
                work, "", List.of("-cp", everything, "com.example.embedder.Embedder", file.toString(), format));
    }

    private static Result onModulePath(Path file, String format) {
        return Processes.java(
                work,
                "",
                List.of(
                        "-p",
                        everything,
                        "-m",
                        "com.example.embedder/com.example.embedder.Embedder",
                        file.toString(),
                        format));
    }
}
