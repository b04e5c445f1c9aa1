package io.github.kconfig4j.compile;

import io.github.kconfig4j.generate.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stands for everything that the outcome of a compilation depends on. */
final class CompileKey {
    private CompileKey() {}

    /**
     * The key of a compilation.
     *
     * @param version the version of this product
     * @throws IOException if the class path cannot be looked at
     */
    static String of(Map<String, String> sources, CompilerOptions options, String version) throws IOException {
        Fingerprint fingerprint = new Fingerprint()
                .add("version", version)
                .add("vendor", System.getProperty("java.vendor", ""))
                .add("java", System.getProperty("java.version", ""));
        options.toArguments(true).forEach(argument -> fingerprint.add("argument", argument));
        for (List<Path> entries : List.of(options.classPath(), options.processorPath(), options.sourcePath())) {
            for (Path entry : entries) {
                addEntry(fingerprint, entry);
            }
        }
        new TreeMap<>(sources).forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** A file, or all files of a folder, by name, size and time: jars are too large to be read for this. */
    private static void addEntry(Fingerprint fingerprint, Path entry) throws IOException {
        if (!Files.exists(entry)) {
            return;
        }
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                fingerprint.add(
                        file.toString(),
                        attributes.size() + " " + attributes.lastModifiedTime().toMillis());
            }
        }
    }
}
