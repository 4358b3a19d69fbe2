package org.learnroadmap.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes;
import org.learnroadmap.examples.Processes.Result;

/** Whoever builds the same sources with the same JDK gets the same jars, whatever their folder, language and time zone. */
class ReproducibleIT {

    private static final List<String> MODULES = List.of(
            "roadmap-core",
            "roadmap-yaml",
            "roadmap-markdown",
            "roadmap-export",
            "roadmap-icalendar",
            "roadmap-testkit");

    private static final Set<String> NOT_SOURCES = Set.of("target", ".git");
    private static final int MOST_SECONDS = 600;

    @TempDir
    Path work;

    @Test
    void twoBuildsGiveTheSameBytes() throws IOException {
        Map<String, String> here = build(work.resolve("here"), "-Duser.language=en -Duser.timezone=UTC");
        Map<String, String> elsewhere =
                build(work.resolve("a/folder of its own"), "-Duser.language=tr -Duser.timezone=Pacific/Apia");

        assertThat(here).hasSize(3 * MODULES.size()).isEqualTo(elsewhere);
    }

    /** Builds jars, source jars and Javadoc jars, and returns what they hold as digests. */
    private static Map<String, String> build(Path folder, String where) throws IOException {
        copySources(folder);
        Result result = Processes.run(
                folder,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_OPTS", where),
                "",
                List.of(
                        Path.of(System.getProperty("roadmap.maven"), "bin", "mvn")
                                .toString(),
                        "-o",
                        "-B",
                        "-q",
                        "-Dquick",
                        "-Dmaven.source.skip=false",
                        "-Dmaven.javadoc.skip=false",
                        "-Dmaven.test.skip=true",
                        "-Dmaven.repo.local=" + System.getProperty("roadmap.cache"),
                        "-pl",
                        String.join(",", MODULES),
                        "package"),
                MOST_SECONDS);
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        return digests(folder);
    }

    private static void copySources(Path folder) throws IOException {
        Files.walkFileTree(Processes.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (NOT_SOURCES.contains(from.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(Processes.ROOT.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, folder.resolve(Processes.ROOT.relativize(from)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> built = Files.list(folder.resolve(module).resolve("target"))) {
                for (Path jar :
                        built.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    digests.put(jar.getFileName().toString(), sha256(Files.readAllBytes(jar)));
                }
            }
        }
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
