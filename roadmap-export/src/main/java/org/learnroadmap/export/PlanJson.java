package org.learnroadmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.plan.ComparedPlan;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.PlanFigures;
import org.learnroadmap.core.plan.TimeOff;

/**
 * Writes what is asked about plans, for programs: why a topic stands where it does, which of several plans is best, what
 * time off costs.
 *
 * <p>Reports with {@code "format": 1}. Dates are ISO 8601, minutes integers. Fields without a value are left out.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1
 */
public final class PlanJson {

    /** Creates the writer. */
    public PlanJson() {}

    /**
     * Writes an explanation and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap and plan
     * @throws IOException if the stream cannot be written to
     */
    public void write(Explanation explanation, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(explanation, "explanation");
        List<Diagnostic> findings = List.copyOf(diagnostics);
        Objects.requireNonNull(out, "out");
        JsonReport.write(out, report -> {
            write(explanation, report);
            report.diagnostics(findings.stream());
        });
    }

    private static void write(Explanation explanation, JsonReport report) {
        DeadlineFields.topic(report, explanation.topic());
        report.text("neededBy", explanation.due())
                .number("capacity", explanation.capacity())
                .text("ready", explanation.ready().toString())
                .text("cause", Causes.label(explanation.cause()))
                .texts("waitedFor", DeadlineFields.ids(explanation.waitedFor()))
                .objects(
                        "ahead",
                        explanation.ahead().stream(),
                        (json, ahead) -> json.text("topic", ahead.topic().id())
                                .number("minutes", ahead.minutes())
                                .flag("urgent", ahead.urgent()))
                .objects(
                        "chain",
                        explanation.chain().stream(),
                        (json, link) -> json.text("topic", link.topic().topic().id())
                                .text("start", link.topic().start().toString())
                                .text("finish", link.topic().finish().toString())
                                .text("cause", Causes.label(link.cause())));
    }

    /**
     * Writes a comparison and leaves the stream open.
     *
     * @param plans       what is compared, each with its own findings
     * @param diagnostics the findings about the roadmap
     * @throws IOException if the stream cannot be written to
     */
    public void write(List<ComparedPlan> plans, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        List<ComparedPlan> all = List.copyOf(plans);
        List<Diagnostic> findings = List.copyOf(diagnostics);
        Objects.requireNonNull(out, "out");
        JsonReport.write(
                out,
                report -> report.objects("plans", all.stream(), PlanJson::write).diagnostics(findings.stream()));
    }

    private static void write(JsonReport report, ComparedPlan plan) {
        PlanNames names = new PlanNames(plan);
        report.text("pace", names.pace()).text("hours", names.hours()).text("start", names.start());
        plan.figures().ifPresent(figures -> write(figures, report));
        report.diagnostics(plan.outcome().diagnostics().stream());
    }

    private static void write(PlanFigures figures, JsonReport report) {
        report.text("finish", Optional.of(figures.finish()))
                .number("minutesPerWeek", figures.minutesPerWeek())
                .object("busiestWeek")
                .text("from", figures.busiestWeek().first().toString())
                .text("to", figures.busiestWeek().last().toString())
                .number("minutes", figures.busiestMinutes())
                .close()
                .number("maxLateDays", figures.maxLateDays())
                .number("daysToSpare", figures.daysToSpare());
    }

    /**
     * Writes what time off costs and leaves the stream open.
     *
     * @param diagnostics the findings about roadmap and plan
     * @throws IOException if the stream cannot be written to
     */
    public void write(TimeOff timeOff, List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        Objects.requireNonNull(timeOff, "timeOff");
        List<Diagnostic> findings = List.copyOf(diagnostics);
        Objects.requireNonNull(out, "out");
        JsonReport.write(
                out,
                report -> report.text("from", timeOff.dates().first().toString())
                        .text("to", timeOff.dates().last().toString())
                        .flag("costsNothing", timeOff.costsNothing())
                        .number("finishDays", timeOff.finishDays())
                        .text("finish", timeOff.schedule().finish().toString())
                        .number("maxLateDays", timeOff.schedule().maxLateDays())
                        .texts("broken", timeOff.broken())
                        .texts("moreLate", timeOff.moreLate())
                        .diagnostics(findings.stream()));
    }
}
