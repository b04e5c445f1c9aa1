package io.github.kconfig4j.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what {@link SnapshotOutput} wrote, in the same order. */
public final class SnapshotInput {
    private final List<String> names = new ArrayList<>();
    private final byte[] bytes;
    private int position;

    private SnapshotInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** At the beginning of what was written; empty if that is not whole. */
    public static Optional<SnapshotInput> of(byte[] bytes) {
        int length = bytes.length - SnapshotOutput.SUM;
        if (length < 0) {
            return Optional.empty();
        }
        byte[] sum = SnapshotOutput.sum(bytes, length);
        boolean whole = Arrays.equals(bytes, length, bytes.length, sum, 0, sum.length);
        return whole ? Optional.of(new SnapshotInput(bytes)) : Optional.empty();
    }

    /** A number. */
    public int number() {
        int value = bytes[position++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        int shift = 7;
        int next = bytes[position++];
        while (next < 0) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes[position++];
        }
        return value | next << shift;
    }

    /** Yes or no. */
    public boolean flag() {
        return number() != 0;
    }

    /** Bytes, where they are. */
    public Block block() {
        int length = number();
        Block block = new Block(bytes, position, length);
        position += length;
        return block;
    }

    /** A text. */
    public String text() {
        boolean wide = flag();
        int length = number();
        int start = position;
        position += length;
        if (!wide) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (bytes[start + 2 * i] << 8 | bytes[start + 2 * i + 1] & 0xFF);
        }
        return new String(text);
    }

    /** A text that comes often. */
    public String name() {
        int known = number();
        if (known > 0) {
            return names.get(known - 1);
        }
        String name = text();
        names.add(name);
        return name;
    }
}
