package org.learnroadmap.examples.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.ProgressException;
import org.learnroadmap.yaml.ProgressFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code progress}: records what the learner did. */
@Command(
        name = "progress",
        description = "Records what you did with a topic, in a file that next, status, replan and forecast read.",
        footer = {
            "",
            "The actions: done (finished it), work (spent time on it), skip (leave it out, as if you knew it), undo (take"
                    + " done or skip back), review (went over it again), import (take over the ticked rows of the"
                    + " roadmap's tracker; without ID). The file is created if it is missing."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ProgressCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "The roadmap; - is standard input.")
    private String file = "-";

    @Parameters(index = "1", paramLabel = "PROGRESS", description = "The progress file, in YAML or JSON.")
    private String progressFile = "";

    @Parameters(index = "2", paramLabel = "ACTION", description = "done, work, skip, undo, review or import.")
    private String action = "";

    @Parameters(index = "3", arity = "0..1", paramLabel = "ID", description = "The topic.")
    private @Nullable String id;

    @Option(names = "--date", paramLabel = "DATE|today", description = "When; today by default.")
    private @Nullable String date;

    @Mixin
    private final EntryOptions entry = new EntryOptions();

    @Option(names = "--roadmap", paramLabel = "ID", description = "Which roadmap, if the file holds several.")
    private @Nullable String roadmapId;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    ProgressCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path target = target();
        boolean isImport = action.equals(RecordedAction.IMPORT);
        RecordedAction recorded = isImport ? RecordedAction.DONE : RecordedAction.of(action);
        refuseContradictions(isImport);
        Roadmaps roadmaps = input.roadmaps();
        LoadResult loaded = input.load(roadmaps, file, terminal);
        List<Diagnostic> findings = new ArrayList<>(roadmaps.diagnostics());
        findings.addAll(loaded.diagnostics());
        DiagnosticPrinter.printAndStopAtErrors(findings, terminal.err());
        Roadmap roadmap = RoadmapInput.choose(loaded, roadmapId);
        try {
            return store(target, roadmaps, recording(roadmap, isImport, recorded));
        } catch (ProgressException e) {
            DiagnosticPrinter.print(e.diagnostics(), terminal.err());
            return ExitCode.NOT_VALID;
        }
    }

    private Recording recording(Roadmap roadmap, boolean isImport, RecordedAction recorded) {
        if (isImport) {
            return new ImportRecording(roadmap, this::day);
        }
        return new EntryRecording(roadmap, KnownTopic.of(roadmap, String.valueOf(id)), recorded, entry, this::day);
    }

    private int store(Path target, Roadmaps roadmaps, Recording recording) {
        Outcome<ProgressFile> outcome =
                ProgressFile.update(target, roadmaps.limits(), recording::fresh, recording::addTo);
        DiagnosticPrinter.printAndStopAtErrors(outcome.diagnostics(), terminal.err());
        DiagnosticPrinter.printAll(recording.findings(), terminal.err());
        terminal.out().println(Printable.escape(recording.sentence()));
        return ExitCode.DONE;
    }

    /** Without a date it is today, where the learner is. */
    private LocalDate day(Request request) {
        return Today.read("--date", date == null ? "today" : date, Today.of(request));
    }

    private Path target() throws IOException {
        if (progressFile.equals(Paths.STANDARD)) {
            throw Failure.usage("the progress needs a file; standard input is for the roadmap");
        }
        Path target = Paths.of(progressFile);
        if (!file.equals(Paths.STANDARD) && Paths.areSame(target, Paths.of(file))) {
            throw Failure.usage("the progress file is the roadmap itself; choose another file");
        }
        return target;
    }

    private void refuseContradictions(boolean isImport) {
        if (isImport && (id != null || entry.isGiven())) {
            throw Failure.usage(
                    "import takes over a whole tracker; leave out the topic, --minutes, --share, --grade and"
                            + " --reason");
        }
        if (!isImport && id == null) {
            throw Failure.usage("name the topic: roadmap progress " + file + " " + progressFile + " " + action + " ID");
        }
    }
}
