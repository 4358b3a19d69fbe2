package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.model.Roadmap;
import org.openqa.selenium.support.ui.Select;

/** A page of 1,000 topics answers at once. Prints how long the script keeps the page busy. */
class LargePageIT extends PageTest {

    private static final Roadmap LARGE = Pages.large(1000);

    /** Far more than it takes, and less than anything quadratic would: a page that hangs is noticed. */
    private static final int MOST_MILLIS = 5000;

    private static final String FROM_EVENT_TO_PAINT = """
            const [css, type, done] = arguments;
            const element = document.querySelector(css);
            const start = performance.now();
            if (type === 'click') {
                element.click();
            } else {
                element.dispatchEvent(new Event(type, { bubbles: true }));
            }
            const script = performance.now() - start;
            document.body.getBoundingClientRect();
            const layout = performance.now() - start;
            return [script, layout].map((millis) => millis.toFixed(1)).join(' ms, with layout ') + ' ms';
            """;

    private static Path page;

    @BeforeEach
    void open() {
        page = Pages.write(folder, "large", Pages.document(LARGE, Pages.REQUEST));
        browser.openFresh(page);
    }

    private static void measure(String what, String css, String type) {
        String measured = browser.text(FROM_EVENT_TO_PAINT, css, type);
        System.out.println("1,000 topics, " + what + ": " + measured);
        assertThat(Double.parseDouble(measured.substring(0, measured.indexOf(' '))))
                .isLessThan(MOST_MILLIS);
    }

    @Test
    void ticksAndFilters() {
        assertThat(browser.number("return document.querySelectorAll('.tick').length"))
                .isEqualTo(1000);
        System.out.println("1,000 topics, page: " + page.toFile().length() / 1024 + " KiB, "
                + browser.number("return document.querySelectorAll('*').length") + " elements, ready after "
                + browser.number("return Math.round(performance.getEntriesByType('navigation')[0].domComplete)")
                + " ms");
        measure("tick", "[data-topic='topic-500'].tick", "click");
        assertThat(isTicked("topic-500")).isTrue();

        browser.run("document.getElementById('filter-phase').value = 'phase-3'");
        measure("filter", "#filter-phase", "change");
        assertThat(message()).isEqualTo("Topics shown: 100 of 1000");

        new Select(find("#filter-phase")).selectByValue("");
        assertThat(message()).isEqualTo("Topics shown: 1000 of 1000");
    }

    @Test
    void ticksThemAll() {
        String start = "window.start = performance.now();"
                + "document.querySelectorAll('.tick').forEach(box => box.click());"
                + "return Math.round(performance.now() - window.start)";
        System.out.println("1,000 topics, all ticked one by one: " + browser.number(start) + " ms");

        assertThat(ticked()).hasSize(1000);
        browser.reload();
        assertThat(ticked()).hasSize(1000);
        assertThat(read(save("large")).progress().log()).hasSize(1000);
    }

    @Test
    void scrolls() {
        String script = """
                const done = arguments[0];
                const times = [];
                let last = performance.now();
                let step = 0;
                const frame = (now) => {
                    times.push(now - last);
                    last = now;
                    window.scrollBy(0, 400);
                    if (++step < 60) {
                        requestAnimationFrame(frame);
                    } else {
                        times.sort((one, other) => one - other);
                        done(`median ${times[30].toFixed(1)} ms, longest ${times[59].toFixed(1)} ms`);
                    }
                };
                requestAnimationFrame(frame);
                """;
        System.out.println(
                "1,000 topics, frames while scrolling: " + browser.driver().executeAsyncScript(script));

        assertThat(browser.number("return Math.round(window.scrollY)")).isPositive();
    }
}
