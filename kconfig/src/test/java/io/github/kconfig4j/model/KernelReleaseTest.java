package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Title;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code UNAME_RELEASE}; the expected text is what {@code kconfig-conf} 4.11 wrote on such a kernel. */
class KernelReleaseTest {
    private static final String KCONFIG = """
            mainmenu "Linux $UNAME_RELEASE"

            config S
            	string "s"
            	default UNAME_RELEASE

            config QUOTED
            	string "quoted"
            	default "$UNAME_RELEASE"

            config A
            	bool
            	default y if UNAME_RELEASE = "6.1.0-x"
            """;

    @TempDir
    Path directory;

    @Test
    void isASymbolOfTheLegacyDialectThatNoFileDeclares() throws IOException {
        KconfigTree tree = read(KCONFIG, Dialect.LEGACY);

        assertThat(ConfigWriter.write(Configuration.resolve(tree, UserValues.none(tree))))
                .isEqualTo("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Linux 6.1.0-x
                #
                CONFIG_S="6.1.0-x"
                CONFIG_QUOTED="$UNAME_RELEASE"
                CONFIG_A=y
                """);
    }

    @Test
    void isNotWrittenThoughAFileDeclaresIt() throws IOException {
        KconfigTree tree = read("config UNAME_RELEASE\n\tstring \"r\"\n\tdefault \"other\"\n", Dialect.LEGACY);

        Configuration configuration = Configuration.resolve(tree, UserValues.none(tree));

        assertThat(configuration.value(tree.symbol("UNAME_RELEASE").orElseThrow()))
                .isEqualTo("6.1.0-x");
        assertThat(ConfigWriter.write(configuration)).doesNotContain("UNAME_RELEASE");
    }

    @Test
    void isNoSymbolOfOtherDialects() throws IOException {
        KconfigTree tree = read(KCONFIG, Dialect.LINUX_6_1);

        assertThat(tree.symbol("UNAME_RELEASE")).isEmpty();
        assertThat(Title.of(tree)).isEqualTo("Linux $UNAME_RELEASE");
    }

    private KconfigTree read(String kconfig, Dialect dialect) throws IOException {
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        KconfigOptions options = KconfigOptions.defaults().withDialect(dialect).withKernelRelease("6.1.0-x");
        return KconfigTree.read(directory, "Kconfig", options).orElseThrow();
    }
}
