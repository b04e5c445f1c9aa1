package io.github.kconfig4j.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A reading goes on with what a memory says while the commands run, and believes only the commands. */
@Timeout(60)
class CommandMemoryTest {
    private static final String KCONFIG = """
            config COMPILER_HAS_A
            \tdef_bool $(shell,probe a)

            config VERSION
            \tint
            \tdefault $(shell,version)

            config NEW
            \tdef_bool $(shell,is-new $(shell,version))
            """;

    private static final long A_MOMENT = 100;

    @TempDir
    Path directory;

    private final List<String> ran = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), KCONFIG);
        answers.put("probe a", "y");
        answers.put("version", "12");
        answers.put("is-new 12", "y");
    }

    @Test
    void goesOnWithWhatItPrintedBeforeTheCommandHasEnded() {
        // The command ends only after the memory was asked for it: without that the reading would never end.
        KconfigTree tree = read(new Remembered(answers), this::waitThenAnswer);

        assertThat(config(tree)).isEqualTo("CONFIG_COMPILER_HAS_A=y\nCONFIG_VERSION=12\nCONFIG_NEW=y\n");
        assertThat(ran).containsExactlyInAnyOrder("probe a", "version", "is-new 12");
    }

    @Test
    void believesTheCommandAndRunsNoneThatIsMadeOfAGuess() {
        Remembered wrong = new Remembered(Map.of("probe a", "n", "version", "11", "is-new 12", "n", "is-new 11", "n"));

        KconfigTree tree = read(wrong, this::waitThenAnswer);

        assertThat(config(tree)).isEqualTo("CONFIG_COMPILER_HAS_A=y\nCONFIG_VERSION=12\nCONFIG_NEW=y\n");
        assertThat(ran).containsExactlyInAnyOrder("probe a", "version", "is-new 12");
    }

    @Test
    void sticksToAGuessAlthoughTheCommandEndsMeanwhile() throws IOException {
        // Linking looks at each output more than once; the command ends after the first look.
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tint\n\tdefault $(shell,probe a)\n");
        answers.put("probe a", "12");
        CommandMemory wrong = new Remembered(Map.of("probe a", "11")) {
            @Override
            public Optional<String> printed(String command) {
                Optional<String> guess = super.printed(command);
                if (command.equals("probe a")) {
                    waitUntilItHasEnded();
                }
                return guess;
            }
        };

        KconfigTree tree = read(wrong, this::waitThenAnswer);

        assertThat(config(tree)).isEqualTo("CONFIG_A=12\n");
    }

    private void waitUntilItHasEnded() {
        try {
            ended.await();
            // What the command gave is taken by its thread a moment after it has answered.
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsWhatTheCommandsPrint() {
        Remembered memory = new Remembered(Map.of("probe a", "n"));

        read(memory, this::waitThenAnswer);

        assertThat(memory.kept).isEqualTo(answers);
    }

    @Test
    void keepsNothingWhereNothingRan() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tbool \"A\"\n");
        Remembered memory = new Remembered(Map.of());

        read(memory, this::waitThenAnswer);

        assertThat(memory.kept).isEmpty();
    }

    private KconfigTree read(CommandMemory memory, Shell shell) {
        KconfigOptions options = KconfigOptions.defaults().withShell(shell).withMemory(memory);
        return KconfigTree.read(directory, "Kconfig", options).orElseThrow();
    }

    private static String config(KconfigTree tree) {
        String text = ConfigWriter.write(Configuration.resolve(tree, UserValues.none(tree)));
        return text.substring(text.indexOf("CONFIG_"));
    }

    /** What no other command is made of ends only after the memory was asked for it. */
    private Shell.Output waitThenAnswer(String command) {
        ran.add(command);
        try {
            if (command.equals("probe a")) {
                asked.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (command.equals("probe a")) {
            ended.countDown();
        }
        byte[] printed = (answers.getOrDefault(command, "no such command") + "\n").getBytes(StandardCharsets.UTF_8);
        return new Shell.Output(printed, new byte[0]);
    }

    /** Says what it was given, and takes what it is given. */
    private class Remembered implements CommandMemory {
        private final Map<String, String> before;
        private Map<String, String> kept = Map.of();

        Remembered(Map<String, String> before) {
            this.before = before;
        }

        @Override
        public Optional<String> printed(String command) {
            if (command.equals("probe a")) {
                asked.countDown();
            }
            return Optional.ofNullable(before.get(command));
        }

        @Override
        public void keep(Map<String, String> printed) {
            kept = printed;
        }
    }
}
