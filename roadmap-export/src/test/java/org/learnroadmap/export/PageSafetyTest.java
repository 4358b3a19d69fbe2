package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.spi.Document;

/** Whatever stands in a roadmap, the page stays what it is and shows it whole. */
class PageSafetyTest {

    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)> ]]> --> </title></style></svg></textarea> \" ' ` &amp; ${x}"
                    + " $unsafe{x} @if =HYPERLINK(\"x\") \r\nATTACH:x \u202Eabc\u2066 \u0000\u0007\uD800 "
                    + "x".repeat(5000)
                    + "end";

    private static final String SHOWN = Printable.escape(HOSTILE);

    private final String html = Pages.html(Document.of(hostile()));
    private final Element page = Pages.page(hostile());

    private static Schedule hostile() {
        TopicDefinition topic = TopicDefinition.builder("t", HOSTILE)
                .description(HOSTILE)
                .effort("3h")
                .steps(List.of(HOSTILE))
                .resources(List.of(Resource.builder()
                        .kind(HOSTILE)
                        .title(HOSTILE)
                        .author(HOSTILE)
                        .url("javascript:" + HOSTILE)
                        .build()))
                .build();
        RoadmapDefinition roadmap = RoadmapDefinition.builder("r", HOSTILE)
                .description(HOSTILE)
                .phase(PhaseDefinition.builder("p", HOSTILE).topic(topic).build())
                .build();
        return Samples.schedule(
                roadmap,
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .deadline("t", LocalDate.of(2026, 1, 6))
                        .asOf(Samples.MON_2026_01_05)
                        .progress(Progress.builder("r")
                                .entry(ProgressEntry.builder(Samples.MON_2026_01_05, "t", Did.WORKED)
                                        .minutes(1)
                                        .reason(HOSTILE)
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void staysOnePageWithItsOwnScripts() {
        assertThat(Pages.complaints(html)).isEmpty();
        assertThat(page.select("script")).hasSize(3);
        assertThat(page.select("img, iframe, object, embed, textarea, base, link"))
                .isEmpty();
        assertThat(page.select("html > *")).extracting(Element::tagName).containsExactly("head", "body");
    }

    @Test
    void showsTitlesWholeInEveryPlace() {
        assertThat(page.select("head > title").text()).isEqualTo(words(SHOWN));
        assertThat(page.select("h1").text()).isEqualTo(words(SHOWN));
        assertThat(page.select(".entry label.title").text()).isEqualTo(words(SHOWN));
        assertThat(page.select(".entry .phase").text()).isEqualTo(words(SHOWN));
        assertThat(page.select("#filter-phase option[value=p]").text()).isEqualTo(words(SHOWN));
        assertThat(page.select(".steps li").text()).isEqualTo(words(SHOWN));
        assertThat(page.select(".band > title").text()).contains(words(SHOWN));
        assertThat(page.select(".bar > title").text()).contains(words(SHOWN));
        assertThat(page.select(".due > title").text()).contains(words(SHOWN));
    }

    /** Reading HTML joins blanks. */
    private static String words(String text) {
        return text.strip().replaceAll(" +", " ");
    }

    @Test
    void saysThatLabelsOfTheTimelineAreShortened() {
        assertThat(page.select("#timeline .topic-label").text())
                .hasSizeLessThan(100)
                .contains("…");
    }

    @Test
    void givesItsScriptTheTextsAsTheyAre() {
        assertThat(page.select("script#data").first().data()).doesNotContain("<");
        Map<String, Object> data = Pages.data(page);
        // Half of a character cannot be written.
        assertThat(data).containsEntry("title", HOSTILE.replace('\uD800', '?'));
        assertThat(data.get("progress").toString()).contains("ATTACH:x");
    }

    @Test
    void showsNoCharacterThatNobodySees() {
        page.select("script, style").remove();
        String shown = page.outerHtml();

        assertThat(shown).matches(Pattern.compile("[^\\x00-\\x09\\x0B-\\x1F\\u202A-\\u202E\\u2066\\u2067]*"));
        assertThat(count(shown, '\u2068')).as("isolates begun and ended").isEqualTo(count(shown, '\u2069'));
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    @Test
    void opensNothingThatIsNoWebAddress() {
        assertThat(page.select("#weeks a")).isEmpty();
        assertThat(page.select(".links").text()).contains("javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/x",
                "https://example.org/a b",
                "https://exa\u202Emple.org/",
                "java\nscript:alert(1)",
                "https:\\\\example.org",
                "https://example.org/\"onclick=alert(1)"
            })
    void showsOtherAddressesAsText(String address) {
        Element links = Pages.page(linkingTo(address)).select(".links").first();

        assertThat(links.select("a")).isEmpty();
        assertThat(links.text()).contains("Read this", words(Printable.escape(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?a=1&b='2'#c",
                "HTTP://example.org/%22",
                "mailto:someone@example.org",
                "https://example.org/öäü"
            })
    void linksToWebAndMail(String address) {
        Element link = Pages.page(linkingTo(address)).select(".links a").first();

        assertThat(link.attr("href")).isEqualTo(address);
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
        assertThat(link.text()).isEqualTo("Read this");
    }

    private static Schedule linkingTo(String address) {
        return Samples.schedule(
                Samples.of(
                        "One",
                        Samples.topic("a", "First", "1h").toBuilder()
                                .resources(List.of(Resource.builder()
                                        .title("Read this")
                                        .url(address)
                                        .build()))
                                .build()),
                Samples.request(StudyCalendar.everyDay(60)));
    }

    @Test
    void keepsIdsInTheirAttributes() {
        String topic = "t\"><script>alert(1)</script>'&amp;";
        String phase = "p\"onclick=\"alert(1)";
        Roadmap roadmap = Roadmap.builder("r\"</script>", "Built in Java")
                .phases(List.of(Phase.builder(phase, "Phase")
                        .topics(List.of(Topic.builder(topic, "Topic").build()))
                        .build()))
                .build();
        Schedule schedule = Samples.ROADMAPS
                .plan(roadmap, Request.startingOn(Samples.MON_2026_01_05).build())
                .orThrow();

        Element page = Pages.page(schedule);

        assertThat(Stream.of(".entry", ".tick", ".bar"))
                .allSatisfy(place ->
                        assertThat(page.select(place).attr("data-topic")).isEqualTo(topic));
        assertThat(page.select(".band").attr("data-phase")).isEqualTo(phase);
        assertThat(page.select(".entry").attr("data-phases")).isEqualTo(phase);
        assertThat(page.select("#filter-phase option").last().attr("value")).isEqualTo(phase);
        assertThat(Pages.data(page)).containsEntry("roadmap", "r\"</script>");
        assertThat(page.select("script")).hasSize(3);
    }

    @Test
    void takesNoLanguageThatIsNone() {
        Schedule schedule = Samples.schedule(
                Samples.django().toBuilder().lang("\"><script>").build(), Samples.request(StudyCalendar.everyDay(60)));

        assertThat(Pages.page(schedule).select("h1 > bdi").hasAttr("lang")).isFalse();
    }

    @Test
    void saysInWhichLanguageTheRoadmapIs() {
        Schedule schedule = Samples.schedule(
                Samples.django().toBuilder().lang("en").build(), Samples.request(StudyCalendar.everyDay(60)));

        assertThat(Pages.page(Document.of(schedule).locale(Locale.GERMANY))
                        .select("h1 > bdi")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(Pages.page(schedule).select("h1 > bdi").hasAttr("lang")).isFalse();
    }
}
