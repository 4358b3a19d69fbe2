package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.forecast.FinishRange;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.progress.Speed;
import org.learnroadmap.core.track.NextSteps;
import org.learnroadmap.core.track.Recovery;
import org.learnroadmap.core.track.Replan;
import org.learnroadmap.core.track.Status;

/**
 * Writes what a learner asks on the way, for programs: what to do now, how things stand, new dates, when it ends.
 *
 * <p>Reports with {@code "format": 1}. Dates are ISO 8601, minutes integers, probabilities and speeds have at most four
 * decimals. Fields without a value are left out.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class TrackJson {

    private static final int DECIMALS = 4;

    /** Creates the writer. */
    public TrackJson() {}

    /**
     * Writes what a learner can do now and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap, progress and plan
     * @throws IOException if the stream cannot be written to
     */
    public void write(NextSteps steps, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(steps, "steps");
        write(
                diagnostics,
                out,
                report -> report.text("asOf", steps.asOf().toString())
                        .objects("today", steps.today().stream(), (json, session) -> {
                            json.text("topic", session.topic().id());
                            SessionFields.time(json, session);
                        })
                        .texts("startable", DeadlineFields.ids(steps.startable()))
                        .objects(
                                "locked",
                                steps.locked().stream(),
                                (json, locked) -> json.text(
                                                "topic", locked.topic().id())
                                        .texts("waitsFor", locked.waitsFor())
                                        .text("notBefore", locked.notBefore())));
    }

    /**
     * Writes how a learner stands to the plan and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap, progress and plan
     * @throws IOException if the stream cannot be written to
     */
    public void write(Status status, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(status, "status");
        write(diagnostics, out, report -> {
            report.text("asOf", status.asOf().toString())
                    .number("plannedMinutes", status.plannedMinutes())
                    .number("doneMinutes", status.doneMinutes())
                    .number("remainingMinutes", status.remainingMinutes())
                    .number("behindMinutes", status.behindMinutes())
                    .number("behindDays", status.behindDays())
                    .text("finishPlanned", status.finishPlanned().toString())
                    .text("finish", status.finish().toString())
                    .text("finishAtSpeed", status.finishAtSpeed())
                    .number("maxLateDays", status.schedule().maxLateDays())
                    .number("daysToSpare", status.daysToSpare());
            speed(report, status.speed());
            report.objects(
                    "phases",
                    status.phases().stream(),
                    (json, phase) -> json.text("id", phase.phase().id())
                            .text("title", phase.phase().title())
                            .number("doneMinutes", phase.doneMinutes())
                            .number("totalMinutes", phase.totalMinutes()));
        });
    }

    /**
     * Writes new dates, how they differ from the old, and ways back, and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap, progress and plan
     * @throws IOException if the stream cannot be written to
     */
    public void write(Replan replan, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(replan, "replan");
        write(diagnostics, out, report -> {
            report.text("asOf", replan.asOf().toString())
                    .text("previousFinish", replan.previousFinish().toString())
                    .text("finish", replan.finish().toString())
                    .objects(
                            "moved",
                            replan.moved().stream(),
                            (json, moved) -> json.text("topic", moved.topic().id())
                                    .text("from", moved.from().toString())
                                    .text("to", moved.to().toString())
                                    .number("days", moved.days())
                                    .text("why", moved.why()))
                    .texts("added", DeadlineFields.ids(replan.added()))
                    .texts("gone", replan.gone())
                    .texts("deadlinesGained", replan.deadlinesGained())
                    .texts("deadlinesLost", replan.deadlinesLost())
                    .objects("recoveries", replan.recoveries().stream(), TrackJson::recovery)
                    .object("schedule");
            JsonScheduleWriter.content(replan.schedule(), report);
            report.close();
        });
    }

    private static void recovery(JsonReport report, Recovery recovery) {
        report.text("id", recovery.kind().label())
                .text("says", recovery.says())
                .text("finish", recovery.finish().toString())
                .number("minutesPerDay", recovery.minutesPerDay())
                .text("until", recovery.until())
                .texts("leftOut", DeadlineFields.ids(recovery.leftOut()));
    }

    /**
     * Writes finish dates as ranges and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap, progress and plan
     * @throws IOException if the stream cannot be written to
     */
    public void write(Forecast forecast, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(forecast, "forecast");
        write(diagnostics, out, report -> {
            report.text("asOf", forecast.asOf().toString())
                    .number("samples", forecast.samples())
                    .number("seed", forecast.seed());
            range(report, forecast.finish());
            report.object("minutes")
                    .number("p50", forecast.minutes().p50())
                    .number("p80", forecast.minutes().p80())
                    .number("p95", forecast.minutes().p95())
                    .close();
            speed(report, forecast.speed());
            report.objects(
                            "phases",
                            forecast.phases().stream(),
                            (json, phase) -> range(json.text("id", phase.phase().id()), phase.finish()))
                    .objects(
                            "deadlines",
                            forecast.deadlines().stream(),
                            (json, deadline) -> json.text("id", deadline.id())
                                    .text("due", deadline.due().toString())
                                    .number("probability", rounded(deadline.probability())));
        });
    }

    private static void range(JsonReport report, FinishRange range) {
        report.text("p50", range.p50().toString())
                .text("p80", range.p80().toString())
                .text("p95", range.p95().toString());
    }

    private static void speed(JsonReport report, Speed speed) {
        report.object("speed")
                .number("low", rounded(speed.low()))
                .number("likely", rounded(speed.likely()))
                .number("high", rounded(speed.high()))
                .number("measured", speed.measured())
                .close();
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private static void write(List<Diagnostic> diagnostics, OutputStream out, Consumer<JsonReport> content)
            throws IOException {
        List<Diagnostic> findings = List.copyOf(diagnostics);
        Objects.requireNonNull(out, "out");
        JsonReport.write(out, report -> {
            content.accept(report);
            report.diagnostics(findings.stream());
        });
    }
}
