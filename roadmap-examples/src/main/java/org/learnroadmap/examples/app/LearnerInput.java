package org.learnroadmap.examples.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.export.TrackJson;
import org.learnroadmap.export.TrackText;
import org.learnroadmap.yaml.ProgressFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands about a learner on the way have in common: roadmap, progress, request, and where answers go. */
final class LearnerInput {

    private static final List<String> FORMATS = List.of("text", "json");

    @Parameters(index = "0", paramLabel = "FILE", description = "The roadmap; - is standard input.")
    private String file = "-";

    @Parameters(
            index = "1",
            paramLabel = "PROGRESS",
            description = "What was done: a progress file. A request in it counts.")
    private String progress = "";

    @Mixin
    private final RequestInput request = new RequestInput();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private String format = "text";

    @Option(names = "-o", paramLabel = "FILE", description = "Write to a file, as a whole or not at all.")
    private @Nullable String output;

    @Option(names = "--roadmap", paramLabel = "ID", description = "Which roadmap, if the file holds several.")
    private @Nullable String roadmapId;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    /** How an answer is written for people. */
    @FunctionalInterface
    interface ForPeople<T> {
        void write(TrackText text, T answer, OutputStream out) throws IOException;
    }

    /** How an answer is written for programs. */
    @FunctionalInterface
    interface ForPrograms<T> {
        void write(TrackJson json, T answer, List<Diagnostic> findings, OutputStream out) throws IOException;
    }

    /** Returns the name of the progress file. */
    String progressFile() {
        return progress;
    }

    /**
     * Reads roadmap, progress and request.
     *
     * @throws Failure if one of them is wrong, which has then been said
     */
    Learner read(Terminal terminal) throws IOException {
        if (!FORMATS.contains(format)) {
            throw Failure.usage("unknown format '" + format + "'; there are " + String.join(", ", FORMATS));
        }
        refuseToOverwrite(file, "the roadmap itself");
        refuseToOverwrite(progress, "the progress file");
        Roadmaps roadmaps = input.roadmaps();
        List<Diagnostic> findings = new ArrayList<>(roadmaps.diagnostics());
        ProgressFile done =
                ProgressInput.read(progress, roadmaps.limits(), findings).orElse(null);
        Request asked = request.request(done, roadmaps.limits(), findings);
        LoadResult loaded = input.load(roadmaps, file, terminal);
        findings.addAll(loaded.diagnostics());
        DiagnosticPrinter.printAndStopAtErrors(findings, terminal.err());
        return new Learner(terminal, file, roadmaps, RoadmapInput.choose(loaded, roadmapId), asked, findings);
    }

    private void refuseToOverwrite(String name, String what) throws IOException {
        if (output != null && !name.equals(Paths.STANDARD) && Paths.areSame(Paths.of(output), Paths.of(name))) {
            throw Failure.usage("-o names " + what + "; choose another file");
        }
    }

    /**
     * Writes an answer where and how it was asked for.
     *
     * @param texts chooses how long lists of a text are, and how it ends
     */
    <T> void write(
            Learner learner,
            T answer,
            UnaryOperator<TrackText> texts,
            ForPeople<T> forPeople,
            ForPrograms<T> forPrograms) {
        ReportOutput out = new ReportOutput(learner.terminal(), output);
        out.write(
                format.equals("json")
                        ? stream -> forPrograms.write(new TrackJson(), answer, learner.findings(), stream)
                        : stream -> forPeople.write(texts.apply(out.trackText()), answer, stream));
    }
}
