package org.learnroadmap.examples.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.spi.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plugins}: lists loaders, pace strategies, writers and checks. */
@Command(
        name = "plugins",
        description = "Lists loaders, pace strategies with their options, writers and checks.",
        mixinStandardHelpOptions = true)
final class PluginsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RoadmapInput input = new RoadmapInput();

    PluginsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Roadmaps roadmaps = input.roadmaps();
        DiagnosticPrinter.print(roadmaps.diagnostics(), terminal.err());
        print("Loaders", roadmaps.loaders());
        print("Pace strategies", roadmaps.paceStrategies());
        print("Writers", roadmaps.writers());
        print("Checks", roadmaps.checks());
        return ExitCode.DONE;
    }

    private void print(String title, List<? extends Provider> providers) {
        terminal.out().println(title);
        if (providers.isEmpty()) {
            terminal.out().println("  none besides the built-in ones");
        }
        for (Provider provider : providers) {
            terminal.out()
                    .println("  " + provider.id() + "  " + Printable.escape(provider.version()) + "  "
                            + jarOf(provider));
            provider.options().forEach(option -> terminal.out().println("      " + say(option)));
        }
    }

    private static String say(Option option) {
        String value = option.isRequired()
                ? "required"
                : option.byDefault().map(text -> "default " + text).orElse("optional");
        return option.name() + " (" + option.type().label() + ", " + value + "): " + option.says();
    }

    private static String jarOf(Provider provider) {
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "built in";
        }
        try {
            URI place = source.getLocation().toURI();
            return String.valueOf(Path.of(place).getFileName());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return source.getLocation().toString();
        }
    }
}
