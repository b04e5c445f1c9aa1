package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code option} lines do to configurations; the expected files are what {@code kconfig-conf} 4.11 wrote. */
class LegacyOptionsTest {
    private static final String KCONFIG = """
            mainmenu "Linux/$ARCH"

            config ARCH
            	string
            	option env="ARCH"

            config EXPERT
            	bool "expert"
            	option allnoconfig_y

            config OTHER
            	bool "other $ARCH"
            	default y if ARCH = "x86"
            """;

    @TempDir
    Path directory;

    @Test
    void aSymbolFromTheEnvironmentIsNotWritten() throws IOException {
        assertThat(config("--alldefconfig")).isEqualTo("""
                        #
                        # Automatically generated file; DO NOT EDIT.
                        # Linux/x86
                        #
                        # CONFIG_EXPERT is not set
                        CONFIG_OTHER=y
                        """);
    }

    @Test
    void allNoSetsWhatAsksForIt() throws IOException {
        assertThat(config("--allnoconfig")).isEqualTo("""
                        #
                        # Automatically generated file; DO NOT EDIT.
                        # Linux/x86
                        #
                        CONFIG_EXPERT=y
                        # CONFIG_OTHER is not set
                        """);
    }

    private String config(String mode) throws IOException {
        Files.writeString(directory.resolve("Kconfig"), KCONFIG);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            int exit = Conf.run(new ConfRequest(
                    Dialect.LEGACY,
                    List.of(mode, "Kconfig"),
                    Map.of("ARCH", "x86"),
                    directory,
                    new ByteArrayInputStream(new byte[0]),
                    stream,
                    stream));
            assertThat(exit).isZero();
        }
        return Files.readString(directory.resolve(".config"));
    }
}
