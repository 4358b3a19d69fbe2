package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;
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
    private final RequestInput requestInput = new RequestInput();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, or that of a plugin.")
    private @Nullable String format;

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file, as a whole or not at all.")
    private @Nullable String output;

    @Option(names = "--roadmap", paramLabel = "ID", description = "Which roadmap, if the file holds several.")
    private @Nullable String roadmapId;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    @Mixin
    private final LaterOptions later = new LaterOptions();

    ScheduleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        later.refuse();
        refuseToOverwriteInput();
        Roadmaps roadmaps = input.roadmaps();
        ScheduleWriter writer = writer(roadmaps);
        List<Diagnostic> findings = new ArrayList<>(roadmaps.diagnostics());
        Request request = requestInput.request(roadmaps.limits(), findings).build();
        LoadResult loaded = input.load(roadmaps, file, terminal);
        findings.addAll(loaded.diagnostics());
        DiagnosticPrinter.printAndStopAtErrors(findings, terminal.err());
        Outcome<Schedule> outcome = plan(roadmaps, RoadmapInput.choose(loaded, roadmapId), request);
        DiagnosticPrinter.printAndStopAtErrors(outcome.diagnostics(), terminal.err());
        findings.addAll(outcome.diagnostics());
        write(roadmaps, writer, Document.of(outcome.orThrow()).diagnostics(findings));
        return ExitCode.DONE;
    }

    private Outcome<Schedule> plan(Roadmaps roadmaps, Roadmap roadmap, Request request) {
        try (Progress progress = new Progress(terminal, file)) {
            return roadmaps.plan(roadmap, request, progress);
        }
    }

    /** Looks for the writer before anything else is done. */
    private ScheduleWriter writer(Roadmaps roadmaps) {
        String wanted = format == null ? "text" : format;
        List<ScheduleWriter> writers = roadmaps.writers();
        return writers.stream()
                .filter(writer -> writer.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> LaterCommands.isLaterFormat(wanted)
                        ? LaterCommands.refuse("format '" + wanted + "'")
                        : Failure.usage("unknown format '" + wanted + "'; there are "
                                + String.join(
                                        ", ",
                                        writers.stream().map(ScheduleWriter::id).toList())));
    }

    private void refuseToOverwriteInput() throws IOException {
        if (output != null && !file.equals(Paths.STANDARD) && Paths.areSame(Paths.of(output), Paths.of(file))) {
            throw Failure.usage("-o names the roadmap itself; choose another file");
        }
    }

    private void write(Roadmaps roadmaps, ScheduleWriter writer, Document document) {
        if (output != null && !output.equals(Paths.STANDARD)) {
            OutputFile.write(Paths.of(output), out -> roadmaps.write(writer.id(), document, out));
            return;
        }
        roadmaps.write(writer.id(), forScreen(writer, document), terminal.out());
    }

    private static Document forScreen(ScheduleWriter writer, Document document) {
        if (!writer.id().equals("text")) {
            return document;
        }
        Document styled = Terminal.hasStyles() ? document.option("style", "ansi") : document;
        return styled.option("width", Integer.toString(Terminal.width()));
    }
}
