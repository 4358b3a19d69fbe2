package org.learnroadmap.examples.app;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Printable;
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
        int worst = ExitCode.DONE;
        for (String file : files) {
            worst = Math.max(worst, check(roadmaps, file));
        }
        return worst;
    }

    /** A file that cannot be read does not keep the others from being checked. */
    private int check(Roadmaps roadmaps, String file) {
        LoadResult loaded;
        try {
            loaded = input.load(roadmaps, file, terminal);
        } catch (UncheckedIOException e) {
            terminal.err().println("error: " + Failure.say(e.getCause()));
            return ExitCode.NOT_READ_OR_WRITTEN;
        }
        DiagnosticPrinter.print(loaded.diagnostics(), terminal.err());
        if (loaded.hasErrors()) {
            return ExitCode.NOT_VALID;
        }
        terminal.out()
                .println(Printable.escape(loaded.source()) + ": ok, "
                        + loaded.roadmaps().stream().map(CheckCommand::say).collect(Collectors.joining("; ")));
        return ExitCode.DONE;
    }

    private static String say(Roadmap roadmap) {
        return roadmap.id() + " with " + count(roadmap.allPhases().size(), "phase") + " and "
                + count(roadmap.topics().size(), "topic");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
