package io.github.kconfig4j.prove;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A configuration for tests that are about code. */
final class TestConfiguration {
    /** One without a symbol. */
    static final Configuration EMPTY = empty();

    private TestConfiguration() {}

    private static Configuration empty() {
        try {
            Path folder = Files.createTempDirectory("kconfig");
            Path file = Files.writeString(folder.resolve("Kconfig"), "mainmenu \"Test\"\n");
            KconfigTree tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults())
                    .orElseThrow();
            Configuration configuration = Configuration.resolve(tree, UserValues.none(tree));
            Files.delete(file);
            Files.delete(folder);
            return configuration;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
