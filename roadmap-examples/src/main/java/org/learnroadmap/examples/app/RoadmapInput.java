package org.learnroadmap.examples.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.LoadOptions;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.core.spi.SourceProbe;
import picocli.CommandLine.Option;

/** The options of every command that reads roadmaps. */
final class RoadmapInput {

    private static final String PROSE = "markdown";

    @Option(
            names = "--loader",
            paramLabel = "ID[:KEY=VALUE,...]",
            description = "Read with this loader instead of the one that recognises the file.")
    private @Nullable String loader;

    @Option(
            names = "--plugins",
            paramLabel = "DIR|JAR",
            description = "Add a plugin: a jar, or all jars of a folder. May be repeated.")
    private List<String> plugins = List.of();

    /** Finds all providers, those of plugin jars included. */
    Roadmaps roadmaps() {
        if (plugins.isEmpty()) {
            return Roadmaps.discover();
        }
        List<URL> jars = plugins.stream()
                .flatMap(RoadmapInput::jars)
                .map(RoadmapInput::url)
                .toList();
        // Open as long as the process lives: providers load more of their classes when they are used.
        return Roadmaps.discover(new URLClassLoader(jars.toArray(URL[]::new), Roadmaps.class.getClassLoader()));
    }

    private static Stream<Path> jars(String name) {
        Path plugin = Paths.of(name);
        if (!Files.isDirectory(plugin)) {
            return Stream.of(jar(plugin));
        }
        try (Stream<Path> files = Files.list(plugin)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw Failure.usage("there is no jar in " + plugin);
            }
            return jars.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar(Path plugin) {
        if (!Files.isReadable(plugin)) {
            throw Failure.notReadOrWritten("there is no plugin " + plugin);
        }
        try {
            new JarFile(plugin.toFile()).close();
            return plugin;
        } catch (IOException e) {
            throw Failure.usage(plugin + " is not a jar");
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a file; {@code -} is standard input. */
    LoadResult load(Roadmaps roadmaps, String file, Terminal terminal) {
        try (Progress progress = new Progress(terminal, file)) {
            Source source = file.equals(Paths.STANDARD)
                    ? Source.read("stdin", terminal.in(), roadmaps.limits())
                    : Source.read(existing(file), roadmaps.limits());
            return roadmaps.load(source, options().monitor(progress));
        }
    }

    /**
     * Tells of files in a folder, from their names, whether they are to be read, by the named loader if there is one. Any
     * text reads as prose, a README beside definitions, too, so prose in a folder is only read if asked for.
     */
    Predicate<Path> recognisedBy(Roadmaps roadmaps) {
        List<RoadmapLoader> named = roadmaps.loaders().stream()
                .filter(known ->
                        loader != null && loader.replaceFirst(":.*", "").equals(known.id()))
                .toList();
        // With a name that nobody has, every file says so.
        List<RoadmapLoader> loaders = named.isEmpty()
                ? roadmaps.loaders().stream()
                        .filter(known -> !known.id().equals(PROSE))
                        .toList()
                : named;
        return file -> loaders.stream().anyMatch(known -> supports(known, file));
    }

    private static boolean supports(RoadmapLoader loader, Path file) {
        try {
            return loader.supports(new SourceProbe(file.toString(), ""));
        } catch (RuntimeException e) {
            return false; // Said about each file that another loader reads.
        }
    }

    private static Path existing(String file) {
        Path path = Paths.of(file);
        if (Files.isDirectory(path)) {
            throw Failure.usage(file + " is a folder; name a file");
        }
        return path;
    }

    private LoadOptions options() {
        if (loader == null) {
            return LoadOptions.defaults();
        }
        ProviderSpec chosen = ProviderSpec.parse("--loader", loader);
        return LoadOptions.defaults().loader(chosen.id(), chosen.options());
    }

    /** Chooses the roadmap of a file that holds one, or the one that was asked for. */
    static Roadmap choose(LoadResult loaded, @Nullable String id) {
        List<String> ids = loaded.roadmaps().stream().map(Roadmap::id).toList();
        if (id != null) {
            return loaded.roadmap(id)
                    .orElseThrow(() -> Failure.usage(
                            loaded.source() + " holds no roadmap '" + id + "'; there is " + String.join(", ", ids)));
        }
        if (ids.size() > 1) {
            throw Failure.usage(loaded.source() + " holds " + ids.size() + " roadmaps; choose one with --roadmap "
                    + String.join(", ", ids));
        }
        return loaded.roadmap();
    }
}
