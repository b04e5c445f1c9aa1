package io.github.kconfig4j.artifact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the entries of a zip archive from its directory, and compares what is said before each entry. Whatever belongs to
 * no entry is read as well. Used for one archive.
 */
final class ZipReader {
    private final byte[] zip;
    private final ZipDirectory directory;
    private final ContentReader contents;
    private final ZipEntryReader entries;
    private final Ranges used = new Ranges();
    private final List<Part> parts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ZipReader(byte[] zip, ZipDirectory directory, ContentReader contents) {
        this.zip = zip;
        this.directory = directory;
        this.contents = contents;
        this.entries = new ZipEntryReader(zip, used, contents);
    }

    static Content read(byte[] zip, ZipDirectory directory, ContentReader contents) {
        return new ZipReader(zip, directory, contents).read();
    }

    private Content read() {
        directory.used().forEach(range -> used.use(range.from(), range.to()));
        if (directory.announced() != directory.headers().size() && !isCountedTo16Bits()) {
            problems.add(Problem.damaged("says that it has " + directory.announced()
                    + " entries, and its directory lists " + directory.headers().size()));
        }
        directory.headers().forEach(this::entry);
        duplicates();
        for (Ranges.Range gap : used.gaps(zip)) {
            parts.add(Part.outside(gap.from(), contents.readIn(zip, gap.from(), gap.to())));
        }
        return new Content(Entry.Kind.ARCHIVE, zip, parts, problems);
    }

    /** Some tools write more entries than the number can hold, and nobody minds. */
    private boolean isCountedTo16Bits() {
        return directory.announced() == (directory.headers().size() & 0xFFFF);
    }

    private void entry(ZipHeader header) {
        long at = header.local() + directory.shift();
        if (!LittleEndian.is(zip, at, ZipHeader.LOCAL)) {
            add(
                    header,
                    new Content(Entry.Kind.OTHER, new byte[0])
                            .with(List.of(Problem.unreadable(
                                    "is in the directory of the archive, and nowhere else in it."))));
            return;
        }
        try {
            ZipHeader local = ZipHeader.local(zip, (int) at);
            compare(header, local);
            add(header, entries.read(header, local));
        } catch (IndexOutOfBoundsException e) {
            add(header, new Content(Entry.Kind.OTHER, new byte[0]).with(List.of(Problem.unreadable("is cut short."))));
        }
    }

    private void add(ZipHeader header, Content content) {
        // Whatever its length is said to be.
        boolean empty = content.bytes().length == 0 && content.problems().isEmpty();
        if (!header.isFolder() || !empty) {
            parts.add(Part.of(header.name(), content));
        }
    }

    private void compare(ZipHeader header, ZipHeader local) {
        List<String> differences = new ArrayList<>();
        if (!header.name().equals(local.name())) {
            differences.add("the name " + local.name());
        }
        if (header.method() != local.method() || header.isEncrypted() != local.isEncrypted()) {
            differences.add("another way of packing");
        }
        if (!local.hasDescriptor()
                && (header.crc() != local.crc()
                        || header.packed() != local.packed()
                        || header.size() != local.size())) {
            differences.add("another length or sum");
        }
        if (!differences.isEmpty()) {
            problems.add(Problem.damaged("has the entry " + header.name() + " in its directory, and "
                    + String.join(" and ", differences) + " in front of the entry itself"));
        }
    }

    private void duplicates() {
        Set<String> seen = new HashSet<>();
        Set<String> duplicates = new TreeSet<>();
        for (Part part : parts) {
            if (!seen.add(part.path())) {
                duplicates.add(part.path());
            }
        }
        duplicates.forEach(path -> problems.add(Problem.duplicate(path)));
    }
}
