package io.github.kconfig4j.artifact;

/** Numbers as zip and gzip write them. Reading behind the end is an {@link IndexOutOfBoundsException}. */
final class LittleEndian {
    private LittleEndian() {}

    static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    static int i32(byte[] bytes, int at) {
        return u16(bytes, at) | u16(bytes, at + 2) << 16;
    }

    static long u32(byte[] bytes, int at) {
        return i32(bytes, at) & 0xFFFFFFFFL;
    }

    static long i64(byte[] bytes, int at) {
        return u32(bytes, at) | u32(bytes, at + 4) << 32;
    }

    /** Whether a number of four bytes stands there; it may be nowhere in the bytes. */
    static boolean is(byte[] bytes, long at, int number) {
        return at >= 0 && at <= bytes.length - Integer.BYTES && i32(bytes, (int) at) == number;
    }
}
