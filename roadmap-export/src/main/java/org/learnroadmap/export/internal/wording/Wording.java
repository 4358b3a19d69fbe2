package org.learnroadmap.export.internal.wording;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.TimeWindow;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.spi.Document;

/**
 * Words, dates and numbers in the language of the readers of a document.
 *
 * <p>{@link Locale#ROOT} is English with ISO dates. Words that there is no translation of are English; dates and numbers
 * follow any locale. Never looks at the machine's own locale. Not safe for use by several threads.
 */
public final class Wording {

    /** The languages besides English that there are words of. */
    private static final Set<String> LANGUAGES = Set.of("ar", "de");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi");
    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    private final Locale locale;
    private final ResourceBundle shared;
    private final ResourceBundle own;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter clock;
    private final NumberFormat numbers;

    Wording(Locale locale, String bundle) {
        this.locale = locale;
        shared = bundle("words", locale);
        own = bundle(bundle, locale);
        dates = dates(locale);
        clock = clock(locale);
        numbers = NumberFormat.getIntegerInstance(locale);
        numbers.setGroupingUsed(!isIso());
    }

    /**
     * Returns the wording of a document.
     *
     * @param bundle the name of the format's own words beside {@code words.properties}
     */
    public static Wording of(Document document, String bundle) {
        return new Wording(document.locale(), bundle);
    }

    /** A language without words has those of the root, and never those of the machine's language. */
    private static ResourceBundle bundle(String name, Locale locale) {
        Locale known =
                LANGUAGES.contains(locale.getLanguage()) ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT;
        return ResourceBundle.getBundle(Wording.class.getPackageName() + "." + name, known);
    }

    private static DateTimeFormatter dates(Locale locale) {
        return locale.equals(Locale.ROOT)
                ? DateTimeFormatter.ISO_LOCAL_DATE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .withDecimalStyle(DecimalStyle.of(locale));
    }

    private static DateTimeFormatter clock(Locale locale) {
        return locale.equals(Locale.ROOT)
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .withDecimalStyle(DecimalStyle.of(locale));
    }

    private boolean isIso() {
        return locale.equals(Locale.ROOT);
    }

    /** Returns the language of the words as HTML and others name it. */
    public String language() {
        return shared.getLocale().equals(Locale.ROOT)
                ? "en"
                : shared.getLocale().toLanguageTag();
    }

    /** Tells whether the words are read from right to left. */
    public boolean isRightToLeft() {
        return isRightToLeft(language());
    }

    /** Tells whether a language is written from right to left. */
    public static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /**
     * Returns what is said under a key.
     *
     * @param arguments texts, put in as they are
     * @throws java.util.MissingResourceException if the format has no such words
     */
    public String say(String key, String... arguments) {
        return say(own.containsKey(key) ? own : shared, key, arguments);
    }

    /** Says what all formats share, whatever a format calls its own words. */
    private String sayShared(String key, String... arguments) {
        return say(shared, key, arguments);
    }

    private static String say(ResourceBundle bundle, String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.copyOf(arguments, arguments.length, Object[].class));
    }

    /**
     * Returns the format's own words whose keys begin so, without that beginning, as patterns with {@code {0}} in which an
     * apostrophe is written once; sorted by key.
     */
    public SortedMap<String, String> patterns(String prefix) {
        SortedMap<String, String> patterns = new TreeMap<>();
        own.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> patterns.put(
                        key.substring(prefix.length()), own.getString(key).replace("''", "'")));
        return patterns;
    }

    /** Returns {@code 2026-01-05}, or the date as the locale writes it. */
    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** Returns {@code 2026-01}, or month and year as the locale writes them. */
    public String month(YearMonth month) {
        return isIso()
                ? month.toString()
                : DateTimeFormatter.ofPattern("LLL uuuu", locale)
                        .withDecimalStyle(DecimalStyle.of(locale))
                        .format(month);
    }

    /** Returns {@code Mon 2026-01-05}, or weekday and date as the locale writes them. */
    public String day(LocalDate date) {
        return sayShared("day", weekday(date.getDayOfWeek()), date(date));
    }

    /** Returns {@code Mon}, or the weekday as the locale shortens it. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, isIso() ? Locale.ENGLISH : locale);
    }

    /** Returns {@code 2026-01-05 to 2026-01-11}, or one date. */
    public String range(DateRange range) {
        return range.first().equals(range.last())
                ? date(range.first())
                : sayShared("range", date(range.first()), date(range.last()));
    }

    /** Returns a whole number. */
    public String number(long number) {
        return numbers.format(number);
    }

    /** Returns {@code 1h 30m}. */
    public String minutes(long minutes) {
        String hours = number(minutes / HOUR);
        String rest = number(minutes % HOUR);
        if (minutes < HOUR) {
            return sayShared("minutes", rest);
        }
        return minutes % HOUR == 0 ? sayShared("hours", hours) : sayShared("hours-minutes", hours, rest);
    }

    /** Returns {@code 19:00 to 20:30}, or the minutes of a session without clock times. */
    public String time(Session session) {
        if (session.from() == null || session.to() == null) {
            return minutes(session.minutes());
        }
        return sayShared("range", clock(session.date(), session.from()), clock(session.date(), session.to()));
    }

    /** Returns {@code 19:00 to 20:30}. */
    public String window(TimeWindow window) {
        LocalDateTime begin = LocalDate.EPOCH.atStartOfDay();
        return sayShared(
                "range",
                clock(LocalDate.EPOCH, begin.plusMinutes(window.from())),
                clock(LocalDate.EPOCH, begin.plusMinutes(window.to())));
    }

    /** Midnight behind the date of a session is 24:00 where dates are ISO dates. */
    private String clock(LocalDate date, LocalDateTime time) {
        boolean midnight =
                time.toLocalTime().toSecondOfDay() == 0 && time.toLocalDate().isAfter(date);
        return midnight && isIso() ? TimeWindow.clock(DAY) : clock.format(time);
    }

    /** Returns the day on which the reader's weeks begin; nothing where the plan's own weeks are to be shown. */
    public Optional<DayOfWeek> weekStart(Optional<DayOfWeek> calendar) {
        if (calendar.isPresent() || isIso()) {
            return calendar;
        }
        // Without a country Java falls back to Sunday, whatever the language.
        return Optional.of(
                locale.getCountry().isEmpty()
                        ? DayOfWeek.MONDAY
                        : WeekFields.of(locale).getFirstDayOfWeek());
    }
}
