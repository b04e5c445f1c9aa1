package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that would exhaust a thread's stack, or time, if reading them were not prepared for it. */
class LargeInputTest {
    private static final int SYMBOLS = 20_000;

    @TempDir
    Path directory;

    private ParseResult read(String kconfig) throws IOException {
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        return KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults());
    }

    private static String repeat(IntFunction<String> entry) {
        return IntStream.range(0, SYMBOLS).mapToObj(entry).collect(Collectors.joining());
    }

    @Test
    void aChainOfSubmenusMayBeAsLongAsThereAreSymbols() throws IOException {
        String chain =
                repeat(i -> "config S" + i + "\n\tbool \"s\"\n" + (i == 0 ? "" : "\tdepends on S" + (i - 1) + "\n"));

        KconfigTree tree = read(chain).orElseThrow();

        MenuNode deepest =
                tree.nodes(tree.symbol("S" + (SYMBOLS - 1)).orElseThrow()).get(0);
        assertThat(tree.parent(deepest)).map(MenuNode::symbol).contains(tree.symbol("S" + (SYMBOLS - 2)));
        assertThat(tree.evaluationOrder().get(SYMBOLS - 1).name()).isEqualTo("S" + (SYMBOLS - 1));
    }

    @Test
    void aChainThatRunsBackwardsIsSortedForEvaluation() throws IOException {
        String chain = repeat(i -> "config S" + i + "\n\tbool\n\tdepends on S" + (i + 1) + "\n");

        KconfigTree tree = read(chain).orElseThrow();

        assertThat(tree.evaluationOrder().get(0).name()).isEqualTo("S" + (SYMBOLS - 1));
        assertThat(tree.evaluationOrder().get(SYMBOLS - 1).name()).isEqualTo("S0");
    }

    @Test
    void aLoopOverAllSymbolsIsReported() throws IOException {
        String loop = repeat(i -> "config S" + i + "\n\tbool\n\tdepends on S" + (i + 1) % SYMBOLS + "\n");

        assertThat(read(loop).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.message().toString())
                        .startsWith("these symbols depend on themselves:\n  S0 depends on S1  (Kconfig:3:2)")
                        .endsWith("S19999 depends on S0  (Kconfig:60000:2)"));
    }

    @Test
    void manyMaySelectOne() throws IOException {
        String all = "config X\n\tbool\n" + repeat(i -> "config S" + i + "\n\tbool \"s\"\n\tselect X\n");

        KconfigTree tree = read(all).orElseThrow();

        assertThat(tree.reverseDependency(tree.symbol("X").orElseThrow()))
                .isInstanceOfSatisfying(
                        Expr.Or.class, or -> assertThat(or.operands()).hasSize(SYMBOLS));
    }

    @Test
    void aLongConditionIsNoDeepOne() throws IOException {
        String names = String.join(
                " || ", IntStream.range(0, SYMBOLS).mapToObj(i -> "U" + i).toList());

        KconfigTree tree =
                read("config A\n\tstring \"a\"\n\tdefault " + names + "\n").orElseThrow();

        assertThat(tree.defaults(tree.symbol("A").orElseThrow()).get(0).value().symbols())
                .hasSize(SYMBOLS);
    }

    @Test
    void damagedInputNeitherThrowsNorLoops() throws IOException {
        Random random = new Random(1);
        String whole = """
                mainmenu "m"
                X := a
                f = $(1)$(2)
                config MODULES
                	bool "m" if $(f,A,B)
                	modules
                choice
                	prompt "c"
                	default A
                config A
                	bool "a" if B != n && (MODULES || "x" = 'y')
                endchoice
                menu "n"
                	visible if A
                if A
                config B
                	tristate "b"
                	range 1 2
                	help
                	  text

                	  more
                endif
                endmenu
                source "Other"
                """;
        Files.writeString(directory.resolve("Other"), "\n");
        int trees = 0;
        for (int i = 0; i < 1000; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int from = random.nextInt(damaged.length());
                int to = Math.min(damaged.length(), from + random.nextInt(20));
                String insert = random.nextBoolean() ? "" : whole.substring(random.nextInt(whole.length()));
                damaged.replace(from, to, insert.substring(0, Math.min(insert.length(), random.nextInt(12))));
            }
            ParseResult result = read(damaged.toString());
            assertThat(result.tree().isPresent()).isEqualTo(!result.hasErrors());
            trees += result.hasErrors() ? 0 : 1;
        }
        assertThat(trees).isBetween(1, 999);
    }
}
