package org.learnroadmap.testkit.contract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Machines with other defaults. Languages that write letters or digits in their own way, and zones far from each other.
 *
 * <p>Defaults belong to the whole process: tests that go elsewhere lock {@code Resources.LOCALE} and
 * {@code Resources.TIME_ZONE}, so that JUnit runs no other test at that time that locks them, too.
 */
final class Elsewhere {

    /** Dotless i, a date that was left out; Arabic digits; a Buddhist calendar; a zone with half hours. */
    private static final Map<String, String> PLACES = places();

    private Elsewhere() {}

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("tr-TR", "Pacific/Apia");
        places.put("ar-EG", "Africa/Cairo");
        places.put("th-TH-u-ca-buddhist-nu-thai", "Asia/Kolkata");
        places.put("en-US", "America/St_Johns");
        return places;
    }

    /** Returns what is answered under each of the defaults, which are restored whatever happens. */
    static Map<String, String> answers(Supplier<String> question) {
        Map<String, String> answers = new LinkedHashMap<>();
        PLACES.forEach((language, zone) ->
                answers.put(language + ", " + zone, under(Locale.forLanguageTag(language), zone, question)));
        return answers;
    }

    private static String under(Locale locale, String zone, Supplier<String> question) {
        Locale general = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return question.get();
        } finally {
            TimeZone.setDefault(before);
            Locale.setDefault(general);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }
}
