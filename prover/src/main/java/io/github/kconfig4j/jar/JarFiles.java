package io.github.kconfig4j.jar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Reads and writes jars. Stateless. */
public final class JarFiles {
    private static final String FOLDER = "META-INF/";

    private JarFiles() {}

    /**
     * Writes a jar: the manifest, then everything else by name, with an entry for each folder. The same files and the
     * same time give the same bytes, whatever the time zone and the order of the map.
     *
     * @param file overwritten if it exists; its folder must exist
     * @param files the contents by path with {@code /}, the manifest among them; the arrays are not to be changed
     * @param time the time of all entries, 1980 or later
     * @throws IOException if it cannot be written; then half of it may be there
     */
    public static void write(Path file, SortedMap<String, byte[]> files, LocalDateTime time) throws IOException {
        // By name, whatever the order of the map is.
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.putAll(files);
        folders(files).forEach(folder -> entries.put(folder, new byte[0]));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            // A stream of a jar finds the manifest only if nothing but its folder comes before it.
            for (String first : new String[] {FOLDER, JarFile.MANIFEST_NAME}) {
                byte[] content = entries.remove(first);
                if (content != null) {
                    write(zip, first, content, time);
                }
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(zip, entry.getKey(), entry.getValue(), time);
            }
        }
    }

    private static void write(ZipOutputStream zip, String name, byte[] content, LocalDateTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The other setters convert with the time zone of the machine.
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static TreeSet<String> folders(SortedMap<String, byte[]> files) {
        TreeSet<String> folders = new TreeSet<>();
        for (String path : files.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash + 1));
            }
        }
        return folders;
    }

    /**
     * The files in a jar, without its folders.
     *
     * @return the contents by path with {@code /}
     * @throws IOException if it cannot be read, or is no jar
     */
    public static SortedMap<String, byte[]> read(Path file) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), content(zip, entry));
                }
            }
        }
        return files;
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readAllBytes();
        }
        CRC32 checksum = new CRC32();
        checksum.update(content);
        // Only a ZipInputStream checks it by itself.
        if (checksum.getValue() != entry.getCrc()) {
            throw new ZipException("the checksum of " + entry.getName() + " is wrong");
        }
        return content;
    }
}
