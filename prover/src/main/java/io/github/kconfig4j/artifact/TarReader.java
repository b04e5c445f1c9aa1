package io.github.kconfig4j.artifact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads tar archives (POSIX.1-1988 and what followed it). */
final class TarReader {
    private static final int BLOCK = 512;
    private static final int MAGIC = 257;
    private static final byte[] USTAR = "ustar".getBytes(StandardCharsets.US_ASCII);
    /** Names that are too long for a head stand before it, as the content of entries of these types. */
    private static final String GNU_LONG_NAME = "L";

    private final byte[] tar;
    private final ContentReader contents;
    private final Ranges used = new Ranges();
    private final List<Part> parts = new ArrayList<>();
    private Optional<String> longName = Optional.empty();

    private TarReader(byte[] tar, ContentReader contents) {
        this.tar = tar;
        this.contents = contents;
    }

    /** The entries; empty if the bytes do not begin like a tar archive. */
    static Optional<Content> read(byte[] tar, ContentReader contents) {
        return new TarReader(tar, contents).read();
    }

    private static boolean isHead(byte[] tar, int at) {
        int magic = at + MAGIC;
        return at + BLOCK <= tar.length && Arrays.equals(tar, magic, magic + USTAR.length, USTAR, 0, USTAR.length);
    }

    private Optional<Content> read() {
        int at = 0;
        while (isHead(tar, at)) {
            long size = number(at + 124, 12);
            if (size < 0 || size > tar.length - at - BLOCK) {
                break;
            }
            int end = at + BLOCK + (int) size;
            used.use(at, at + BLOCK);
            entry(at, Arrays.copyOfRange(tar, at + BLOCK, end));
            at = end + (BLOCK - (int) size % BLOCK) % BLOCK;
        }
        if (at == 0) {
            return Optional.empty();
        }
        for (Ranges.Range gap : used.gaps(tar)) {
            parts.add(Part.outside(gap.from(), contents.readIn(tar, gap.from(), gap.to())));
        }
        return Optional.of(new Content(Entry.Kind.ARCHIVE, tar, parts, List.of()));
    }

    private void entry(int at, byte[] content) {
        String type = text(content(at + 156, 1));
        String prefix = text(content(at + 345, 155));
        String name = text(content(at, 100));
        String path = longName.orElse(prefix.isEmpty() ? name : prefix + "/" + name);
        boolean isName = type.equals(GNU_LONG_NAME);
        longName = isName ? Optional.of(text(content)) : Optional.empty();
        // Behind a name may stand anything.
        int length = isName ? nameLength(content) : content.length;
        used.use(at + BLOCK, at + BLOCK + length);
        if (!isName && content.length > 0) {
            parts.add(Part.of(path, contents.readIn(content, 0, content.length)));
        }
    }

    private byte[] content(int from, int length) {
        return Arrays.copyOfRange(tar, from, from + length);
    }

    private static String text(byte[] field) {
        return new String(field, 0, nameLength(field), StandardCharsets.UTF_8);
    }

    private static int nameLength(byte[] field) {
        int length = 0;
        while (length < field.length && field[length] != 0) {
            length++;
        }
        return length;
    }

    /** A number in octal digits; negative if it is none, or too large for a file in memory. */
    private long number(int at, int length) {
        String digits = text(content(at, length)).strip();
        return digits.matches("[0-7]{1,11}") ? Long.parseLong(digits, 8) : -1;
    }
}
