package io.github.kconfig4j.artifact;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads artifacts. An archive that lies in several of them is unpacked once: the variants of a module have the same
 * libraries in them. Thread-safe.
 */
public final class ArtifactReader {
    private final Limits limits;
    private final Map<Bytes, Content> archives = new ConcurrentHashMap<>();

    public ArtifactReader() {
        this(Limits.USUAL);
    }

    ArtifactReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * What lies in a folder; nothing if there is no such folder. Symbolic links are followed.
     *
     * @throws IOException if a file cannot be read
     */
    public Artifact directory(String name, Path directory) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            ContentReader reader = reader();
            for (Map.Entry<String, Path> file :
                    FolderFiles.of(directory, problems).entrySet()) {
                parts.add(Part.of(file.getKey(), reader.read(Files.readAllBytes(file.getValue()))));
            }
        }
        return artifact(name, parts, problems);
    }

    /** What lies in an archive, which may be damaged; empty if nothing in the bytes can be read as one. */
    public Optional<Artifact> archive(String name, byte[] bytes) {
        Content content = reader().read(bytes);
        return content.kind() == Entry.Kind.ARCHIVE
                ? Optional.of(artifact(name, content.parts(), content.problems()))
                : Optional.empty();
    }

    /** What would lie in a folder with these files, by path with {@code /}; the arrays are not to be changed. */
    public Artifact files(String name, SortedMap<String, byte[]> files) {
        ContentReader reader = reader();
        List<Part> parts = new ArrayList<>();
        files.forEach((path, bytes) -> parts.add(Part.of(path, reader.read(bytes))));
        return artifact(name, parts, List.of());
    }

    private ContentReader reader() {
        return new ContentReader(limits, archives);
    }

    private static Artifact artifact(String name, List<Part> parts, List<Problem> problems) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        problems.forEach(problem -> diagnostics.add(problem.of(name)));
        parts.forEach(part -> diagnose(name + "/", part, "", diagnostics));
        return new Artifact(name, entries(parts, ""), diagnostics);
    }

    private static List<Entry> entries(List<Part> parts, String prefix) {
        return parts.stream().map(part -> entry(part, prefix)).toList();
    }

    private static Entry entry(Part part, String prefix) {
        String place = prefix + part.shown();
        Content content = part.content();
        return new Entry(
                part.path(), place, content.kind(), content.bytes(), entries(content.parts(), place + Part.IN));
    }

    private static void diagnose(String artifact, Part part, String prefix, List<Diagnostic> diagnostics) {
        String place = prefix + part.shown();
        part.content().problems().forEach(problem -> diagnostics.add(problem.of(artifact + place)));
        part.content().parts().forEach(inner -> diagnose(artifact, inner, place + Part.IN, diagnostics));
    }
}
