package org.learnroadmap.examples.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: says what is wrong with definitions. */
@Command(
        name = "check",
        description = "Checks roadmap definitions: every error and warning, with its place.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    @Mixin
    private final LaterOptions later = new LaterOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, which is the default.")
    private @Nullable String format;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files; - is standard input.")
    private List<String> files = List.of();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        later.refuse();
        if (format != null && !format.equals("text")) {
            throw LaterCommands.refuse("format '" + format + "' of check");
        }
        Roadmaps roadmaps = input.roadmaps();
        DiagnosticPrinter.print(roadmaps.diagnostics(), terminal.err());
        boolean errors = false;
        for (String file : files) {
            LoadResult loaded = input.load(roadmaps, file, terminal);
            DiagnosticPrinter.print(loaded.diagnostics(), terminal.err());
            errors |= loaded.hasErrors();
            if (!loaded.hasErrors()) {
                terminal.out()
                        .println(file + ": ok, "
                                + loaded.roadmaps().stream()
                                        .map(CheckCommand::say)
                                        .collect(Collectors.joining("; ")));
            }
        }
        return errors ? ExitCode.NOT_VALID : ExitCode.DONE;
    }

    private static String say(Roadmap roadmap) {
        return roadmap.id() + " with " + count(roadmap.allPhases().size(), "phase") + " and "
                + count(roadmap.topics().size(), "topic");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
