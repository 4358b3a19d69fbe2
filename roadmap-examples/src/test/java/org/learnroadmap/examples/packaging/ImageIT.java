package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Compiler;
import org.learnroadmap.examples.Processes;
import org.learnroadmap.examples.Processes.Result;

/** The recipes of docs/embedding.md for run-time images that jlink makes. */
class ImageIT {

    /** Libraries that are no modules, which jlink refuses. */
    private static final List<String> AUTOMATIC = List.of("jte-runtime", "vinnie");

    /** What needs them. */
    private static final List<String> BESIDE = List.of("roadmap-export", "roadmap-icalendar");

    @TempDir
    static Path work;

    private static Desk desk;
    private static String expected;
    private static List<Path> libraries;

    @BeforeAll
    static void build() {
        desk = Desk.in(work);
        expected = desk.onClassPath();
        libraries = Stream.of(Compiler.libraries().split(System.getProperty("path.separator")))
                .map(Path::of)
                .toList();
    }

    @Test
    void refusesLibrariesThatAreNoModules() {
        Tools.Said said = Tools.say(
                "jlink",
                "--module-path",
                Desk.path(libraries.toArray()),
                "--add-modules",
                "org.learnroadmap.export",
                "--output",
                work.resolve("refused"));

        assertThat(said.exitCode()).isNotZero();
        assertThat(said.text()).contains("automatic module cannot be used with jlink");
    }

    /** The modules are linked; what needs libraries that are none lies on the module path of the image, plugins too. */
    @Test
    void linksModulesAndTakesTheOthersFromItsModulePath() {
        List<Path> linked = new ArrayList<>(libraries);
        linked.removeIf(jar -> isOneOf(jar, AUTOMATIC) || isOneOf(jar, BESIDE));
        Path image = link(
                work.resolve("mixed"), linked, EmbeddingDocument.linkedModules().get(0));
        List<Path> beside = libraries.stream()
                .filter(jar -> isOneOf(jar, AUTOMATIC) || isOneOf(jar, BESIDE) || isOneOf(jar, List.of("fastcsv")))
                .toList();

        Result result = start(image, desk.application(), desk.automaticPlugin(), beside);

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
        assertThat(result.err()).contains("module: module com.example.desk");
    }

    @Test
    void needsTheLoggingThatNothingRequires() {
        List<Path> linked = new ArrayList<>(libraries);
        linked.removeIf(jar -> isOneOf(jar, AUTOMATIC) || isOneOf(jar, BESIDE));
        String modules = EmbeddingDocument.linkedModules().get(0).replace(",java.logging", "");
        Path image = link(work.resolve("silent"), linked, modules);

        Result result = start(image, desk.application(), desk.automaticPlugin(), List.of());

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err()).contains("java/util/logging");
    }

    /** Libraries that are no modules are made ones, and all is linked: application, library and plugin. */
    @Test
    void linksEverythingOnceEverythingIsAModule() {
        List<Path> linked = new ArrayList<>(libraries);
        linked.removeIf(jar -> isOneOf(jar, AUTOMATIC));
        AUTOMATIC.forEach(name -> linked.add(asModule(library(name))));
        linked.add(desk.application());
        linked.add(desk.plugin());
        Path image = link(
                work.resolve("whole"),
                linked,
                EmbeddingDocument.linkedModules().get(1),
                "--launcher",
                "desk=" + Desk.MODULE);

        List<String> command = new ArrayList<>(List.of(image.resolve("bin/desk").toString()));
        command.addAll(Desk.files());
        Result result = Processes.run(work, Map.of(), "", command, 120);

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
        assertThat(result.err()).contains("module: module com.example.desk");
    }

    /** As docs/embedding.md does it: a descriptor that jdeps writes goes into the jar. */
    private static Path asModule(Path jar) {
        try {
            Path module = Files.copy(
                    jar, Files.createDirectories(work.resolve("modules")).resolve(jar.getFileName()));
            Path descriptors = work.resolve("descriptors-" + jar.getFileName());
            Tools.run("jdeps", "--ignore-missing-deps", "--generate-module-info", descriptors, module);
            Path source = fileBelow(descriptors, "module-info.java");
            String name = source.getParent().getFileName().toString();
            Path compiled = work.resolve("compiled-" + jar.getFileName());
            Tools.run("javac", "--patch-module", name + "=" + module, "-d", compiled, source);
            Tools.run("jar", "--update", "--file", module, "-C", compiled, "module-info.class");
            return module;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fileBelow(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static Path link(Path image, List<Path> path, String modules, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("--module-path", Desk.path(path.toArray()), "--add-modules", modules, "--output", image));
        arguments.addAll(List.of(more));
        Tools.run("jlink", arguments.toArray());
        return image;
    }

    private static Result start(Path image, Path application, Path plugin, List<Path> beside) {
        List<Object> path = new ArrayList<>(List.of(application, plugin));
        path.addAll(beside);
        List<String> command = new ArrayList<>(
                List.of(image.resolve("bin/java").toString(), "-p", Desk.path(path.toArray()), "-m", Desk.MODULE));
        command.addAll(Desk.files());
        return Processes.run(work, Map.of(), "", command, 120);
    }

    private static Path library(String name) {
        return libraries.stream()
                .filter(jar -> isOneOf(jar, List.of(name)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOneOf(Path jar, List<String> names) {
        return names.stream().anyMatch(name -> jar.getFileName().toString().startsWith(name + "-"));
    }
}
