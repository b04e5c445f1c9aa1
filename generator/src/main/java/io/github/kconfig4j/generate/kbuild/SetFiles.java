package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.generate.files.ExecutableBit;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The files below one root of a set, named relative to it with {@code /}. The root may lie in a zip file system.
 */
public final class SetFiles {
    private final Path root;
    private final String prefix;
    private final Predicate<String> filter;
    private final Optional<FileHashes> known;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private Optional<List<String>> names = Optional.empty();

    /**
     * The files below this directory.
     *
     * @param prefix what is put before their names in messages
     * @param known their hashes, if somebody has read them just now
     */
    public SetFiles(Path root, String prefix, Optional<FileHashes> known) {
        this(root, prefix, name -> true, known);
    }

    /**
     * Some of the files below this directory.
     *
     * @param prefix what is put before their names in messages
     * @param filter which files count, by their names
     * @param known their hashes, if somebody has read them just now
     */
    public SetFiles(Path root, String prefix, Predicate<String> filter, Optional<FileHashes> known) {
        this.root = root;
        this.prefix = prefix;
        this.filter = filter;
        this.known = known;
    }

    private static Set<String> list(Path root) {
        Set<String> names = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    // What is neither, such as a link, is a file if it leads to one.
                    if (attributes.isRegularFile() || Files.isRegularFile(file)) {
                        names.add(root.relativize(file).toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** How messages name a file. */
    public String shown(String name) {
        return prefix + name;
    }

    /**
     * The hash of a file's bytes, if it is known without reading the file. It is not if the file has been read since and had
     * other bytes.
     */
    public Optional<String> hash(String name) {
        return known.flatMap(hashes -> hashes.hash(name))
                .filter(hash -> !hash.equals(FileHashes.NO_FILE) && !changed.contains(name));
    }

    /** Whether there is such a file. */
    public boolean isFile(String name) {
        return hash(name).isPresent() || Files.isRegularFile(root.resolve(name));
    }

    /**
     * Whether a file is a program, where that is kept of a file.
     *
     * @throws UncheckedIOException if that cannot be read
     */
    public boolean isExecutable(String name) {
        try {
            return ExecutableBit.of(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is such a directory. */
    public boolean isDirectory(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    /**
     * The text of a file, or empty if it is not UTF-8.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<SourceText> read(String name) {
        return text(name, bytes(name), StandardCharsets.UTF_8);
    }

    /** The text that the bytes of a file are in an encoding, or empty if they are none. */
    public Optional<SourceText> text(String name, byte[] bytes, Charset encoding) {
        String text = new String(bytes, encoding);
        // It stands for what cannot be read, or for itself.
        return text.indexOf('\uFFFD') >= 0 && !isReadable(bytes, encoding)
                ? Optional.empty()
                : Optional.of(SourceText.of(shown(name), text));
    }

    private static boolean isReadable(byte[] bytes, Charset encoding) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * The bytes of a file of which it is known what is in it.
     *
     * @throws UncheckedIOException if it cannot be read, or is not what was known any more
     */
    public byte[] unchanged(String name) {
        byte[] bytes = bytes(name);
        if (hash(name).isEmpty()) {
            throw new UncheckedIOException(
                    new IOException(shown(name) + " was changed while it was read: build again"));
        }
        return bytes;
    }

    /**
     * The bytes of a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes(String name) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(name));
            if (hash(name).filter(hash -> !hash.equals(FileHashes.of(bytes))).isPresent()) {
                changed.add(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The names of all files, sorted, as they are when they are first asked for.
     *
     * @throws UncheckedIOException if they cannot be listed
     */
    public synchronized List<String> all() {
        if (names.isEmpty()) {
            names = Optional.of(
                    Files.isDirectory(root) ? list(root).stream().filter(filter).toList() : List.of());
        }
        return names.get();
    }

    /** The names of all files and of some more that only look like files of the set, if they are known without a search. */
    public Optional<List<String>> allAndMore() {
        return known.map(FileHashes::files);
    }
}
