package org.learnroadmap.icalendar;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What events say in the language of the learner.
 *
 * <p>{@link Locale#ROOT} is English with ISO dates. Words that there is no translation of are English; dates and numbers
 * follow any locale. Never looks at the machine's own locale. Not safe for use by several threads.
 */
final class Words {

    /** The languages besides English that there are words of. */
    private static final Set<String> LANGUAGES = Set.of("ar", "de");

    private static final int HOUR = 60;

    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter dates;
    private final NumberFormat numbers;

    Words(Locale locale) {
        this.locale = locale;
        Locale known =
                LANGUAGES.contains(locale.getLanguage()) ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT;
        words = ResourceBundle.getBundle(Words.class.getPackageName() + ".words", known);
        dates = isIso()
                ? DateTimeFormatter.ISO_LOCAL_DATE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withDecimalStyle(DecimalStyle.of(locale));
        numbers = NumberFormat.getIntegerInstance(locale);
        numbers.setGroupingUsed(!isIso());
    }

    private boolean isIso() {
        return locale.equals(Locale.ROOT);
    }

    /**
     * Returns what is said under a key.
     *
     * @param arguments texts, put in as they are
     */
    String say(String key, String... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT)
                .format(Arrays.copyOf(arguments, arguments.length, Object[].class));
    }

    /** Returns {@code Mon 2026-01-05}, or weekday and date as the locale writes them. */
    String day(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, isIso() ? Locale.ENGLISH : locale);
        return say("day", weekday, dates.format(date));
    }

    /** Returns a whole number. */
    String number(long number) {
        return numbers.format(number);
    }

    /** Returns {@code 1h 30m}. */
    String minutes(long minutes) {
        String hours = number(minutes / HOUR);
        String rest = number(minutes % HOUR);
        if (minutes < HOUR) {
            return say("minutes", rest);
        }
        return minutes % HOUR == 0 ? say("hours", hours) : say("hours-minutes", hours, rest);
    }
}
