package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.ProgressFile;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A browser on the Wednesday of the second week, and what a person does with the page in it. */
abstract class PageTest {

    static final LocalDate WED_2026_01_14 = LocalDate.of(2026, 1, 14);

    @TempDir
    static Path folder;

    static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder);
        browser.setToday(WED_2026_01_14);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Whatever a test does, the page has nothing to complain about and asks nobody for anything. */
    @AfterEach
    void isQuietAndKeepsToItself() {
        assertThat(browser.printed()).isEmpty();
        assertThat(browser.requested())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(folder.toUri().toString())
                        || address.startsWith("blob:")
                        || address.equals("about:blank"));
    }

    static WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    static WebElement box(String topic) {
        return find("input.tick[data-topic='" + topic + "']");
    }

    static boolean isTicked(String topic) {
        return box(topic).isSelected();
    }

    /** Returns the topics whose boxes are ticked, in the order of the page. */
    static List<String> ticked() {
        return browser.texts("return [...document.querySelectorAll('.tick:checked')].map(box => box.dataset.topic)");
    }

    static String message() {
        return find("#message").getText().replaceAll("[\u2068\u2069]", "");
    }

    static Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the page a file, and waits for it to say something about it. */
    static String load(Path file) {
        browser.run("document.getElementById('message').textContent = ''");
        find("#load").sendKeys(file.toAbsolutePath().toString());
        browser.waitFor(() -> !message().isEmpty());
        return message();
    }

    /** Saves the progress of the page of a roadmap, and returns the file. */
    static Path save(String roadmap) {
        return browser.download(roadmap + ".progress.yaml", () -> find("#save").click());
    }

    /** Reads a progress file that must be without any finding. */
    static ProgressFile read(Path file) {
        Limits limits = Limits.defaults();
        var read = ProgressFile.read(Source.read(file, limits), limits);
        assertThat(read.diagnostics()).isEmpty();
        return Objects.requireNonNull(read.orThrow());
    }
}
