package io.github.kconfig4j.artifact;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What an archive says of an entry, in its directory or before the entry.
 *
 * @param at where it says so
 * @param rawName the name, not decoded
 * @param flags the general purpose flags
 * @param method how it is packed
 * @param crc its sum, unpacked
 * @param packed its length, packed
 * @param size its length, unpacked
 * @param local where the header before the entry is, as the archive says
 * @param extra where the extra field begins
 * @param comment where the comment begins, behind the extra field
 * @param end where the header ends
 */
record ZipHeader(
        int at,
        byte[] rawName,
        int flags,
        int method,
        int crc,
        long packed,
        long size,
        long local,
        int extra,
        int comment,
        int end) {
    /** The signature of a header in the directory. */
    static final int CENTRAL = 0x02014B50;
    /** The signature of a header before an entry. */
    static final int LOCAL = 0x04034B50;
    /** The signature before the sum and the lengths behind an entry, which some leave out. */
    private static final int BEHIND = 0x08074B50;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int DESCRIPTOR = 8;
    /** The length of the head of an extra field. */
    private static final int FIELD = 4;

    private static final int ZIP64 = 1;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    /** @throws IndexOutOfBoundsException if it is cut short */
    static ZipHeader central(byte[] zip, int at) {
        int name = at + CENTRAL_LENGTH;
        int extra = name + LittleEndian.u16(zip, at + 28);
        int comment = extra + LittleEndian.u16(zip, at + 30);
        int end = comment + LittleEndian.u16(zip, at + 32);
        return new ZipHeader(
                        at,
                        copy(zip, name, extra),
                        LittleEndian.u16(zip, at + 8),
                        LittleEndian.u16(zip, at + 10),
                        LittleEndian.i32(zip, at + 16),
                        LittleEndian.u32(zip, at + 20),
                        LittleEndian.u32(zip, at + 24),
                        LittleEndian.u32(zip, at + 42),
                        extra,
                        comment,
                        checked(zip, end))
                .withZip64(zip);
    }

    /** @throws IndexOutOfBoundsException if it is cut short */
    static ZipHeader local(byte[] zip, int at) {
        int name = at + LOCAL_LENGTH;
        int extra = name + LittleEndian.u16(zip, at + 26);
        int end = extra + LittleEndian.u16(zip, at + 28);
        return new ZipHeader(
                        at,
                        copy(zip, name, extra),
                        LittleEndian.u16(zip, at + 6),
                        LittleEndian.u16(zip, at + 8),
                        LittleEndian.i32(zip, at + 14),
                        LittleEndian.u32(zip, at + 18),
                        LittleEndian.u32(zip, at + 22),
                        at,
                        extra,
                        end,
                        checked(zip, end))
                .withZip64(zip);
    }

    private static byte[] copy(byte[] zip, int from, int to) {
        return Arrays.copyOfRange(zip, from, checked(zip, to));
    }

    private static int checked(byte[] zip, int end) {
        if (end > zip.length) {
            throw new IndexOutOfBoundsException(end);
        }
        return end;
    }

    /** The numbers that are too large for their places stand in an extra field, in this order. */
    private ZipHeader withZip64(byte[] zip) {
        if (size != IN_ZIP64 && packed != IN_ZIP64 && local != IN_ZIP64) {
            return this;
        }
        for (int field = extra; field + FIELD <= comment; field += FIELD + LittleEndian.u16(zip, field + 2)) {
            if (LittleEndian.u16(zip, field) == ZIP64) {
                int next = field + FIELD;
                int to = Math.min(comment, next + LittleEndian.u16(zip, field + 2));
                long large = large(size, zip, next, to);
                next += size == IN_ZIP64 ? Long.BYTES : 0;
                long largePacked = large(packed, zip, next, to);
                next += packed == IN_ZIP64 ? Long.BYTES : 0;
                long largeLocal = large(local, zip, next, to);
                return new ZipHeader(
                        at, rawName, flags, method, crc, largePacked, large, largeLocal, extra, comment, end);
            }
        }
        return this;
    }

    /** The number that stands in an extra field if it is not in its place; it may be nowhere. */
    private static long large(long number, byte[] zip, int at, int to) {
        return number == IN_ZIP64 && at + Long.BYTES <= to ? LittleEndian.i64(zip, at) : number;
    }

    String name() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(rawName))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(rawName, StandardCharsets.ISO_8859_1);
        }
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether the sum and the lengths stand behind the entry and not before it. */
    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    /** The forms in which the sum and the lengths may stand behind the entry: with a signature and without, large and small. */
    List<byte[]> descriptors() {
        byte[] large = ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(crc)
                .putLong(packed)
                .putLong(size)
                .array();
        byte[] small = ByteBuffer.allocate(3 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(crc)
                .putInt((int) packed)
                .putInt((int) size)
                .array();
        return List.of(signed(large), signed(small), large, small);
    }

    private static byte[] signed(byte[] descriptor) {
        return ByteBuffer.allocate(Integer.BYTES + descriptor.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(BEHIND)
                .put(descriptor)
                .array();
    }

    /** Whether it is called as folders are. */
    boolean isFolder() {
        return rawName.length > 0 && rawName[rawName.length - 1] == '/';
    }
}
