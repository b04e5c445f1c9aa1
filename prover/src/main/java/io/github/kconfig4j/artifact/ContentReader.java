package io.github.kconfig4j.artifact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells what bytes are, and what is in them, by looking at nothing but them. One reader is for one artifact, as it counts
 * what was unpacked.
 */
final class ContentReader {
    /** In a folder an archive stands at depth 0, in a jar at 1. */
    private static final int KEPT = 1;

    private final Limits limits;
    private final Map<Bytes, Content> archives;
    private long left;
    private int depth;

    /** @param archives archives that were read before; gets those that are read */
    ContentReader(Limits limits, Map<Bytes, Content> archives) {
        this.limits = limits;
        this.archives = archives;
        this.left = limits.unpacked();
    }

    /** How many bytes may still be unpacked. */
    long left() {
        return left;
    }

    Problem tooMuch() {
        return Problem.unsearched("was not unpacked, as it has more bytes than are unpacked: " + limits.unpacked()
                + " in all, " + limits.one() + " of one thing that does not say its length");
    }

    /** How many bytes something may be unpacked to that does not say how many it has. */
    long leftForOne() {
        return Math.min(left, limits.one());
    }

    /** Reads what was unpacked from what is being read. */
    Content unpacked(byte[] bytes) {
        left -= bytes.length;
        return readIn(bytes, 0, bytes.length);
    }

    /** Reads a part of what is being read. */
    Content readIn(byte[] bytes, int from, int to) {
        depth++;
        try {
            return read(Arrays.copyOfRange(bytes, from, to));
        } finally {
            depth--;
        }
    }

    Content read(byte[] bytes) {
        if (ClassBytes.isClass(bytes, 0) && depth <= limits.depth()) {
            return classFile(bytes);
        }
        if (Texts.isText(bytes)) {
            return new Content(Entry.Kind.TEXT, bytes);
        }
        return depth > limits.depth() ? tooDeep(bytes) : container(bytes);
    }

    private Content tooDeep(byte[] bytes) {
        Problem problem = Problem.unsearched(
                "was not looked into, as it is in more than " + limits.depth() + " archives, one in the other");
        return new Content(Entry.Kind.OTHER, bytes, ClassBytes.embedded(bytes), List.of(problem));
    }

    private Content classFile(byte[] bytes) {
        OptionalInt end = ClassBytes.end(bytes, 0);
        if (end.isEmpty() || end.getAsInt() == bytes.length) {
            return new Content(Entry.Kind.CLASS, bytes);
        }
        Content behind = readIn(bytes, end.getAsInt(), bytes.length);
        return new Content(Entry.Kind.CLASS, bytes, List.of(Part.outside(end.getAsInt(), behind)), List.of());
    }

    private Content container(byte[] bytes) {
        Bytes key = new Bytes(bytes);
        // What lies deeper is known with what it lies in.
        Content known = depth > KEPT ? null : archives.get(key);
        if (known != null) {
            return known;
        }
        Content content = CompressedReader.read(bytes, this)
                // Before zip: an archive that is not packed ends like one that is in it.
                .or(() -> TarReader.read(bytes, this))
                .or(() -> ZipDirectory.find(bytes).map(directory -> ZipReader.read(bytes, directory, this)))
                .or(() -> LocalHeaders.read(bytes, this))
                .orElseGet(() -> other(bytes));
        if (depth <= KEPT && !content.parts().isEmpty()) {
            archives.put(key, content);
        }
        return content;
    }

    private Content other(byte[] bytes) {
        Optional<Problem> problem = PackedFormat.of(bytes)
                .map(format -> Problem.unsearched("is packed with " + format + ", which is not unpacked"));
        return new Content(
                Entry.Kind.OTHER,
                bytes,
                ClassBytes.embedded(bytes),
                problem.map(List::of).orElse(List.of()));
    }
}
