package io.github.kconfig4j.modes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.syntax.Dialect;
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

class LongChainTest {
    private static final int LENGTH = 20_000;

    @TempDir
    Path directory;

    /** Each symbol gets its value from the one after it, so that the first needs all of them. */
    @Test
    void followsAChainOfDefaultsToItsEnd() throws IOException {
        StringBuilder kconfig = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            kconfig.append("config A")
                    .append(i)
                    .append("\n\tbool\n\tdefault A")
                    .append(i + 1)
                    .append('\n');
        }
        kconfig.append("config A").append(LENGTH).append("\n\tbool\n\tdefault y\n");
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);

        int status = Conf.run(new ConfRequest(
                Dialect.LINUX,
                List.of("--alldefconfig", "Kconfig"),
                Map.of(),
                directory,
                new ByteArrayInputStream(new byte[0]),
                stream,
                stream));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("#\n# configuration written to .config\n#\n");
        assertThat(status).isZero();
        assertThat(Files.readAllLines(directory.resolve(".config"))).contains("CONFIG_A0=y");
    }
}
