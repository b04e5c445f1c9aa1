package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the module depends on and that may be in its artifacts, as a whole or entry by entry. Thread-safe.
 */
public final class Dependency {
    private final String name;
    private final Path file;
    private final Lazy<Optional<String>> hash = new Lazy<>(this::readHash);
    private final Lazy<Map<String, List<Entry>>> entries = new Lazy<>(this::readEntries);

    private Dependency(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /**
     * A dependency, which is read when it is first asked for. Then it may throw {@link UncheckedIOException}.
     *
     * @param name its coordinates
     * @param file a jar, or the folder of classes of another module of this build
     */
    public static Dependency of(String name, Path file) {
        return new Dependency(name, file);
    }

    private Optional<String> readHash() {
        try {
            return Files.isDirectory(file) ? Optional.empty() : Optional.of(Hashes.sha256(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<Entry>> readEntries() {
        try {
            return index(Files.isDirectory(file) ? Artifact.ofDirectory(name, file) : Artifact.ofArchive(name, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Entry>> index(Artifact artifact) {
        Map<String, List<Entry>> index = new HashMap<>();
        artifact.entries().forEach(entry -> index.merge(entry.path(), List.of(entry), Dependency::both));
        return index;
    }

    private static List<Entry> both(List<Entry> some, List<Entry> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Its coordinates. */
    public String name() {
        return name;
    }

    /** Whether a file with this hash is the dependency itself. */
    boolean isWhole(String sha256) {
        return hash.get().filter(sha256::equals).isPresent();
    }

    /** Its entries with a path; several only if the archive names one twice. */
    List<Entry> at(String path) {
        return entries.get().getOrDefault(path, List.of());
    }
}
