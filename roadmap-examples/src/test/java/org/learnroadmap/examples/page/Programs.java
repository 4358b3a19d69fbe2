package org.learnroadmap.examples.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser and its driver, where they are installed; tests that need them are left out where they are not. */
final class Programs {

    private static final String MISSING = "Browser tests are skipped: %s not found. Install both programs with"
            + " 'apt-get install chromium chromium-driver', or name them with -Droadmap.chromium=FILE"
            + " -Droadmap.chromedriver=FILE.";

    private static final Optional<Path> BROWSER =
            find("roadmap.chromium", List.of("chromium", "chromium-browser", "google-chrome"));
    private static final Optional<Path> DRIVER = find("roadmap.chromedriver", List.of("chromedriver"));

    static {
        missing().ifPresent(System.out::println); // Maven shows how many tests were skipped, and not why
    }

    private Programs() {}

    static void assumeInstalled() {
        Assumptions.assumeTrue(missing().isEmpty(), () -> missing().orElse(""));
    }

    static Path browser() {
        return BROWSER.orElseThrow();
    }

    static Path driver() {
        return DRIVER.orElseThrow();
    }

    private static Optional<String> missing() {
        List<String> names = Stream.of(BROWSER.isPresent() ? "" : "Chromium", DRIVER.isPresent() ? "" : "ChromeDriver")
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(MISSING.formatted(String.join(" and ", names)));
    }

    private static Optional<Path> find(String property, List<String> names) {
        String given = System.getProperty(property, "");
        Stream<Path> candidates =
                given.isEmpty() ? names.stream().flatMap(Programs::onPath) : Stream.of(Path.of(given));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name));
    }
}
