package io.github.kconfig4j.generate.sync;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run leaves for the next. A file of another format or version, or one that is damaged, gives what can be read of
 * the names in it and no keys, so that everything is looked at again.
 *
 * @param version the version of the generator that wrote the files; on one line
 * @param files what was written, by {@code source/<path>} or {@code resource/<path>}
 */
record SyncState(String version, SortedMap<String, Entry> files) {
    private static final String HEADER = "kconfig-state 1 ";
    private static final String NONE = "-";
    private static final Pattern FILE =
            Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64}|-) (source/.+\\.java|resource/.+)");

    /**
     * A file.
     *
     * @param hash the hash of its text
     * @param key what it was made from, as {@link io.github.kconfig4j.generate.source.PlannedSource#key} gives it; empty
     *     if it is to be rendered in any case
     */
    record Entry(String hash, String key) {}

    /** Copies the map. */
    SyncState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The state in a file, without keys if a generator of another version wrote it; an empty one if there is no file. */
    static SyncState read(Path file, String version) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new SyncState(version, new TreeMap<>());
        }
        try {
            return parse(Files.readString(file), version);
        } catch (CharacterCodingException e) {
            return new SyncState(version, new TreeMap<>());
        }
    }

    private static SyncState parse(String text, String version) {
        SortedMap<String, Entry> files = new TreeMap<>();
        boolean intact = text.startsWith(HEADER + version + "\n") && text.endsWith("\n");
        for (String line : text.lines().skip(1).toList()) {
            Matcher file = FILE.matcher(line);
            if (file.matches() && isInside(file.group(3))) {
                files.put(file.group(3), new Entry(file.group(1), file.group(2).replace(NONE, "")));
            } else {
                intact = false;
            }
        }
        return intact ? new SyncState(version, files) : new SyncState(version, files).withoutKeys();
    }

    /** A damaged name must not lead out of the directory. */
    private static boolean isInside(String name) {
        return Path.of(name).normalize().equals(Path.of(name)) && !name.contains("..");
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER).append(version).append('\n');
        files.forEach((name, entry) -> text.append(entry.hash())
                .append(' ')
                .append(entry.key().isEmpty() ? NONE : entry.key())
                .append(' ')
                .append(name)
                .append('\n'));
        return text.toString();
    }

    private SyncState withoutKeys() {
        SortedMap<String, Entry> plain = new TreeMap<>();
        files.forEach((name, entry) -> plain.put(name, new Entry(entry.hash(), "")));
        return new SyncState(version, plain);
    }

    /** All files that may lie about while a run is under way from this state to the next. */
    SyncState underWay(SyncState next) {
        SortedMap<String, Entry> union = new TreeMap<>(files);
        union.putAll(next.files);
        return new SyncState(version, union).withoutKeys();
    }
}
