package io.github.kconfig4j.conf;

import io.github.kconfig4j.text.ByteText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a run, named relative to its working directory. Remembers what it has read. */
final class ConfigFiles {
    private final Path directory;
    private final Optional<String> srctree;
    private final Map<Path, Optional<String>> read = new LinkedHashMap<>();

    ConfigFiles(Path directory, Optional<String> srctree) {
        this.directory = directory;
        this.srctree = srctree;
    }

    /** The text of a configuration; a relative name is looked for in {@code srctree} as well. */
    Optional<String> read(String name) {
        Path file = directory.resolve(name);
        if (!Files.isReadable(file) && !name.startsWith("/") && srctree.isPresent()) {
            file = directory.resolve(srctree.get()).resolve(name);
        }
        return readExactly(file);
    }

    /** The text of a file of that very name. */
    Optional<String> readExactly(String name) {
        return readExactly(directory.resolve(name));
    }

    private Optional<String> readExactly(Path file) {
        Optional<String> text = text(file);
        read.put(file, text);
        return text;
    }

    /** Whether reading again gives the same; not to be asked after pipes were read. */
    boolean areAsRead() {
        for (Map.Entry<Path, Optional<String>> file : read.entrySet()) {
            if (!text(file.getKey()).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> text(Path file) {
        // A device or a pipe is as good as a file.
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(ByteText.decode(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists(String name) {
        return Files.exists(directory.resolve(name));
    }

    boolean isRegular(String name) {
        return Files.isRegularFile(directory.resolve(name));
    }

    boolean isDirectory(String name) {
        return Files.isDirectory(directory.resolve(name));
    }

    /** Writes a file as it is, following links; its directory must exist. */
    void write(String name, String text) throws IOException {
        Files.write(directory.resolve(name), ByteText.encode(text));
    }

    /** The path of the folder that a name is in, with the slash at its end; empty for a name alone. */
    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** Writes a file in one step, creating its directory; that there is a directory of that name fails. */
    void replace(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        createParent(name);
        Path temporary = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.write(temporary, ByteText.encode(text));
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a file another name, unless a directory has it. */
    void rename(String from, String to) throws IOException {
        if (isDirectory(to)) {
            return;
        }
        Files.move(directory.resolve(from), directory.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps a file under a second name before it is written; of a link what it points to. That it cannot is no error. */
    void keepOld(String name) {
        Path path = directory.resolve(name);
        Path old = directory.resolve(name + ".old");
        try {
            if (Files.isSymbolicLink(path)) {
                Files.copy(path, old, StandardCopyOption.REPLACE_EXISTING);
            } else if (Files.exists(path)) {
                Files.move(path, old, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // It is a convenience: a device cannot be kept.
        }
    }

    void createParent(String name) throws IOException {
        Path parent = directory.resolve(name).getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    /** Fails if the directory of a file does not exist. */
    void requireParent(String name) throws IOException {
        Path parent = directory.resolve(name).getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new NoSuchFileException(parent.toString());
        }
    }

    /** Empties a file, or creates it. */
    void touch(String name) throws IOException {
        createParent(name);
        Files.write(directory.resolve(name), new byte[0]);
    }

    /** Whether a file has exactly that text. */
    boolean holds(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), ByteText.encode(text));
    }
}
