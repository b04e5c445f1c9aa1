package io.github.kconfig4j.generate.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Writes and deletes files so that nobody ever sees half of one: each is written in a scratch folder, where no other plugin
 * looks, and moved into place when it is complete. A run that is killed leaves nothing but files in that folder, which the
 * next one clears. Safe for use by several threads.
 */
public final class AtomicFiles {
    private static final String PART = ".part";

    private final Path scratch;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    /**
     * @param scratch a folder of its own, in the file system of what is written; it is created when it is needed
     */
    public AtomicFiles(Path scratch) {
        this.scratch = scratch;
    }

    /** Deletes what a run that was killed has left in the scratch folder. Nobody else may be writing. */
    public void clear() throws IOException {
        deleteAll(scratch);
    }

    /** Writes a text; the folders above the file are created if needed. */
    public void write(Path file, String text, Charset encoding) throws IOException {
        write(file, text.getBytes(encoding));
    }

    /** Writes a content; the folders above the file are created if needed. */
    public void write(Path file, byte[] content) throws IOException {
        Path part = newPart(content);
        try {
            place(part, file);
        } catch (IOException e) {
            discard(part, e);
            throw e;
        }
    }

    /**
     * Writes a content unless the file has it.
     *
     * @return whether it was written
     */
    public boolean update(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        write(file, content);
        return true;
    }

    /** A new file in the scratch folder, for a content that is written piece by piece and then {@linkplain #place placed}. */
    public Path newPart() throws IOException {
        return newPart(new byte[0]);
    }

    private Path newPart(byte[] content) throws IOException {
        while (true) {
            Path part = scratch.resolve(Long.toHexString(next.getAndIncrement()) + PART);
            try {
                Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return part;
            } catch (FileAlreadyExistsException e) {
                // Another writer has that name.
            } catch (NoSuchFileException e) {
                Files.createDirectories(scratch);
            } catch (IOException e) {
                discard(part, e);
                throw e;
            }
        }
    }

    /**
     * Moves a complete file from the scratch folder into its place.
     *
     * @throws IOException if the place cannot be written, such as where it is a folder; then what was there is as it was
     */
    public void place(Path part, Path file) throws IOException {
        try {
            move(part, file);
        } catch (NoSuchFileException e) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw e;
            }
            Files.createDirectories(folder);
            move(part, file);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            placeFromElsewhere(part, file);
        }
    }

    /** From another file system: by way of a file beside the place, since a copy can be seen when it is half done. */
    private static void placeFromElsewhere(Path part, Path file) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + PART);
        try {
            Files.copy(part, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(beside, e);
            throw e;
        }
        Files.deleteIfExists(part);
    }

    private static void discard(Path part, IOException failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Deletes a file if it exists, then the folders above it that have become empty, up to the root. */
    public static void delete(Path file, Path root) throws IOException {
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        while (folder != null && !folder.equals(root) && folder.startsWith(root) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Deletes a folder with all that is in it, if it exists. */
    public static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
