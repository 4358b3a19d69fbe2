package org.learnroadmap.examples.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a folder and the folders within it hold, but for hidden files and folders. A link to a file counts as that file.
 * Links to folders are not followed, so none leads in a circle or out to the whole disk.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path name;
    private final Path top;
    private final Predicate<Path> isWanted;
    private final List<Path> files = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Map<String, String> unreadable = new TreeMap<>();

    private FolderWalk(Path name, Predicate<Path> isWanted) throws IOException {
        this.name = name;
        top = name.toRealPath(); // Otherwise a link that is named would not be followed.
        this.isWanted = isWanted;
    }

    /**
     * Looks at a folder. What it holds is called as the folder is; what the current folder holds, by its name alone.
     *
     * @throws IOException if the folder is not there any more
     */
    static FolderWalk of(Path folder, Predicate<Path> isWanted) throws IOException {
        FolderWalk walk = new FolderWalk(folder.normalize().toString().isEmpty() ? Path.of("") : folder, isWanted);
        Files.walkFileTree(walk.top, walk);
        return walk;
    }

    /** Returns the wanted files, sorted by path. */
    List<Path> files() {
        return files.stream().sorted().toList();
    }

    /** Returns the links to folders, sorted. */
    List<String> links() {
        return links.stream().sorted().toList();
    }

    /** Returns the folders that could not be read and why, sorted. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
            links.add(named(file).toString());
        } else if (isWanted.test(file) && endsOrIsMissing(file)) {
            files.add(named(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Unlike a device or a pipe. A link that leads nowhere is a file that is missing, which reading it says. */
    private static boolean endsOrIsMissing(Path file) {
        return Files.isRegularFile(file) || !Files.exists(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return failed(file, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        return failure == null ? FileVisitResult.CONTINUE : failed(folder, failure);
    }

    private FileVisitResult failed(Path path, IOException failure) {
        if (!isHidden(path)) {
            unreadable.put(named(path).toString(), Failure.say(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private Path named(Path path) {
        return name.resolve(top.relativize(path));
    }

    private boolean isHidden(Path path) {
        return !path.equals(top) && String.valueOf(path.getFileName()).startsWith(".");
    }
}
