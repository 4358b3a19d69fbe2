package org.learnroadmap.core.spi;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.plan.Schedule;

/**
 * What a writer writes: a schedule with everything that belongs to it. Progress, baseline and as-of date are those of the
 * schedule, so that they cannot contradict it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Document {

    private final Schedule schedule;
    private final List<Diagnostic> diagnostics;
    private final Locale locale;
    private final @Nullable Forecast forecast;
    private final @Nullable Source previous;
    private final Map<String, String> given;
    private final Options options;

    private Document(
            Schedule schedule,
            List<Diagnostic> diagnostics,
            Locale locale,
            @Nullable Forecast forecast,
            @Nullable Source previous,
            Map<String, String> given,
            Options options) {
        this.schedule = schedule;
        this.diagnostics = List.copyOf(diagnostics);
        this.locale = locale;
        this.forecast = forecast;
        this.previous = previous;
        this.given = Collections.unmodifiableMap(new TreeMap<>(given));
        this.options = options;
    }

    /** Creates a document of a schedule, with the schedule's own findings, in English with ISO dates. */
    public static Document of(Schedule schedule) {
        Objects.requireNonNull(schedule, "schedule");
        return new Document(schedule, schedule.diagnostics(), Locale.ROOT, null, null, Map.of(), Options.none());
    }

    /** Returns the same document with other findings, such as those of loading and planning together. */
    public Document diagnostics(List<Diagnostic> diagnostics) {
        return new Document(schedule, diagnostics, locale, forecast, previous, given, options);
    }

    /**
     * Returns the same document for readers of a language and country: words, dates, and the day on which weeks begin
     * unless the calendar says it.
     *
     * @param locale {@link Locale#ROOT} for English with ISO dates, which is the default
     */
    public Document locale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new Document(schedule, diagnostics, locale, forecast, previous, given, options);
    }

    /** Returns the same document with a forecast of the same plan. */
    public Document forecast(Forecast forecast) {
        Objects.requireNonNull(forecast, "forecast");
        return new Document(schedule, diagnostics, locale, forecast, previous, given, options);
    }

    /** Returns the same document with what the same writer wrote before, for writers that go on from it. */
    public Document previous(Source previous) {
        Objects.requireNonNull(previous, "previous");
        return new Document(schedule, diagnostics, locale, forecast, previous, given, options);
    }

    /** Returns the same document with an option for the writer, as text. */
    public Document option(String name, String value) {
        Map<String, String> more = new TreeMap<>(given);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new Document(schedule, diagnostics, locale, forecast, previous, more, options);
    }

    /** Returns the same document with options as the writer declares them; done before a writer gets it. */
    public Document options(Options options) {
        Objects.requireNonNull(options, "options");
        return new Document(schedule, diagnostics, locale, forecast, previous, given, options);
    }

    /** Returns the schedule. */
    public Schedule schedule() {
        return schedule;
    }

    /** Returns the findings to show, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the readers' locale; {@link Locale#ROOT} stands for English with ISO dates. */
    public Locale locale() {
        return locale;
    }

    /** Returns the forecast to show, if there is one. */
    public Optional<Forecast> forecast() {
        return Optional.ofNullable(forecast);
    }

    /** Returns what the same writer wrote before, if there is something to go on from. */
    public Optional<Source> previous() {
        return Optional.ofNullable(previous);
    }

    /** Returns the options as they were given, sorted by name. */
    public Map<String, String> givenOptions() {
        return given;
    }

    /** Returns the options of the writer: checked, typed, defaults filled in. */
    public Options options() {
        return options;
    }
}
