package io.github.kconfig4j.artifact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that are the same as others of the same content: a key. */
public final class Bytes {
    private final byte[] bytes;
    private final int hash;

    /** @param bytes not to be changed any more */
    public Bytes(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && hash == that.hash && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
