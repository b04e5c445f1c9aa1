package io.github.kconfig4j.generate.sync;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes and deletes files so that nobody ever sees half of one. */
final class AtomicFiles {
    private AtomicFiles() {}

    /** Writes a file by way of another one in the same directory, which is created if needed. */
    static void write(Path file, String text, Charset encoding) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("Not a file: " + file);
        }
        Files.createDirectories(parent);
        Path temporary = file.resolveSibling(file.getFileName() + ".kconfig-new");
        Files.writeString(temporary, text, encoding);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file if it exists, then the directories above it that have become empty, up to the root. */
    static void delete(Path file, Path root) throws IOException {
        Files.deleteIfExists(file);
        Path directory = file.getParent();
        while (directory != null && !directory.equals(root) && directory.startsWith(root) && isEmpty(directory)) {
            Files.delete(directory);
            directory = directory.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Deletes the class files of a top-level type, those of its nested and anonymous classes too. */
    static void deleteClasses(Path classes, String binaryName) throws IOException {
        Path outer = classes.resolve(binaryName + ".class");
        Path directory = outer.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            return;
        }
        String nestedPrefix = binaryName.substring(binaryName.lastIndexOf('/') + 1) + "$";
        List<Path> nested;
        try (Stream<Path> files = Files.list(directory)) {
            nested = files.filter(file -> file.getFileName().toString().startsWith(nestedPrefix)
                            && file.getFileName().toString().endsWith(".class"))
                    .toList();
        }
        for (Path file : nested) {
            Files.delete(file);
        }
        delete(outer, classes);
    }
}
