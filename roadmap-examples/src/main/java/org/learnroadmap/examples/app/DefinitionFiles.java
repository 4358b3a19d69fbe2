package org.learnroadmap.examples.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;

/** The files to check: those that were named and those of the folders that were named, each once. */
final class DefinitionFiles {

    private final Predicate<Path> isDefinition;
    private final Map<String, Optional<CheckedFile>> files = new LinkedHashMap<>();
    private final Set<Path> known = new HashSet<>();

    private DefinitionFiles(Predicate<Path> isDefinition) {
        this.isDefinition = isDefinition;
    }

    /**
     * Finds the files.
     *
     * @param names        files, folders or {@code -}
     * @param isDefinition tells from its name whether a file of a folder is to be checked
     * @return what to check, in the order of the names; with the answer where it is known already
     */
    static Map<String, Optional<CheckedFile>> of(List<String> names, Predicate<Path> isDefinition) {
        DefinitionFiles result = new DefinitionFiles(isDefinition);
        names.forEach(result::add);
        return result.files;
    }

    private void add(String name) {
        if (name.equals(Paths.STANDARD)) {
            files.put(name, Optional.empty());
            return;
        }
        Path path = Paths.of(name);
        if (!known.add(identity(path))) {
            return;
        }
        if (!Files.isDirectory(path)) {
            files.put(name, Optional.empty());
            return;
        }
        try {
            addFolder(name, FolderWalk.of(path, isDefinition));
        } catch (IOException e) {
            answer(CheckedFile.unread(name, Failure.say(e)));
        }
    }

    /** The same file has one identity, whatever it is called. */
    static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // It cannot be read, which is said once.
        }
    }

    private void addFolder(String name, FolderWalk folder) {
        for (Path file : folder.files()) {
            if (known.add(identity(file))) {
                files.put(file.toString(), Optional.empty());
            }
        }
        folder.unreadable().forEach((file, why) -> answer(CheckedFile.unread(file, why)));
        folder.links().forEach(link -> answer(CheckedFile.read(link, List.of(notFollowed(link)))));
        if (folder.files().isEmpty() && folder.unreadable().isEmpty()) {
            answer(CheckedFile.read(name, List.of(noDefinitions(name))));
        }
    }

    private void answer(CheckedFile answer) {
        files.put(answer.name(), Optional.of(answer));
    }

    private static Diagnostic notFollowed(String link) {
        return Diagnostic.info("link-not-followed")
                .location(new SourceLocation(link, 0, 0))
                .message("the link to a folder was not followed; name it to have it checked, too")
                .build();
    }

    /** Not a success: whoever has a folder checked believes that there is something in it. */
    private static Diagnostic noDefinitions(String folder) {
        return Diagnostic.error("no-definitions")
                .location(new SourceLocation(folder, 0, 0))
                .message("no file in the folder has the name of a definition; name the files to have them checked")
                .build();
    }
}
