package io.github.kconfig4j.artifact;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Something that was packed with deflate, unpacked.
 *
 * @param bytes as much as could be unpacked
 * @param consumed how many packed bytes it took
 * @param end how it ended
 */
record Inflation(byte[] bytes, int consumed, End end) {

    /** How unpacking ends. */
    enum End {
        COMPLETE,
        /** The packed bytes are damaged, or are not all there. */
        DAMAGED,
        /** There is more than may be unpacked. */
        TOO_MUCH
    }

    private static final int BUFFER = 1 << 14;

    /**
     * Unpacks.
     *
     * @param zlib whether zlib's head and sum are around it
     * @param limit how many bytes it may give
     */
    static Inflation of(byte[] packed, int from, int to, boolean zlib, long limit) {
        Inflater inflater = new Inflater(!zlib);
        try {
            inflater.setInput(packed, from, to - from);
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            End end = inflate(inflater, unpacked, limit);
            return new Inflation(unpacked.toByteArray(), (int) inflater.getBytesRead(), end);
        } finally {
            inflater.end();
        }
    }

    private static End inflate(Inflater inflater, ByteArrayOutputStream unpacked, long limit) {
        byte[] buffer = new byte[BUFFER];
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    return End.DAMAGED;
                }
                if (unpacked.size() + (long) count > limit) {
                    return End.TOO_MUCH;
                }
                unpacked.write(buffer, 0, count);
            }
            return End.COMPLETE;
        } catch (DataFormatException e) {
            return End.DAMAGED;
        }
    }
}
