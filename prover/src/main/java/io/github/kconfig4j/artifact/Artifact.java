package io.github.kconfig4j.artifact;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A folder or an archive with all that is in it. Immutable.
 *
 * @param name what it is, such as {@code target/classes}
 * @param entries its files, sorted by path; folders are none
 * @param diagnostics what is wrong with it as a container, as errors, and what in it could not be looked into or is there
 *     twice, as warnings; each names the entry
 */
public record Artifact(String name, List<Entry> entries, List<Diagnostic> diagnostics) {
    /** Sorts and copies the lists. */
    public Artifact {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
        diagnostics = List.copyOf(diagnostics);
    }

    /** An artifact that was read without a remark. */
    public Artifact(String name, List<Entry> entries) {
        this(name, entries, List.of());
    }

    /** All entries, those of nested archives after the archive. */
    public Stream<Entry> all() {
        return entries.stream().flatMap(Entry::withNested);
    }

    /** How a message names an entry: {@code target/classes/a/b/C.class}. */
    public String shown(Entry entry) {
        return name + "/" + entry.place();
    }

    /**
     * What lies in a folder; nothing if there is no such folder. Symbolic links are followed.
     *
     * @throws IOException if a file cannot be read
     */
    public static Artifact ofDirectory(String name, Path directory) throws IOException {
        return new ArtifactReader().directory(name, directory);
    }

    /**
     * What lies in an archive, which may be damaged; empty if nothing in the file can be read as one.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<Artifact> ofArchive(String name, Path file) throws IOException {
        return new ArtifactReader().archive(name, Files.readAllBytes(file));
    }

    /** What would lie in a folder with these files, by path with {@code /}; the arrays are not to be changed. */
    public static Artifact ofFiles(String name, SortedMap<String, byte[]> files) {
        return new ArtifactReader().files(name, files);
    }
}
