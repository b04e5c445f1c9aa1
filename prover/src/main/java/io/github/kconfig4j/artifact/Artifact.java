package io.github.kconfig4j.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A folder or an archive with all that is in it. Immutable.
 *
 * @param name what it is, such as {@code target/classes}
 * @param entries its files, sorted by path; folders are none
 */
public record Artifact(String name, List<Entry> entries) {
    private static final int MAGIC = 0xCAFEBABE;

    /** Sorts and copies the list. */
    public Artifact {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** All entries, those of nested archives after the archive. */
    public Stream<Entry> all() {
        return entries.stream().flatMap(Entry::withNested);
    }

    /**
     * What lies in a folder; nothing if there is no such folder.
     *
     * @throws IOException if a file cannot be read
     */
    public static Artifact ofDirectory(String name, Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    entries.add(
                            entry(directory.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path)));
                }
            }
        }
        return new Artifact(name, entries);
    }

    /**
     * What lies in an archive.
     *
     * @throws IOException if it cannot be read, or is no archive
     */
    public static Artifact ofArchive(String name, Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    entries.add(entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return new Artifact(name, entries);
    }

    private static Entry entry(String path, byte[] bytes) {
        boolean isClass =
                bytes.length > Integer.BYTES && java.nio.ByteBuffer.wrap(bytes).getInt() == MAGIC;
        return new Entry(path, path, isClass ? Entry.Kind.CLASS : Entry.Kind.OTHER, bytes, List.of());
    }
}
