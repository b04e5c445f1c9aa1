package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads entries of a zip archive without a directory, as one does who reads it from its beginning. */
final class LocalHeaders {
    private final byte[] bytes;
    private final ContentReader contents;
    private final Ranges used = new Ranges();
    private final List<Part> parts = new ArrayList<>();

    private LocalHeaders(byte[] bytes, ContentReader contents) {
        this.bytes = bytes;
        this.contents = contents;
    }

    /** The entries; empty if there is none that can be unpacked. */
    static Optional<Content> read(byte[] bytes, ContentReader contents) {
        return new LocalHeaders(bytes, contents).read();
    }

    private Optional<Content> read() {
        int at = 0;
        while (at < bytes.length) {
            at = bytes[at] == 'P' && LittleEndian.is(bytes, at, ZipHeader.LOCAL) ? entry(at) : at + 1;
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        for (Ranges.Range gap : used.gaps(bytes)) {
            parts.add(Part.outside(gap.from(), contents.readIn(bytes, gap.from(), gap.to())));
        }
        Problem problem = Problem.damaged("has entries of a zip archive that no directory of an archive lists");
        return Optional.of(new Content(Entry.Kind.ARCHIVE, bytes, parts, List.of(problem)));
    }

    /** Reads the entry and returns where it ends. */
    private int entry(int at) {
        try {
            ZipHeader header = ZipHeader.local(bytes, at);
            if (header.rawName().length > 0 && !header.isEncrypted()) {
                if (header.method() == ZipHeader.DEFLATED) {
                    return deflated(header);
                }
                if (header.method() == ZipHeader.STORED && header.packed() <= bytes.length - header.end()) {
                    int end = header.end() + (int) header.packed();
                    add(header, contents.readIn(bytes, header.end(), end), end);
                    return end;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // It only begins like an entry.
        }
        return at + 1;
    }

    private int deflated(ZipHeader header) {
        Inflation inflation = Inflation.of(bytes, header.end(), bytes.length, false, contents.leftForOne());
        if (inflation.end() == Inflation.End.DAMAGED && inflation.bytes().length == 0) {
            return header.at() + 1;
        }
        int end = header.end() + inflation.consumed();
        List<Problem> problems = switch (inflation.end()) {
            case COMPLETE -> List.of();
            case DAMAGED -> List.of(Problem.unreadable("cannot be unpacked: it is damaged."));
            case TOO_MUCH -> List.of(contents.tooMuch());
        };
        add(header, contents.unpacked(inflation.bytes()).with(problems), end);
        return end;
    }

    private void add(ZipHeader header, Content content, int end) {
        used.use(header.at(), end);
        if (!header.isFolder() || content.bytes().length > 0) {
            parts.add(Part.of(header.name(), content));
        }
    }
}
