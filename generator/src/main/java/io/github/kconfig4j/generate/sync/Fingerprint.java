package io.github.kconfig4j.generate.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hash over everything that a result is made from: if it is the same, so is the result. The order of the calls counts.
 * Not safe for use by several threads.
 */
public final class Fingerprint {
    private final MessageDigest digest = sha256();

    /** Adds a named text, such as a parameter, a version or the value of an option. */
    public Fingerprint add(String name, String value) {
        add(name.getBytes(StandardCharsets.UTF_8));
        add(value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Adds the content of a file, or that it does not exist.
     *
     * @param name how the file is called, whatever its directory
     */
    public Fingerprint addFile(String name, Path file) throws IOException {
        boolean exists = Files.isRegularFile(file);
        add(name, exists ? "file" : "absent");
        if (exists) {
            add(Files.readAllBytes(file));
        }
        return this;
    }

    /** Adds the names and contents of all files below a directory, which may lie in a zip file system. */
    public Fingerprint addTree(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        add("files", Integer.toString(files.size()));
        for (Path file : files) {
            addFile(root.relativize(file).toString().replace('\\', '/'), file);
        }
        return this;
    }

    /** The hash as hexadecimal digits. */
    public String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of one text. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** With the length before the bytes no two lists of parts look alike. */
    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
