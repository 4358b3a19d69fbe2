package org.learnroadmap.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says what each published jar brings, and the core stays small. */
class DependenciesIT {

    private static final Pattern LISTED = Pattern.compile("(?ms)^```text\\n(roadmap-core\\n.*?)^```$");

    /** The beginning of a line of a tree, then group:artifact:jar:version:scope. */
    private static final Pattern LIBRARY =
            Pattern.compile("([| +\\\\-]*)([^: ]+):([^:]+):jar:([^:]+)(?::(compile|runtime))?");

    private static final int MOST_BYTES = 3_000_000;

    @Test
    void theReadmeListsWhatEachJarBrings() throws IOException {
        Matcher listed = LISTED.matcher(Files.readString(Poms.ROOT.resolve("README.md")));

        assertThat(listed.find()).isTrue();
        assertThat(listed.group(1)).isEqualTo(trees());
    }

    /** The trees that Maven resolved. What the core brings is listed once. */
    private static String trees() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String module : Poms.jars()) {
            int ours = -1;
            for (String line : Files.readAllLines(Poms.ROOT.resolve(module + "/target/dependency-tree.txt"))) {
                Matcher library = LIBRARY.matcher(line);
                assertThat(library.matches()).as(line).isTrue();
                int depth = library.group(1).length();
                if (ours >= 0 && depth > ours) {
                    continue;
                }
                ours = depth > 0 && library.group(2).equals("org.learnroadmap") ? depth : -1;
                lines.add(library.group(1) + name(library));
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String name(Matcher library) {
        String scope = "runtime".equals(library.group(5)) ? " (at run time)" : "";
        return library.group(2).equals("org.learnroadmap")
                ? library.group(3) + scope
                : library.group(2) + ":" + library.group(3) + " " + library.group(4) + scope;
    }

    @Test
    void theCoreWithItsValidatorIsSmall() throws IOException {
        List<String> brought = new ArrayList<>();
        for (String line : Files.readAllLines(Poms.ROOT.resolve("roadmap-core/target/dependency-tree.txt"))) {
            Matcher library = LIBRARY.matcher(line);
            assertThat(library.matches()).as(line).isTrue();
            brought.add(library.group(3) + "-" + library.group(4) + ".jar");
        }
        List<Path> jars;
        try (Stream<Path> lib = Files.list(Path.of(System.getProperty("roadmap.lib")))) {
            jars = lib.filter(jar -> brought.contains(jar.getFileName().toString()))
                    .toList();
        }
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }

        assertThat(jars).hasSameSizeAs(brought);
        assertThat(bytes).as(brought.toString()).isLessThan(MOST_BYTES);
    }
}
