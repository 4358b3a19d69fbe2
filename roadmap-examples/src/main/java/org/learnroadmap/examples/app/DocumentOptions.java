package org.learnroadmap.examples.app;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.core.spi.Source;
import picocli.CommandLine.Option;

/** The options about what a schedule is written as. */
final class DocumentOptions {

    private static final String TEXT = "text";
    private static final Set<String> ANSWERS = Set.of(TEXT, "json");

    @Option(
            names = "--format",
            paramLabel = "FORMAT[:KEY=VALUE,...]",
            description = "text (default), json, markdown, csv, ics, html or mermaid, or that of a plugin."
                    + " The command plugins lists their options.")
    private String format = TEXT;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "Who reads it, such as de or ar-EG: words (English, German, Arabic), dates and the first day"
                    + " of a week. English with ISO dates by default.")
    private @Nullable String locale;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The calendar file that was written before: its events are updated, not doubled.")
    private @Nullable String previous;

    /** Tells whether the format is JSON. */
    boolean isJson() {
        return "json".equals(format);
    }

    /**
     * Checks that an answer can be written, which there are two formats for.
     *
     * @param question the option that asks
     * @throws Failure if it cannot
     */
    void checkAnswer(String question) {
        if (!ANSWERS.contains(format)) {
            throw Failure.usage(question + " is answered as text or json, not as '" + format + "'");
        }
        if (locale != null || previous != null) {
            throw Failure.usage((locale != null ? "--locale" : "--previous") + " does not go with " + question);
        }
    }

    /**
     * Returns the writer, before anything else is done.
     *
     * @throws Failure if there is none, or what goes with it has no meaning
     */
    ScheduleWriter writer(Roadmaps roadmaps) {
        ProviderSpec wanted = ProviderSpec.parse("--format", format);
        List<ScheduleWriter> writers = roadmaps.writers();
        ScheduleWriter writer = writers.stream()
                .filter(known -> known.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow(() -> Failure.usage("unknown format '" + wanted.id() + "'; there are "
                        + String.join(
                                ", ", writers.stream().map(ScheduleWriter::id).toList())));
        if (locale != null) {
            checkUse(writers, writer, DocumentPart.LOCALE, "--locale");
            locale(locale);
        }
        if (previous != null) {
            checkUse(writers, writer, DocumentPart.PREVIOUS, "--previous");
        }
        return writer;
    }

    private static void checkUse(
            List<ScheduleWriter> writers, ScheduleWriter writer, DocumentPart part, String option) {
        if (!writer.uses().contains(part)) {
            List<String> users = writers.stream()
                    .filter(known -> known.uses().contains(part))
                    .map(ScheduleWriter::id)
                    .toList();
            throw Failure.usage("the format '" + writer.id() + "' has no use for " + option + "; "
                    + String.join(", ", users) + (users.size() == 1 ? " has" : " have"));
        }
    }

    /**
     * Adds what the options say to a document.
     *
     * @throws java.io.UncheckedIOException if what was written before cannot be read
     */
    Document complete(Document document, Limits limits) {
        Map<String, String> options =
                new TreeMap<>(ProviderSpec.parse("--format", format).options());
        Document complete = document;
        for (Map.Entry<String, String> option : options.entrySet()) {
            complete = complete.option(option.getKey(), option.getValue());
        }
        if (locale != null) {
            complete = complete.locale(locale(locale));
        }
        return previous == null ? complete : complete.previous(Source.read(Paths.of(previous), limits));
    }

    private static Locale locale(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (Arrays.stream(Locale.getAvailableLocales())
                    .anyMatch(known -> !known.getLanguage().isEmpty()
                            && known.getLanguage().equals(locale.getLanguage()))) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // Said below, as of a language that nobody speaks.
        }
        throw Failure.usage("--locale '" + tag + "' names no language; write a tag such as de or en-GB");
    }
}
