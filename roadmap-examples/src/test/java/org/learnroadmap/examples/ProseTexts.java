package org.learnroadmap.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Roadmaps written for people, which tests of the whole read: those of {@code roadmap-markdown}, and others if named. */
final class ProseTexts {

    private static final Path RESOURCES =
            Path.of(System.getProperty("roadmap.root"), "roadmap-markdown", "src", "test", "resources");

    private static final Path OWN = RESOURCES.resolve("corpus");

    private static final String EXPECTED = "expected.json";

    /** A text, and what is read from it, of which only the text is taken. */
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````\\n(.*?)^\\.\\n.*?^````$");

    /** A text with the name of its file. */
    record Text(String place, String fileName, String text) {
        @Override
        public String toString() {
            return place;
        }
    }

    private ProseTexts() {}

    /** Returns the examples of the specification. */
    static List<Text> examples() {
        return files(RESOURCES.resolve("spec")).stream()
                .flatMap(file -> examples(file).stream())
                .toList();
    }

    private static List<Text> examples(Path file) {
        List<Text> texts = new ArrayList<>();
        String all = read(file);
        Matcher example = EXAMPLE.matcher(all);
        while (example.find()) {
            long line = all.substring(0, example.start()).lines().count() + 1;
            String text = example.group(1).replace('→', '\t').replace('␍', '\r');
            texts.add(new Text(file.getFileName() + ":" + line, "spec.md", text));
        }
        return texts;
    }

    /** Returns the files of the repository, and those of the folder that the property {@code roadmap.corpus} names. */
    static List<Path> corpus() {
        String named = System.getProperty("roadmap.corpus", "");
        Stream<Path> others = named.isBlank() ? Stream.of() : files(Path.of(named)).stream();
        return Stream.concat(files(OWN).stream(), others).toList();
    }

    /** Returns a file of the repository. */
    static Path own(String name) {
        return OWN.resolve(name);
    }

    static Text text(Path file) {
        String name = file.getFileName().toString();
        return new Text(name, name, read(file));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(EXPECTED)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
