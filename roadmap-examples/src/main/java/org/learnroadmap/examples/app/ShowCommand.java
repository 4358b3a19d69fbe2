package org.learnroadmap.examples.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.export.RoadmapJson;
import org.learnroadmap.export.RoadmapText;
import org.learnroadmap.export.TextStyle;
import org.learnroadmap.yaml.DefinitionFile;
import org.learnroadmap.yaml.Syntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: prints roadmaps as they were understood. */
@Command(name = "show", description = "Shows roadmaps as they were understood.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "yaml");

    private final Terminal terminal;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    @Option(names = "--roadmap", paramLabel = "ID", description = "Only this roadmap of the file.")
    private @Nullable String roadmap;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json, or yaml: a definition that can be loaded again.")
    private String format = "text";

    @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
    private String file = "-";

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw Failure.usage("unknown format '" + format + "'; there are " + String.join(", ", FORMATS));
        }
        Roadmaps roadmaps = input.roadmaps();
        LoadResult loaded = input.load(roadmaps, file, terminal);
        DiagnosticPrinter.printAndStopAtErrors(loaded.diagnostics(), terminal.err());
        List<Roadmap> shown = roadmap == null ? loaded.roadmaps() : List.of(RoadmapInput.choose(loaded, roadmap));
        switch (format) {
            case "json" -> new RoadmapJson().write(shown, loaded.diagnostics(), terminal.out());
            case "yaml" -> writeDefinitions(shown);
            default -> text().write(shown, terminal.out());
        }
        return ExitCode.DONE;
    }

    /** Only what a loader of another format read may hold what no YAML file can. */
    private void writeDefinitions(List<Roadmap> shown) {
        List<RoadmapDefinition> definitions =
                shown.stream().map(RoadmapDefinition::of).toList();
        try {
            DefinitionFile.write(definitions, Syntax.YAML, terminal.out());
        } catch (IllegalArgumentException e) {
            terminal.err().println("error: " + Printable.escape(file + ": " + e.getMessage()));
            throw Failure.notValid();
        }
    }

    private static RoadmapText text() {
        return new RoadmapText(Terminal.width(), Terminal.hasStyles() ? TextStyle.ANSI : TextStyle.PLAIN);
    }
}
