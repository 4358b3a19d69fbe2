package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.export.RoadmapJson;
import org.learnroadmap.export.RoadmapText;
import org.learnroadmap.export.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: prints roadmaps as they were understood. */
@Command(name = "show", description = "Shows roadmaps as they were understood.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    @Mixin
    private final LaterOptions later = new LaterOptions();

    @Option(names = "--roadmap", paramLabel = "ID", description = "Only this roadmap of the file.")
    private @Nullable String roadmap;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format = "text";

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private String file = "-";

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        later.refuse();
        if (format.equals("yaml")) {
            throw LaterCommands.refuse("format 'yaml' of show");
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw Failure.usage("unknown format '" + format + "'; there are text, json");
        }
        Roadmaps roadmaps = input.roadmaps();
        LoadResult loaded = input.load(roadmaps, file, terminal);
        DiagnosticPrinter.printAndStopAtErrors(loaded.diagnostics(), terminal.err());
        List<Roadmap> shown = roadmap == null ? loaded.roadmaps() : List.of(RoadmapInput.choose(loaded, roadmap));
        if (format.equals("json")) {
            new RoadmapJson().write(shown, loaded.diagnostics(), terminal.out());
        } else {
            text().write(shown, terminal.out());
        }
        return ExitCode.DONE;
    }

    private static RoadmapText text() {
        return new RoadmapText(Terminal.width(), Terminal.hasStyles() ? TextStyle.ANSI : TextStyle.PLAIN);
    }
}
