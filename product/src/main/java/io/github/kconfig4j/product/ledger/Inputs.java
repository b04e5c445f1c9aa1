package io.github.kconfig4j.product.ledger;

import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.files.Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the outcome of a goal depends on: named texts, and files and folders with all that is in them. */
public final class Inputs {
    private final Map<Path, FileHashes> read = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** Nothing is added yet. */
    public Inputs() {}

    /** Adds a text, such as a parameter or a version. */
    public Inputs text(String name, String value) {
        line("text", name);
        Lines.append(value, text);
        text.append('\n');
        return this;
    }

    /** Adds texts in their order. */
    public Inputs texts(String name, Iterable<String> values) {
        for (String value : values) {
            text(name, value);
        }
        return this;
    }

    /**
     * Adds a file, or a folder with all that is in it. It is read now; there may be none.
     *
     * @throws IOException if it cannot be read
     */
    public Inputs path(String name, Path path) throws IOException {
        FileHashes hashes = read.get(path);
        if (hashes == null) {
            hashes = FileHashes.of(path);
            read.put(path, hashes);
        }
        line("path", name);
        Lines.append(path.toString(), text);
        text.append('\n');
        hashes.appendTo(text);
        return this;
    }

    /**
     * Adds files and folders.
     *
     * @throws IOException if one cannot be read
     */
    public Inputs paths(String name, List<Path> paths) throws IOException {
        for (Path path : paths) {
            path(name, path);
        }
        return this;
    }

    /** What was read of a file or folder that was added. */
    public Optional<FileHashes> hashes(Path path) {
        return Optional.ofNullable(read.get(path));
    }

    private void line(String kind, String name) {
        text.append(kind).append(' ').append(name).append(' ');
    }

    /** The hash of all that was added. */
    public String hash() {
        return FileHashes.of(text.toString());
    }

    /** What was added, as lines. */
    String lines() {
        return text.toString();
    }
}
