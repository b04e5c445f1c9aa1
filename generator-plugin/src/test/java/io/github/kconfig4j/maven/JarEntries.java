package io.github.kconfig4j.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is in a jar, by the name of the entry, folders too: texts as text, everything else as hexadecimal digits. */
final class JarEntries {
    private JarEntries() {}

    static SortedMap<String, String> of(Path jar) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                boolean binary = entry.getName().endsWith(".class");
                entries.put(
                        entry.getName(),
                        binary ? HexFormat.of().formatHex(content) : new String(content, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
