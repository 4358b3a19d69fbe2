package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;
import org.learnroadmap.examples.TestKitDocument;
import org.learnroadmap.examples.TestKitDocument.Block;

/** Who does what {@code docs/testkit.md} says, in an empty folder, sees what it says. */
class OutsideKitIT {

    private static final String MODEL = "<modelVersion>4.0.0</modelVersion>";

    private static final String ROADMAP = "src/test/resources/roadmaps/bread.yaml";

    private final List<Block> yaml = TestKitDocument.blocks("yaml");

    private final Block testClass = TestKitDocument.blocks("java").get(0);

    private final Block pom = TestKitDocument.blocks("xml").get(0);

    @TempDir
    Path folder;

    @Test
    void failsAndThenPasses() throws IOException {
        OutsideProject project = new OutsideProject(folder)
                .pom("")
                .file("pom.xml", builtHere(pom.text()))
                .file(ROADMAP, yaml.get(0).text() + "\n")
                .file("src/test/java/com/example/RoadmapsTest.java", testClass.text());

        Result broken = project.maven("test");

        assertThat(broken.exitCode()).as(broken.out()).isEqualTo(1);
        assertThat(broken.out())
                .contains("Tests run: 2, Failures: 1, Errors: 1, Skipped: 0")
                .contains(testClass
                        .output()
                        .replace("/courses", folder.toRealPath().toString()));

        Result sound = project.file(ROADMAP, yaml.get(1).text() + "\n").maven("test");

        assertThat(sound.exitCode()).as(sound.out()).isZero();
        assertThat(sound.out()).contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
    }

    /** The same project, with the jars of this build in the place of published ones. */
    private static String builtHere(String pom) {
        assertThat(pom)
                .contains("<version>" + OutsideProject.VERSION + "</version>")
                .contains(PluginVersions.of("maven-compiler-plugin"))
                .contains(PluginVersions.of("maven-surefire-plugin"))
                .containsOnlyOnce("<dependency>");
        return pom.replace(MODEL, MODEL + """
                <parent>
                  <groupId>com.example</groupId>
                  <artifactId>outside-parent</artifactId>
                  <version>1</version>
                  <relativePath>parent.xml</relativePath>
                </parent>
                """);
    }
}
