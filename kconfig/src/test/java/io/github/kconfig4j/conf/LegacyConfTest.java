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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the legacy tool writes and says otherwise than newer ones; as seen of {@code kconfig-conf} 4.11. */
class LegacyConfTest {
    private static final String KCONFIG = """
            menu "M"
            config A
            	bool "a"

            config OFF
            	bool
            	default n

            config FOLLOWS_A
            	bool
            	default A

            config NO_DEFAULT
            	bool

            config INACTIVE
            	tristate
            	default m if A
            endmenu
            """;
    private static final String WRITTEN = "#\n# configuration written to .config\n#\n";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    @Test
    void writesDefaultsThatAreOffAndEndsNoMenus() throws IOException {
        run("--alldefconfig");

        assertThat(directory.resolve(".config")).hasContent("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Configuration
                #

                #
                # M
                #
                # CONFIG_A is not set
                # CONFIG_OFF is not set
                # CONFIG_FOLLOWS_A is not set
                """);
    }

    @Test
    void writesWhatIsThereAlready() throws IOException {
        run("--alldefconfig");
        run("--olddefconfig");

        assertThat(stdout.toString(StandardCharsets.UTF_8)).isEqualTo(WRITTEN + WRITTEN);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("Kconfig", ".config", ".config.old");
        }
    }

    @Test
    void tellsTheSeedOnStandardError() throws IOException {
        run("--randconfig");

        assertThat(stdout.toString(StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
        assertThat(stderr.toString(StandardCharsets.UTF_8)).isEqualTo("KCONFIG_SEED=0xFF\n");
    }

    @Test
    void beginsWithTheFirstFileThatADefaultOfTheListNames() throws IOException {
        Files.createDirectory(directory.resolve("defs"));
        Files.writeString(directory.resolve("defs/x86_defconfig"), "CONFIG_A=y\n");

        run("--olddefconfig", """
                config ARCH
                	string
                	option env="ARCH"

                config DEFCONFIG_LIST
                	string
                	option defconfig_list
                	default "/lib/modules/$UNAME_RELEASE/no-such-config"
                	default "defs/none"
                	default "defs/$ARCH_defconfig" if A
                	default "defs/${ARCH}x86_defconfig"
                	default "defs/x86_defconfig"

                config A
                	bool "a"
                """);

        assertThat(stdout.toString(StandardCharsets.UTF_8))
                .isEqualTo("#\n# using defaults found in defs/x86_defconfig\n#\n" + WRITTEN);
        assertThat(directory.resolve(".config")).hasContent("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Configuration
                #
                CONFIG_DEFCONFIG_LIST="/lib/modules/$UNAME_RELEASE/no-such-config"
                CONFIG_A=y
                """);
    }

    @Test
    void offersHelpOnlyWhereThereIsSome() throws IOException {
        run("--oldaskconfig", """
                config A
                	bool "a"

                config B
                	bool "b"
                	help
                	  Text.
                """);

        assertThat(stdout.toString(StandardCharsets.UTF_8))
                .startsWith("*\n* Configuration\n*\na (A) [N/y] (NEW) \n")
                .contains("b (B) [N/y/?] (NEW) \n");
    }

    private void run(String mode) throws IOException {
        run(mode, KCONFIG);
    }

    private void run(String mode, String kconfig) throws IOException {
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        try (PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(stderr, false, StandardCharsets.UTF_8)) {
            int exit = Conf.run(new ConfRequest(
                    Dialect.LEGACY,
                    List.of(mode, "Kconfig"),
                    Map.of("KCONFIG_SEED", "255"),
                    directory,
                    new ByteArrayInputStream(new byte[0]),
                    out,
                    err));
            assertThat(exit).isZero();
        }
    }
}
