package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.examples.Processes.Result;
import org.learnroadmap.yaml.RequestFile;

/** Every Java, YAML and console block of the README does what the README says. */
class ReadmeIT {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    /** The progress file of the examples. */
    private static final String WRITTEN = "bread.yaml";

    private static final Pattern PUBLIC_CLASS = Pattern.compile("public final class (\\w+)");
    private static final String IMPORTS = """
            import static java.time.DayOfWeek.*;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.*;
            import org.learnroadmap.core.*;
            import org.learnroadmap.core.calendar.*;
            import org.learnroadmap.core.definition.*;
            import org.learnroadmap.core.model.*;
            import org.learnroadmap.core.plan.*;
            import org.learnroadmap.core.spi.*;
            import org.learnroadmap.yaml.*;
            """;

    /** A fenced block, and the one behind it if that shows its output. */
    record Block(int line, String language, String text, String output) {
        @Override
        public String toString() {
            return "README.md:" + line + " " + language;
        }
    }

    @TempDir
    Path work;

    static List<Block> blocks() throws IOException {
        String readme = Files.readString(Processes.ROOT.resolve("README.md"));
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(readme);
        while (fence.find()) {
            int line = (int) readme.substring(0, fence.start()).lines().count() + 1;
            if (fence.group(1).equals("text") && !blocks.isEmpty()) {
                Block before = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(before.line, before.language, before.text, fence.group(2)));
            } else {
                blocks.add(new Block(line, fence.group(1), fence.group(2), ""));
            }
        }
        return blocks;
    }

    static Stream<Block> java() throws IOException {
        return blocks().stream().filter(block -> block.language.equals("java"));
    }

    static Stream<Block> yaml() throws IOException {
        return blocks().stream().filter(block -> block.language.equals("yaml"));
    }

    static Stream<Block> console() throws IOException {
        return blocks().stream().filter(block -> block.language.equals("console"));
    }

    @Test
    void findsTheBlocks() throws IOException {
        assertThat(java()).hasSize(3);
        assertThat(yaml()).hasSize(3);
        assertThat(console()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(blocks())
                .extracting(Block::language)
                .contains("sh")
                .isSubsetOf("java", "yaml", "markdown", "console", "sh", "xml");
    }

    /** What is shown before a command is the file that the command reads, or its end. */
    @Test
    void showsProseAsItLiesThere() throws IOException {
        Path prose = Processes.ROOT.resolve("roadmap-examples/prose");
        List<String> shown = blocks().stream()
                .filter(block -> block.language.equals("markdown"))
                .map(Block::text)
                .toList();

        assertThat(shown).hasSize(2);
        assertThat(Files.readString(prose.resolve("bread-at-home.md"))).endsWith("\n\n" + shown.get(0));
        assertThat(Files.readString(prose.resolve("learn-to-juggle.md"))).isEqualTo(shown.get(1));
    }

    static Stream<String> shell() throws IOException {
        return blocks().stream()
                .filter(block -> block.language.equals("sh"))
                .flatMap(block -> Pattern.compile("java -jar (\\S+) (.*)")
                        .matcher(block.text)
                        .results())
                .map(command -> command.group(2));
    }

    /** The build itself is under way; what follows it is run. */
    @ParameterizedTest
    @MethodSource("shell")
    void runsTheApplicationFromShellBlocks(String arguments) {
        Result result = Processes.roadmap(arguments.split(" "));

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("Week by week");
    }

    @ParameterizedTest
    @MethodSource("java")
    void compilesAndRunsJava(Block block) throws IOException {
        Matcher named = PUBLIC_CLASS.matcher(block.text);
        boolean whole = named.find();
        String name = whole ? named.group(1) : "Example";
        String program = whole
                ? block.text
                : IMPORTS + "public class Example { public static void main(String[] args) throws Exception {\n"
                        + block.text + "}}";
        Path sources = Files.createDirectories(work.resolve("sources"));
        Path file = sources.resolve(name + ".java");
        Files.writeString(file, program);
        Compiler.compile(sources, work.resolve("classes"));
        if (whole) {
            readsCourses(name);
        } else {
            String classPath = Compiler.libraries() + System.getProperty("path.separator") + work.resolve("classes");
            Result result = Processes.java(Processes.ROOT, "", List.of("-cp", classPath, name));
            assertThat(result.out()).as(result.err()).isEqualTo(block.output);
        }
    }

    private void readsCourses(String name) throws IOException {
        URL[] classes = {work.resolve("classes").toUri().toURL()};
        try (URLClassLoader classLoader = new URLClassLoader(classes, ReadmeIT.class.getClassLoader())) {
            RoadmapLoader loader = (RoadmapLoader)
                    classLoader.loadClass(name).getDeclaredConstructor().newInstance();
            Roadmaps roadmaps = Roadmaps.builder().loader(loader).build();

            assertThat(roadmaps.load(Source.ofText("my.courses", "sql;Databases;2\nweb;The web;3"))
                            .roadmap()
                            .topics())
                    .hasSize(2);
            assertThat(roadmaps.load(Source.ofText("my.courses", "sql;Databases"))
                            .diagnostics())
                    .extracting(Diagnostic::render)
                    .contains("my.courses: error: 'sql;Databases' is not id;title;hours [example.cells]");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void readsYaml(Block block) {
        Source source = Source.ofText("roadmap.yaml", block.text);
        List<Diagnostic> found = block.text.startsWith("start:")
                ? RequestFile.read(source, Limits.defaults()).diagnostics()
                : Roadmaps.discover().load(source).diagnostics();

        assertThat(found)
                .extracting(Diagnostic::render)
                .containsExactlyElementsOf(block.output.lines().toList());
    }

    /** One after the other: what one records the next knows. */
    @Test
    void showsWhatTheApplicationPrints() throws IOException {
        for (Block block : console().toList()) {
            for (String session : block.text.split("(?m)^\\$ ")) {
                if (!session.isBlank()) {
                    List<String> lines = session.lines().toList();
                    compare(block, lines.subList(1, lines.size()), printed(lines.get(0)));
                }
            }
        }
    }

    /** Files that the README writes do not lie among the sources. */
    private List<String> printed(String command) {
        String own = work.resolve(WRITTEN).toString();
        List<String> words = List.of(command.split(" "));
        assertThat(words).startsWith("java", "-jar", "roadmap-examples/target/roadmap.jar");
        Result result = Processes.roadmap(words.stream()
                .skip(3)
                .map(word -> word.equals(WRITTEN) ? own : word)
                .toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return (result.err() + result.out()).replace(own, WRITTEN).lines().toList();
    }

    /** As on a terminal, findings stand before the result. A last line of three dots stands for the rest. */
    private static void compare(Block block, List<String> shown, List<String> printed) {
        boolean cut = !shown.isEmpty() && shown.get(shown.size() - 1).equals("...");
        List<String> wanted = cut ? shown.subList(0, shown.size() - 1) : shown;
        assertThat(cut ? printed.subList(0, Math.min(wanted.size(), printed.size())) : printed)
                .as(block.toString())
                .isEqualTo(wanted);
    }
}
