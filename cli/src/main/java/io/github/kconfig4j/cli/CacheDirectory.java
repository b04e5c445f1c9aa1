package io.github.kconfig4j.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/** The user's directory for what can be made again; the same as the launcher's. */
final class CacheDirectory {
    private final File directory;

    private CacheDirectory(File directory) {
        this.directory = directory;
    }

    /** Empty if there is none, or must not be. */
    static Optional<CacheDirectory> of(Map<String, String> environment) {
        if (!environment.getOrDefault("KCONFIG_NO_CACHE", "").isEmpty()) {
            return Optional.empty();
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (cache.isEmpty()) {
            String home = environment.getOrDefault("HOME", "");
            cache = home.isEmpty() ? "" : home + "/.cache";
        }
        return cache.startsWith("/")
                ? Optional.of(new CacheDirectory(new File(cache + "/kconfig4j")))
                : Optional.empty();
    }

    /** The file for a key: those that share one only lose time. */
    File file(String prefix, String key) {
        return new File(directory, prefix + "-" + Long.toHexString(hash(key)));
    }

    /** FNV-1a over the characters. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Writes a file as a whole, or not at all: the next run does without. */
    static void write(File file, byte[] content) {
        Path target = file.toPath();
        try {
            Path directory = Files.createDirectories(target.getParent());
            Path made = Files.createTempFile(directory, "new", ".tmp");
            try {
                Files.write(made, content);
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            return;
        }
    }
}
