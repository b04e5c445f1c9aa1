package io.github.kconfig4j.product.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Makes a folder that is ours hold some files and no others, and touches only what differs. */
public final class FolderSync {
    private FolderSync() {}

    /**
     * Writes what is new or differs and deletes what is not among the files.
     *
     * @param files the contents by path with {@code /}
     * @return how many files were written or deleted
     * @throws IOException if the folder cannot be read or written
     */
    public static int synchronise(Path folder, SortedMap<String, byte[]> files) throws IOException {
        int changes = delete(folder, files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            changes += write(folder.resolve(file.getKey()), file.getValue()) ? 1 : 0;
        }
        return changes;
    }

    private static int delete(Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int deleted = 0;
        List<Path> present;
        try (Stream<Path> walk = Files.walk(folder)) {
            // Children before their folders, so that a folder that becomes empty can go as well.
            present = walk.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : present) {
            if (Files.isDirectory(path)) {
                deleteIfEmpty(path);
            } else if (!files.containsKey(folder.relativize(path).toString().replace('\\', '/'))) {
                Files.delete(path);
                deleted++;
            }
        }
        return deleted;
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> entries = Files.list(folder)) {
            empty = entries.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    /** Writes a file unless it has that content. Moved into place when complete. */
    public static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No file: " + file);
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
