package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Monitor;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.forecast.Forecast;
import org.learnroadmap.core.forecast.ForecastOptions;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.TimeOff;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.export.PlanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedule}: turns a roadmap into dates. */
@Command(
        name = "schedule",
        description = "Turns a roadmap into dates.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScheduleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The roadmap; - is standard input.")
    private String file = "-";

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    @Mixin
    private final RequestInput requestInput = new RequestInput();

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Instead of the dates, tell why a topic stands where it does.")
    private @Nullable String explained;

    @Option(
            names = "--time-off",
            paramLabel = "DATE[..DATE]",
            description = "Instead of the dates, tell what it costs not to study then.")
    private @Nullable String timeOff;

    @Mixin
    private final FailOn failOn = new FailOn();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file, as a whole or not at all.")
    private @Nullable String output;

    @Option(names = "--roadmap", paramLabel = "ID", description = "Which roadmap, if the file holds several.")
    private @Nullable String roadmapId;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    ScheduleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        failOn.check();
        refuseContradictions();
        DateRange absence = timeOff == null ? null : OptionText.read("--time-off", timeOff, DateRange::parse);
        Roadmaps roadmaps = input.roadmaps();
        ScheduleWriter writer = document.writer(roadmaps);
        List<Diagnostic> findings = new ArrayList<>(roadmaps.diagnostics());
        Request request = requestInput.request(progress.read(roadmaps.limits(), findings), roadmaps.limits(), findings);
        LoadResult loaded = input.load(roadmaps, file, terminal);
        findings.addAll(loaded.diagnostics());
        DiagnosticPrinter.printAndStopAtErrors(findings, terminal.err());
        Roadmap roadmap = RoadmapInput.choose(loaded, roadmapId);
        return absence == null
                ? schedule(roadmaps, roadmap, request, writer, findings)
                : quote(roadmaps, roadmap, request, absence, findings);
    }

    private int schedule(
            Roadmaps roadmaps, Roadmap roadmap, Request request, ScheduleWriter writer, List<Diagnostic> findings) {
        if (explained == null && writer.uses().contains(DocumentPart.FORECAST)) {
            Forecast forecast =
                    result(monitor -> roadmaps.forecast(roadmap, request, ForecastOptions.defaults()), findings);
            write(
                    roadmaps,
                    writer,
                    Document.of(forecast.schedule()).forecast(forecast).diagnostics(findings));
            return failOn.code(forecast.schedule());
        }
        Schedule schedule = result(monitor -> roadmaps.plan(roadmap, request, monitor), findings);
        if (explained == null) {
            write(roadmaps, writer, Document.of(schedule).diagnostics(findings));
        } else {
            explain(Explained.of(schedule, explained, terminal), findings);
        }
        return failOn.code(schedule);
    }

    private int quote(
            Roadmaps roadmaps, Roadmap roadmap, Request request, DateRange absence, List<Diagnostic> findings) {
        TimeOff quote = result(monitor -> roadmaps.timeOff(roadmap, request, absence), findings);
        ReportOutput out = new ReportOutput(terminal, output);
        out.write(
                document.isJson()
                        ? stream -> new PlanJson().write(quote, findings, stream)
                        : stream -> out.text().write(quote, stream));
        return failOn.code(quote.schedule());
    }

    private void explain(Explanation explanation, List<Diagnostic> findings) {
        ReportOutput out = new ReportOutput(terminal, output);
        out.write(
                document.isJson()
                        ? stream -> new PlanJson().write(explanation, findings, stream)
                        : stream -> out.text().write(explanation, stream));
    }

    /** Plans, says what there is to say, and adds it to the findings. */
    private <T> T result(Function<Monitor, Outcome<T>> planning, List<Diagnostic> findings) {
        Outcome<T> outcome;
        try (Progress watch = new Progress(terminal, file)) {
            outcome = planning.apply(watch);
        }
        DiagnosticPrinter.printAndStopAtErrors(outcome.diagnostics(), terminal.err());
        findings.addAll(outcome.diagnostics());
        return outcome.orThrow();
    }

    private void refuseContradictions() throws IOException {
        if (output != null && !file.equals(Paths.STANDARD) && Paths.areSame(Paths.of(output), Paths.of(file))) {
            throw Failure.usage("-o names the roadmap itself; choose another file");
        }
        if (output != null && progress.is(output)) {
            throw Failure.usage("-o names the progress file; choose another file");
        }
        if (explained != null && timeOff != null) {
            throw Failure.usage("--explain and --time-off ask different questions; ask one");
        }
        if (explained != null || timeOff != null) {
            document.checkAnswer(explained != null ? "--explain" : "--time-off");
        }
    }

    private void write(Roadmaps roadmaps, ScheduleWriter writer, Document about) {
        ReportOutput out = new ReportOutput(terminal, output);
        Document fitting = out.isScreen() ? forScreen(writer, about) : about;
        Document complete = document.complete(fitting, roadmaps.limits());
        out.write(stream -> roadmaps.write(writer.id(), complete, stream));
    }

    private static Document forScreen(ScheduleWriter writer, Document document) {
        if (!writer.id().equals("text")) {
            return document;
        }
        Document styled = Terminal.hasStyles() ? document.option("style", "ansi") : document;
        return styled.option("width", Integer.toString(Terminal.width()));
    }
}
