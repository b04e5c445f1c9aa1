package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.files.SealedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run leaves for the next: which files are ours. One that is damaged or of another format is none.
 *
 * @param version the version of the generator that wrote the files
 * @param marked whether the run has marked what depends on what it changed; if not, it left that to the compiler
 * @param intact whether it is as a run left it; if not, what an earlier run has written is not known
 * @param files what was written, by {@code source/<path>} or {@code resource/<path>}
 */
record SyncState(String version, boolean marked, boolean intact, SortedMap<String, Entry> files) {
    private static final String HEADER = "kconfig-files 2 ";
    private static final String MARKED = "marked ";
    private static final String LEFT = "left ";
    private static final String NONE = "-";
    private static final String NO_FILE = "none";
    private static final int PARTS = 4;

    /**
     * A file.
     *
     * @param hash the hash of its content; {@code none} if a run under way was to delete it
     * @param before the hash that it had before the run under way, {@code none} if there was no such file; empty if no run
     *     is under way that was to change it
     * @param key what it was made from, as {@link io.github.kconfig4j.generate.source.PlannedSource#key} gives it; empty
     *     if it is to be rendered in any case
     */
    record Entry(String hash, String before, String key) {
        Entry(String hash, String key) {
            this(hash, "", key);
        }

        /** Whether a run that has not come to its end was to change the file. */
        boolean underWay() {
            return !before.isEmpty();
        }

        /** Whether a run of ours has written a file of that hash. */
        boolean wrote(String found) {
            return found.equals(hash) || found.equals(before);
        }
    }

    /** Copies the map. */
    SyncState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The state after a run. */
    SyncState(String version, boolean marked, SortedMap<String, Entry> files) {
        this(version, marked, true, files);
    }

    /** The state in a file, without keys if a generator of another version wrote it; an empty one if it was lost. */
    static SyncState read(Path file, String version) throws IOException {
        SyncState lost = new SyncState(version, true, false, new TreeMap<>());
        if (!Files.isRegularFile(file)) {
            return lost;
        }
        return SealedText.open(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .filter(text -> text.startsWith(HEADER))
                .map(text -> parse(text, version))
                .orElse(lost);
    }

    private static SyncState parse(String text, String version) {
        SortedMap<String, Entry> files = new TreeMap<>();
        String[] lines = text.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", PARTS);
            files.put(Lines.read(parts[3]), new Entry(parts[0], orEmpty(parts[1]), orEmpty(parts[2])));
        }
        boolean marked = lines[0].startsWith(HEADER + MARKED);
        SyncState read = new SyncState(version, marked, files);
        return lines[0].equals(read.header()) ? read : read.withoutKeys();
    }

    private String header() {
        StringBuilder header = new StringBuilder(HEADER).append(marked ? MARKED : LEFT);
        Lines.append(version, header);
        return header.toString();
    }

    private static String orEmpty(String part) {
        return part.equals(NONE) ? "" : part;
    }

    private static String orNone(String part) {
        return part.isEmpty() ? NONE : part;
    }

    String text() {
        StringBuilder text = new StringBuilder(header()).append('\n');
        files.forEach((name, entry) -> {
            text.append(entry.hash()).append(' ');
            text.append(orNone(entry.before())).append(' ');
            text.append(orNone(entry.key())).append(' ');
            Lines.append(name, text);
            text.append('\n');
        });
        return SealedText.seal(text.toString());
    }

    private SyncState withoutKeys() {
        SortedMap<String, Entry> plain = new TreeMap<>();
        files.forEach((name, entry) -> plain.put(name, new Entry(entry.hash(), entry.before(), "")));
        return new SyncState(version, marked, plain);
    }

    /** The same with more files, by their hashes; those that it has stay as they are. */
    SyncState with(SortedMap<String, String> more) {
        SortedMap<String, Entry> all = new TreeMap<>();
        more.forEach((name, hash) -> all.put(name, new Entry(hash, "")));
        all.putAll(files);
        return new SyncState(version, marked, intact, all);
    }

    /** All files that may lie about while a run is under way from this state to the next. */
    SyncState underWay(SyncState next) {
        SortedMap<String, Entry> union = new TreeMap<>();
        files.forEach((name, entry) -> union.put(name, new Entry(NO_FILE, entry.hash(), "")));
        next.files.forEach((name, entry) -> {
            Entry known = files.get(name);
            String old = known == null ? NO_FILE : known.underWay() ? known.before() : known.hash();
            union.put(name, new Entry(entry.hash(), old.equals(entry.hash()) ? "" : old, ""));
        });
        return new SyncState(version, marked && next.marked, union);
    }
}
