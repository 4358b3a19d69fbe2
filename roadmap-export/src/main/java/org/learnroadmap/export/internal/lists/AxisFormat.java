package org.learnroadmap.export.internal.lists;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the dates of a chart are written: a pattern of the locale in the spelling that Mermaid knows. */
final class AxisFormat {

    private static final String ISO = "%Y-%m-%d";
    private static final Pattern FIELD = Pattern.compile("y+|M+|d+");
    private static final Pattern WRITTEN = Pattern.compile("(?:%[Ymd]|[-./, ])+");

    private AxisFormat() {}

    /** Returns such as {@code %d.%m.%Y}; ISO dates where the locale has more in them than numbers. */
    static String of(Locale locale) {
        if (locale.equals(Locale.ROOT)) {
            return ISO;
        }
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        String visible = pattern.replaceAll("\\p{Cf}", "");
        String format = FIELD.matcher(visible).replaceAll(AxisFormat::field).strip();
        return WRITTEN.matcher(format).matches() ? format : ISO;
    }

    private static String field(MatchResult field) {
        return switch (field.group().charAt(0)) {
            case 'y' -> Matcher.quoteReplacement("%Y");
            case 'M' -> Matcher.quoteReplacement("%m");
            default -> Matcher.quoteReplacement("%d");
        };
    }
}
