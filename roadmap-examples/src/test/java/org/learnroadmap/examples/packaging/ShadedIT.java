package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;

/** One jar of everything, made as docs/embedding.md says, and without what it warns of leaving out. */
class ShadedIT {

    private static final String POM = """
            <dependencies>
              %s
              <dependency>
                <groupId>com.acme</groupId>
                <artifactId>acme-roadmap</artifactId>
                <version>1</version>
              </dependency>
            </dependencies>
            <build>
              <plugins>
                %s
              </plugins>
            </build>
            """;

    private static final String MERGED =
            "<transformer implementation=\"org.apache.maven.plugins.shade.resource.ServicesResourceTransformer\"/>";

    private static final String DOCUMENTED = EmbeddingDocument.block("xml", "maven-shade-plugin");

    @TempDir
    static Path work;

    private static Desk desk;
    private static String expected;

    @BeforeAll
    static void build() {
        desk = Desk.in(work);
        expected = desk.onClassPath();
    }

    @Test
    void worksWhereServicesFilesAreMerged() {
        Result result = start(shaded("merged", DOCUMENTED));

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
    }

    @Test
    void saysWhatIsMissingWhereTheyAreNot() {
        assertThat(DOCUMENTED).contains(MERGED);
        Result result = start(shaded("lost", DOCUMENTED.replace(MERGED, "")));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("no loader recognises this source; name the one to use: ")
                .contains("; or add the jar of another (shaded? merge META-INF/services) [no-loader]");
    }

    private static Path shaded(String name, String plugin) {
        OutsideProject project = new OutsideProject(work.resolve(name))
                .artifact("com.acme", "acme-roadmap", desk.automaticPlugin())
                .sources(Desk.source("desk"))
                .pom(POM.formatted(
                        OutsideProject.dependencies(
                                "roadmap-yaml", "roadmap-markdown", "roadmap-export", "roadmap-icalendar"),
                        plugin));
        Result built = project.maven("package");

        assertThat(built.exitCode()).as(built.out()).isZero();
        return project.folder().resolve("target/outside-1.jar");
    }

    private static Result start(Path jar) {
        return desk.java(List.of("-jar", jar.toString()));
    }
}
