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
 * What a run leaves for the next. A file of another version, or one that is damaged, gives what can be read of the names
 * in it and no fingerprint, so that everything is looked at again.
 *
 * @param fingerprint that of the tree; empty if the state is not to be relied on
 * @param files the hash of each file that was written, by {@code source/<path>} or {@code resource/<path>}
 */
record SyncState(String fingerprint, SortedMap<String, String> files) {
    private static final String HEADER = "kconfig-state 1";
    private static final Pattern FINGERPRINT = Pattern.compile("fingerprint ([0-9a-f]{64})");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) (source/.+\\.java|resource/.+)");

    /** Copies the map. */
    SyncState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The state in a file; an empty one if there is no file. */
    static SyncState read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new SyncState("", new TreeMap<>());
        }
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            return new SyncState("", new TreeMap<>());
        }
    }

    private static SyncState parse(String text) {
        String fingerprint = "";
        SortedMap<String, String> files = new TreeMap<>();
        int line = 0;
        boolean intact = text.endsWith("\n");
        for (String content : text.lines().toList()) {
            Matcher file = FILE.matcher(content);
            Matcher print = FINGERPRINT.matcher(content);
            if (line == 0) {
                intact &= content.equals(HEADER);
            } else if (line == 1 && print.matches()) {
                fingerprint = print.group(1);
            } else if (file.matches() && isInside(file.group(2))) {
                files.put(file.group(2), file.group(1));
            } else {
                intact = false;
            }
            line++;
        }
        return new SyncState(intact ? fingerprint : "", files);
    }

    /** A damaged name must not lead out of the directory. */
    private static boolean isInside(String name) {
        return Path.of(name).normalize().equals(Path.of(name)) && !name.contains("..");
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        if (!fingerprint.isEmpty()) {
            text.append("fingerprint ").append(fingerprint).append('\n');
        }
        files.forEach((name, hash) -> text.append(hash).append(' ').append(name).append('\n'));
        return text.toString();
    }

    /** Both lists of files, without a fingerprint: what may lie about while a run is under way. */
    SyncState underWay(SyncState next) {
        SortedMap<String, String> union = new TreeMap<>(files);
        union.putAll(next.files);
        return new SyncState("", union);
    }
}
