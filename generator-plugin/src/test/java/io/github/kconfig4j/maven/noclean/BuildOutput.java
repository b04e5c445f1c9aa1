package io.github.kconfig4j.maven.noclean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a build has made.
 *
 * @param classes the bytes of each file in {@code target/classes}
 * @param jar the bytes of each entry of the jar, in their order; empty if there is no jar
 */
record BuildOutput(Map<String, String> classes, Map<String, String> jar) {
    /** Reads a module's {@code target}. The entries with the module's own coordinates in their names are left out. */
    static BuildOutput of(Path module) throws IOException {
        return new BuildOutput(
                classes(module.resolve("target/classes")),
                jar(module.resolve("target").resolve("shop-1.0.jar")));
    }

    private static Map<String, String> classes(Path folder) throws IOException {
        Map<String, String> classes = new LinkedHashMap<>();
        if (!Files.isDirectory(folder)) {
            return classes;
        }
        try (Stream<Path> files = Files.walk(folder).sorted()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(folder.relativize(file).toString(), hex(Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    private static Map<String, String> jar(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return entries;
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("META-INF/maven/")) {
                    entries.put(entry.getName(), hex(zip.readAllBytes()));
                }
            }
        }
        return entries;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** In what it differs from what a clean build of the same has made; empty if in nothing. */
    List<String> differencesFrom(BuildOutput clean) {
        List<String> differences = new ArrayList<>();
        compare("target/classes", classes, clean.classes, differences);
        compare("the jar", jar, clean.jar, differences);
        if (differences.isEmpty() && !List.copyOf(jar.keySet()).equals(List.copyOf(clean.jar.keySet()))) {
            differences.add("the jar's entries have another order");
        }
        return differences;
    }

    private static void compare(
            String where, Map<String, String> found, Map<String, String> expected, List<String> differences) {
        TreeSet<String> names = new TreeSet<>(found.keySet());
        names.addAll(expected.keySet());
        for (String name : names) {
            if (!expected.containsKey(name)) {
                differences.add(name + " is left in " + where);
            } else if (!found.containsKey(name)) {
                differences.add(name + " is missing in " + where);
            } else if (!expected.get(name).equals(found.get(name))) {
                differences.add(name + " is stale in " + where);
            }
        }
    }
}
