package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.ExecutableBit;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.parallel.InParallel;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.PlannedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Brings the output folders in line with what a configuration gives. A file with the right content is not touched; a file
 * that no longer belongs to the tree is deleted, with its classes, if it is ours; a file that no run has written is
 * never touched, and an error if the set gives one of its name. Each write is atomic.
 */
public final class OutputDirectory {
    private final SyncRequest request;
    private final OutputFolders folders;
    private final SyncState before;
    private final Ownership ownership;
    private final Recompilation recompilation;
    private final SortedMap<String, Rendered> rendered = new TreeMap<>();
    private final SortedSet<String> known = new TreeSet<>();
    private final SortedMap<String, Optional<String>> changes = new TreeMap<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Path> deleted = new ArrayList<>();

    private OutputDirectory(SyncRequest request, OutputFolders folders, SyncState before) {
        this.request = request;
        this.folders = folders;
        this.before = before;
        this.recompilation = new Recompilation(request, before.marked());
        this.ownership = new Ownership(before, folders);
    }

    /** A file that was rendered: its text, and what it is as bytes. */
    private record Rendered(String text, byte[] content, String hash) {}

    /** What a file must have, and what was said of it. */
    private record Content(String name, String key, String hash, Optional<Rendered> rendered, List<Diagnostic> said) {}

    /**
     * Makes the folders hold what is planned, if all of it can be rendered. What an earlier run has made from the same
     * is not rendered again.
     *
     * @param diagnostics takes what the rendering says
     * @return empty if a diagnostic is an error; then nothing was touched
     */
    public static Optional<SyncResult> synchronise(SyncPlan plan, SyncRequest request, List<Diagnostic> diagnostics)
            throws IOException {
        FileHashes sources = FileHashes.of(request.sources().path());
        FileHashes resources = FileHashes.of(request.resources().path());
        return synchronise(plan, sources, resources, request, diagnostics);
    }

    /**
     * Does the same.
     *
     * @param sources what is in the folder of the sources
     * @param resources what is in the folder of the resources
     */
    public static Optional<SyncResult> synchronise(
            SyncPlan plan, FileHashes sources, FileHashes resources, SyncRequest request, List<Diagnostic> diagnostics)
            throws IOException {
        SyncState before = SyncState.read(request.state(), versionOf(request));
        OutputFolders folders = new OutputFolders(request, sources, resources);
        return new OutputDirectory(request, folders, before).synchronise(plan, diagnostics);
    }

    /** Bytes of the same text differ in another encoding. */
    private static String versionOf(SyncRequest request) {
        return request.version() + " " + request.encoding().name();
    }

    private Optional<SyncResult> synchronise(SyncPlan plan, List<Diagnostic> diagnostics) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        SortedMap<String, SyncState.Entry> entries = new TreeMap<>();
        for (Content content : InParallel.map(plan.files(), this::content)) {
            found.addAll(content.said());
            String name = content.name();
            content.rendered().ifPresentOrElse(file -> rendered.put(name, file), () -> known.add(name));
            if (ownership.allows(name) || ownership.isAsGiven(name, content.hash())) {
                entries.put(name, new SyncState.Entry(content.hash(), content.key()));
            } else if (!folders.hash(name).equals(Optional.of(content.hash()))) {
                found.add(Ownership.foreign(folders.resolve(name)));
            }
        }
        for (String name : ownership.misplaced(plan)) {
            found.add(Ownership.foreignInOther(folders.resolve(name)));
        }
        diagnostics.addAll(found);
        if (Diagnostics.hasErrors(found)) {
            return Optional.empty();
        }
        noteInterrupted(plan.names());
        apply(plan, new SyncState(versionOf(request), !request.findsDependents(), entries));
        return Optional.of(result(plan));
    }

    /** What lies there, if it is as an earlier run made it from the same, else what is rendered now. */
    private Content content(PlannedSource source) {
        String name = OutputFolders.name(source.isResource(), source.path());
        String key = source.key();
        SyncState.Entry last = before.files().get(name);
        if (last != null
                && !key.isEmpty()
                && last.key().equals(key)
                && folders.hash(name).equals(Optional.of(last.hash()))) {
            return new Content(name, key, last.hash(), Optional.empty(), List.of());
        }
        List<Diagnostic> said = new ArrayList<>();
        GeneratedSource result = source.render(said);
        byte[] bytes = result.bytes(folders.encoding(name));
        Unencodable.in(result, folders.encoding(name), bytes).ifPresent(said::add);
        String hash = FileHashes.of(bytes);
        if (ownership.isEdited(name, hash)) {
            said.add(Ownership.edited(folders.resolve(name), result));
        }
        return new Content(name, key, hash, Optional.of(new Rendered(result.text(), bytes, hash)), said);
    }

    /** A run that was broken off may have changed a file and not told those that depend on it. */
    private void noteInterrupted(SortedSet<String> planned) throws IOException {
        for (Map.Entry<String, SyncState.Entry> file : before.files().entrySet()) {
            String name = file.getKey();
            if (recompilation.isAsked() && file.getValue().underWay() && OutputFolders.isSource(name)) {
                Rendered now = rendered.get(name);
                String text = planned.contains(name) && now != null ? now.text() : folders.text(name);
                recompilation.noteChange(name, text.isEmpty() ? declaration(OutputFolders.path(name)) : "", text);
            }
        }
    }

    /** What a source that is gone has declared at least. */
    private static String declaration(String path) {
        return "class " + path.substring(path.lastIndexOf('/') + 1).replace(".java", "") + " {}\n";
    }

    private void apply(SyncPlan plan, SyncState after) throws IOException {
        boolean same = before.intact() && before.text().equals(after.text());
        SortedSet<String> vanished = ownership.vanished(plan);
        if (!same) {
            // What only the folders tell is to be deleted, a run after this one would not know any more.
            SyncState known = before.with(folders.hashes(vanished));
            request.files().write(request.state(), known.underWay(after).text(), StandardCharsets.UTF_8);
        }
        for (String name : vanished) {
            remove(name);
        }
        write();
        markPrograms(plan);
        recompilation.refreshStale(unchangedSources());
        if (!same) {
            request.files().write(request.state(), after.text(), StandardCharsets.UTF_8);
        }
    }

    private void remove(String name) throws IOException {
        String old = folders.text(name);
        if (folders.hash(name).isPresent()) {
            recompilation.noteChange(name, old, "");
            deleted.add(folders.resolve(name));
            changes.put(name, Optional.empty());
        }
        recompilation.deleteCompiled(name, old);
        AtomicFiles.delete(folders.resolve(name), folders.root(name));
    }

    /** Classes go first: if the run ends here, the compiler still sees that they are missing. */
    private void write() throws IOException {
        List<Map.Entry<String, Rendered>> differing = new ArrayList<>();
        for (Map.Entry<String, Rendered> file : rendered.entrySet()) {
            String name = file.getKey();
            if (!folders.hash(name).equals(Optional.of(file.getValue().hash()))) {
                String old = folders.text(name);
                recompilation.noteChange(name, old, file.getValue().text());
                recompilation.deleteCompiled(name, old);
                differing.add(file);
                written.add(folders.resolve(name));
                changes.put(name, Optional.of(file.getValue().hash()));
            }
        }
        try {
            InParallel.map(differing, this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path write(Map.Entry<String, Rendered> file) {
        Path path = folders.resolve(file.getKey());
        try {
            request.files().write(path, file.getValue().content());
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void markPrograms(SyncPlan plan) throws IOException {
        for (PlannedSource source : plan.files()) {
            if (source.isResource()) {
                ExecutableBit.set(folders.resolve(OutputFolders.name(true, source.path())), source.isExecutable());
            }
        }
    }

    private SortedSet<Path> unchangedSources() {
        SortedSet<Path> sources = new TreeSet<>();
        Stream.concat(rendered.keySet().stream(), known.stream())
                .filter(OutputFolders::isSource)
                .map(folders::resolve)
                .forEach(sources::add);
        written.forEach(sources::remove);
        return sources;
    }

    private SyncResult result(SyncPlan plan) {
        SortedSet<String> planned = plan.names();
        List<Path> foreign = new ArrayList<>();
        for (String name : folders.present()) {
            if (OutputFolders.isSource(name)
                    && name.endsWith(".java")
                    && !planned.contains(name)
                    && !deleted.contains(folders.resolve(name))) {
                foreign.add(folders.resolve(name));
            }
        }
        List<Path> unchanged = planned.stream()
                .filter(name -> !changes.containsKey(name))
                .map(folders::resolve)
                .toList();
        return new SyncResult(
                rendered.keySet().stream().map(folders::resolve).toList(),
                written,
                deleted,
                unchanged,
                recompilation.touched(),
                recompilation.recompiled(),
                foreign,
                folders.after(false, changes),
                folders.after(true, changes));
    }
}
