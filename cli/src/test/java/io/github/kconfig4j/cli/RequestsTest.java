package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What counts as asked for, with which prefix, in which bytes, and from which kinds of files. */
class RequestsTest {
    private static final String HEADER = "#\n# Automatically generated file; DO NOT EDIT.\n# Main menu\n#\n";

    @TempDir
    Path directory;

    @Test
    void lineOfASymbolWithoutAPromptInAWholeFileIsNoRequest() throws IOException {
        writeSelection();
        write("base", HEADER + "CONFIG_USB=y\nCONFIG_COOP=y\n# CONFIG_HOST is not set\n");
        write("off", "# CONFIG_USB is not set\n");

        assertThat(CommandRun.in(directory, "merge", "base", "off"))
                .isEqualTo(new CommandRun(0, "", "off:1:10: CONFIG_USB=n replaces y of base:5:8\n"));
        assertThat(read(".config")).isEqualTo(HEADER + "# CONFIG_USB is not set\n");
    }

    @Test
    void lineOfASymbolWithoutAPromptInAFragmentIsARequest() throws IOException {
        writeSelection();
        write("base", "# CONFIG_USB is not set\n");
        write("fragment", "CONFIG_COOP=y\n");

        assertThat(CommandRun.in(directory, "merge", "--strict", "base", "fragment"))
                .isEqualTo(new CommandRun(1, "", """
                        fragment:1:8: CONFIG_COOP shall be y and is n
                          COOP is n [Kconfig:5]
                            not granted: set to y [fragment:1]
                            no default applies
                            it has no prompt, so nobody can set it
                            USB would select it [Kconfig:3]
                              USB is n [Kconfig:1]
                                set to n [base:1]
                          No configuration has all of these:
                            CONFIG_COOP=y [fragment:1]
                            # CONFIG_USB is not set [base:1]
                          To get y, tried and found to work:
                            CONFIG_USB=y
                            # instead of # CONFIG_USB is not set [base:1]
                        """));
    }

    @Test
    void whySaysThatARecordAsksForNothing() throws IOException {
        writeSelection();
        write(".config", HEADER + "CONFIG_USB=y\nCONFIG_COOP=y\n");

        assertThat(CommandRun.in(directory, "why", "COOP").out()).isEqualTo("""
                COOP is y [Kconfig:5]
                  it was y when the file was written, which asks for nothing [.config:6]
                  selected by USB, which is y [Kconfig:3]
                    set to y [.config:5]
                """);
    }

    /** Whether somebody wanted USB out or not: a whole file has a line for it. */
    @Test
    void whatIsSelectedMayHaveBeenLeftOut() throws IOException {
        write("Kconfig", """
                config USB
                	bool "USB"

                config DEEP
                	bool "Deep"

                config HOST
                	bool "Host"
                	select USB
                	select DEEP

                config MEMBER
                	bool "Member"
                	depends on !HOST
                """);
        write(".config", HEADER + "# CONFIG_USB is not set\n# CONFIG_DEEP is not set\n# CONFIG_HOST is not set\n");

        assertThat(CommandRun.in(directory, "why", "HOST=y").out()).endsWith("""
                To get y, tried and found to work:
                  CONFIG_HOST=y
                  # instead of # CONFIG_HOST is not set [.config:7], # CONFIG_USB is not set [.config:5], # CONFIG_DEEP is\
                 not set [.config:6]
                """);

        // A request to have something is no such thing; it goes if nothing else does.
        write(".config", HEADER + "# CONFIG_USB is not set\n# CONFIG_HOST is not set\nCONFIG_MEMBER=y\n");
        assertThat(CommandRun.in(directory, "why", "HOST=y").out()).endsWith("""
                To get y, tried and found to work:
                  CONFIG_HOST=y
                  # instead of # CONFIG_HOST is not set [.config:6], # CONFIG_USB is not set [.config:5], CONFIG_MEMBER=y\
                 [.config:7]
                """);
    }

    @Test
    void whatSelectsItIsToldToWhomItIsInTheWay() throws IOException {
        writeSelection();
        write(".config", HEADER + "CONFIG_USB=y\nCONFIG_COOP=y\n");

        assertThat(CommandRun.in(directory, "why", "COOP=n").out()).endsWith("""
                To get n, tried and found to work:
                  # CONFIG_USB is not set
                  # instead of CONFIG_USB=y [.config:5]
                """);
    }

    private void writeSelection() throws IOException {
        write("Kconfig", """
                config USB
                	bool "USB"
                	select COOP

                config COOP
                	bool

                config HOST
                	bool "Host"
                	depends on COOP
                """);
    }

    @Test
    void prefixOfTheEnvironmentCountsInEveryCommand() throws IOException {
        write("Kconfig", "config A\n\tbool \"a\"\n\tdefault y\n");
        write("a", "X_A=y\nCONFIG_A=n\n");
        write("b", "# X_A is not set\n");
        Map<String, String> prefix = Map.of("CONFIG_", "X_");

        CommandRun.in(directory, prefix, "merge", "b");
        assertThat(read(".config")).isEqualTo(HEADER + "# X_A is not set\n");
        CommandRun.in(directory, prefix, "sample", "-n", "1", "-o", "s");
        assertThat(read("s/0001.config")).startsWith(HEADER).contains("X_A").doesNotContain("CONFIG_");
        assertThat(CommandRun.in(directory, prefix, "diff", "a", "b").out()).isEqualTo(" A y -> n\n");
        assertThat(CommandRun.in(directory, prefix, "diff", "-m", "a", "b").out())
                .isEqualTo("# X_A is not set\n");
    }

    @Test
    void emptyPrefixIsOne() throws IOException {
        write("Kconfig", "config A\n\tbool \"a\"\n\tdefault y\n");
        write("a", "A=y\n");
        write("b", "# A is not set\n# no symbol\n");
        Map<String, String> prefix = Map.of("CONFIG_", "");

        assertThat(CommandRun.in(directory, prefix, "diff", "a", "b").out()).isEqualTo(" A y -> n\n");
        CommandRun.in(directory, prefix, "merge", "b");
        assertThat(read(".config")).isEqualTo(HEADER + "# A is not set\n");
    }

    @Test
    void textsKeepTheirBytes() throws IOException {
        write("Kconfig", "config S\n\tstring \"s\"\n");
        Files.write(directory.resolve("base"), "CONFIG_S=\"\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun.in(directory, "merge", "base");

        assertThat(Files.readAllBytes(directory.resolve(".config")))
                .isEqualTo((HEADER + "CONFIG_S=\"\u00e9\"\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void devicesAndPipesAreReadAsFilesAre() throws Exception {
        write("Kconfig", "source \"/dev/null\"\n\nconfig A\n\tbool \"a\"\n");
        Map<String, String> nothing = Map.of("KCONFIG_ALLCONFIG", "/dev/null");

        assertThat(CommandRun.in(directory, nothing, "conf", "-s", "--allyesconfig", "Kconfig"))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(read(".config")).isEqualTo(HEADER + "CONFIG_A=y\n");
        String pipe = directory.resolve("pipe").toString();
        Process feeding = new ProcessBuilder(
                        "/bin/sh", "-c", "mkfifo \"$0\" && echo '# CONFIG_A is not set' >\"$0\"", pipe)
                .start();
        while (!Files.exists(Path.of(pipe))) {
            Thread.sleep(5);
        }
        assertThat(CommandRun.in(directory, "merge", "pipe")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(read(".config")).isEqualTo(HEADER + "# CONFIG_A is not set\n");
        assertThat(feeding.waitFor()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }
}
