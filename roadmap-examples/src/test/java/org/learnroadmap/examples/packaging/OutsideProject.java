package org.learnroadmap.examples.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.examples.Processes;
import org.learnroadmap.examples.Processes.Result;

/**
 * A Maven project in a folder of its own, which knows nothing of this build but the jars that it made.
 *
 * <p>It has a local repository of its own, in which those jars are. Everything else comes from the local repository of this
 * build as far as it is there, and from where this machine's Maven gets it otherwise.
 */
final class OutsideProject {

    /** The version of the library. */
    static final String VERSION = System.getProperty("roadmap.version");

    /** The first use of a plugin may have to fetch it. */
    private static final int MOST_SECONDS = 600;

    /** What every project has: where its jars come from, and which plugins build it. An old Maven would take too old ones. */
    private static final String PARENT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>outside-parent</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <roadmap.version>%1$s</roadmap.version>
              </properties>
              <repositories>
                <repository>%2$s</repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository>%2$s</pluginRepository>
              </pluginRepositories>
              <build>
                <pluginManagement>
                  <plugins>%3$s</plugins>
                </pluginManagement>
              </build>
            </project>
            """;

    private static final String FETCHED = """
            <id>fetched</id>
            <url>%s</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
            <snapshots><enabled>false</enabled></snapshots>
            """;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>com.example</groupId>
                <artifactId>outside-parent</artifactId>
                <version>1</version>
                <relativePath>parent.xml</relativePath>
              </parent>
              <artifactId>outside</artifactId>
            %s
            </project>
            """;

    private static final List<String> PLUGINS =
            List.of("maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin", "maven-jar-plugin");

    private final Path folder;

    /** Starts a project in an empty folder. */
    OutsideProject(Path folder) {
        this.folder = folder;
    }

    /** Writes a file, and the folders it needs. */
    OutsideProject file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the project file.
     *
     * @param parts what it has besides coordinates and places, such as {@code <dependencies>} and {@code <build>};
     *              <code>${roadmap.version}</code> is the version of the library
     */
    OutsideProject pom(String parts) {
        String fetched =
                FETCHED.formatted(Path.of(System.getProperty("roadmap.cache")).toUri());
        file("parent.xml", PARENT.formatted(VERSION, fetched, plugins()));
        return file("pom.xml", POM.formatted(parts.strip().indent(2).stripTrailing()));
    }

    /** The plugins that every Maven build uses, in the versions of this build. */
    private static String plugins() {
        return PLUGINS.stream()
                .map(plugin -> "<plugin><artifactId>%s</artifactId><version>%s</version></plugin>"
                        .formatted(plugin, PluginVersions.of(plugin)))
                .collect(Collectors.joining());
    }

    /** Copies a folder of Java sources that belong to no module, as main sources. */
    OutsideProject sources(Path sources) {
        Desk.withoutModule(sources, folder.resolve("src/main/java"));
        return this;
    }

    /** Puts a jar of somebody else where the project finds it: version 1 of an artifact. */
    OutsideProject artifact(String groupId, String artifactId, Path jar) {
        Path version = repository()
                .resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve("1");
        try {
            Files.createDirectories(version);
            Files.copy(jar, version.resolve(artifactId + "-1.jar"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(version.resolve(artifactId + "-1.pom"), """
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>1</version>
                    </project>
                    """.formatted(groupId, artifactId));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a dependency on each module of the library. */
    static String dependencies(String... modules) {
        return Stream.of(modules).map("""
                        <dependency>
                          <groupId>org.learnroadmap</groupId>
                          <artifactId>%s</artifactId>
                          <version>${roadmap.version}</version>
                        </dependency>
                        """::formatted).collect(Collectors.joining());
    }

    /** Runs Maven in the project: without the network, and with it only if something was never fetched. */
    Result maven(String... arguments) {
        Result offline = run(List.of("-o", "-Daether.offline.protocols=file"), arguments);
        boolean lacksSomething = offline.exitCode() != 0 && offline.out().contains("offline mode");
        return lacksSomething ? run(List.of(), arguments) : offline;
    }

    private Result run(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(maven());
        command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
        command.add("-Dmaven.repo.local=" + repository());
        command.addAll(options);
        command.addAll(List.of(arguments));
        return Processes.run(folder, Map.of("JAVA_HOME", System.getProperty("java.home")), "", command, MOST_SECONDS);
    }

    /** The local repository of all projects outside of this build. */
    static Path repository() {
        Path repository = Path.of(System.getProperty("roadmap.repository"));
        if (!Files.isDirectory(repository)) {
            throw new IllegalStateException("There is no " + repository + ": -Ppackaging installs the library there");
        }
        return repository;
    }

    /** The Maven that runs this build. */
    private static String maven() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("roadmap.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString();
    }

    /** Returns the folder of the project. */
    Path folder() {
        return folder;
    }
}
