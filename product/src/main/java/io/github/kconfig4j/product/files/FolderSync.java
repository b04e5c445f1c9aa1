package io.github.kconfig4j.product.files;

import io.github.kconfig4j.generate.files.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Makes a folder that is ours hold some files and no others, and touches only what differs. */
public final class FolderSync {
    private final AtomicFiles files;

    /** @param files writes the files */
    public FolderSync(AtomicFiles files) {
        this.files = files;
    }

    /**
     * Writes what is new or differs and deletes what is not among the files.
     *
     * @param contents the contents by path with {@code /}
     * @return how many files were written or deleted
     * @throws IOException if the folder cannot be read or written
     */
    public int synchronise(Path folder, SortedMap<String, byte[]> contents) throws IOException {
        int changes = delete(folder, contents);
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            changes += files.update(folder.resolve(file.getKey()), file.getValue()) ? 1 : 0;
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
}
