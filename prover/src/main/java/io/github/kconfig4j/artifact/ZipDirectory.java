package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory at the end of a zip archive. What stands before the archive, such as a script, does not matter, and what
 * follows it neither.
 *
 * @param headers what it says of the entries
 * @param shift how much farther behind everything stands than the archive says, for the sake of what stands before it
 * @param announced how many entries it says it has
 * @param used which bytes are the directory's
 */
record ZipDirectory(List<ZipHeader> headers, long shift, long announced, List<Ranges.Range> used) {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064B50;
    private static final int END64_LENGTH = 56;
    /** Extra fields hold times, owners, padding; what is longer may hold anything. */
    private static final int USUAL_EXTRA = 64;

    ZipDirectory {
        headers = List.copyOf(headers);
        used = List.copyOf(used);
    }

    /** The last directory in the bytes, as those find it who read an archive from its end. */
    static Optional<ZipDirectory> find(byte[] zip) {
        for (int at = zip.length - END_LENGTH; at >= 0; at--) {
            if (zip[at] == 'P' && LittleEndian.is(zip, at, END)) {
                Optional<ZipDirectory> directory = read(zip, at);
                if (directory.isPresent()) {
                    return directory;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ZipDirectory> read(byte[] zip, int end) {
        List<Ranges.Range> used = new ArrayList<>();
        used.add(new Ranges.Range(end, end + END_LENGTH));
        int end64 = end64(zip, end);
        long announced = end64 < 0 ? LittleEndian.u16(zip, end + 10) : LittleEndian.i64(zip, end64 + 32);
        long length = end64 < 0 ? LittleEndian.u32(zip, end + 12) : LittleEndian.i64(zip, end64 + 40);
        long offset = end64 < 0 ? LittleEndian.u32(zip, end + 16) : LittleEndian.i64(zip, end64 + 48);
        if (end64 >= 0) {
            used.add(new Ranges.Range(end - LOCATOR_LENGTH, end));
            used.add(new Ranges.Range(end64, end64 + END64_LENGTH));
        }
        long start = (end64 < 0 ? end : end64) - length;
        if (length == 0) {
            return announced == 0 && offset <= start
                    ? Optional.of(new ZipDirectory(List.of(), start - offset, 0, used))
                    : Optional.empty();
        }
        if (!LittleEndian.is(zip, start, ZipHeader.CENTRAL)) {
            start = offset;
        }
        List<ZipHeader> headers = headers(zip, start, used);
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ZipDirectory(headers, start - offset, announced, used));
    }

    /** Where the record for large archives begins; negative if there is none. */
    private static int end64(byte[] zip, int end) {
        int locator = end - LOCATOR_LENGTH;
        if (!LittleEndian.is(zip, locator, LOCATOR)) {
            return -1;
        }
        int before = locator - END64_LENGTH;
        long said = Math.min(LittleEndian.i64(zip, locator + 8), before);
        if (LittleEndian.is(zip, said, END64)) {
            return (int) said;
        }
        return LittleEndian.is(zip, before, END64) ? before : -1;
    }

    private static List<ZipHeader> headers(byte[] zip, long start, List<Ranges.Range> used) {
        List<ZipHeader> headers = new ArrayList<>();
        long at = start;
        while (LittleEndian.is(zip, at, ZipHeader.CENTRAL)) {
            try {
                ZipHeader header = ZipHeader.central(zip, (int) at);
                headers.add(header);
                used.add(new Ranges.Range(header.at(), usualExtra(header)));
                at = header.end();
            } catch (IndexOutOfBoundsException e) {
                break;
            }
        }
        return headers;
    }

    /** Where those bytes of a header end that are no place to put something else; a comment is one. */
    static int usualExtra(ZipHeader header) {
        return header.comment() - header.extra() > USUAL_EXTRA ? header.extra() : header.comment();
    }
}
