package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the search costs, and that its tries are what a user would do. What it finds is in {@code universe.cases}. */
class NearestConfigurationTest {
    private static final SourcePosition HERE = SourcePosition.ofLine("test", 1);
    private static final int MANY = 5_000;

    @TempDir
    Path folder;

    private KconfigTree tree(String kconfig, Dialect dialect) throws IOException {
        Files.writeString(folder.resolve("Kconfig"), kconfig);
        return KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults().withDialect(dialect))
                .orElseThrow();
    }

    private static NearestConfiguration search(KconfigTree tree, String goal, String config) {
        Configuration start = Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput("test", config)), "CONFIG_")
                        .values());
        Expr expr = tree.parseExpr(goal, HERE).expr().orElseThrow();
        return new NearestConfiguration(start, new Holds(start, expr), MANY);
    }

    @Test
    void whatCannotBeEndsWhereNoStepIsLeft() throws IOException {
        StringBuilder kconfig = new StringBuilder("config NEVER\n\tbool \"never\"\n\tdepends on n\n");
        for (int i = 0; i < 200; i++) {
            kconfig.append("config A").append(i).append("\n\tbool \"a\"\n\tdefault y if NEVER\n");
        }
        KconfigTree tree = tree(kconfig.toString(), Dialect.LINUX);

        NearestConfiguration never = search(tree, "NEVER && A1 && !A2", "");

        assertThat(never.find()).isEmpty();
        assertThat(never.tries()).isZero();
    }

    /** Each layer depends on either of two symbols of the one before: there are two to the hundredth ways through. */
    @Test
    void diamondsCostNoMoreThanTheirSymbols() throws IOException {
        StringBuilder kconfig = new StringBuilder("config L0\n\tbool \"l\"\n\nconfig R0\n\tbool \"r\"\n\n");
        for (int i = 1; i <= 100; i++) {
            for (String side : List.of("L", "R")) {
                kconfig.append("config ").append(side).append(i).append("\n\tbool\n\tdefault y if L");
                kconfig.append(i - 1).append(" || R").append(i - 1).append("\n\n");
            }
        }
        KconfigTree tree = tree(kconfig.toString(), Dialect.LINUX);

        assertThat(search(tree, "L100", "").find().orElseThrow().changes()).hasToString("{L0=y}");
    }

    @Test
    void aLongChainNeedsNoStack() throws IOException, InterruptedException {
        StringBuilder kconfig = new StringBuilder("config A0\n\tbool \"a\"\n");
        for (int i = 1; i < MANY; i++) {
            kconfig.append("config A")
                    .append(i)
                    .append("\n\tbool\n\tdefault y if A")
                    .append(i - 1);
            kconfig.append("\n");
        }
        KconfigTree tree = tree(kconfig.toString(), Dialect.LINUX);
        StringBuilder found = new StringBuilder();

        Thread small = new Thread(
                null,
                () -> found.append(search(tree, "A" + (MANY - 1), "").find().map(f -> f.changes())),
                "small",
                1L << 18);
        small.start();
        small.join();

        assertThat(found).hasToString("Optional[{A0=y}]");
    }

    /** A member that is set says so of its choice, as in a file, where a choice is a symbol of its own. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theMemberOfAChoiceIsChosenInEachDialect(Dialect dialect) throws IOException {
        KconfigTree tree = tree("""
                choice
                	prompt "which"

                config ONE
                	bool "one"

                config TWO
                	bool "two"

                config THREE
                	bool "three"

                endchoice

                config ON_THREE
                	bool "on three"
                	depends on THREE
                """, dialect);

        NearestConfiguration.Found found =
                search(tree, "ON_THREE", "CONFIG_TWO=y\n").find().orElseThrow();

        assertThat(found.changes()).hasToString("{THREE=y, ON_THREE=y}");
        assertThat(found.replaced()).extracting(a -> a.symbol().name()).containsExactly("TWO");
        assertThat(found.configuration().userValues().assignments())
                .extracting(a -> a.symbol() + "=" + a.value())
                .containsExactly("THREE=y", "ON_THREE=y");
    }

    @Test
    void aConfigurationThatHasItIsTheNearest() throws IOException {
        KconfigTree tree = tree("config A\n\tbool \"a\"\n\tdefault y\n", Dialect.LINUX);
        NearestConfiguration search = search(tree, "A", "");

        assertThat(search.find().orElseThrow().changes()).isEmpty();
        assertThat(search.tries()).isZero();
    }
}
