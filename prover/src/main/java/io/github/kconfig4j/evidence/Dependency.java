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
    private final Lazy<Optional<String>> hash;
    private final Lazy<Map<String, List<Entry>>> entries;

    private Dependency(String name, Reading<Optional<String>> hash, Reading<List<Entry>> entries) {
        this.name = name;
        this.hash = new Lazy<>(() -> read(hash));
        this.entries = new Lazy<>(() -> index(read(entries)));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A dependency, which is read when it is first asked for. Then it may throw {@link UncheckedIOException}.
     *
     * @param name its coordinates
     * @param file a jar or another file, or the folder of classes of another module of this build; what is no archive has no
     *     entries
     */
    public static Dependency of(String name, Path file) {
        return Files.isDirectory(file)
                ? new Dependency(
                        name,
                        Optional::empty,
                        () -> Artifact.ofDirectory(name, file).entries())
                : new Dependency(
                        name, () -> Optional.of(Hashes.sha256(Files.readAllBytes(file))), () -> entries(name, file));
    }

    /**
     * An archive that lies in another, likewise.
     *
     * @param name its coordinates
     * @param file the archive around it
     * @param path its path there; an archive that has no such entry explains nothing
     */
    public static Dependency within(String name, Path file, String path) {
        return new Dependency(
                name,
                () -> inside(name, file, path).findFirst().map(Entry::bytes).map(Hashes::sha256),
                () -> inside(name, file, path)
                        .flatMap(entry -> entry.entries().stream())
                        .toList());
    }

    private static Stream<Entry> inside(String name, Path file, String path) throws IOException {
        return entries(name, file).stream().filter(entry -> entry.path().equals(path));
    }

    private static List<Entry> entries(String name, Path file) throws IOException {
        return Artifact.ofArchive(name, file).map(Artifact::entries).orElse(List.of());
    }

    private static Map<String, List<Entry>> index(List<Entry> entries) {
        Map<String, List<Entry>> index = new HashMap<>();
        entries.forEach(entry -> index.merge(entry.path(), List.of(entry), Dependency::both));
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
