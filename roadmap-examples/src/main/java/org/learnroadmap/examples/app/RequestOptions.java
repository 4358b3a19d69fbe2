package org.learnroadmap.examples.app;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.ProgressFile;
import org.learnroadmap.yaml.RequestFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a request that all its plans share. What is given here overrides the request file. */
final class RequestOptions {

    @Option(names = "--request", paramLabel = "FILE", description = "A request file in YAML or JSON.")
    private @Nullable String file;

    @Option(
            names = "--off",
            paramLabel = "DATE[..DATE]",
            split = ",",
            description = "Days off, besides those of the request file.")
    private List<String> off = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone of study hours, such as Europe/Berlin.")
    private @Nullable String zone;

    @Option(
            names = "--assume",
            paramLabel = "KIND=TIME",
            split = ",",
            description = "What to assume for topics without effort, such as study=2h.")
    private List<String> assume = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE|today",
            description =
                    "Plan from this date on, with what was done until then; today by default if there is progress.")
    private @Nullable String asOf;

    @Mixin
    private final DateOptions dates = new DateOptions();

    @Mixin
    private final TopicOptions topics = new TopicOptions();

    /**
     * Reads the request file, if there is one, on top of the progress and the request of a progress file.
     *
     * @param progress null for none
     * @param findings hears of errors in the request file
     */
    Request file(@Nullable ProgressFile progress, Limits limits, List<Diagnostic> findings) {
        Request given = file == null ? Request.builder().build() : read(file, limits, findings);
        if (progress == null) {
            return given;
        }
        Request both =
                progress.request().map(own -> LayeredRequest.of(own, given)).orElse(given);
        return both.toBuilder().progress(progress.progress()).build();
    }

    /**
     * Puts a request together.
     *
     * @param base     what the files say
     * @param wish     what the command line says that may differ from plan to plan
     * @param findings hears of dates that were assumed
     * @throws Failure if an option is wrong
     */
    Request request(Request base, Wish wish, List<Diagnostic> findings) {
        Request.Builder request = base.toBuilder();
        calendar(base.calendar().orElse(null), wish.hours()).ifPresent(request::calendar);
        if (wish.pace() != null) {
            request.pace(OptionText.read("--pace", wish.pace(), PaceSpec::parse));
        }
        assume.forEach(text -> assume(request, text));
        dates.addTo(request);
        topics.addTo(request);
        request.places(new OptionPlaces(base.places(), dates, topics, wish, asOf != null));
        DatesOfPlan.set(request, wish.start(), asOf, findings);
        return request.build();
    }

    private static Request read(String file, Limits limits, List<Diagnostic> findings) {
        if (file.equals(Paths.STANDARD)) {
            throw Failure.usage("--request needs a file; standard input is for the roadmap");
        }
        Outcome<Request> outcome = RequestFile.read(Source.read(Paths.of(file), limits), limits);
        findings.addAll(outcome.diagnostics());
        return outcome.value().orElseGet(() -> Request.builder().build());
    }

    /** Hours given here replace those of the file; its days off, exceptions and zone stay. */
    private Optional<StudyCalendar> calendar(@Nullable StudyCalendar given, @Nullable String hours) {
        if (given == null && hours == null && off.isEmpty() && zone == null) {
            return Optional.empty();
        }
        StudyCalendar base = given == null ? StudyCalendar.builder().build() : given;
        List<DateRange> daysOff = off.stream()
                .map(text -> OptionText.read("--off", text, DateRange::parse))
                .toList();
        StudyCalendar.Builder calendar = week(base, daysOff, hours);
        daysOff.forEach(calendar::off);
        if (zone != null) {
            calendar.zone(OptionText.read("--zone", zone, RequestOptions::zone));
        }
        return Optional.of(calendar.build());
    }

    /** A day that is off now has no hours of its own any more. */
    private static StudyCalendar.Builder week(StudyCalendar base, List<DateRange> daysOff, @Nullable String hours) {
        StudyCalendar.Builder calendar = hours == null ? StudyCalendar.builder() : HoursOption.parse(hours).toBuilder();
        if (hours == null) {
            base.changes().forEach(calendar::from);
        }
        base.off().forEach(calendar::off);
        base.days().forEach((date, own) -> {
            if (daysOff.stream().noneMatch(range -> range.contains(date))) {
                calendar.day(date, own);
            }
        });
        return calendar.zone(base.zone().orElse(null))
                .weekStart(base.weekStart().orElse(null))
                .smallestSession(base.smallestSession());
    }

    private static void assume(Request.Builder request, String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw Failure.usage("--assume '" + text + "' needs a kind and a time, such as study=2h");
        }
        TopicKind kind = TopicKind.of(text.substring(0, equals).strip())
                .orElseThrow(() -> Failure.usage(
                        "--assume '" + text + "' names no kind; there are " + String.join(", ", TopicKind.labels())));
        request.assume(kind, OptionText.read("--assume", text.substring(equals + 1), Minutes::parse));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a time zone; write Europe/Berlin or UTC", e);
        }
    }
}
