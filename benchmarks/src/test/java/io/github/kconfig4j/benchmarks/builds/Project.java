package io.github.kconfig4j.benchmarks.builds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A module that is built.
 *
 * @param folder where it is
 * @param generated the folder of what a tool generates, below the module's folder; empty if none does
 * @param options the values in its files
 */
record Project(Path folder, String generated, Options options) {
    private static final String CONFIG = ".config";
    private static final String PROPERTIES = "options.properties";
    private static final String SYMBOLS = "build.properties";

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void writeOptions() throws IOException {
        write(CONFIG, options.config());
        write(PROPERTIES, options.properties());
        write(SYMBOLS, options.symbols());
    }

    void flip() throws IOException {
        options.flip();
        writeOptions();
    }

    void clean() throws IOException {
        deleteTree(folder.resolve("target"));
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The text of every source that was generated, by its path. */
    SortedMap<String, String> sources() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        Path root = folder.resolve(generated);
        if (!generated.isEmpty() && Files.exists(root)) {
            for (Path file : files(root, ".java")) {
                sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    /** The bytes of every class file, each as a character, by its path. */
    SortedMap<String, String> classes() throws IOException {
        SortedMap<String, String> classes = new TreeMap<>();
        Path root = folder.resolve("target/classes");
        for (Path file : files(root, ".class")) {
            classes.put(
                    root.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return classes;
    }

    private static List<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
