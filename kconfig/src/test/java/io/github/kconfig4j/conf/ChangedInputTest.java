package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code KCONFIG_WARN_CHANGED_INPUT}, which no released kernel has yet: made as its description says. */
class ChangedInputTest {
    private static final String VARIABLE = "KCONFIG_WARN_CHANGED_INPUT";
    private static final Map<String, String> ON = Map.of(VARIABLE, "1");
    private static final String KCONFIG = """
            config OFF
            	bool "off"

            config NUMBER
            	int "number"
            	range 10 20

            config TEXT
            	string "text" if OFF
            	default "own"

            config TWICE
            	bool "twice"
            	depends on OFF

            config TWICE
            	bool
            	depends on OFF

            config KEPT
            	tristate "kept"
            """;
    private static final String CONFIG = """
            CONFIG_TWICE=y
            CONFIG_TEXT="asked"
            CONFIG_KEPT=y
            CONFIG_NUMBER=30
            """;
    private static final String WARNING = """
            warning: user-provided values changed by Kconfig:
              CONFIG_NUMBER: 30 -> 20
              CONFIG_TEXT: asked -> own
              CONFIG_TWICE: y -> n
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), KCONFIG);
        Files.writeString(directory.resolve(".config"), CONFIG);
        Files.writeString(directory.resolve("input"), CONFIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--olddefconfig", "--defconfig=input", "--savedefconfig=defconfig"})
    void isToldWhereAConfigurationIsWritten(String mode) {
        ConfRun run = run(Dialect.LINUX_NEXT, ON, mode, "Kconfig");

        assertThat(run.stderr()).isEqualTo(WARNING);
        assertThat(run.status()).isZero();
    }

    @Test
    void isNeitherSilencedNorAnError() {
        ConfRun run = run(
                Dialect.LINUX_NEXT, Map.of(VARIABLE, "1", "KCONFIG_WERROR", "1"), "-s", "--olddefconfig", "Kconfig");

        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).isEqualTo(WARNING);
        assertThat(run.status()).isZero();
    }

    @Test
    void isNotToldOfWhatWasGranted() {
        run(Dialect.LINUX_NEXT, Map.of(), "--olddefconfig", "Kconfig");

        assertThat(run(Dialect.LINUX_NEXT, ON, "--olddefconfig", "Kconfig").stderr())
                .isEmpty();
    }

    @Test
    void isNotToldWhereNothingIsWritten() {
        assertThat(run(Dialect.LINUX_NEXT, ON, "--listnewconfig", "Kconfig").stderr())
                .isEmpty();
    }

    @Test
    void isToldOnRequestOnly() {
        assertThat(run(Dialect.LINUX_NEXT, Map.of(VARIABLE, ""), "--olddefconfig", "Kconfig")
                        .stderr())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINUX_NEXT")
    void isNotKnownToOlderDialects(Dialect dialect) {
        assertThat(run(dialect, ON, "--olddefconfig", "Kconfig").stderr()).doesNotContain("changed by Kconfig");
    }

    private ConfRun run(Dialect dialect, Map<String, String> environment, String... arguments) {
        return ConfRun.of(dialect, directory, environment, "", false, arguments);
    }
}
