package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.corpus.Corpus;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code why} says would give a symbol another value, done as a user would do it, with a fragment, to every symbol of every case of the corpus. */
@Tag("matrix")
class RemedyCorpusTest {
    private static final int LEAST = 5000;

    /**
     * Answers that are wrong still: removing a line and adding a fragment does not give what the search has resolved. Most are about
     * choices of which several members are asked for.
     */
    private static final Set<String> KNOWN = Set.of(
            "f-choice-errors-cherr-02-linux-6.1: A=n",
            "r-choice-027-linux-6.1: PROBE_5=m",
            "r-multidef-028-linux-6.1: GAMMA_28=y",
            "r-multidef-028-linux-6.1: GAMMA_32=y",
            "r-multidef-028-linux-6.1: GAMMA_36=y",
            "r-strings-023-linux: CACHE_29=m",
            "l-f-choice-errors-cherr-02: A=n",
            "l-r-tristate-011: ROUTE_30=m",
            "l-r-tristate-011: FRAME=m");

    @TempDir
    Path directory;

    private final List<String> wrong = new ArrayList<>();
    private int tried;
    private int none;
    private int cases;

    @Test
    void whatItWouldTakeReallyGivesTheValue() throws Exception {
        Corpus.forEachTree(directory, (name, tree, config) -> {
            Configuration now = configuration(tree, config);
            cases++;
            for (Symbol symbol : tree.symbols()) {
                for (String wanted : others(now, symbol)) {
                    Explanation explanation = Explanation.of(now, symbol, wanted);
                    if (explanation.remedy().isPresent()) {
                        tried++;
                        check(
                                name,
                                tree,
                                config,
                                symbol,
                                wanted,
                                explanation.remedy().get());
                    } else {
                        none++;
                    }
                }
            }
        });
        System.out.printf(
                "What it would take: %d cases, %d answers applied, %d without one, %d wrong%n",
                cases, tried, none, wrong.size());
        assertThat(wrong).containsExactlyInAnyOrderElementsOf(KNOWN);
        assertThat(tried).isGreaterThan(LEAST);
    }

    /** The other values of a switch. */
    private static List<String> others(Configuration now, Symbol symbol) {
        if (symbol.type() != SymbolType.BOOL && symbol.type() != SymbolType.TRISTATE) {
            return List.of();
        }
        List<String> others = new ArrayList<>();
        for (Tristate value : Tristate.values()) {
            boolean possible = value != Tristate.MOD || symbol.type() == SymbolType.TRISTATE;
            if (possible && now.tristate(symbol) != value) {
                others.add(value.toString());
            }
        }
        return others;
    }

    private void check(String name, KconfigTree tree, String config, Symbol symbol, String wanted, Remedy remedy) {
        Set<String> replaced = remedy.replaced().stream()
                .map(assignment -> assignment.symbol().name())
                .collect(Collectors.toSet());
        String kept = config.lines()
                .filter(line -> replaced.stream().noneMatch(gone -> isAbout(line, gone)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String fragment = remedy.fragment("CONFIG_");
        String value = configuration(tree, kept, fragment).value(symbol);
        if (!value.equals(wanted)) {
            wrong.add(name + ": " + symbol + "=" + wanted);
        }
    }

    private static boolean isAbout(String line, String symbol) {
        String text = line.strip();
        return text.startsWith("CONFIG_" + symbol + "=") || text.equals("# CONFIG_" + symbol + " is not set");
    }

    /** Of a {@code .config} and the fragments on top of it. */
    private static Configuration configuration(KconfigTree tree, String... texts) {
        List<ConfigInput> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(new ConfigInput(inputs.isEmpty() ? ".config" : "fragment", text));
        }
        return Configuration.resolve(
                tree, ConfigReader.read(tree, inputs, "CONFIG_").values());
    }
}
