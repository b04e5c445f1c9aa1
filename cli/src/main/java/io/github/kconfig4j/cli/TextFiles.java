package io.github.kconfig4j.cli;

import io.github.kconfig4j.text.ByteText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Texts whose bytes pass through as they are. Of those that are read here each byte is one character, so that no encoding
 * is needed and the order of texts is that of their bytes; those of the engine are {@link ByteText}.
 */
final class TextFiles {
    private TextFiles() {}

    /**
     * Reads a file of the user.
     *
     * @throws UserError if it cannot be read
     */
    static String read(World world, String file) {
        Path path = world.directory().resolve(file);
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + reason(e, path));
        }
    }

    /**
     * Writes a file of the engine, whole or not at all.
     *
     * @throws UserError if it cannot be written
     */
    static void write(Path path, String name, String text) {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.write(part, ByteText.encode(text));
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserError("cannot write " + name + ": " + reason(e, path));
        }
    }

    /** Prints a text that was read so. */
    static void print(PrintStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes, 0, bytes.length);
    }

    /** Prints a line in which texts of the user keep their bytes. */
    static void printLine(PrintStream out, String text) {
        byte[] bytes = ByteText.encode(text + "\n");
        out.write(bytes, 0, bytes.length);
    }

    /** Why a file cannot be read or written, in words. */
    static String reason(IOException e, Path path) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (Files.isDirectory(path)) {
            return "it is a directory";
        }
        return String.valueOf(e.getMessage());
    }
}
