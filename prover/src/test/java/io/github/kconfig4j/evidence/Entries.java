package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Zips;
import io.github.kconfig4j.compile.CompiledOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes artifacts, dependencies and class files for tests, and shows how entries are explained. */
final class Entries {
    private Entries() {}

    /** Paths and contents by turns; a content is bytes or a text. */
    static SortedMap<String, byte[]> files(Object... pathsAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            Object content = pathsAndContents[i + 1];
            files.put((String) pathsAndContents[i], content instanceof byte[] raw ? raw : Zips.bytes((String) content));
        }
        return files;
    }

    static Dependency dependency(Path folder, String name, SortedMap<String, byte[]> files) throws IOException {
        return Dependency.of(name, Files.write(folder.resolve(name + ".jar"), Zips.zip(files)));
    }

    /** A line for each entry: its place and what explains it. */
    static List<String> evidence(SortedMap<String, byte[]> files, Explainer... explainers) {
        return Evidence.of(Artifact.ofFiles("a", files), List.of(explainers)).entries().stream()
                .map(entry -> entry.place() + ": "
                        + entry.origin().map(Origin::toString).orElse("UNEXPLAINED"))
                .toList();
    }

    static SortedMap<String, ExpectedFile> expected(SortedMap<String, byte[]> files) {
        SortedMap<String, ExpectedFile> expected = new TreeMap<>();
        files.forEach((path, content) ->
                expected.put(path, new ExpectedFile(content, new Origin(Origin.Kind.COMPILED, "its source"))));
        return expected;
    }

    /** The class files of sources, by binary name. */
    static SortedMap<String, byte[]> compiled(Map<String, String> sources) {
        return CompiledOnce.classes(sources);
    }
}
