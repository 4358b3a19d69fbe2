package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;

/** A Spring Boot application: jars nested in one, libraries in the versions that Boot manages, work in the common pool. */
class SpringBootIT {

    private static final String PLUGIN = EmbeddingDocument.block("xml", "spring-boot-maven-plugin");
    private static final String BOOT = PLUGIN.replaceAll("(?s).*<version>(.*)</version>.*", "$1");

    private static final String POM = """
            <dependencyManagement>
              <dependencies>
                <dependency>
                  <groupId>org.springframework.boot</groupId>
                  <artifactId>spring-boot-dependencies</artifactId>
                  <version>%1$s</version>
                  <type>pom</type>
                  <scope>import</scope>
                </dependency>
              </dependencies>
            </dependencyManagement>
            <dependencies>
              <dependency>
                <groupId>org.springframework.boot</groupId>
                <artifactId>spring-boot-starter</artifactId>
              </dependency>
              %2$s
              <dependency>
                <groupId>com.acme</groupId>
                <artifactId>acme-roadmap</artifactId>
                <version>1</version>
              </dependency>
            </dependencies>
            <build>
              <plugins>
                %3$s
              </plugins>
            </build>
            """;

    @TempDir
    static Path work;

    private static Desk desk;
    private static String expected;
    private static Path jar;

    @BeforeAll
    static void build() {
        desk = Desk.in(work);
        expected = desk.onClassPath();
        OutsideProject project = new OutsideProject(work.resolve("boot"))
                .artifact("com.acme", "acme-roadmap", desk.automaticPlugin())
                .sources(Desk.source("desk"))
                .sources(Desk.source("spring"))
                .pom(POM.formatted(
                        BOOT,
                        OutsideProject.dependencies(
                                "roadmap-yaml", "roadmap-markdown", "roadmap-export", "roadmap-icalendar"),
                        PLUGIN));
        Result built = project.maven("package");

        assertThat(built.exitCode()).as(built.out()).isZero();
        jar = project.folder().resolve("target/outside-1.jar");
    }

    @Test
    void findsEverythingInTheCommonPoolWhereTheThreadFindsNothing() {
        Result result =
                desk.java(List.of("-Dspring.main.banner-mode=off", "-Dlogging.level.root=off", "-jar", jar.toString()));

        assertThat(result.out()).as(result.err()).isEqualTo(expected);
        assertThat(result.err()).containsPattern("loaders that ForkJoinPool.commonPool-worker-\\d finds: 0");
    }

    @Test
    void makesTheBeanOfTheDocument() throws IOException {
        String bean = EmbeddingDocument.block("java", "@Bean").indent(4);

        assertThat(Files.readString(Desk.source("spring/com/example/desk/Application.java")))
                .contains(bean);
    }

    @Test
    void runsWithTheVersionsThatBootManages() throws IOException {
        try (JarFile nested = new JarFile(jar.toFile())) {
            List<String> libraries = nested.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();

            assertThat(libraries)
                    .anyMatch(name -> name.matches(".*/hibernate-validator-9\\..*"))
                    .anyMatch(name -> name.matches(".*/jackson-core-3\\..*"))
                    .anyMatch(name -> name.matches(".*/spring-boot-4\\..*"))
                    .noneMatch(name -> name.matches(".*/(junit|assertj|picocli).*"));
        }
    }
}
