package io.github.kconfig4j.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
     * Reads a file as UTF-8; what is no UTF-8 is replaced, since it cannot be the name of a symbol.
     *
     * @throws IOException if the file cannot be read
     */
    public static ConfigInput of(String name, Path file) throws IOException {
        return new ConfigInput(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
