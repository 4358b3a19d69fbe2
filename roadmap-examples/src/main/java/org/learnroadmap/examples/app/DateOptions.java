package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.plan.Request;
import picocli.CommandLine.Option;

/** The options that give topics, phases and the roadmap dates. Each overrides that of the request file for the same id. */
final class DateOptions {

    @Option(
            names = "--deadline",
            paramLabel = "ID=DATE",
            description = "When a topic, a phase or 'roadmap' is to be finished. May be repeated.")
    private List<String> deadlines = List.of();

    @Option(
            names = "--not-before",
            paramLabel = "ID=DATE",
            description = "When a topic, a phase or 'roadmap' may begin at the earliest. May be repeated.")
    private List<String> notBefore = List.of();

    @Option(names = "--on", paramLabel = "ID=DATE", description = "The fixed date of a topic. May be repeated.")
    private List<String> on = List.of();

    /**
     * Puts the dates into a request.
     *
     * @throws Failure if one is wrong, or an id has two
     */
    void addTo(Request.Builder request) {
        add("--deadline", deadlines, request::deadline);
        add("--not-before", notBefore, request::notBefore);
        add("--on", on, request::on);
    }

    private static void add(String option, List<String> texts, BiConsumer<String, LocalDate> dates) {
        Set<String> ids = new HashSet<>();
        for (String text : texts) {
            String id = id(text);
            if (id.isBlank()) {
                throw Failure.usage(option + " '" + text + "' needs an id and a date, such as core=2026-01-05");
            }
            if (!ids.add(id)) {
                throw Failure.usage(option + " gives '" + id + "' two dates; keep one");
            }
            String date = text.substring(text.lastIndexOf('=') + 1);
            dates.accept(id, OptionText.read(option, date, DateRange::parseDate));
        }
    }

    /** Ids hold no equals sign; an empty id stands for none. */
    private static String id(String text) {
        return text.substring(0, Math.max(0, text.lastIndexOf('='))).strip();
    }

    /** Returns the option that gave the date with a path within a request, if one did. */
    Optional<String> optionFor(String path) {
        return gave(deadlines, "deadlines.", path, "--deadline")
                .or(() -> gave(notBefore, "not-before.", path, "--not-before"))
                .or(() -> gave(on, "on.", path, "--on"));
    }

    private static Optional<String> gave(List<String> texts, String key, String path, String option) {
        return texts.stream().anyMatch(text -> path.equals(key + id(text))) ? Optional.of(option) : Optional.empty();
    }
}
