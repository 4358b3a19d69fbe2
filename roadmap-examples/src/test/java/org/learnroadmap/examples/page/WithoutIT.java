package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.core.model.Roadmap;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A browser that lacks something: script, storage, or what it had kept. */
class WithoutIT {

    private static final Roadmap MONTH = Pages.readyMade("django-in-a-month");
    private static final String FIRST = MONTH.topics().get(0).id();

    private static final String BLOCKED =
            "This browser does not keep what you tick on this page:" + " save your progress before you close it.";

    @TempDir
    Path folder;

    private Browser browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Path page() {
        return Pages.write(folder, "page", Pages.document(MONTH, Pages.REQUEST));
    }

    private String message() {
        return browser.driver().findElement(By.id("message")).getText();
    }

    private WebElement box() {
        return browser.driver().findElement(By.cssSelector("input.tick[data-topic='" + FIRST + "']"));
    }

    @Test
    void showsWeeksAndBoxesWithoutScript() {
        browser = Browser.startWithoutScript(folder);
        browser.driver().get(page().toUri().toString());

        List<WebElement> boxes = browser.driver().findElements(By.cssSelector("#weeks .week .entry input.tick"));
        assertThat(boxes).hasSize(16).allMatch(WebElement::isDisplayed);
        assertThat(browser.driver().findElement(By.id("timeline")).isDisplayed())
                .isTrue();
        assertThat(browser.driver().findElement(By.id("controls")).isDisplayed())
                .as("controls that would do nothing")
                .isFalse();
        assertThat(browser.printed()).isEmpty();
    }

    @Test
    void worksWithoutStorageAndSaysSo() {
        browser = Browser.start(folder);
        browser.runFirst("Object.defineProperty(window, 'localStorage', {"
                + " get() { throw new DOMException('blocked', 'SecurityError'); } })");
        browser.open(page());
        assertThat(message()).isEqualTo(BLOCKED);

        box().click();
        assertThat(box().isSelected()).isTrue();
        Path saved = browser.download(
                "django-in-a-month.progress.yaml",
                () -> browser.driver().findElement(By.id("save")).click());
        assertThat(PageTest.read(saved).progress().log()).hasSize(1);
        assertThat(browser.printed()).isEmpty();
    }

    @Test
    void saysOnceThatTheStorageIsFull() {
        browser = Browser.start(folder);
        browser.runFirst(
                "Storage.prototype.setItem = () => {" + " throw new DOMException('full', 'QuotaExceededError'); }");
        browser.open(page());
        assertThat(message()).isEmpty();

        box().click();
        assertThat(message()).isEqualTo(BLOCKED);
        assertThat(box().isSelected()).isTrue();
    }

    @Test
    void goesOnWithoutWhatItCannotRead() {
        browser = Browser.start(folder);
        browser.open(page());
        for (String kept : List.of(
                "{",
                "null",
                "[]",
                "{\"progress\": 1}",
                "{\"progress\": {\"roadmap\": \"other\"}}",
                "{\"progress\": {\"roadmap\": \"django-in-a-month\", \"log\": [{\"did\": \"<b>\"}]}}")) {
            browser.run("localStorage.setItem('roadmap:django-in-a-month', arguments[0])", kept);
            browser.reload();
            assertThat(message())
                    .isEqualTo("What the browser had kept for this page could not be read and is not used.");
        }
        box().click();
        browser.reload();
        assertThat(message()).isEmpty();
        assertThat(box().isSelected()).isTrue();
        assertThat(browser.printed()).isEmpty();
    }

    /** That other tests find nothing is worth something only if there would be something to find. */
    @Test
    void noticesWhatOtherTestsLookFor() {
        browser = Browser.start(folder);
        browser.open(page());
        assertThat(browser.printed()).isEmpty();
        browser.requested();

        browser.run("document.body.setAttribute('style', 'color: red')");
        browser.run("new Image().src = 'http://localhost:1/x.png'");
        browser.run("const script = document.createElement('script');"
                + "script.textContent = 'window.alarm = true'; document.body.append(script)");
        browser.run("fetch('http://localhost:1/x').catch(() => {})");
        browser.run("console.warn('careful')");

        assertThat(String.join("\n", browser.printed()))
                .contains("style-src", "img-src", "script-src", "default-src", "careful");
        assertThat(browser.text("return window.alarm")).isEqualTo("null");
        browser.driver().get("data:text/html,<img src='http://localhost:1/x.png'>");
        assertThat(browser.requested()).contains("http://localhost:1/x.png");
    }
}
