package io.github.kconfig4j.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Digests everything that the outcome of a compilation depends on. */
final class CompileKey {
    private final MessageDigest digest;

    private CompileKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /**
     * The key of a compilation.
     *
     * @param version the version of this product
     * @throws IOException if the class path cannot be looked at
     */
    static String of(Map<String, String> sources, CompilerOptions options, String version) throws IOException {
        CompileKey key = new CompileKey();
        key.add(version);
        key.add(System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
        options.toArguments().forEach(key::add);
        for (Path entry : options.classPath()) {
            key.add(entry);
        }
        for (Path entry : options.processorPath()) {
            key.add(entry);
        }
        for (Path entry : options.sourcePath()) {
            key.add(entry);
        }
        new TreeMap<>(sources).forEach((path, text) -> {
            key.add(path);
            key.add(text);
        });
        return HexFormat.of().formatHex(key.digest.digest());
    }

    /** The length goes before the text, so that two texts never give the same bytes as two others. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** A file, or all files of a folder, by name, size and time. */
    private void add(Path entry) throws IOException {
        if (!Files.exists(entry)) {
            add(entry + " is absent");
            return;
        }
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                add(file + " " + attributes.size() + " "
                        + attributes.lastModifiedTime().toMillis());
            }
        }
    }
}
