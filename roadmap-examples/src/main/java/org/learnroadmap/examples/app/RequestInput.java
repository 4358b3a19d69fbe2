package org.learnroadmap.examples.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.yaml.RequestFile;
import picocli.CommandLine.Option;

/** The options that make up a request. What is given here overrides the request file. */
final class RequestInput {

    @Option(names = "--request", paramLabel = "FILE", description = "A request file in YAML or JSON.")
    private @Nullable String file;

    @Option(names = "--start", paramLabel = "DATE|today", description = "The first day of the plan; today by default.")
    private @Nullable String start;

    @Option(
            names = "--pace",
            paramLabel = "SPEC",
            description = "How time is used, such as as-written or hours-per-week:hours=8; steady by default.")
    private @Nullable String pace;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "Study time by day (mon=60,sat=3h,sun=19:00-20:30) or from Monday to Friday (10h/week);"
                    + " replaces the week of the request file. 1h every day by default.")
    private @Nullable String hours;

    @Option(
            names = "--off",
            paramLabel = "DATE[..DATE]",
            split = ",",
            description = "Days off, besides those of the request file.")
    private List<String> off = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone of study hours, such as Europe/Berlin.")
    private @Nullable String zone;

    @Option(
            names = "--without",
            paramLabel = "TIER",
            split = ",",
            description = "Tiers to leave out, besides those of the request file: optional, recommended.")
    private List<String> without = List.of();

    @Option(
            names = "--assume",
            paramLabel = "KIND=TIME",
            split = ",",
            description = "What to assume for topics without effort, such as study=2h.")
    private List<String> assume = List.of();

    /**
     * Puts the request together.
     *
     * @param findings hears of errors in the request file, and of a start that was assumed
     * @throws Failure if an option is wrong
     */
    Request.Builder request(Limits limits, List<Diagnostic> findings) {
        Request.Builder request = file == null ? Request.builder() : read(file, limits, findings);
        StudyCalendar given = request.build().calendar().orElse(null);
        calendar(given).ifPresent(request::calendar);
        if (pace != null) {
            request.pace(option("--pace", pace, PaceSpec::parse));
        }
        without.forEach(text -> request.without(option("--without", text, RequestInput::tier)));
        assume.forEach(text -> assume(request, text));
        request.places(places(request.build().places()));
        return start(request, findings);
    }

    /** What an option says stands on the command line, not in the file. */
    private SourceMap places(SourceMap file) {
        return path -> {
            String option = path.startsWith("pace") && pace != null
                    ? "--pace"
                    : path.startsWith("calendar") && hours != null ? "--hours" : "";
            return option.isEmpty() ? file.find(path) : Optional.of(new SourceLocation(option, 0, 0));
        };
    }

    private static Request.Builder read(String file, Limits limits, List<Diagnostic> findings) {
        if (file.equals(Paths.STANDARD)) {
            throw Failure.usage("--request needs a file; standard input is for the roadmap");
        }
        Outcome<Request> outcome = RequestFile.read(Source.read(Paths.of(file), limits), limits);
        findings.addAll(outcome.diagnostics());
        return outcome.value().map(Request::toBuilder).orElseGet(Request::builder);
    }

    /** Hours given here replace those of the file; its days off, exceptions and zone stay. */
    private Optional<StudyCalendar> calendar(@Nullable StudyCalendar given) {
        if (given == null && hours == null && off.isEmpty() && zone == null) {
            return Optional.empty();
        }
        StudyCalendar base = given == null ? StudyCalendar.builder().build() : given;
        List<DateRange> daysOff = off.stream()
                .map(text -> option("--off", text, DateRange::parse))
                .toList();
        StudyCalendar.Builder calendar = week(base, daysOff);
        daysOff.forEach(calendar::off);
        if (zone != null) {
            calendar.zone(option("--zone", zone, RequestInput::zone));
        }
        return Optional.of(calendar.build());
    }

    /** A day that is off now has no hours of its own any more. */
    private StudyCalendar.Builder week(StudyCalendar base, List<DateRange> daysOff) {
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

    /** The only place where the application looks at a clock. */
    private Request.Builder start(Request.Builder request, List<Diagnostic> findings) {
        Request soFar = request.build();
        if (start != null && !start.equals("today")) {
            return request.start(option("--start", start, DateRange::parseDate));
        }
        if (start == null && soFar.start().isPresent()) {
            return request;
        }
        ZoneId here = soFar.calendar().flatMap(StudyCalendar::zone).orElse(ZoneId.systemDefault());
        LocalDate today = LocalDate.now(here);
        if (start == null) {
            findings.add(Diagnostic.info("assumed-start")
                    .message("no start given; assumed today, {date}", "date", today)
                    .build());
        }
        return request.start(today);
    }

    private static void assume(Request.Builder request, String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw Failure.usage("--assume '" + text + "' needs a kind and a time, such as study=2h");
        }
        TopicKind kind = TopicKind.of(text.substring(0, equals).strip())
                .orElseThrow(() -> Failure.usage(
                        "--assume '" + text + "' names no kind; there are " + String.join(", ", TopicKind.labels())));
        request.assume(kind, option("--assume", text.substring(equals + 1), Minutes::parse));
    }

    private static Tier tier(String text) {
        return Tier.of(text.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException("is no tier; there are " + String.join(", ", Tier.labels())));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a time zone; write Europe/Berlin or UTC", e);
        }
    }

    private static <T> T option(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(name + " '" + text + "' " + e.getMessage());
        }
    }
}
