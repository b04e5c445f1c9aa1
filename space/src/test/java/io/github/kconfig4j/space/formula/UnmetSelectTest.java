package io.github.kconfig4j.space.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is selected against its dependencies is on or off, as the dialect has it. */
class UnmetSelectTest {
    private static final String KCONFIG = """
            config BASE
            	bool "base"

            config USER
            	bool "user"
            	select LIBRARY

            config LIBRARY
            	bool
            	depends on BASE
            """;

    @TempDir
    Path folder;

    private OptionSpace space(Dialect dialect) throws IOException {
        Files.writeString(folder.resolve("Kconfig"), KCONFIG);
        KconfigOptions options = KconfigOptions.defaults().withDialect(dialect);
        return OptionSpace.of(
                KconfigTree.read(folder, "Kconfig", options).tree().orElseThrow());
    }

    private static int is(OptionSpace space, String symbol, String value) {
        return space.literal(space.tree().symbol(symbol).orElseThrow(), value).orElseThrow();
    }

    @Test
    void aSelectCountsAgainstDependencies() throws IOException {
        OptionSpace space = space(Dialect.LINUX);

        int user = is(space, "USER", "y");
        int withoutBase = is(space, "BASE", "n");
        assertThat(space.isPossible(user, withoutBase, is(space, "LIBRARY", "y")))
                .isTrue();
        assertThat(space.isPossible(user, withoutBase, is(space, "LIBRARY", "n")))
                .isFalse();
        assertThat(space.isPossible(user, withoutBase, space.met())).isFalse();
    }

    @Test
    void orItDoesNot() throws IOException {
        OptionSpace space = space(Dialect.OPENWRT);

        int user = is(space, "USER", "y");
        int withoutBase = is(space, "BASE", "n");
        assertThat(space.isPossible(user, withoutBase, is(space, "LIBRARY", "y")))
                .isFalse();
        assertThat(space.isPossible(user, withoutBase, is(space, "LIBRARY", "n"), space.met()))
                .isTrue();
        assertThat(space.isPossible(user, is(space, "BASE", "y"), is(space, "LIBRARY", "n")))
                .isFalse();
    }
}
