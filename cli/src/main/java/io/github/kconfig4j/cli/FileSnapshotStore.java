package io.github.kconfig4j.cli;

import io.github.kconfig4j.snapshot.SnapshotStore;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was read of large trees in files of the user's cache directory, one for each tree, architecture and dialect.
 */
final class FileSnapshotStore implements SnapshotStore {
    /** Files of less are parsed sooner than found. */
    private static final long SMALLEST = 1 << 18;

    /** How much of a file is read at once. */
    private static final int PIECE = 1 << 17;

    private final CacheDirectory cache;
    private final String version;
    private final String architecture;
    private final long smallest;

    private FileSnapshotStore(CacheDirectory cache, String version, String architecture, long smallest) {
        this.cache = cache;
        this.version = version;
        this.architecture = architecture;
        this.smallest = smallest;
    }

    /** The store of a user; none without a cache directory, or for a program that is not one file. */
    static SnapshotStore of(Map<String, String> environment) {
        return of(environment, new File(System.getProperty("java.class.path", "")), SMALLEST);
    }

    /**
     * The store of a user.
     *
     * @param program the file that the program comes from
     * @param smallest from how many bytes of Kconfig files on they are kept
     */
    static SnapshotStore of(Map<String, String> environment, File program, long smallest) {
        Optional<CacheDirectory> cache = CacheDirectory.of(environment);
        if (cache.isEmpty() || !program.isFile()) {
            return NONE;
        }
        String version = program.getAbsolutePath() + "\n" + program.length() + "\n" + program.lastModified();
        String architecture = environment.getOrDefault("SRCARCH", environment.getOrDefault("ARCH", ""));
        return new FileSnapshotStore(cache.get(), version, architecture, smallest);
    }

    @Override
    public String version() {
        return version;
    }

    private File file(String key) {
        return cache.file("tree", architecture + "\n" + key);
    }

    @Override
    public Optional<byte[]> load(String key) {
        File file = file(key);
        byte[] bytes = new byte[(int) Math.min(file.length(), Integer.MAX_VALUE)];
        try (InputStream in = new FileInputStream(file)) {
            // Asked for all at once, the JVM takes memory outside its heap for all, and that this is new costs most of
            // the time.
            for (int at = 0; at < bytes.length; at += PIECE) {
                in.readNBytes(bytes, at, Math.min(PIECE, bytes.length - at));
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isWorth(long size) {
        return size >= smallest;
    }

    @Override
    public void save(String key, byte[] content) {
        CacheDirectory.write(file(key), content);
    }
}
