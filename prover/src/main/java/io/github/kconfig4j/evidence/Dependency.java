package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the module depends on and that may be in its artifacts, as a whole or entry by entry. Immutable.
 */
public final class Dependency {
    private final String name;
    private final Optional<String> hash;
    private final Map<String, List<Entry>> entries;

    private Dependency(String name, Optional<String> hash, Map<String, List<Entry>> entries) {
        this.name = name;
        this.hash = hash;
        this.entries = entries;
    }

    /**
     * Reads a dependency.
     *
     * @param name its coordinates
     * @param file a jar, or the folder of classes of another module of this build
     * @throws IOException if it cannot be read
     */
    public static Dependency read(String name, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Dependency(name, Optional.empty(), index(Artifact.ofDirectory(name, file)));
        }
        return new Dependency(
                name, Optional.of(Hashes.sha256(Files.readAllBytes(file))), index(Artifact.ofArchive(name, file)));
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
        return hash.filter(sha256::equals).isPresent();
    }

    /** Its entries with a path; several only if the archive names one twice. */
    List<Entry> at(String path) {
        return entries.getOrDefault(path, List.of());
    }

    /** All its entries by path. */
    Map<String, List<Entry>> entries() {
        return entries;
    }
}
