package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.shell.CommandMemory;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that begins while commands still run shows nothing of that beginning if the tree is not the right one. */
@Timeout(60)
class EarlyBeginningTest {
    private static final String KCONFIG = """
            answer := $(shell,./answer)

            config A
            \tbool "a"
            \tdefault $(answer)

            config B
            \tbool "b"
            \tdepends on A
            \tdefault y
            """;

    private static final String WRITTEN = "#\n# configuration written to .config\n#\n";
    private static final String WARNED = ".config:1:warning: symbol value 'x' invalid for B\n" + WRITTEN;

    @TempDir
    Path directory;

    private final Map<String, byte[]> kept = new HashMap<>();

    @BeforeEach
    void keepATree() throws IOException {
        write("Kconfig", KCONFIG);
        answer("echo y");
        write(".config", "CONFIG_B=x\n");
        assertThat(run()).isEqualTo(WARNED);
        assertThat(config()).isEqualTo("CONFIG_A=y\nCONFIG_B=y\n");
        assertThat(kept).hasSize(1);
        write(".config", "CONFIG_B=x\n");
    }

    @Test
    void goesOnIfACommandPrintsTheSame() throws IOException {
        assertThat(run()).isEqualTo(WARNED);
        assertThat(config()).isEqualTo("CONFIG_A=y\nCONFIG_B=y\n");
    }

    @Test
    void beginsAnewIfACommandPrintsSomethingElse() throws IOException {
        answer("echo n");

        assertThat(run()).isEqualTo(WARNED);
        assertThat(config()).isEqualTo("# CONFIG_A is not set\n");
    }

    @Test
    void beginsAnewIfACommandWritesTheConfig() throws IOException {
        answer("sleep 1; echo CONFIG_A=y >.config; echo y");

        assertThat(run()).isEqualTo(WRITTEN);
        assertThat(config()).isEqualTo("CONFIG_A=y\nCONFIG_B=y\n");
    }

    @Test
    void beginsAnewIfACommandPrintsSomethingElseThanIsRemembered() throws IOException {
        kept.clear();
        answer("while [ ! -e asked ]; do sleep 0.01; done; echo n");

        assertThat(run(new Remembering())).isEqualTo(WARNED);
        assertThat(config()).isEqualTo("# CONFIG_A is not set\n");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsAPipeOnce() throws Exception {
        String pipe = "mkfifo pipe && { echo CONFIG_A=y >pipe & }";
        assertThat(new ProcessBuilder("/bin/sh", "-c", pipe)
                        .directory(directory.toFile())
                        .start()
                        .waitFor())
                .isZero();

        Map<String, String> environment = Map.of("PATH", System.getenv("PATH"), "KCONFIG_CONFIG", "pipe");
        assertThat(run("--listnewconfig", environment, CommandMemory.NONE)).isEqualTo("CONFIG_B=y\n");
    }

    private void answer(String script) throws IOException {
        write("answer", "#!/bin/sh\n" + script + "\n");
        assertThat(directory.resolve("answer").toFile().setExecutable(true)).isTrue();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String config() throws IOException {
        return Files.readAllLines(directory.resolve(".config")).stream()
                .filter(line -> line.contains("CONFIG_"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String run() {
        return run(CommandMemory.NONE);
    }

    private String run(CommandMemory memory) {
        return run("--olddefconfig", Map.of("PATH", System.getenv("PATH")), memory);
    }

    private String run(String mode, Map<String, String> environment, CommandMemory memory) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        ConfRequest request = new ConfRequest(
                        Dialect.LINUX,
                        List.of(mode, "Kconfig"),
                        environment,
                        directory,
                        InputStream.nullInputStream(),
                        stream,
                        stream)
                .withSnapshots(new Store())
                .withMemory(memory);
        assertThat(Conf.run(request)).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Remembers {@code y} of every command, which can end once that is asked for. */
    private final class Remembering implements CommandMemory {
        @Override
        public Optional<String> printed(String command) {
            try {
                write("asked", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Optional.of("y");
        }

        @Override
        public void keep(Map<String, String> printed) {
            // What is printed next time is no part of this.
        }
    }

    private final class Store implements SnapshotStore {
        @Override
        public String version() {
            return "";
        }

        @Override
        public Optional<byte[]> load(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public boolean isWorth(long size) {
            return true;
        }

        @Override
        public void save(String key, byte[] content) {
            kept.put(key, content);
        }
    }
}
