package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantSpecsTest {
    @TempDir
    Path basedir;

    @Test
    void twoVariantsOfOneNameAreAMistake() throws Exception {
        Path configs = Files.createDirectory(basedir.resolve("configs"));
        Files.createFile(configs.resolve("small_defconfig"));
        ConfigFiles files = new ConfigFiles(basedir, configs);
        VariantSpecs specs = new VariantSpecs(files, List.of(variant("small"), variant("small")));

        assertThatThrownBy(specs::all)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Two <variant>s of the pom are called 'small'.");
    }

    private static Variant variant(String name) {
        Variant variant = new Variant();
        variant.name = name;
        return variant;
    }
}
