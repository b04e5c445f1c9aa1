package io.github.kconfig4j.prove;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files that a proof searches, sorted by path. Immutable.
 *
 * @param name what they are, such as {@code target/classes}
 * @param files class files, those for later Java versions under {@code META-INF/versions} included, and service files
 */
public record ClassFileSet(String name, List<ClassFile> files) {

    /** Sorts and copies the list. */
    public ClassFileSet {
        files = files.stream().sorted(Comparator.comparing(ClassFile::path)).toList();
    }

    /** The class files of a compilation, by binary name. */
    public static ClassFileSet of(String name, SortedMap<String, byte[]> classes) {
        List<ClassFile> files = new ArrayList<>();
        classes.forEach((type, bytes) -> files.add(new ClassFile(type.replace('.', '/') + ".class", bytes)));
        return new ClassFileSet(name, files);
    }

    /**
     * What lies in a folder, jars in it included; nothing if there is no such folder.
     *
     * @throws IOException if a file cannot be read
     */
    public static ClassFileSet ofDirectory(String name, Path directory) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String relative = directory.relativize(path).toString().replace('\\', '/');
                    if (isSearched(relative)) {
                        add(relative, Files.readAllBytes(path), files);
                    }
                }
            }
        }
        return new ClassFileSet(name, files);
    }

    /**
     * What lies in a jar, nested jars included.
     *
     * @throws IOException if it cannot be read
     */
    public static ClassFileSet ofJar(String name, Path jar) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        try (InputStream in = Files.newInputStream(jar)) {
            addEntries("", in, files);
        }
        return new ClassFileSet(name, files);
    }

    private static void addEntries(String prefix, InputStream jar, List<ClassFile> files) throws IOException {
        // Not closed here: the stream around a nested jar goes on after it.
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && isSearched(entry.getName())) {
                add(prefix + entry.getName(), zip.readAllBytes(), files);
            }
        }
    }

    private static void add(String path, byte[] bytes, List<ClassFile> files) throws IOException {
        if (isJar(path)) {
            addEntries(path + "!/", new ByteArrayInputStream(bytes), files);
        } else {
            files.add(new ClassFile(path, bytes));
        }
    }

    private static boolean isSearched(String path) {
        return path.endsWith(".class") || isJar(path) || isService(path);
    }

    private static boolean isJar(String path) {
        return path.endsWith(".jar") || path.endsWith(".war") || path.endsWith(".zip");
    }

    static boolean isService(String path) {
        return path.contains("META-INF/services/");
    }
}
