package io.github.kconfig4j.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemShellTest {
    @TempDir
    Path directory;

    @Test
    void runsInItsDirectoryWithItsEnvironmentOnly() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThat(stdout("echo $A; ls; env | grep -v -e ^PWD= -e ^_= -e ^SHLVL="))
                .isEqualTo("b c\nfile\nA=b c\nPATH=" + path() + "\n");
    }

    @Test
    void hasNoInput() {
        assertThat(stdout("cat; echo end")).isEqualTo("end\n");
    }

    @Test
    void keepsBothOutputsAndIgnoresTheStatus() {
        Shell.Output output = shell().run("echo out; echo err >&2; exit 3");

        assertThat(new String(output.stdout(), StandardCharsets.UTF_8)).isEqualTo("out\n");
        assertThat(new String(output.stderr(), StandardCharsets.UTF_8)).isEqualTo("err\n");
    }

    @Test
    void speaksAsTheShellThatTheCToolStarts() {
        assertThat(new String(shell().run("no-such-command").stderr(), StandardCharsets.UTF_8))
                .startsWith("sh: ")
                .endsWith("not found\n");
    }

    @Test
    void takesAsMuchErrorOutputAsThereIs() {
        assertThat(shell().run("head -c 1000000 /dev/zero >&2").stderr()).hasSize(1_000_000);
    }

    @Test
    void stopsACommandThatWritesWithoutEnd() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(shell().run("yes").stdout()).hasSize(4095));
    }

    @Test
    void doesNotWaitForWhatACommandLeavesBehind() {
        for (String left : new String[] {"sleep 60 &", "sleep 60 >/dev/null &", "sleep 0.1; (sleep 60; echo late) &"}) {
            Shell.Output output = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> shell().run("echo out; echo err >&2; " + left));

            assertThat(new String(output.stdout(), StandardCharsets.UTF_8)).isEqualTo("out\n");
            assertThat(new String(output.stderr(), StandardCharsets.UTF_8)).isEqualTo("err\n");
        }
    }

    private Shell shell() {
        return new SystemShell(directory, Map.of("A", "b c", "PATH", path()));
    }

    private static String path() {
        return System.getenv("PATH");
    }

    private String stdout(String command) {
        return new String(shell().run(command).stdout(), StandardCharsets.UTF_8);
    }
}
