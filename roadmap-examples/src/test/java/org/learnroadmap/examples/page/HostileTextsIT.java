package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.openqa.selenium.support.ui.Select;

/** Texts of a roadmap are texts on the page, whatever they look like. */
class HostileTextsIT extends PageTest {

    private static final String ALARM = "window.alarm = true";

    /** No text is longer than the page may say in one piece, which is all of it. */
    private static final List<String> TITLES = List.of(
            "<script>" + ALARM + "</script>",
            "</script><script>" + ALARM + "</script>",
            "<!--<script>" + ALARM,
            "]]><img src=x onerror=\"" + ALARM + "\">",
            "\"><svg onload='" + ALARM + "'>",
            "' onfocus='" + ALARM + "' autofocus='",
            "javascript:" + ALARM,
            "${" + ALARM + "} {{constructor.constructor('" + ALARM + "')()}} `" + ALARM + "`",
            "&lt;b&gt; &amp; &quot; &#39; <u>line</u>",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "END\r\nATTACH:http://example.org/x",
            "right to left \u202e override",
            "two \u2066\u2067 isolates \u2069\u2069\u2069",
            "nul \u0000 bell \u0007 escape \u001b delete \u007f",
            "line \u2028 paragraph \u2029 next \u0085",
            "half \ud83d a character",
            "\ud83d\ude00 \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d",
            "long " + "word ".repeat(900) + "end",
            "x".repeat(5000));

    private static Roadmap hostile() {
        PhaseDefinition.Builder first = PhaseDefinition.builder("p.0", TITLES.get(1));
        IntStream.range(0, TITLES.size()).forEach(i -> first.topic(topic(i)));
        return Pages.of(RoadmapDefinition.builder("hostile", TITLES.get(0))
                .goal(TITLES.get(3))
                .phase(first.goals(TITLES).outcomes(TITLES).build())
                .build());
    }

    private static TopicDefinition topic(int number) {
        return TopicDefinition.builder("t." + number, TITLES.get(number))
                .effort("1h")
                .steps(List.of(TITLES.get(number)))
                .resources(List.of(
                        resource(TITLES.get(number), "javascript:" + ALARM),
                        resource(TITLES.get(number), "data:text/html,<script>" + ALARM + "</script>"),
                        resource(
                                TITLES.get(number),
                                "https://example.org/?a=1&lt;b='onclick='" + ALARM.replace(" ", ""))))
                .build();
    }

    private static Resource resource(String title, String url) {
        return Resource.builder().kind("book").title(title).url(url).build();
    }

    /** Returns a text as it may be shown: white space is one space, what nobody sees is escaped or replaced. */
    private static String visible(String text) {
        String unseen = "[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029\ufffd]|\\\\u[0-9A-Fa-f]{4}|\\\\[nrtbf]";
        return text.replaceAll(unseen, " ").replaceAll("\\s+", " ").strip();
    }

    private static String shown(String css) {
        return visible(browser.text("return document.querySelector(arguments[0]).textContent", css));
    }

    @Test
    void runsNoScriptAndStaysWhole() {
        browser.openFresh(Pages.write(folder, "hostile", Pages.document(hostile(), Pages.REQUEST)));

        for (int i = 0; i < TITLES.size(); i++) {
            assertThat(shown("label[for='" + box("t." + i).getDomAttribute("id") + "']"))
                    .contains(visible(TITLES.get(i)));
        }
        assertThat(shown("h1")).contains(visible(TITLES.get(0)));
        assertThat(browser.texts("return [...document.links].map(link => link.getAttribute('href'))"
                        + ".filter(address => !address.startsWith('#'))"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("https://example.org/?a=1&lt;b="));
        assertNothingRan();
    }

    private static void assertNothingRan() {
        assertThat(browser.text("return window.alarm")).isEqualTo("null");
        assertThat(browser.texts("return [...document.scripts].map(script => script.type + script.src)"))
                .containsExactlyInAnyOrder("application/json", "", "");
        assertThat(browser.texts("return [...document.querySelectorAll('img, iframe, object, embed, u,"
                        + " [onload], [onerror], [onfocus], [onclick], [style]')].map(element => element.outerHTML)"))
                .isEmpty();
    }

    @Test
    void worksWithEveryTopic() {
        browser.openFresh(Pages.write(folder, "hostile", Pages.document(hostile(), Pages.REQUEST)));
        String[] ids = IntStream.range(0, TITLES.size()).mapToObj(i -> "t." + i).toArray(String[]::new);
        Arrays.stream(ids).forEach(id -> box(id).click());
        new Select(find("#filter-phase")).selectByValue("p.0");
        browser.reload();

        assertThat(ticked()).containsExactlyInAnyOrder(ids);
        assertNothingRan();
    }

    @Test
    void keepsOverridesToThemselves() {
        browser.openFresh(Pages.write(folder, "hostile", Pages.document(hostile(), Pages.REQUEST)));

        assertThat(browser.texts("return [...document.querySelectorAll('#weeks *')]"
                        + ".filter(element => [...element.childNodes].some(node => node.nodeType === 3"
                        + " && /[\\u202a-\\u202e\\u2066\\u2067]/.test(node.data)))"
                        + ".filter(element => element.closest('bdi, [dir=auto]') === null)"
                        + ".map(element => element.outerHTML)"))
                .isEmpty();
    }

    @Test
    void hasRoomForAllOfIt() {
        browser.resize(360, 800);
        browser.openFresh(Pages.write(folder, "hostile", Pages.document(hostile(), Pages.REQUEST)));

        assertThat(browser.texts(Layout.STICKING_OUT)).isEmpty();
        browser.resize(1280, 900);
    }

    @Test
    void keepsTheNamesOfFilesHarmless() {
        browser.openFresh(Pages.write(folder, "hostile", Pages.document(hostile(), Pages.REQUEST)));

        assertThat(load(file("<img src=x onerror=\"" + ALARM + "\">\u202e.yaml", "a: [")))
                .startsWith("<img src=x onerror=\"" + ALARM + "\">\ufffd.yaml is neither");
        assertNothingRan();
    }
}
