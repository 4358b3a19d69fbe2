package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.openqa.selenium.Keys;

/** What is ticked stays ticked, and what is done is what the library says is done. */
class TickingIT extends PageTest {

    private static final String ROADMAP = "django-in-a-month";
    private static final Roadmap MONTH = Pages.readyMade(ROADMAP);
    private static final List<String> IDS =
            MONTH.topics().stream().map(Topic::id).toList();
    private static final String FIRST = IDS.get(0);
    private static final String SECOND = IDS.get(1);

    private static Path page;

    @BeforeEach
    void open() {
        page = write(Progress.builder(ROADMAP).build());
        browser.openFresh(page);
    }

    private static Path write(Progress progress) {
        return Pages.write(
                folder,
                ROADMAP,
                Pages.document(
                        MONTH,
                        Pages.REQUEST.toBuilder()
                                .progress(progress)
                                .asOf(WED_2026_01_14)
                                .build()));
    }

    private static Progress progress(LocalDate date, String topic, Did did) {
        return Progress.builder(ROADMAP)
                .entry(ProgressEntry.of(date, topic, did))
                .build();
    }

    private static String count() {
        return find("#done-count").getText();
    }

    @Test
    void staysAfterAReload() {
        box(FIRST).click();
        box(SECOND).click();
        browser.reload();

        assertThat(ticked()).containsExactly(FIRST, SECOND);
        assertThat(count()).isEqualTo("Topics done: 2 of 16");
    }

    @Test
    void isTakenBackForGood() {
        box(FIRST).click();
        browser.reload();
        box(FIRST).click();
        browser.reload();

        assertThat(ticked()).isEmpty();
        assertThat(count()).isEqualTo("Topics done: 0 of 16");
    }

    @Test
    void worksByKeyboardAlone() {
        for (int i = 0; i < 200 && !focused().equals("tick"); i++) {
            browser.press(Keys.TAB);
        }
        String topic = browser.text("return document.activeElement.dataset.topic");
        browser.press(Keys.SPACE);

        assertThat(ticked()).containsExactly(topic);
        assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
                .as("the box that has the focus is marked")
                .isNotEqualTo("none");
    }

    @Test
    void showsWhereTheFocusIs() {
        browser.run("document.getElementById('filter-phase').focus()");
        for (String id : List.of("filter-kind", "save", "load", "reset")) {
            browser.press(Keys.TAB);
            assertThat(browser.text("return document.activeElement.id")).isEqualTo(id);
            assertThat(browser.texts("return [document.activeElement, ...document.activeElement.labels ?? []]"
                            + ".filter(element => getComputedStyle(element).outlineStyle !== 'none'"
                            + " && element.getBoundingClientRect().width > 20).map(element => element.outerHTML)"))
                    .as("what is marked when the focus is on " + id)
                    .isNotEmpty();
        }
    }

    private static String focused() {
        return browser.text("return document.activeElement.className");
    }

    @Test
    void ticksByItsLabel() {
        find("label[for='" + box(FIRST).getDomAttribute("id") + "']").click();

        assertThat(isTicked(FIRST)).isTrue();
    }

    @Test
    void marksEverythingOfTheTopic() {
        box(FIRST).click();

        String script = "return [...document.querySelectorAll(arguments[0])]"
                + ".map(element => element.dataset.topic + ' ' + element.classList.contains('done'))";
        assertThat(browser.texts(script, ".entry[data-topic='" + FIRST + "'], .bar[data-topic='" + FIRST + "']"))
                .isNotEmpty()
                .containsOnly(FIRST + " true");
        assertThat(browser.texts(script, ".entry[data-topic='" + SECOND + "']")).containsOnly(SECOND + " false");
    }

    @Test
    void isJoinedWithThePageThatIsWrittenLater() {
        box(FIRST).click();
        browser.open(write(progress(WED_2026_01_14, SECOND, Did.DONE)));

        assertThat(ticked()).containsExactlyInAnyOrder(FIRST, SECOND);

        browser.open(write(progress(WED_2026_01_14.plusDays(1), FIRST, Did.UNDONE)));
        browser.open(write(Progress.builder(ROADMAP).build()));
        assertThat(ticked()).as("nothing gets lost on the way back").containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void takesBackWhatThePageWasWrittenWith() {
        browser.open(write(progress(WED_2026_01_14.minusDays(1), FIRST, Did.DONE)));
        assertThat(ticked()).containsExactly(FIRST);

        box(FIRST).click();
        browser.reload();
        assertThat(ticked()).isEmpty();

        box(FIRST).click();
        browser.reload();
        assertThat(ticked()).containsExactly(FIRST);
    }

    /** Where the page was written the next day has begun, or it was written for a day to come. */
    @Test
    void takesBackWhatWasDoneTomorrow() {
        LocalDate tomorrow = WED_2026_01_14.plusDays(1);
        browser.open(Pages.write(
                folder,
                ROADMAP,
                Pages.document(
                        MONTH,
                        Pages.REQUEST.toBuilder()
                                .progress(progress(tomorrow, FIRST, Did.DONE))
                                .asOf(tomorrow)
                                .build())));
        assertThat(ticked()).containsExactly(FIRST);

        box(FIRST).click();
        browser.reload();
        assertThat(ticked()).isEmpty();
    }

    @Test
    void goesBackToWhatThePageWasWrittenWith() {
        browser.open(write(progress(WED_2026_01_14.minusDays(1), FIRST, Did.DONE)));
        box(SECOND).click();

        find("#reset").click();
        browser.driver().switchTo().alert().dismiss();
        assertThat(ticked()).containsExactlyInAnyOrder(FIRST, SECOND);

        find("#reset").click();
        browser.driver().switchTo().alert().accept();
        browser.reload();
        assertThat(ticked()).containsExactly(FIRST);
    }

    @Test
    void isTheSameInTwoWindows() {
        box(FIRST).click();
        browser.inSecondWindow(() -> {
            browser.open(page);
            assertThat(ticked()).containsExactly(FIRST);
            box(SECOND).click();
        });

        browser.waitFor(() -> isTicked(SECOND));
        assertThat(ticked()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void movesTheLineOfTodayWithTheDay() {
        String script = "const line = document.getElementById('today');"
                + "const {first, days, x0, dayWidth} = line.dataset;"
                + "const day = (Date.parse('2026-01-14') - Date.parse(first)) / 86400000;"
                + "return [line.getAttribute('transform'), `translate(${Number(x0) + day * Number(dayWidth)} 0)`]";
        List<String> places = browser.texts(script);

        assertThat(places.get(0)).isEqualTo(places.get(1));
        assertThat(find("#today").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ar"})
    void scrollsTheTimelineToTodayWhereThereIsNoRoomForAllOfIt(String locale) {
        Roadmap weeks = Pages.readyMade("django-rest-in-24-weeks");
        Path wide =
                Pages.write(folder, "wide", Pages.document(weeks, Pages.REQUEST).locale(Locale.forLanguageTag(locale)));
        browser.inSecondWindow(() -> {
            browser.setToday(LocalDate.of(2026, 6, 1));
            browser.resize(360, 800);
            browser.open(wide);
            assertThat(browser.number("const view = document.getElementById('timeline').parentElement;"
                            + "const line = document.getElementById('today').getBoundingClientRect();"
                            + "return Math.round(line.left - view.getBoundingClientRect().left)"))
                    .isBetween(0L, 360L);
        });
    }

    @Test
    void hidesTheLineOfTodayAfterThePlan() {
        browser.inSecondWindow(() -> {
            browser.setToday(LocalDate.of(2031, 1, 1));
            browser.open(page);
            assertThat(find("#today").isDisplayed()).isFalse();
        });
    }
}
