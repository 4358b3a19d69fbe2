package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Document;

/** Nothing lies over anything else or sticks out, on a phone, on a desktop and on paper; pictures are in target. */
class LayoutIT extends PageTest {

    private static final Path PICTURES =
            Path.of(System.getProperty("roadmap.root"), "roadmap-examples", "target", "screenshots");
    private static final int MOST_HEIGHT = 6000;

    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG");

    static Stream<Arguments> pages() {
        return Stream.of(
                argumentSet("month", month(Locale.ROOT)),
                argumentSet("month-german", month(Locale.GERMANY)),
                argumentSet("month-arabic", month(ARABIC)),
                argumentSet("steps", plain("django-step-by-step")),
                argumentSet("levels", plain("django-three-levels")),
                argumentSet("weeks", plain("django-rest-in-24-weeks")),
                argumentSet("weeks-arabic", plain("django-rest-in-24-weeks").locale(ARABIC)),
                argumentSet("fluent", plain("django-backend-fluent").locale(Locale.GERMANY)));
    }

    /** Late, begun, with a forecast: everything that a page may show. */
    private static Document month(Locale locale) {
        Roadmap roadmap = Pages.readyMade("django-in-a-month");
        Progress progress = Progress.builder(roadmap.id())
                .entry(ProgressEntry.of(
                        Pages.MON_2026_01_05.plusDays(2),
                        roadmap.topics().get(0).id(),
                        Did.DONE))
                .build();
        Request request = Pages.tooSoon(Pages.REQUEST).toBuilder()
                .progress(progress)
                .asOf(WED_2026_01_14)
                .build();
        return Pages.withForecast(roadmap, request).locale(locale);
    }

    private static Document plain(String name) {
        return Pages.document(Pages.readyMade(name), Pages.REQUEST);
    }

    @AfterEach
    void backToNormal() {
        browser.resize(1280, 900);
        browser.setMedia("screen", "light");
    }

    private static String name(Document document) {
        return document.schedule().roadmap().id()
                + (document.locale().equals(Locale.ROOT) ? "" : "-" + document.locale());
    }

    private static void assertSound() {
        browser.run(Layout.ALL_AT_ONCE);
        assertThat(browser.texts(Layout.STICKING_OUT)).as("what sticks out").isEmpty();
        assertThat(browser.texts(Layout.OVERLAPS))
                .as("what lies over something else")
                .isEmpty();
    }

    private static void picture(Document document, String kind) {
        browser.run(Layout.ALL_AT_ONCE);
        browser.picture(PICTURES.resolve(name(document) + "-" + kind + ".png"), MOST_HEIGHT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasRoomOnAPhone(Document document) {
        browser.resize(360, 800);
        browser.openFresh(Pages.write(folder, "page", document));
        picture(document, "phone");
        assertSound();

        browser.setMedia("screen", "dark");
        picture(document, "phone-dark");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasRoomOnADesktop(Document document) {
        browser.openFresh(Pages.write(folder, "page", document));
        picture(document, "desktop");
        assertSound();

        browser.setMedia("screen", "dark");
        picture(document, "desktop-dark");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAListOfBoxesOnPaper(Document document) {
        browser.setMedia("print", "light");
        browser.resize(720, 1000);
        browser.openFresh(Pages.write(folder, "page", document));
        picture(document, "print");

        assertThat(browser.number("return [...document.querySelectorAll('.tick')]"
                        + ".filter(box => box.checkVisibility() && box.getBoundingClientRect().width > 4).length"))
                .isEqualTo(browser.number("return document.querySelectorAll('.tick').length"))
                .isPositive();
        assertThat(browser.texts("return [...document.querySelectorAll("
                        + "'button, select, #controls input, #pace, #message')]"
                        + ".filter(control => control.checkVisibility()).map(control => control.outerHTML)"))
                .isEmpty();
        assertSound();
    }

    @Test
    void staysSoundWhenTextIsTwiceAsLarge() {
        browser.openFresh(Pages.write(folder, "page", month(Locale.GERMANY)));
        browser.run("document.documentElement.style.setProperty('font-size', '200%')");
        picture(month(Locale.GERMANY), "large-text");

        assertSound();
    }

    @Test
    void noticesWhatItLooksFor() {
        browser.openFresh(Pages.write(folder, "page", plain("django-in-a-month")));
        browser.run("document.querySelector('.week').style.setProperty('margin-top', '-60px')");
        assertThat(browser.texts(Layout.OVERLAPS)).isNotEmpty();

        browser.run("document.getElementById('weeks').style.setProperty('width', '2000px')");
        assertThat(browser.texts(Layout.STICKING_OUT)).isNotEmpty();
    }
}
