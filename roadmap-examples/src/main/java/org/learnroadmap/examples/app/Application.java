package org.learnroadmap.examples.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.plan.RequestException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code roadmap} and how its subcommands are run. */
@Command(
        name = "roadmap",
        description = "Turns learning roadmaps into dated schedules.",
        mixinStandardHelpOptions = true,
        versionProvider = Application.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            ShowCommand.class,
            ScheduleCommand.class,
            CompareCommand.class,
            ProgressCommand.class,
            NextCommand.class,
            StatusCommand.class,
            ReplanCommand.class,
            ForecastCommand.class,
            PluginsCommand.class
        })
final class Application implements Runnable {

    /** What the library for commands accepts. */
    private static final int NARROWEST_HELP = 55;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before a command runs
    private CommandSpec spec;

    private Application() {}

    /** Runs one command and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine commands = new CommandLine(new Application(), new CommandFactory(terminal));
        return commands.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        Terminal.hasStyles() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Terminal.width()))
                .setParameterExceptionHandler((failure, arguments) -> refuse(terminal, failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(terminal, failure, parsed))
                .execute(args);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: check, show, schedule, compare, progress, next, status, replan, forecast or plugins");
    }

    private static int refuse(Terminal terminal, ParameterException failure) {
        terminal.err().println("error: " + Printable.escape(String.valueOf(failure.getMessage())));
        terminal.err()
                .println("Try '" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int report(Terminal terminal, Exception failure, ParseResult parsed) throws Exception {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof IOException io) {
            terminal.err().println("error: " + Failure.say(io));
            return ExitCode.NOT_READ_OR_WRITTEN;
        }
        if (failure instanceof RequestException refused) {
            DiagnosticPrinter.print(refused.diagnostics(), terminal.err());
            return ExitCode.NOT_VALID;
        }
        if (failure instanceof Failure expected) {
            if (!expected.message().isEmpty()) {
                terminal.err().println("error: " + Printable.escape(expected.message()));
            }
            return expected.code();
        }
        blame(terminal, failure);
        return ExitCode.NOT_VALID;
    }

    /** Names the plugin whose code failed, if it is not ours. */
    private static void blame(Terminal terminal, Exception failure) throws Exception {
        if (failure instanceof IllegalStateException && failure.getCause() != null) {
            terminal.err().println("error: " + Printable.escape(String.valueOf(failure.getMessage())));
            return;
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            String type = frame.getClassName();
            if (type.startsWith("org.learnroadmap.")) {
                break;
            }
            if (!type.startsWith("java.") && !type.startsWith("jdk.")) {
                terminal.err()
                        .println("error: plugin class " + type + " failed: " + Printable.escape(failure.toString()));
                return;
            }
        }
        throw failure;
    }

    /** Gives commands the terminal they print on. */
    private record CommandFactory(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** Tells the version of the library. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"roadmap " + Roadmaps.version()};
        }
    }
}
