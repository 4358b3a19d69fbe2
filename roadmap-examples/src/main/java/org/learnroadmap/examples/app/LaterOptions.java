package org.learnroadmap.examples.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that are designed and not built yet. Not shown in the help; refused with a sentence when used. */
final class LaterOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--previous", hidden = true, arity = "0..1", fallbackValue = "")
    private @Nullable List<String> used;

    /**
     * Refuses the first that was used.
     *
     * @throws Failure if any was
     */
    void refuse() {
        if (used != null && command != null) {
            List<String> names = List.of(command.findOption("--previous").names());
            String name = command.commandLine().getParseResult().originalArgs().stream()
                    .map(argument -> argument.replaceFirst("=.*", ""))
                    .filter(names::contains)
                    .findFirst()
                    .orElse("this option");
            throw NotYet.refuse("option '" + name + "'");
        }
    }
}
