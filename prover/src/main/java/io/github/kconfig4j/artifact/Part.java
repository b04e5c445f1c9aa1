package io.github.kconfig4j.artifact;

/**
 * What lies in something.
 *
 * @param path its path there
 * @param shown how a person finds it there
 */
record Part(String path, String shown, Content content) {
    /** Between the place of an archive and what is in it. */
    static final String IN = "!/";

    static Part of(String path, Content content) {
        return new Part(path, path, content);
    }

    /** Bytes that belong to no entry, from an offset on. */
    static Part outside(int offset, Content content) {
        return new Part(Entry.OUTSIDE, Entry.OUTSIDE + "@" + offset, content);
    }
}
