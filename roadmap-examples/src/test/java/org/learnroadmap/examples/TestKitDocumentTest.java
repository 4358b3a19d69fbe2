package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.assertj.core.api.AbstractAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.examples.TestKitDocument.Block;
import org.learnroadmap.testkit.RoadmapAssertions;

/** Every assertion in {@code docs/testkit.md} gives the message below it. What is run by Maven is tested by OutsideKitIT. */
class TestKitDocumentTest {

    private static final Roadmaps ROADMAPS = Roadmaps.discover();
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static final String HEAD = """
            import java.time.LocalDate;
            import org.learnroadmap.core.LoadResult;
            import org.learnroadmap.core.calendar.DateRange;
            import org.learnroadmap.core.model.*;
            import org.learnroadmap.core.plan.Schedule;
            import org.learnroadmap.testkit.SoftRoadmapAssertions;
            %s
            public class Samples {
                static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
            """;

    private static final String SAMPLE = """
                public static void sample%d(LoadResult result, Roadmap roadmap, Roadmap old, Schedule schedule) {
            %s
                }
            """;

    @TempDir
    static Path work;

    private static URLClassLoader samples;

    /** The first and the last block of Java are test classes, the second the imports of the samples. */
    static List<Block> samples() {
        List<Block> java = TestKitDocument.blocks("java");
        return java.subList(2, java.size() - 1);
    }

    private static String lastClass() {
        List<Block> java = TestKitDocument.blocks("java");
        return java.get(java.size() - 1).text();
    }

    static Stream<Integer> numbers() {
        return IntStream.range(0, samples().size()).boxed();
    }

    @BeforeAll
    static void compileSamples() throws Exception {
        String imports = TestKitDocument.blocks("java").get(1).text();
        String methods = numbers()
                .map(number -> SAMPLE.formatted(number, samples().get(number).text()))
                .collect(Collectors.joining());
        Path source = Files.writeString(work.resolve("Samples.java"), HEAD.formatted(imports) + methods + "}\n");
        compile(source, Files.writeString(work.resolve("EveryPlanTest.java"), lastClass()));
        samples = new URLClassLoader(new URL[] {work.toUri().toURL()}, TestKitDocumentTest.class.getClassLoader());
    }

    private static void compile(Path... sources) throws URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", work.toString(), "--release", "17", "-cp", classPath()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(sources))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static String classPath() throws URISyntaxException {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : List.of(RoadmapAssertions.class, Roadmaps.class, AbstractAssert.class, ExtendWith.class)) {
            path.append(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .append(System.getProperty("path.separator"));
        }
        return path.toString();
    }

    @AfterAll
    static void close() throws Exception {
        samples.close();
    }

    @Test
    void showsAssertionsAndTheirMessages() {
        assertThat(samples()).hasSizeGreaterThan(15);
        assertThat(samples()).filteredOn(sample -> sample.output().isEmpty()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void failsAsItIsShown(int number) {
        Block sample = samples().get(number);
        Throwable failure = catchThrowable(() -> run(number));

        assertThat(failure).as(sample.toString()).isInstanceOf(AssertionError.class);
        if (!sample.output().isEmpty()) {
            assertThat(withoutLine(failure.getMessage())).isEqualTo(withoutLine(sample.output()));
        }
    }

    private static String withoutLine(String message) {
        return message.replaceAll("\\w+\\.java:\\d+:", "RoadmapsTest.java:");
    }

    private static void run(int number) throws Throwable {
        Method sample = Stream.of(samples.loadClass("Samples").getMethods())
                .filter(method -> method.getName().equals("sample" + number))
                .findFirst()
                .orElseThrow();
        List<Block> yaml = TestKitDocument.blocks("yaml");
        Roadmap roadmap = load("bread.yaml", yaml.get(1)).roadmap();
        Schedule schedule =
                ROADMAPS.plan(roadmap, Request.startingOn(MONDAY).build()).orThrow();
        try {
            sample.invoke(
                    null,
                    load("bread.yaml", yaml.get(0)),
                    roadmap,
                    load("old.yaml", yaml.get(2)).roadmap(),
                    schedule);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void everyRandomPlanRespectsPrerequisites() throws Exception {
        Constructor<?> test = samples.loadClass("EveryPlanTest").getDeclaredConstructor();
        test.setAccessible(true);
        Method method = test.getDeclaringClass().getDeclaredMethod("respectsPrerequisites");
        method.setAccessible(true);

        assertThatCode(() -> method.invoke(test.newInstance())).doesNotThrowAnyException();
    }

    private static LoadResult load(String name, Block yaml) {
        return ROADMAPS.load(Source.ofText(name, yaml.text()));
    }

    @Test
    void collectsSeveral() {
        int last = samples().size() - 1;

        assertThatThrownBy(() -> run(last))
                .hasMessageContaining("to have no topic longer than 1h, but has 2")
                .hasMessageContaining("(1 failure)")
                .hasMessageNotContaining("to be finished by");
    }
}
