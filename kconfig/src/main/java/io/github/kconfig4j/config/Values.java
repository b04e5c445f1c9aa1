package io.github.kconfig4j.config;

import org.jspecify.annotations.Nullable;

/** The values of all symbols by index. Written by one {@link Resolver}, afterwards only read. */
final class Values {
    static final byte NO = 0;
    static final byte MOD = 1;
    static final byte YES = 2;

    /** 0, 1, 2 for {@code n}, {@code m}, {@code y}; 0 for symbols of other types. */
    final byte[] tri;
    /** The value as text, of symbols that are neither bool nor tristate. */
    final @Nullable String[] text;
    /** Whether a user can change it, and up to what. */
    final byte[] visible;
    /** What it depends on. */
    final byte[] direct;
    /** What selects it. */
    final byte[] reverse;
    /** Whether it belongs into a {@code .config}. */
    final boolean[] written;
    /** Of a choice: the index of the member that is set, or -1. */
    final int[] winner;

    Values(int symbols, @Nullable String[] fixedTexts) {
        tri = new byte[symbols];
        text = fixedTexts.clone();
        visible = new byte[symbols];
        direct = new byte[symbols];
        reverse = new byte[symbols];
        written = new boolean[symbols];
        winner = new int[symbols];
    }
}
