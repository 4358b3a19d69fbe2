package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.TopicStatus;

/** The two dates every plan depends on: when it began, and what now is. What nobody gives is assumed, and said. */
final class DatesOfPlan {

    private DatesOfPlan() {}

    /**
     * Sets start and as-of date.
     *
     * @param request  all of the request but these
     * @param start    a date or {@code today}; null if the command line does not say
     * @param asOf     likewise
     * @param findings hears of what was assumed
     * @throws Failure if a date cannot be read
     */
    static void set(Request.Builder request, @Nullable String start, @Nullable String asOf, List<Diagnostic> findings) {
        Request soFar = request.build();
        LocalDate today = Today.of(soFar);
        if (start != null) {
            request.start(Today.read("--start", start, today));
        } else if (soFar.start().isEmpty()) {
            request.start(assumedStart(soFar, today, findings));
        }
        if (asOf != null) {
            request.asOf(Today.read("--as-of", asOf, today));
        } else if (soFar.progress().isPresent()) {
            request.asOf(today);
            findings.add(Diagnostic.info("assumed-as-of")
                    .message("no as-of date given; assumed today, {date}", "date", today)
                    .build());
        }
    }

    private static LocalDate assumedStart(Request request, LocalDate today, List<Diagnostic> findings) {
        Optional<LocalDate> begun = request.progress().flatMap(DatesOfPlan::begun);
        findings.add(
                begun.isPresent()
                        ? Diagnostic.info("assumed-start")
                                .message("no start given; assumed that of the progress, {date}", "date", begun.get())
                                .build()
                        : Diagnostic.info("assumed-start")
                                .message("no start given; assumed today, {date}", "date", today)
                                .build());
        return begun.orElse(today);
    }

    /** Without a first day the earliest entry tells when learning began. */
    private static Optional<LocalDate> begun(org.learnroadmap.core.progress.Progress progress) {
        return progress.started()
                .or(() -> Stream.concat(
                                progress.log().stream().map(ProgressEntry::date),
                                progress.topics().values().stream()
                                        .map(TopicStatus::date)
                                        .flatMap(Optional::stream))
                        .min(LocalDate::compareTo));
    }
}
