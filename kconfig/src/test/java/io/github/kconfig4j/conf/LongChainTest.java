package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.AutoconfWriter;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.DefconfigWriter;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongChainTest {
    private static final int LENGTH = 20_000;
    private static final long SMALL_STACK = 1L << 18;

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

    /** Submenus as deep as there are symbols, each value following from the one before, in a thread like any other. */
    @Test
    void needsNoRoomOfItsCaller() throws Exception {
        StringBuilder kconfig = new StringBuilder("config A0\n\tbool \"a\"\n\tdefault y\n");
        for (int i = 1; i < LENGTH; i++) {
            kconfig.append("config A").append(i).append("\n\tbool \"a\"\n\tdefault A");
            kconfig.append(i - 1).append("\n\tdepends on A").append(i - 1).append('\n');
        }
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        List<String> written = new ArrayList<>();
        FutureTask<Boolean> task = new FutureTask<>(() -> written.addAll(texts()));

        new Thread(null, task, "small", SMALL_STACK).start();

        assertThat(task.get()).isTrue();
        String last = "CONFIG_A" + (LENGTH - 1) + "=y\n";
        assertThat(written.get(0)).endsWith(last);
        assertThat(written.get(1)).isEmpty();
        assertThat(written.get(2)).contains(last);
        assertThat(written.get(3)).startsWith("#").contains("CONFIG_A0");
    }

    private List<String> texts() {
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .tree()
                .orElseThrow();
        Configuration configuration = Configuration.resolve(tree, UserValues.none(tree));
        Configuration random = RandomConfiguration.of(tree, Map.of("KCONFIG_PROBABILITY", "90"), 1)
                .orElseThrow();
        return List.of(
                ConfigWriter.write(configuration),
                DefconfigWriter.write(configuration, "CONFIG_"),
                new AutoconfWriter(configuration, "CONFIG_").make(),
                ConfigWriter.write(random));
    }
}
