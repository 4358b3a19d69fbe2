package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Filters and the slider of minutes a day. */
class ControlsIT extends PageTest {

    private static final Roadmap WEEKS = Pages.readyMade("django-rest-in-24-weeks");
    private static final Document DOCUMENT = Pages.document(WEEKS, Pages.REQUEST);

    private static final String SHOWN_TOPICS = "return [...new Set([...document.querySelectorAll('.entry')]"
            + ".filter(entry => entry.checkVisibility()).map(entry => entry.dataset.topic))]";
    private static final String SHOWN_BARS = "return [...document.querySelectorAll('#timeline .bar')]"
            + ".filter(bar => getComputedStyle(bar).display !== 'none').map(bar => bar.dataset.topic)";
    private static final String EMPTY_WEEKS = "return [...document.querySelectorAll('#weeks .week')]"
            + ".filter(week => week.checkVisibility()"
            + " && ![...week.querySelectorAll('.entry')].some(entry => entry.checkVisibility())).length";

    @BeforeEach
    void open() {
        browser.openFresh(Pages.write(folder, "weeks", DOCUMENT));
    }

    private static void choose(String id, String value) {
        new Select(find("#" + id)).selectByValue(value);
    }

    private static List<String> topics(String kind, List<String> among) {
        return WEEKS.topics().stream()
                .filter(topic -> kind.isEmpty() || topic.kind().label().equals(kind))
                .map(topic -> topic.id())
                .filter(among::contains)
                .toList();
    }

    private static List<String> all() {
        return WEEKS.topics().stream().map(topic -> topic.id()).toList();
    }

    private static void assertShown(List<String> topics) {
        assertThat(browser.texts(SHOWN_TOPICS)).containsExactlyInAnyOrderElementsOf(topics);
        assertThat(browser.texts(SHOWN_BARS)).containsExactlyInAnyOrderElementsOf(topics);
        assertThat(browser.number(EMPTY_WEEKS)).as("weeks with nothing in them").isZero();
    }

    @Test
    void showsOneKind() {
        choose("filter-kind", "project");

        assertThat(message()).isEqualTo("Topics shown: 7 of " + all().size());
        assertShown(topics("project", all()));

        choose("filter-kind", "");
        assertShown(all());
    }

    @Test
    void showsOnePhaseWithAllThatIsInIt() {
        WEEKS.allPhases().stream()
                .filter(phase -> !phase.phases().isEmpty())
                .limit(2)
                .forEach(phase -> {
                    List<String> within = phase.phases().stream()
                            .flatMap(inner -> inner.topics().stream())
                            .map(topic -> topic.id())
                            .toList();
                    choose("filter-phase", phase.id());
                    assertShown(topics("", within));
                    choose("filter-kind", "project");
                    assertShown(topics("project", within));
                    choose("filter-kind", "");
                });
    }

    @Test
    void staysFilteredWhenSomethingIsTicked() {
        choose("filter-kind", "project");
        List<String> shown = browser.texts(SHOWN_TOPICS);
        box(shown.get(0)).click();

        assertShown(shown);
    }

    @Test
    void showsTheFinishForEachPaceByKeyboard() {
        WebElement slider = find("#pace");
        Schedule schedule = DOCUMENT.schedule();
        slider.sendKeys(Keys.HOME);
        int last = Integer.parseInt(Objects.requireNonNull(slider.getDomAttribute("max")));
        String minutesOf =
                "return JSON.parse(document.getElementById('data').textContent).finishes[arguments[0]].minutes";
        int planned =
                (int) browser.number("return JSON.parse(document.getElementById('data').textContent).minutesPerDay");
        LocalDate before = LocalDate.MAX;
        for (int i = 0; i <= last; i++) {
            int minutes = (int) browser.number(minutesOf, i);
            boolean isPlanned = i == planned;
            LocalDate finish =
                    isPlanned ? schedule.finish() : schedule.finishWith(minutes).orElse(null);
            if (finish != null) {
                assertThat(find("#pace-finish").getText()).contains(finish.toString());
                assertThat(browser.text("return document.getElementById('pace').getAttribute('aria-valuetext')"))
                        .contains(find("#pace-minutes").getText(), finish.toString());
                if (!isPlanned) { // the hours of the plan differ from day to day
                    assertThat(finish).isBeforeOrEqualTo(before);
                    before = finish;
                }
            }
            slider.sendKeys(Keys.ARROW_RIGHT);
        }
        assertThat(last).isGreaterThan(5);
        assertThat(before).isBefore(LocalDate.MAX);
    }

    @Test
    void beginsWithThePaceOfTheCalendar() {
        assertThat(find("#pace-finish").getText())
                .isEqualTo(browser.text("const data = JSON.parse(document.getElementById('data').textContent);"
                        + "return data.finishes[data.minutesPerDay].text"));
    }
}
