package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.wording.Wording;

class PageLanguageTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private static Element page(String language) {
        return Pages.page(Document.of(Samples.late()).locale(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({
        "und, en, ltr, Mon 2026-01-05, Week 1",
        "en-GB, en, ltr, Mon 5 Jan 2026, Week 1",
        "de-DE, de, ltr, Mo. 05.01.2026, Woche 1",
        "fr-FR, en, ltr, lun. 5 janv. 2026, Week 1",
        "ar-EG, ar, rtl, الاثنين ٠٥\u200F/٠١\u200F/٢٠٢٦, الأسبوع ١"
    })
    void areThoseOfTheReader(String tag, String language, String direction, String start, String week) {
        Element page = page(tag);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(direction);
        assertThat(page.select(".main-facts dd").first().text()).isEqualTo(start);
        assertThat(page.select(".week h3 b").first().text()).isEqualTo(week);
    }

    @Test
    void coverTheCertificateAndWhatHelps() {
        assertThat(page("und").select(".trouble > p").eachText())
                .containsExactly(
                        "\u2068First things first\u2069, \u2068Built on it\u2069: 20h of study from Mon 2026-01-05 to Fri"
                                + " 2026-01-16, and the calendar has 10h there.",
                        "So every plan misses a deadline, by 14 days at least.");
        assertThat(page("de-DE").select(".trouble").text())
                .contains(
                        "Von Mo. 05.01.2026 bis Fr. 16.01.2026 braucht es 20 Std., während der Kalender dort 10 Std. hat.")
                .contains("An jedem Lerntag 1 Std. mehr lernen.", "Fristen verschieben.");
    }

    @Test
    void leaveTheLibrarysFindingsInEnglish() {
        Element notes = page("ar-EG").select("#notes").first();

        assertThat(notes.attr("lang")).isEqualTo("en");
        assertThat(notes.attr("dir")).isEqualTo("ltr");
        assertThat(notes.select("summary").attr("lang")).isEqualTo("ar");
        assertThat(notes.select("li")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void haveAllWords(String language) {
        Properties english = words("page");
        Properties other = words("page_" + language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(other.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    private static long arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().distinct().count();
    }

    @Test
    void takeNothingAwayFromTheSharedWords() {
        assertThat(words("page").stringPropertyNames())
                .doesNotContainAnyElementsOf(words("words").stringPropertyNames());
    }

    private static Properties words(String name) {
        Properties words = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Apia", "ar-EG-u-nu-arab, Asia/Tehran", "th-TH-u-ca-buddhist, America/St_Johns"})
    void areNotThoseOfTheMachine(String locale, String zone) {
        String usual = everything();
        Locale defaultLocale = Locale.getDefault();
        TimeZone defaultZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(everything()).isEqualTo(usual);
        } finally {
            Locale.setDefault(defaultLocale);
            TimeZone.setDefault(defaultZone);
        }
    }

    private static String everything() {
        return Pages.html(Document.of(Samples.late()))
                + Pages.html(Document.of(Samples.schedule(Samples.django(), Samples.request(Samples.evenings()))))
                + Pages.html(Document.of(Samples.underWay()).locale(Locale.GERMANY));
    }
}
