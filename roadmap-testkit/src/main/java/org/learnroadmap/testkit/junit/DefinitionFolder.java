package org.learnroadmap.testkit.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.internal.Listing;

/** Finds the definitions below a folder. */
final class DefinitionFolder {

    /** Any number of them in a row stands for the same as one. */
    private static final Pattern ANY_FOLDERS = Pattern.compile("(?<![^/{,])(\\*\\*/)+");

    private final String name;
    private final List<PathMatcher> matchers;
    private final Roadmaps roadmaps;
    private final List<FoundFile> found = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    private DefinitionFolder(String name, String glob, Roadmaps roadmaps) {
        this.name = name;
        this.roadmaps = roadmaps;
        FileSystem files = FileSystems.getDefault();
        matchers = readings(glob).stream()
                .distinct()
                .map(pattern -> files.getPathMatcher("glob:" + pattern))
                .toList();
    }

    /** Returns the globs that a glob stands for: at each <code>**&#47;</code> there may be folders, or none. */
    private static List<String> readings(String glob) {
        String[] parts = ANY_FOLDERS.split(glob, -1);
        List<String> readings = List.of(parts[0]);
        for (String part : List.of(parts).subList(1, parts.length)) {
            readings = readings.stream()
                    .flatMap(begin -> Stream.of(begin + "**/" + part, begin + part))
                    .toList();
        }
        return readings;
    }

    /**
     * Finds definitions.
     *
     * @param pattern a folder, and behind it a glob; all below the folder if there is none
     * @return at least one, sorted by name
     * @throws AssertionError if there is none; the message says where was looked and what was there
     */
    static List<FoundFile> find(Resources resources, String pattern, Roadmaps roadmaps) {
        int end = endOfFolder(pattern);
        String name = pattern.substring(0, end);
        String glob = pattern.substring(end).replaceFirst("^/", "");
        List<Resources.Folder> folders = resources.folders(name);
        if (folders.isEmpty()) {
            throw new AssertionError("no roadmap definition was tested: there is no folder '" + name + "'; looked for "
                    + resources.places(name));
        }
        DefinitionFolder folder = new DefinitionFolder(name, glob.isEmpty() ? "**" : glob, roadmaps);
        folders.forEach(folder::look);
        return folder.definitions(pattern, folders);
    }

    /** The first part with a character that means something in a glob belongs to it, not to the folder. */
    private static int endOfFolder(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return Math.max(0, pattern.lastIndexOf('/', i));
            }
        }
        return pattern.length();
    }

    private void look(Resources.Folder folder) {
        try {
            Path real = folder.path().toRealPath(); // a folder may be a link, which nobody walks into
            try (Stream<Path> files = Files.walk(real)) {
                files.filter(Files::isRegularFile)
                        .map(real::relativize)
                        .sorted()
                        .forEach(own -> look(folder, own));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Resources.Folder folder, Path own) {
        if (isHidden(own) || matchers.stream().noneMatch(matcher -> matcher.matches(own))) {
            return;
        }
        Source source = folder.read(folder.path().resolve(own), roadmaps.limits());
        if (roadmaps.loaders().stream().anyMatch(loader -> supports(loader, source))) {
            found.add(new FoundFile((name + "/" + own).replace('\\', '/'), source));
        } else {
            strangers.add(source.name());
        }
    }

    private static boolean isHidden(Path own) {
        for (Path part : own) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** What a broken loader makes of a file is said when it is read. */
    private static boolean supports(RoadmapLoader loader, Source source) {
        try {
            return loader.supports(source.probe());
        } catch (RuntimeException e) {
            return true;
        }
    }

    private List<FoundFile> definitions(String pattern, List<Resources.Folder> folders) {
        if (found.isEmpty()) {
            List<String> paths =
                    folders.stream().map(folder -> folder.path().toString()).toList();
            String nothing = "no roadmap definition was tested: nothing in " + String.join(", ", paths) + " matches '"
                    + pattern + "'";
            throw new AssertionError(
                    strangers.isEmpty()
                            ? nothing
                            : Listing.of(nothing + " and has a loader; what matches is", strangers));
        }
        return found.stream().sorted(Comparator.comparing(FoundFile::name)).toList();
    }
}
