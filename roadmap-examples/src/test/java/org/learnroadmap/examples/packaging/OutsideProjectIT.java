package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;

/** The jars of this build can be used by a project that is not part of it. */
class OutsideProjectIT {

    @TempDir
    Path folder;

    @Test
    void compilesAgainstTheJarsOfThisBuild() {
        Result result = new OutsideProject(folder)
                .pom("""
                        <dependencies>
                          <dependency>
                            <groupId>org.learnroadmap</groupId>
                            <artifactId>roadmap-testkit</artifactId>
                            <version>${roadmap.version}</version>
                          </dependency>
                        </dependencies>
                        """)
                .file("src/main/java/Tiny.java", """
                        public class Tiny {
                            String version = org.learnroadmap.core.Roadmaps.version();
                            Class<?> assertions = org.learnroadmap.testkit.RoadmapAssertions.class;
                        }
                        """)
                .maven("compile");

        assertThat(result.exitCode()).as(result.out()).isZero();
        assertThat(folder.resolve("target/classes/Tiny.class")).exists();
    }
}
