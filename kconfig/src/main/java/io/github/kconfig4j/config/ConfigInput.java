package io.github.kconfig4j.config;

import io.github.kconfig4j.syntax.ByteText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of one {@code .config}, defconfig or fragment.
 *
 * @param name the name for diagnostics, with {@code /} between its parts
 * @param text the text
 */
public record ConfigInput(String name, String text) {

    /**
     * Reads a file as {@link ByteText}.
     *
     * @throws IOException if the file cannot be read
     */
    public static ConfigInput of(String name, Path file) throws IOException {
        return new ConfigInput(name, ByteText.decode(Files.readAllBytes(file)));
    }
}
