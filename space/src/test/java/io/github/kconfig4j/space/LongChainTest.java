package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.lint.Lint;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongChainTest {
    private static final int LENGTH = 20_000;
    private static final long SMALL_STACK = 1L << 18;

    @TempDir
    Path directory;

    /** Submenus as deep as there are symbols, each value following from the one before, in a thread like any other. */
    @Test
    void needsNoRoomOfItsCaller() throws IOException, ExecutionException, InterruptedException {
        StringBuilder kconfig = new StringBuilder("config A0\n\tbool \"a\"\n\tdefault y\n");
        for (int i = 1; i < LENGTH; i++) {
            kconfig.append("config A").append(i).append("\n\tbool \"a\"\n\tdefault A");
            kconfig.append(i - 1).append("\n\tdepends on A").append(i - 1).append('\n');
        }
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        FutureTask<List<String>> texts = new FutureTask<>(this::texts);

        new Thread(null, texts, "small", SMALL_STACK).start();

        assertThat(texts.get().get(0)).isEqualTo("[]");
        assertThat(texts.get().get(1)).startsWith("A" + (LENGTH - 1));
    }

    private List<String> texts() {
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        Configuration configuration = Configuration.resolve(tree, UserValues.none(tree));
        Symbol last = tree.symbol("A" + (LENGTH - 1)).orElseThrow();
        return List.of(
                Lint.findings(tree).toString(),
                Explanation.of(configuration, last).format("CONFIG_"));
    }
}
