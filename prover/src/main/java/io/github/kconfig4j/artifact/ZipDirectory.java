package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    /**
     * What the end of a directory says of it.
     *
     * @param at where the end begins, behind the directory
     * @param entries how many entries there are
     * @param length that of the directory
     * @param offset where the directory begins
     * @param used which bytes say so
     */
    private record Said(int at, long entries, long length, long offset, List<Ranges.Range> used) {
        static Said of(byte[] zip, int end) {
            return new Said(
                    end,
                    LittleEndian.u16(zip, end + 10),
                    LittleEndian.u32(zip, end + 12),
                    LittleEndian.u32(zip, end + 16),
                    List.of(new Ranges.Range(end, end + END_LENGTH)));
        }

        /** @param end64 where the record for large archives begins */
        static Said ofLarge(byte[] zip, int end, int end64) {
            return new Said(
                    end64,
                    LittleEndian.i64(zip, end64 + 32),
                    LittleEndian.i64(zip, end64 + 40),
                    LittleEndian.i64(zip, end64 + 48),
                    List.of(
                            new Ranges.Range(end64, end64 + END64_LENGTH),
                            new Ranges.Range(end - LOCATOR_LENGTH, end + END_LENGTH)));
        }
    }

    private static Optional<ZipDirectory> read(byte[] zip, int end) {
        OptionalInt end64 = end64(zip, end);
        Said said = end64.isPresent() ? Said.ofLarge(zip, end, end64.getAsInt()) : Said.of(zip, end);
        long start = said.at() - said.length();
        if (said.length() == 0) {
            return said.entries() == 0 && said.offset() <= start
                    ? Optional.of(new ZipDirectory(List.of(), 0, 0, said.used()))
                    : Optional.empty();
        }
        if (!LittleEndian.is(zip, start, ZipHeader.CENTRAL)) {
            start = said.offset();
        }
        List<Ranges.Range> used = new ArrayList<>(said.used());
        List<ZipHeader> headers = headers(zip, start, used);
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ZipDirectory(headers, start - said.offset(), said.entries(), used));
    }

    /** Where the record for large archives begins, if there is one. */
    private static OptionalInt end64(byte[] zip, int end) {
        int locator = end - LOCATOR_LENGTH;
        if (!LittleEndian.is(zip, locator, LOCATOR)) {
            return OptionalInt.empty();
        }
        int before = locator - END64_LENGTH;
        long said = Math.min(LittleEndian.i64(zip, locator + 8), before);
        if (LittleEndian.is(zip, said, END64)) {
            return OptionalInt.of((int) said);
        }
        return LittleEndian.is(zip, before, END64) ? OptionalInt.of(before) : OptionalInt.empty();
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
