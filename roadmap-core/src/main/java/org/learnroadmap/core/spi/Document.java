package org.learnroadmap.core.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.plan.Schedule;

/**
 * What a writer writes: a schedule with everything that belongs to it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Document {

    private final Schedule schedule;
    private final List<Diagnostic> diagnostics;
    private final Map<String, String> given;
    private final Options options;

    private Document(Schedule schedule, List<Diagnostic> diagnostics, Map<String, String> given, Options options) {
        this.schedule = schedule;
        this.diagnostics = List.copyOf(diagnostics);
        this.given = Collections.unmodifiableMap(new TreeMap<>(given));
        this.options = options;
    }

    /** Creates a document of a schedule, with the schedule's own findings. */
    public static Document of(Schedule schedule) {
        Objects.requireNonNull(schedule, "schedule");
        return new Document(schedule, schedule.diagnostics(), Map.of(), Options.none());
    }

    /** Returns the same document with other findings, such as those of loading and planning together. */
    public Document diagnostics(List<Diagnostic> diagnostics) {
        return new Document(schedule, diagnostics, given, options);
    }

    /** Returns the same document with an option for the writer, as text. */
    public Document option(String name, String value) {
        Map<String, String> more = new TreeMap<>(given);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new Document(schedule, diagnostics, more, options);
    }

    /** Returns the same document with options as the writer declares them; done before a writer gets it. */
    public Document options(Options options) {
        return new Document(schedule, diagnostics, given, Objects.requireNonNull(options, "options"));
    }

    /** Returns the schedule. */
    public Schedule schedule() {
        return schedule;
    }

    /** Returns the findings to show, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
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
