package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.stale.Changes;
import io.github.kconfig4j.generate.stale.StaleSources;
import io.github.kconfig4j.generate.stale.TopLevelTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sees to it that the compiler compiles again what changes of generated files concern. Not safe for use by several threads. */
final class Recompilation {
    private final SyncRequest request;
    private final boolean marked;
    private final boolean isCompiled;
    private final Changes sourceChanges = new Changes();
    private final Map<Path, CompiledFiles> compiled = new HashMap<>();
    private final List<Path> touched = new ArrayList<>();
    private final List<Path> recompiled = new ArrayList<>();

    /** @param marked whether the last run has marked what depends on what it changed */
    Recompilation(SyncRequest request, boolean marked) {
        this.request = request;
        this.marked = marked;
        this.isCompiled = isCompiled(request);
    }

    /** The generated sources that were touched. */
    List<Path> touched() {
        return touched;
    }

    /** The hand-written sources whose classes were deleted. */
    List<Path> recompiled() {
        return recompiled;
    }

    /** Whether anything has to be marked, so that it is to be told what changes. */
    boolean isAsked() {
        return isCompiled;
    }

    /** Notes that a file of ours gets another text. */
    void noteChange(String name, String old, String now) {
        if (isCompiled && OutputFolders.isSource(name)) {
            sourceChanges.changed(OutputFolders.path(name), old, now);
        }
    }

    /** Whether anything is compiled yet that could be stale without anybody's noticing. */
    private static boolean isCompiled(SyncRequest request) {
        return (request.all() || !request.findsDependents())
                && (request.classes().filter(Files::isDirectory).isPresent()
                        || request.handWritten().stream().anyMatch(root -> Files.isDirectory(root.classes())));
    }

    private CompiledFiles compiled(Path classes) {
        return compiled.computeIfAbsent(classes, CompiledFiles::new);
    }

    /** Deletes what the build has made of the file when it had this text. */
    void deleteCompiled(String name, String text) throws IOException {
        if (request.classes().isEmpty()) {
            return;
        }
        CompiledFiles made = compiled(request.classes().get());
        String path = OutputFolders.path(name);
        if (OutputFolders.isSource(name)) {
            made.deleteClasses(TopLevelTypes.of(path, text));
        } else {
            made.deleteCopy(path);
        }
    }

    /**
     * Marks for compilation what depends on something that changed.
     *
     * @param unchanged the generated sources that are as they were
     */
    void refreshStale(SortedSet<Path> unchanged) throws IOException {
        if (!isCompiled || !request.all() && marked && !sourceChanges.isVisible()) {
            return;
        }
        SortedSet<Path> same = new TreeSet<>(unchanged);
        Map<Path, CompiledSources> roots = new HashMap<>();
        for (CompiledSources root : request.handWritten()) {
            for (Path file : javaFiles(root.sources())) {
                roots.put(file, root);
            }
        }
        same.addAll(roots.keySet());
        for (Path file : stale(same)) {
            CompiledSources root = roots.get(file);
            if (root != null) {
                recompiled.add(file);
                deleteClasses(root.classes(), root.sources(), file);
            } else {
                touched.add(file);
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                if (request.classes().isPresent()) {
                    deleteClasses(request.classes().get(), request.sources().path(), file);
                }
            }
        }
    }

    /** All, if the last run has left it to the compiler what depends on its changes, and nobody knows whether that ran. */
    private SortedSet<Path> stale(SortedSet<Path> same) throws IOException {
        return marked && !request.all() ? StaleSources.among(sourceChanges, same, this::text) : same;
    }

    private void deleteClasses(Path classes, Path root, Path file) throws IOException {
        compiled(classes).deleteClasses(TopLevelTypes.of(slashes(root.relativize(file)), text(file)));
    }

    /** The text of a source; whether all of it is in the encoding is for the compiler to say. */
    private String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), request.encoding());
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
