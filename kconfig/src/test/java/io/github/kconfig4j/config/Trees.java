package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes trees from texts. */
final class Trees {
    private Trees() {}

    static KconfigTree of(Path directory, String kconfig) {
        return of(directory, kconfig, Dialect.LINUX);
    }

    static KconfigTree of(Path directory, String kconfig, Dialect dialect) {
        try {
            Files.writeString(directory.resolve("Kconfig"), kconfig);
            KconfigOptions options = KconfigOptions.defaults().withDialect(dialect);
            return KconfigTree.read(directory, "Kconfig", options).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
