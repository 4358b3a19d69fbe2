package org.learnroadmap.export.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // locale | language | day              | minutes       | right to left
                "und      | en       | Mon 2026-01-05   | 1h 30m        | false",
                "en-GB    | en       | Mon 5 Jan 2026   | 1h 30m        | false",
                "de       | de       | Mo. 05.01.2026   | 1 Std. 30 Min. | false",
                "de-AT    | de       | Mo. 05.01.2026   | 1 Std. 30 Min. | false",
                "fr       | en       | lun. 5 janv. 2026 | 1h 30m       | false",
            })
    void saysDatesAndTimesInTheLanguage(
            String tag, String language, String day, String minutes, boolean isRightToLeft) {
        Wording wording = wording(tag);

        assertThat(wording.language()).isEqualTo(language);
        assertThat(wording.day(MON_2026_01_05)).isEqualTo(day);
        assertThat(wording.minutes(90)).isEqualTo(minutes);
        assertThat(wording.isRightToLeft()).isEqualTo(isRightToLeft);
    }

    @Test
    void readsArabicFromRightToLeft() {
        Wording wording = wording("ar-EG");

        assertThat(wording.language()).isEqualTo("ar");
        assertThat(wording.isRightToLeft()).isTrue();
        assertThat(wording.say("week", "3")).isEqualTo("الأسبوع 3");
        assertThat(wording.day(MON_2026_01_05)).startsWith("الاثنين ");
    }

    /** Java itself answers Sunday for every language without a country. */
    @ParameterizedTest(name = "{0}, calendar says {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "und,   none,   none",
                "und,   SUNDAY, SUNDAY",
                "de,    none,   MONDAY",
                "ar,    none,   MONDAY",
                "de-DE, none,   MONDAY",
                "ar-EG, none,   SATURDAY",
                "en-US, none,   SUNDAY",
                "en-US, MONDAY, MONDAY",
            })
    void beginsWeeksAsTheCalendarSaysOrElseTheCountry(String tag, DayOfWeek calendar, DayOfWeek begin) {
        assertThat(wording(tag).weekStart(Optional.ofNullable(calendar))).isEqualTo(Optional.ofNullable(begin));
    }

    @Test
    void neverLooksAtTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            ResourceBundle.clearCache();

            assertThat(wording("und").say("done")).isEqualTo("done");
            assertThat(wording("fr").say("done")).isEqualTo("done");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "list"})
    void saysTimesTheSameWhateverAFormatCallsItsOwnWords(String bundle) {
        Wording wording = new Wording(Locale.GERMANY, bundle);

        assertThat(wording.minutes(60)).isEqualTo("1 Std.");
        assertThat(wording.minutes(61)).isEqualTo("1 Std. 1 Min.");
        assertThat(wording.minutes(5)).isEqualTo("5 Min.");
        assertThat(wording.day(MON_2026_01_05)).isEqualTo("Mo. 05.01.2026");
    }

    static Stream<Arguments> translations() {
        return Stream.of("words", "page", "list")
                .flatMap(bundle -> Stream.of("de", "ar").map(language -> Arguments.of(bundle, language)));
    }

    /** What is missing in a translation would be shown in English, and what is too much never. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("translations")
    void isTranslatedAsAWhole(String bundle, String language) throws IOException {
        Map<String, String> translation = words(bundle + "_" + language);
        Map<String, String> original = words(bundle);

        assertThat(original.keySet()).containsAll(translation.keySet());
        original.forEach((key, said) -> {
            if (translation.containsKey(key) || hasWords(said)) {
                assertThat(translation).as("as '%s'", said).containsKey(key);
                assertThat(places(translation.getOrDefault(key, ""))).as(key).isEqualTo(places(said));
            }
        });
    }

    /** Signs alone are the same in every language. */
    private static boolean hasWords(String said) {
        return PLACE.matcher(said).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static Map<String, String> words(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> all = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> all.put(key, words.getProperty(key)));
        return all;
    }

    /** Returns the places for texts in what is said. */
    private static Set<String> places(String said) {
        return PLACE.matcher(said).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Wording wording(String tag) {
        return new Wording(Locale.forLanguageTag(tag), "words");
    }
}
