package io.github.kconfig4j.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes what {@link SnapshotInput} reads. Numbers take a byte for each seven bits. */
public final class SnapshotOutput {
    /** The number of bytes of the sum. */
    static final int SUM = Long.BYTES;

    private static final int INITIAL = 1 << 16;

    private final Map<String, Integer> names = new HashMap<>();
    private byte[] bytes = new byte[INITIAL];
    private int length;

    /** With nothing in it. */
    public SnapshotOutput() {
        // All is there.
    }

    /** What was written, and a sum by which damage shows. */
    public byte[] bytes() {
        byte[] all = Arrays.copyOf(bytes, length + SUM);
        System.arraycopy(sum(bytes, length), 0, all, length, SUM);
        return all;
    }

    static byte[] sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return ByteBuffer.allocate(SUM).putLong(sum.getValue()).array();
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** A number from 0. */
    public void number(int value) {
        reserve(5);
        int left = value;
        while (left > 0x7F) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    /** Yes or no. */
    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** Bytes with their number. */
    public void block(byte[] block) {
        number(block.length);
        reserve(block.length);
        System.arraycopy(block, 0, bytes, length, block.length);
        length += block.length;
    }

    /** A text; any characters, also half pairs. */
    public void text(String text) {
        boolean narrow = text.chars().allMatch(c -> c < 0x100);
        flag(!narrow);
        if (narrow) {
            block(text.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        byte[] wide = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            wide[2 * i] = (byte) (text.charAt(i) >> 8);
            wide[2 * i + 1] = (byte) text.charAt(i);
        }
        block(wide);
    }

    /** A text that comes often: where it comes again, it takes a number. */
    public void name(String name) {
        Integer known = names.putIfAbsent(name, names.size());
        if (known != null) {
            number(known + 1);
        } else {
            number(0);
            text(name);
        }
    }
}
