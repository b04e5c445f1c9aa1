package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.naming.NamedVariant;
import io.github.kconfig4j.product.naming.NamedVariants;
import io.github.kconfig4j.product.naming.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The variants of the sample, as its configuration files say. */
final class SampleVariants {
    private static final Path SAMPLE = Path.of("..", "sample-config");
    private static final Path CONFIGS = SAMPLE.resolve("configs");
    private static final String DEFCONFIG = "_defconfig";

    private SampleVariants() {}

    /** The configurations by name: one for each defconfig, and those of the text, whose names say what they are made of. */
    static SortedMap<String, Configuration> read(KconfigTree tree) {
        try (Stream<Path> files = Files.list(CONFIGS)) {
            SortedMap<String, Configuration> variants = new TreeMap<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(DEFCONFIG))
                    .map(name -> name.substring(0, name.length() - DEFCONFIG.length()))
                    .forEach(name -> variants.put(name, resolve(tree, name, List.of())));
            NamedVariants named = NamedVariants.read("Variants", Files.readString(CONFIGS.resolve("Variants")));
            assertThat(named.diagnostics()).isEmpty();
            for (NamedVariant variant : named.variants()) {
                String name = variant.name().text();
                String defconfig = variant.defconfig().text();
                List<String> fragments =
                        variant.fragments().stream().map(Word::text).toList();
                assertThat(name).isEqualTo(defconfig + "-" + String.join("-", fragments));
                assertThat(variants.put(name, resolve(tree, defconfig, fragments)))
                        .as(name)
                        .isNull();
            }
            return variants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration resolve(KconfigTree tree, String defconfig, List<String> fragments) {
        List<Path> files = new ArrayList<>(List.of(CONFIGS.resolve(defconfig + DEFCONFIG)));
        fragments.forEach(fragment -> files.add(CONFIGS.resolve("fragments").resolve(fragment + ".config")));
        List<ConfigInput> inputs = files.stream()
                .map(file -> {
                    try {
                        return new ConfigInput(file.getFileName().toString(), Files.readString(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        ConfigReadResult read = ConfigReader.read(tree, inputs, "CONFIG_");
        assertThat(read.diagnostics()).isEmpty();
        return Configuration.resolve(tree, read.values());
    }
}
