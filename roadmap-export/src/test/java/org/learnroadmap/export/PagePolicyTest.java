package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.spi.Document;

/** The page holds everything it needs, and a browser lets it do nothing else. */
class PagePolicyTest {

    private final String html = Pages.html(Document.of(Samples.late()));
    private final Element page = Pages.page(Samples.late());

    @Test
    void allowsExactlyWhatIsInThePage() {
        String css = between("<style>", "</style>").get(0);
        List<String> scripts = between("<script>", "</script>");

        assertThat(scripts).hasSize(2);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src " + hash(css) + "; script-src " + hash(scripts.get(0)) + " "
                        + hash(scripts.get(1)) + "; img-src 'none'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void saysSoBeforeAnythingIsRun() {
        assertThat(page.select("head > *"))
                .extracting(Element::tagName)
                .startsWith("meta", "meta")
                .endsWith("style");
        assertThat(page.select("head > meta").get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
    }

    private List<String> between(String begin, String end) {
        Matcher matcher = Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(html);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasNoStyleAndNoHandlerInAttributes() {
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .isNotEmpty()
                .noneMatch(name ->
                        name.equals("style") || name.toLowerCase(Locale.ROOT).startsWith("on"));
    }

    @Test
    void loadsNothing() {
        assertThat(page.select("[src], [srcset], [data], [poster], [background], [action], [ping], link, use, image"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        assertThat(between("<style>", "</style>").get(0))
                .doesNotContain("@import", "url(h", "url(/", "url(\"", "url('");
        assertThat(page.getAllElements())
                .filteredOn(element -> !element.tagName().equals("a"))
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getValue)
                .noneMatch(value -> value.contains("://"));
    }

    @Test
    void leadsWithinThePageOrToResources() {
        assertThat(page.select("a:not(#weeks a)"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void givesEachIdOnce() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aria-labelledby", "aria-describedby", "for"})
    void refersToWhatIsThere(String attribute) {
        assertThat(page.select("[" + attribute + "]").eachAttr(attribute))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void letsKeyboardsMoveWhatScrolls() {
        assertThat(page.select(".scroll"))
                .isNotEmpty()
                .allMatch(scroll -> scroll.attr("tabindex").equals("0"))
                .allMatch(scroll -> scroll.hasAttr("aria-label") || scroll.hasAttr("aria-labelledby"));
    }

    @Test
    void hasHeadingsInOrder() {
        List<String> headings =
                page.select("h1, h2, h3, h4").stream().map(Element::tagName).toList();

        assertThat(headings).startsWith("h1", "h2").doesNotContain("h4").containsOnlyOnce("h1");
        assertThat(headings.indexOf("h3")).isGreaterThan(headings.indexOf("h2"));
    }
}
