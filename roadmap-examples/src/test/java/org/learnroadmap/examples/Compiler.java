package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles programs against the finished jars and packs them. */
public final class Compiler {

    private Compiler() {}

    /** Returns the path of all libraries, joined for a command line. */
    public static String libraries() {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("roadmap.lib")))) {
            return String.join(
                    System.getProperty("path.separator"),
                    jars.map(Path::toString).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all Java files below a folder and packs the classes and other files into a jar. */
    public static Path jar(Path sources, Path work, String name) {
        Path classes = work.resolve(name + "-classes");
        compile(sources, classes);
        return pack(classes, work.resolve(name + ".jar"));
    }

    public static void compile(Path sources, Path classes) {
        List<Path> files = filesBelow(sources);
        List<String> java = files.stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".java"))
                .toList();
        boolean modular = files.stream().anyMatch(file -> file.endsWith("module-info.java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", classes.toString(), "--release", "17", modular ? "-p" : "-cp", libraries()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromStrings(java))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        files.stream()
                .filter(file -> !file.toString().endsWith(".java"))
                .forEach(file ->
                        copy(file, classes.resolve(sources.relativize(file).toString())));
    }

    /** Packs all files below a folder into a jar. */
    public static Path pack(Path classes, Path jar) {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Path file : filesBelow(classes)) {
                zip.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
