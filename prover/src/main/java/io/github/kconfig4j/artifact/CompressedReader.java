package io.github.kconfig4j.artifact;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unpacks gzip (RFC 1952), also several parts one behind the other, and zlib (RFC 1950). */
final class CompressedReader {
    private static final int HEAD = 10;
    private static final int TAIL = 8;
    private static final int HEAD_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    /** Where what was compressed is in what it was compressed to. */
    private static final String UNPACKED = "(unpacked)";

    private final byte[] bytes;
    private final ContentReader contents;
    private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    private int at;

    private CompressedReader(byte[] bytes, ContentReader contents) {
        this.bytes = bytes;
        this.contents = contents;
    }

    /** What was compressed; empty if the bytes are not compressed in one of these ways, or cannot be unpacked. */
    static Optional<Content> read(byte[] bytes, ContentReader contents) {
        CompressedReader reader = new CompressedReader(bytes, contents);
        return isGzip(bytes, 0) ? reader.gzip() : reader.zlib();
    }

    private static boolean isGzip(byte[] bytes, int at) {
        return bytes.length - at > HEAD + TAIL
                && bytes[at] == 0x1F
                && bytes[at + 1] == (byte) 0x8B
                && bytes[at + 2] == ZipHeader.DEFLATED;
    }

    private Optional<Content> gzip() {
        boolean more = true;
        while (more && isGzip(bytes, at)) {
            Inflation.End end = member();
            if (end == Inflation.End.TOO_MUCH) {
                return Optional.of(new Content(Entry.Kind.OTHER, bytes).with(List.of(contents.tooMuch())));
            }
            more = end == Inflation.End.COMPLETE;
        }
        if (at == 0) {
            Problem problem = Problem.unsearched("begins like a file of gzip and cannot be unpacked");
            return Optional.of(new Content(Entry.Kind.OTHER, bytes, ClassBytes.embedded(bytes), List.of(problem)));
        }
        return Optional.of(result());
    }

    /** Unpacks one part; {@link #at} goes behind it if it is complete. */
    private Inflation.End member() {
        int from = Math.min(headEnd(), bytes.length);
        Inflation inflation = Inflation.of(bytes, from, bytes.length, false, contents.leftForOne() - unpacked.size());
        if (inflation.end() == Inflation.End.COMPLETE) {
            unpacked.writeBytes(inflation.bytes());
            at = Math.min(bytes.length, from + inflation.consumed() + TAIL);
        }
        return inflation.end();
    }

    /** Where the packed bytes begin; behind the end if the head is cut short. */
    private int headEnd() {
        int flags = bytes[at + 3];
        int end = at + HEAD;
        if ((flags & EXTRA) != 0) {
            end += 2 + LittleEndian.u16(bytes, end);
        }
        end = (flags & NAME) == 0 ? end : behindText(end);
        end = (flags & COMMENT) == 0 ? end : behindText(end);
        return (flags & HEAD_SUM) == 0 ? end : end + 2;
    }

    private int behindText(int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return end + 1;
    }

    /** Only what has the head and the sum of zlib can be unpacked. */
    private Optional<Content> zlib() {
        Inflation inflation = Inflation.of(bytes, 0, bytes.length, true, contents.leftForOne());
        if (inflation.end() == Inflation.End.TOO_MUCH) {
            return Optional.of(new Content(Entry.Kind.OTHER, bytes).with(List.of(contents.tooMuch())));
        }
        if (inflation.end() == Inflation.End.DAMAGED) {
            return Optional.empty();
        }
        unpacked.writeBytes(inflation.bytes());
        at = inflation.consumed();
        return Optional.of(result());
    }

    private Content result() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(UNPACKED, contents.unpacked(unpacked.toByteArray())));
        if (at < bytes.length) {
            parts.add(Part.outside(at, contents.readIn(bytes, at, bytes.length)));
        }
        return new Content(Entry.Kind.COMPRESSED, bytes, parts, List.of());
    }
}
