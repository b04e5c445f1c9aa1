package io.github.kconfig4j.generate.sync;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Writes and deletes files so that nobody ever sees half of one. */
final class AtomicFiles {
    private AtomicFiles() {}

    /** Writes a file by way of another one in the same directory, which is created if needed. */
    static void write(Path file, String text) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("Not a file: " + file);
        }
        Files.createDirectories(parent);
        Path temporary = file.resolveSibling(file.getFileName() + ".kconfig-new");
        Files.writeString(temporary, text);
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

    /** Deletes the class files of a source, those of nested and anonymous classes too. */
    static void deleteClasses(Path classes, String sourcePath) throws IOException {
        String name = sourcePath.substring(0, sourcePath.length() - ".java".length());
        Path outer = classes.resolve(name + ".class");
        Path directory = outer.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            return;
        }
        String simple = name.substring(name.lastIndexOf('/') + 1);
        try (DirectoryStream<Path> nested = Files.newDirectoryStream(
                directory,
                file -> file.getFileName().toString().startsWith(simple + "$")
                        && file.getFileName().toString().endsWith(".class"))) {
            for (Path file : nested) {
                Files.delete(file);
            }
        }
        delete(outer, classes);
    }
}
