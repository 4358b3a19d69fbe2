package org.learnroadmap.examples.app;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Commands, options and formats that are designed and not built yet: refused with a sentence, never ignored. */
final class LaterCommands {

    private static final List<String> COMMANDS = List.of("progress", "next", "status", "replan", "forecast");
    private static final List<String> FORMATS = List.of("markdown", "csv", "ics", "html", "mermaid");

    private LaterCommands() {}

    /** Lets the application recognise the commands. */
    static void addTo(CommandLine application) {
        COMMANDS.forEach(name -> {
            CommandLine later = new CommandLine(new Later(name));
            later.setUnmatchedArgumentsAllowed(true)
                    .getCommandSpec()
                    .usageMessage()
                    .hidden(true);
            application.addSubcommand(name, later);
        });
    }

    /** Tells whether a format is designed for schedules and not built yet. */
    static boolean isLaterFormat(String format) {
        return FORMATS.contains(format);
    }

    /** Returns the sentence about anything that is not built yet. */
    static Failure refuse(String what) {
        return Failure.usage(what + " is not available yet in this version");
    }

    /** Takes whatever follows its name. */
    @Command
    private static final class Later implements Runnable {
        private final String name;

        Later(String name) {
            this.name = name;
        }

        @Override
        public void run() {
            throw refuse("command '" + name + "'");
        }
    }
}
