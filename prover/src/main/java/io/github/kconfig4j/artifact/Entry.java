package io.github.kconfig4j.artifact;

import java.util.List;
import java.util.stream.Stream;

/**
 * One file of an artifact.
 *
 * @param path where it is in the folder or the archive around it, with {@code /}; for bytes of an archive that belong to
 *     no entry of it, {@link #OUTSIDE}
 * @param place where a person finds it in the artifact: {@code a/b/C.class}, or {@code lib/x.jar!/a/b/C.class} in a
 *     nested archive
 * @param kind what it is, by its content
 * @param bytes its content; of an entry that cannot be unpacked what is packed; not to be changed
 * @param entries what is in it if it is an archive, compressed, or something else that class files are embedded in, and
 *     what stands behind the end of a class file; empty otherwise
 */
public record Entry(String path, String place, Kind kind, byte[] bytes, List<Entry> entries) {
    /**
     * The path of bytes that an archive has before, between or after its entries: a script in front, for instance. Zeros
     * alone are padding and none.
     */
    public static final String OUTSIDE = "(outside of entries)";

    /** What a file is, by its content. */
    public enum Kind {
        /** A class file. */
        CLASS,
        /** An archive, zip or tar: a jar under whatever name. */
        ARCHIVE,
        /** Something compressed with gzip or zlib; its one entry is what was compressed. */
        COMPRESSED,
        /** Text in UTF-8. */
        TEXT,
        /** Anything else. */
        OTHER
    }

    /** Copies the list. */
    public Entry {
        entries = List.copyOf(entries);
    }

    /** This entry and all that is in it, an archive before its entries. */
    public Stream<Entry> withNested() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(Entry::withNested));
    }
}
