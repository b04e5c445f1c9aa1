package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.source.Fingerprint;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.PlannedSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Brings the output directories in line with what a configuration gives. A file with the right text is not touched; a file that no
 * longer belongs to the tree is deleted, with its classes, if an earlier run has written it; a file that no run has
 * written is left alone. Each write is atomic.
 */
public final class OutputDirectory {
    private static final String SOURCE = "source/";
    private static final String RESOURCE = "resource/";

    private final SyncRequest request;
    private final StaleSources stale = new StaleSources();
    private final List<Path> rendered = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Path> deleted = new ArrayList<>();
    private final List<Path> unchanged = new ArrayList<>();
    private final List<Path> touched = new ArrayList<>();
    private final List<Path> recompiled = new ArrayList<>();

    private OutputDirectory(SyncRequest request) {
        this.request = request;
    }

    /**
     * Makes the directories hold what is planned, if all of it can be rendered. What an earlier run has made from the same
     * is not rendered again.
     *
     * @param diagnostics takes what the rendering says
     * @return empty if a diagnostic is an error; then nothing was touched
     */
    public static Optional<SyncResult> synchronise(
            List<PlannedSource> plan, SyncRequest request, List<Diagnostic> diagnostics) throws IOException {
        SyncState before = SyncState.read(request.state(), request.version());
        return new OutputDirectory(request).synchronise(plan, before, diagnostics);
    }

    private Optional<SyncResult> synchronise(List<PlannedSource> plan, SyncState before, List<Diagnostic> diagnostics)
            throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, SyncState.Entry> entries = new TreeMap<>();
        for (PlannedSource source : plan) {
            String name = (source.isResource() ? RESOURCE : SOURCE) + source.path();
            String text = text(name, source, before, found);
            texts.put(name, text);
            entries.put(name, new SyncState.Entry(Fingerprint.of(text), source.key()));
        }
        diagnostics.addAll(found);
        if (Diagnostics.hasErrors(found)) {
            return Optional.empty();
        }
        apply(texts, before, new SyncState(request.version(), entries));
        return Optional.of(new SyncResult(rendered, written, deleted, unchanged, touched, recompiled, foreign(texts)));
    }

    /** The text that a file must have: what lies there, if it is as an earlier run made it from the same. */
    private String text(String name, PlannedSource source, SyncState before, List<Diagnostic> found)
            throws IOException {
        SyncState.Entry known = before.files().get(name);
        Path file = resolve(name);
        if (known != null && !known.key().isEmpty() && known.key().equals(source.key()) && Files.isRegularFile(file)) {
            String text = read(file, encoding(name));
            if (Fingerprint.of(text).equals(known.hash())) {
                return text;
            }
        }
        rendered.add(file);
        GeneratedSource result = source.render(found);
        Unencodable.in(result, encoding(name)).ifPresent(found::add);
        return result.text();
    }

    private void apply(SortedMap<String, String> texts, SyncState before, SyncState after) throws IOException {
        if (!before.text().equals(after.text())) {
            AtomicFiles.write(request.state(), before.underWay(after).text(), StandardCharsets.UTF_8);
        }
        for (String name : before.files().keySet()) {
            if (!texts.containsKey(name)) {
                remove(name);
            }
        }
        for (Map.Entry<String, String> file : texts.entrySet()) {
            update(file.getKey(), file.getValue());
        }
        refreshStale(texts);
        if (!read(request.state(), StandardCharsets.UTF_8).equals(after.text())) {
            AtomicFiles.write(request.state(), after.text(), StandardCharsets.UTF_8);
        }
    }

    private void remove(String name) throws IOException {
        Path file = resolve(name);
        String old = read(file, encoding(name));
        if (Files.isRegularFile(file)) {
            noteChange(name, old, "");
            deleted.add(file);
        }
        deleteCompiled(name, old);
        AtomicFiles.delete(file, root(name));
    }

    private void update(String name, String text) throws IOException {
        Path file = resolve(name);
        String old = read(file, encoding(name));
        if (old.equals(text) && Files.isRegularFile(file)) {
            unchanged.add(file);
            return;
        }
        noteChange(name, old, text);
        // Classes go first: if the run ends here, the compiler still sees that they are missing.
        deleteCompiled(name, old);
        AtomicFiles.write(file, text, encoding(name));
        written.add(file);
    }

    private void noteChange(String name, String before, String after) {
        if (name.startsWith(SOURCE)) {
            stale.changed(path(name), before, after);
        }
    }

    /** What the build has made of the file when it had this text: class files, or the copy of a resource. */
    private void deleteCompiled(String name, String text) throws IOException {
        if (request.classes().isEmpty()) {
            return;
        }
        Path classes = request.classes().get();
        if (name.startsWith(RESOURCE)) {
            AtomicFiles.delete(classes.resolve(path(name)), classes);
            return;
        }
        for (String type : TopLevelTypes.of(path(name), text)) {
            AtomicFiles.deleteClasses(classes, type);
        }
    }

    /** Marks for compilation what names something that changed. */
    private void refreshStale(SortedMap<String, String> generated) throws IOException {
        if (written.isEmpty() && deleted.isEmpty()) {
            return;
        }
        SortedMap<Path, String> texts = new TreeMap<>();
        generated.forEach((name, text) -> {
            if (name.startsWith(SOURCE)) {
                texts.put(resolve(name), text);
            }
        });
        for (Path root : request.handWritten()) {
            for (Path file : javaFiles(root)) {
                texts.put(file, handWritten(file));
            }
        }
        for (Path file : stale.among(texts)) {
            if (!file.startsWith(request.sources())) {
                recompiled.add(file);
                deleteClassesOf(file);
            } else if (!written.contains(file)) {
                touched.add(file);
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                deleteCompiled(SOURCE + slashes(request.sources().relativize(file)), read(file, request.encoding()));
            }
        }
    }

    private void deleteClassesOf(Path handWritten) throws IOException {
        for (Path root : request.handWritten()) {
            if (handWritten.startsWith(root)) {
                deleteCompiled(SOURCE + slashes(root.relativize(handWritten)), handWritten(handWritten));
            }
        }
    }

    private List<Path> foreign(SortedMap<String, String> texts) throws IOException {
        return javaFiles(request.sources()).stream()
                .filter(file ->
                        !texts.containsKey(SOURCE + slashes(request.sources().relativize(file))))
                .toList();
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

    /** The text of a file; empty if there is none, or if it is not text and so none of ours. */
    private static String read(Path file, Charset encoding) throws IOException {
        try {
            return Files.isRegularFile(file) ? Files.readString(file, encoding) : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** The text of a source of the user's; whether all of it is in the encoding is for the compiler to say. */
    private String handWritten(Path file) throws IOException {
        return new String(Files.readAllBytes(file), request.encoding());
    }

    private Charset encoding(String name) {
        return name.startsWith(SOURCE) ? request.encoding() : StandardCharsets.UTF_8;
    }

    private Path root(String name) {
        return name.startsWith(SOURCE) ? request.sources() : request.resources();
    }

    private Path resolve(String name) {
        return root(name).resolve(path(name));
    }

    private static String path(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
