package io.github.kconfig4j.snapshot;

import java.util.Optional;

/**
 * Keeps what a reading of Kconfig files gave, so that the same files need not be parsed again. Whatever a store gives back,
 * the result of a reading is the same: it is looked at only if all that was read is as it was, byte for byte.
 *
 * <p>It is asked by the thread that reads.
 */
public interface SnapshotStore {
    /** Has nothing and keeps nothing. */
    SnapshotStore NONE = new SnapshotStore() {
        @Override
        public String version() {
            return "";
        }

        @Override
        public Optional<byte[]> load(String key) {
            return Optional.empty();
        }

        @Override
        public boolean isWorth(long size) {
            return false;
        }

        @Override
        public void save(String key, byte[] content) {
            // That is what it is for.
        }
    };

    /** Which program keeps: what another one kept is not looked at. */
    String version();

    /**
     * What was kept last under a key, or under another one that shares its place; empty if there is nothing.
     *
     * @param key says which files are read, and how
     */
    Optional<byte[]> load(String key);

    /** Whether files of so many bytes together take longer to parse than to look up. */
    boolean isWorth(long size);

    /** Keeps a content, which replaces another one. It is not an error if that cannot be. */
    void save(String key, byte[] content);
}
