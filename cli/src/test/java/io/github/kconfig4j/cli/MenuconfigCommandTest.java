package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no terminal; where there is one, see MenuconfigIT. */
class MenuconfigCommandTest {
    @TempDir
    Path directory;

    @Test
    void aTerminalThatCannotMoveItsCursorIsRefused() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tbool \"A\"\n");

        assertThat(CommandRun.in(directory, Map.of("TERM", "dumb"), "menuconfig"))
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "kconfig: menuconfig needs a terminal that can move its cursor, and TERM is dumb. Use kconfig "
                                + "conf --oldconfig Kconfig instead.\n"));
        assertThat(CommandRun.in(directory, Map.of(), "menuconfig").err()).contains("and TERM is not set.");
    }

    @Test
    void mistakesInTheKconfigFilesAreToldFirst() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "confi A\n");

        CommandRun run = CommandRun.in(directory, Map.of("TERM", "xterm"), "menuconfig");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("Kconfig:[1").endsWith("kconfig: the Kconfig files have errors\n");
    }
}
