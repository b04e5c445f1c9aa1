package io.github.kconfig4j.config;

import io.github.kconfig4j.text.ByteText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of one {@code .config}, defconfig or fragment.
 *
 * @param name the name for diagnostics, with {@code /} between its parts
 * @param text the text
 */
public record ConfigInput(String name, String text) {
    private static final String GENERATED = "#\n# Automatically generated file; DO NOT EDIT.\n";

    /** Whether a tool wrote it as a whole configuration, as the first lines say: not a fragment, not a defconfig. */
    boolean isWhole() {
        return text.startsWith(GENERATED) || text.startsWith(GENERATED.replace("\n", "\r\n"));
    }

    /**
     * Reads a file as {@link ByteText}.
     *
     * @throws IOException if the file cannot be read
     */
    public static ConfigInput of(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ConfigInput(name, ByteText.decode(in.readAllBytes()));
        }
    }
}
