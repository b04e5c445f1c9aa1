package io.github.kconfig4j.snapshot;

import java.io.IOException;
import java.io.InputStream;
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

    /** All bytes of an array. */
    public static Block of(byte[] bytes) {
        return new Block(bytes, 0, bytes.length);
    }

    /**
     * Whether a stream has these bytes and no more.
     *
     * @param buffer takes what is read
     */
    public boolean isAllOf(InputStream stream, byte[] buffer) throws IOException {
        int at = start;
        int end = start + length;
        int read = stream.read(buffer);
        while (read > 0 && read <= end - at && Arrays.equals(in, at, at + read, buffer, 0, read)) {
            at += read;
            read = stream.read(buffer);
        }
        return read < 0 && at == end;
    }

    /** A copy. */
    public byte[] bytes() {
        return Arrays.copyOfRange(in, start, start + length);
    }
}
