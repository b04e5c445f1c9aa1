package io.github.kconfig4j.product.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Keeps two builds of one module from disturbing each other: the second one waits until the first has closed this, or until
 * its process has ended.
 */
public final class BuildLock implements Closeable {
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until nobody else has the lock, and takes it.
     *
     * @param file the file that is locked; it is created if needed, and stays
     * @param waiting run once before this waits
     * @throws IOException if the file system cannot lock files, or this thread is interrupted
     */
    public static BuildLock acquire(Path file, Runnable waiting) throws IOException {
        boolean told = false;
        while (true) {
            Optional<BuildLock> lock = tryAcquire(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (!told) {
                waiting.run();
                told = true;
            }
            pause();
        }
    }

    private static Optional<BuildLock> tryAcquire(Path file) throws IOException {
        create(file);
        Optional<Object> before = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            // Another build may have deleted the file since, and made a new one: then that one counts.
            taken = isLocked(channel) && identity(file).equals(before);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new BuildLock(channel)) : Optional.empty();
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No file: " + file);
        }
        Files.createDirectories(folder);
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // By an earlier build.
        }
    }

    /** What tells the file from another one of its name; on systems without it, nobody can delete a file that is open. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException e) {
            return Optional.of("none");
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another build in this process.
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another build was waited for", e);
        }
    }

    /** Lets the next one go on. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
