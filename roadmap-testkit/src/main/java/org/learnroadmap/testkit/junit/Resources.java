package org.learnroadmap.testkit.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/** Looks for files and folders where a test means them: on the class path, then in the working directory. */
final class Resources {

    /** Where Maven and Gradle copy resources from. */
    private static final List<String> SOURCES = List.of("src/test/resources", "src/main/resources");

    private final Class<?> test;

    private Resources(Class<?> test) {
        this.test = test;
    }

    static Resources of(Class<?> test) {
        return new Resources(test);
    }

    /**
     * Reads a file: a class path resource or a file of the working directory.
     *
     * @return nothing if there is none
     */
    Optional<Source> file(String name, Limits limits) {
        for (String resource : resources(name)) {
            Optional<URL> found =
                    urls(resource).stream().filter(url -> !isFolder(url)).findFirst();
            if (found.isPresent()) {
                return Optional.of(read(found.get(), resource, limits));
            }
        }
        Path file = Path.of(name).toAbsolutePath().normalize();
        return Files.isRegularFile(file) ? Optional.of(Source.read(file, limits)) : Optional.empty();
    }

    /**
     * Finds folders: all of the class path with the name, or else that of the working directory.
     *
     * @return none if there is none
     */
    List<Folder> folders(String name) {
        for (String resource : resources(name)) {
            List<Folder> found = urls(resource).stream()
                    .map(Resources::path)
                    .flatMap(Optional::stream)
                    .filter(Files::isDirectory)
                    .distinct() // A module and a class loader spell the same folder in two ways.
                    .map(path -> new Folder(path, resource))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        Path folder = Path.of(name).toAbsolutePath().normalize();
        return Files.isDirectory(folder) ? List.of(new Folder(folder, null)) : List.of();
    }

    /**
     * A folder.
     *
     * @param path     where it lies
     * @param resource its name on the class path; null if it does not lie there
     */
    record Folder(Path path, @Nullable String resource) {

        /** Reads a file of the folder. */
        Source read(Path file, Limits limits) {
            String own = path.relativize(file).toString().replace('\\', '/');
            return Source.read(resource == null ? file : original(file, join(resource, own)), limits);
        }
    }

    /** Says where a name was looked for. */
    String places(String name) {
        List<String> places = new ArrayList<>();
        resources(name).forEach(resource -> places.add("'" + resource + "' on the class path"));
        places.add(Path.of(name).toAbsolutePath().normalize().toString());
        return String.join(", ", places.subList(0, places.size() - 1)) + " and " + places.get(places.size() - 1)
                + (test.getModule().isNamed()
                        ? "; in a named module, resources have to be in a package that is open to org.learnroadmap.testkit"
                        : "");
    }

    /** Returns the names on the class path that are meant: beside the test, then below the root. */
    private Set<String> resources(String name) {
        String plain = name.replaceFirst("^/+", "").replaceFirst("/+$", "");
        Set<String> names = new LinkedHashSet<>();
        if (!name.startsWith("/")) {
            names.add(join(test.getPackageName().replace('.', '/'), plain));
        }
        names.add(plain);
        return names;
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
    }

    /** The class finds what its module hides from others, its class loader finds what several places have. */
    private List<URL> urls(String resource) {
        return Stream.concat(Stream.ofNullable(test.getResource("/" + resource)), fromClassLoader(resource).stream())
                .toList();
    }

    private List<URL> fromClassLoader(String resource) {
        try {
            return Collections.list(test.getClassLoader().getResources(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFolder(URL url) {
        return path(url).filter(Files::isDirectory).isPresent();
    }

    /** Returns the path of what does not lie in a jar. */
    private static Optional<Path> path(URL url) {
        try {
            URI uri = url.toURI();
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Source read(URL url, String resource, Limits limits) {
        Optional<Path> path = path(url);
        if (path.isPresent()) {
            return Source.read(original(path.get(), resource), limits);
        }
        try (InputStream in = url.openStream()) {
            return Source.read(url.toString(), in, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds copy resources, and whoever follows a place wants to edit what was copied. */
    static Path original(Path copy, String resource) {
        return SOURCES.stream()
                .map(folder -> Path.of(folder, resource).toAbsolutePath())
                .filter(file -> Files.isRegularFile(file) && isSame(file, copy))
                .findFirst()
                .orElse(copy);
    }

    private static boolean isSame(Path file, Path copy) {
        try {
            return Files.mismatch(file, copy) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
