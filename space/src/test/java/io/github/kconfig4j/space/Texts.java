package io.github.kconfig4j.space;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The files of {@code resources/space}. */
public final class Texts {
    private Texts() {}

    public static String read(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/space/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KconfigTree tree(Path directory, String name) throws IOException {
        Files.writeString(directory.resolve(name), read(name));
        return KconfigTree.read(directory, name, KconfigOptions.defaults()).orElseThrow();
    }
}
