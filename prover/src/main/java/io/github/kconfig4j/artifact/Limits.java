package io.github.kconfig4j.artifact;

/**
 * How far an artifact is unpacked, so that a file that was made to fill the memory does not.
 *
 * @param depth how many archives may be around an entry
 * @param unpacked how many bytes all that is unpacked may have together
 * @param one how many bytes of these one thing may have that does not say how many it has
 */
record Limits(int depth, long unpacked, long one) {
    static final Limits USUAL = new Limits(16, 1L << 30, 1L << 28);
}
