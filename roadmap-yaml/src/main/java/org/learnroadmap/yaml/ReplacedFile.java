package org.learnroadmap.yaml;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * A file that is read and replaced as a whole, by one at a time of all threads and processes that do it this way.
 *
 * <p>The new content is written to a temporary file beside it, forced to the disk, and then takes its place: whoever
 * reads, and whoever finds the file after a crash, sees all of the old or all of the new content. A lock file beside it
 * tells others to wait. It stays when the lock is gone, since another may be waiting for it at that moment; a killed
 * process leaves at most this and a temporary file, which the next one to come overwrites.
 */
final class ReplacedFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final Path target;
    private final Path lock;
    private final Path temporary;

    private ReplacedFile(Path target) {
        this.target = target;
        lock = target.resolveSibling("." + target.getFileName() + ".lock");
        temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    }

    /** Finds the file that a path means, through symbolic links, whether it exists or not. */
    static ReplacedFile at(Path file) throws IOException {
        if (Files.exists(file)) {
            Path target = file.toRealPath();
            if (!Files.isRegularFile(target)) {
                throw new IOException(file + " is not a regular file");
            }
            return new ReplacedFile(target);
        }
        Path meant = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(meant); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            meant = meant.resolveSibling(Files.readSymbolicLink(meant));
        }
        Path folder = meant.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + (folder == null ? meant : folder));
        }
        return new ReplacedFile(folder.toRealPath().resolve(meant.getFileName()));
    }

    boolean exists() {
        return Files.exists(target);
    }

    Path path() {
        return target;
    }

    /**
     * What all threads of this process that replace the file synchronise on before they lock it: a process cannot have a
     * lock twice, and loses it when it closes any channel to the lock file. Interned text is one object for the whole
     * process, also where this class is loaded twice, and goes when nobody uses it.
     */
    Object monitor() {
        return ("org.learnroadmap.yaml.lock:" + lock).intern();
    }

    /** Waits until no other process has the lock. */
    Closeable lock() throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IllegalStateException("the change of " + target + " must not change the file itself", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Replaces the content; permissions stay. */
    void write(byte[] content) throws IOException {
        if (exists() && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        try {
            Files.deleteIfExists(temporary);
            try (FileChannel out =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                keepPermissions();
                out.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder();
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view == null || !exists()) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!old.group().equals(now.group())) {
                view.setGroup(old.group());
            }
            if (!old.owner().equals(now.owner())) {
                view.setOwner(old.owner());
            }
        } catch (IOException e) {
            // Only few may give files away; the new one then is of whoever wrote it.
        }
        view.setPermissions(old.permissions());
    }

    /** Makes sure that the new name outlives a power failure, where the system can. */
    private void forceFolder() {
        Path folder = target.getParent();
        try (FileChannel channel = FileChannel.open(folder == null ? target : folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders. The file has taken its place all the same.
        }
    }
}
