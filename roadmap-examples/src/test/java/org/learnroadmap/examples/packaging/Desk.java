package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learnroadmap.examples.Compiler;
import org.learnroadmap.examples.Processes;
import org.learnroadmap.examples.Processes.Result;

/**
 * A small application, the plugin of a third party that it uses, and two files for it to plan. What it prints says nothing
 * of how it was packed, so that every shape can be held against the class path.
 */
final class Desk {

    static final String MAIN = "com.example.desk.Desk";
    static final String MODULE = "com.example.desk/" + MAIN;

    private static final Path SOURCES = Processes.ROOT.resolve("roadmap-examples/src/it");
    private static final List<String> FILES = List.of("django-in-a-month.yaml", "my.lines", "bread.md");

    private final Path work;
    private final Path application;
    private final Path plugin;
    private final Path automaticPlugin;

    private Desk(Path work) {
        this.work = work;
        application = Compiler.jar(source("desk"), work, "desk");
        plugin = Compiler.jar(source("acme"), work, "acme");
        automaticPlugin =
                Compiler.jar(withoutModule(source("acme"), work.resolve("acme-sources")), work, "acme-roadmap");
    }

    /** Compiles application and plugin in an empty folder and puts its files there. */
    static Desk in(Path work) {
        Desk desk = new Desk(work);
        try {
            Files.copy(Processes.ROADMAPS.resolve("django-in-a-month.yaml"), work.resolve("django-in-a-month.yaml"));
            Files.writeString(work.resolve("my.lines"), "Reading\nWriting letters to your friends\n");
            Files.copy(Processes.ROOT.resolve("roadmap-examples/prose/bread-at-home.md"), work.resolve("bread.md"));
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path source(String name) {
        return SOURCES.resolve(name);
    }

    /** Copies sources without their module descriptor. */
    static Path withoutModule(Path sources, Path copy) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("module-info.java")) {
                    Path target = copy.resolve(sources.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the application prints on the class path: what it is to print in every other shape. */
    String onClassPath() {
        Result result = java(List.of("-cp", path(Compiler.libraries(), application, plugin), MAIN));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("module: unnamed module");
        assertThat(result.out())
                .contains("loaders [acme.lines, json, markdown, yaml]")
                .contains("acme.every-other-day")
                .contains("writers [acme.dates, csv, html, ics, json, markdown, mermaid, text]")
                .contains("checks [acme.short-titles]")
                .contains("the title does not fit on a card [acme.long-title]")
                .contains("-- acme.dates\n2026-01-")
                .contains("== my.lines", "== bread.md", "BEGIN:VCALENDAR", "<!doctype html>")
                .doesNotContain(": error: ");
        return result.out();
    }

    /** Runs a JVM with options and then the files to plan. */
    Result java(List<String> options) {
        List<String> command = new ArrayList<>(options);
        command.addAll(FILES);
        return Processes.java(work, "", command);
    }

    /** The names of the files to plan, which lie in the folder. */
    static List<String> files() {
        return FILES;
    }

    static String path(Object... parts) {
        return String.join(
                File.pathSeparator, Stream.of(parts).map(Object::toString).toList());
    }

    Path folder() {
        return work;
    }

    /** The jar of the application, with a module descriptor. */
    Path application() {
        return application;
    }

    /** The plugin with a module descriptor that says what it provides. */
    Path plugin() {
        return plugin;
    }

    /** The plugin without one: its file name makes it the module {@code acme.roadmap}. */
    Path automaticPlugin() {
        return automaticPlugin;
    }
}
