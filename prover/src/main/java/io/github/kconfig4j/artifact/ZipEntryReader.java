package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Reads single entries of a zip archive and notes which bytes are theirs. */
final class ZipEntryReader {
    /** The names of the ways of packing that some tools write and no Java reads (APPNOTE.TXT, 4.4.5). */
    private static final Map<Integer, String> METHODS =
            Map.of(9, "Deflate64", 12, "BZIP2", 14, "LZMA", 93, "Zstandard", 95, "XZ", 98, "PPMd");

    private final byte[] zip;
    private final Ranges used;
    private final ContentReader contents;

    ZipEntryReader(byte[] zip, Ranges used, ContentReader contents) {
        this.zip = zip;
        this.used = used;
        this.contents = contents;
    }

    /**
     * Reads an entry.
     *
     * @param header what counts
     * @param local what stands before it, which says where it begins
     * @throws IndexOutOfBoundsException if it is cut short
     */
    Content read(ZipHeader header, ZipHeader local) {
        used.use(local.at(), ZipDirectory.usualExtra(local));
        if (header.packed() > zip.length - local.end()) {
            throw new IndexOutOfBoundsException();
        }
        int from = local.end();
        int to = from + (int) header.packed();
        if (local.hasDescriptor()) {
            used.use(to, to + descriptor(header, to));
        }
        if (header.isEncrypted()) {
            return packed(from, to, Problem.unsearched("is encrypted"));
        }
        return switch (header.method()) {
            case ZipHeader.STORED -> stored(header, from, to);
            case ZipHeader.DEFLATED -> deflated(header, from, to);
            default -> packed(from, to, Problem.unsearched("is packed with " + method(header)));
        };
    }

    private static String method(ZipHeader header) {
        return METHODS.getOrDefault(header.method(), "method " + header.method());
    }

    private Content packed(int from, int to, Problem problem) {
        used.use(from, to);
        return new Content(Entry.Kind.OTHER, Arrays.copyOfRange(zip, from, to)).with(List.of(problem));
    }

    private Content stored(ZipHeader header, int from, int to) {
        used.use(from, to);
        byte[] bytes = Arrays.copyOfRange(zip, from, to);
        return contents.readIn(bytes, 0, bytes.length).with(check(header, bytes));
    }

    private Content deflated(ZipHeader header, int from, int to) {
        if (header.size() > contents.left()) {
            return packed(from, to, contents.tooMuch());
        }
        Inflation inflation = Inflation.of(zip, from, to, false, header.size());
        used.use(from, inflation.end() == Inflation.End.COMPLETE ? from + inflation.consumed() : to);
        return switch (inflation.end()) {
            case COMPLETE -> contents.unpacked(inflation.bytes()).with(check(header, inflation.bytes()));
            case DAMAGED ->
                contents.unpacked(inflation.bytes())
                        .with(List.of(Problem.unreadable("cannot be unpacked: it is damaged.")));
            case TOO_MUCH ->
                packed(
                        from,
                        to,
                        Problem.unreadable("has more bytes than the " + header.size() + " that the archive says."));
        };
    }

    private static List<Problem> check(ZipHeader header, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (header.size() != bytes.length) {
            problems.add(
                    Problem.unreadable("has " + bytes.length + " bytes, and the archive says " + header.size() + "."));
        } else if ((int) sum.getValue() != header.crc()) {
            problems.add(Problem.unreadable("has another content than the archive says: its sum is wrong."));
        }
        return problems;
    }

    /** How long what stands behind an entry and repeats its sum and lengths is; 0 if nothing of that kind does. */
    private int descriptor(ZipHeader header, int at) {
        return header.descriptors().stream()
                .filter(descriptor -> stands(descriptor, at))
                .findFirst()
                .map(descriptor -> descriptor.length)
                .orElse(0);
    }

    private boolean stands(byte[] bytes, int at) {
        int end = Math.min(at + bytes.length, zip.length);
        return Arrays.equals(zip, at, end, bytes, 0, bytes.length);
    }
}
