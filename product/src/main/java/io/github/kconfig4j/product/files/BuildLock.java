package io.github.kconfig4j.product.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

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
     * @param waiting told once, before this waits, who has the lock: {@code process 4711}
     * @throws IOException if the file system cannot lock files, or this thread is interrupted
     */
    public static BuildLock acquire(Path file, Consumer<String> waiting) throws IOException {
        boolean told = false;
        while (true) {
            Optional<BuildLock> lock = tryAcquire(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (!told) {
                waiting.accept(holder(file));
                told = true;
            }
            pause();
        }
    }

    private static Optional<BuildLock> tryAcquire(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No file: " + file);
        }
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = isLocked(channel) && sign(channel).equals(read(file));
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new BuildLock(channel)) : Optional.empty();
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

    /** Another build may have deleted the file and made a new one since it was opened: then that one counts. */
    private static String sign(FileChannel channel) throws IOException {
        String signature = "process " + ProcessHandle.current().pid() + " since " + System.nanoTime() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signature.getBytes(StandardCharsets.US_ASCII)), 0);
        return signature;
    }

    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String holder(Path file) throws IOException {
        String text = read(file);
        int end = text.indexOf(" since ");
        return end < 0 ? "another process" : text.substring(0, end);
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
