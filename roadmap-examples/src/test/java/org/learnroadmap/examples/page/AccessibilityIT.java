package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.Document;

/** Nothing on the page keeps people from using it that axe-core knows of. */
class AccessibilityIT extends PageTest {

    private static final Roadmap MONTH = Pages.readyMade("django-in-a-month");

    static Stream<Arguments> pages() {
        Document plain = Pages.document(MONTH, Pages.REQUEST);
        Document forecast = Pages.withForecast(MONTH, Pages.REQUEST);
        Document late = Pages.withForecast(MONTH, Pages.tooSoon(Pages.REQUEST));
        return Stream.of("light", "dark")
                .flatMap(scheme -> Stream.of(
                        argumentSet("English, " + scheme, plain, scheme),
                        argumentSet("English with a forecast, " + scheme, forecast, scheme),
                        argumentSet("late, " + scheme, late, scheme),
                        argumentSet("German, late, " + scheme, late.locale(Locale.GERMANY), scheme),
                        argumentSet("Arabic, late, " + scheme, late.locale(Locale.forLanguageTag("ar-EG")), scheme)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNothingSeriousAboutIt(Document document, String scheme) {
        Path page = Pages.write(folder, "page", document);
        browser.setMedia("screen", scheme);
        browser.openFresh(page);
        assertThat(serious()).isEmpty();

        box(MONTH.topics().get(0).id()).click();
        browser.resize(360, 800);
        assertThat(serious()).as("on a phone, with a tick").isEmpty();
        browser.resize(1280, 900);
    }

    private static List<String> serious() {
        Results results = new AxeBuilder().analyze(browser.driver());
        assertThat(results.getPasses()).hasSizeGreaterThan(10);
        return results.getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(AccessibilityIT::say)
                .toList();
    }

    private static String say(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + String.join(
                        "\n",
                        rule.getNodes().stream()
                                .limit(5)
                                .map(node -> node.getHtml() + "\n" + node.getFailureSummary())
                                .toList());
    }

    @Test
    void noticesWhatItLooksFor() {
        browser.openFresh(Pages.write(folder, "page", Pages.document(MONTH, Pages.REQUEST)));
        browser.run("document.getElementById('save').textContent = ''");

        assertThat(serious()).singleElement().asString().startsWith("button-name");
    }
}
