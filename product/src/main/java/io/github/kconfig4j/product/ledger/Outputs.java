package io.github.kconfig4j.product.ledger;

import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.files.Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is in the folders and files that a goal writes. */
public final class Outputs {
    private final SortedMap<Path, FileHashes> hashes = new TreeMap<>();

    private Outputs() {}

    /**
     * Reads what is there now.
     *
     * @throws IOException if something cannot be read
     */
    public static Outputs read(List<Path> paths) throws IOException {
        Outputs outputs = new Outputs();
        for (Path path : paths) {
            outputs.hashes.put(path, FileHashes.of(path));
        }
        return outputs;
    }

    /** The same with another content of one of the folders or files. */
    public Outputs with(Path path, FileHashes content) {
        Outputs outputs = new Outputs();
        outputs.hashes.putAll(hashes);
        outputs.hashes.put(path, content);
        return outputs;
    }

    /** What is in one of them. */
    public FileHashes of(Path path) {
        FileHashes found = hashes.get(path);
        if (found == null) {
            throw new IllegalArgumentException("No output of this goal: " + path);
        }
        return found;
    }

    String lines() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Path, FileHashes> output : hashes.entrySet()) {
            text.append("out ");
            Lines.append(output.getKey().toString(), text);
            text.append('\n');
            output.getValue().appendTo(text);
        }
        return text.toString();
    }
}
