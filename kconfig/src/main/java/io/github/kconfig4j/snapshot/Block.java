package io.github.kconfig4j.snapshot;

import java.util.Arrays;

/** Some bytes among others. Immutable, as long as nobody changes those. */
public final class Block {
    private final byte[] in;
    private final int start;
    private final int length;

    Block(byte[] in, int start, int length) {
        this.in = in;
        this.start = start;
        this.length = length;
    }

    /** A copy. */
    public byte[] bytes() {
        return Arrays.copyOfRange(in, start, start + length);
    }
}
