package io.github.kconfig4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which symbols decide on others, in every way in which one can. */
class DecidingSymbolsTest {
    private static final String KCONFIG = """
            choice
            	prompt "Edition"
            	depends on FREE
            config SMALL
            	bool "Small"
            config LARGE
            	bool "Large"
            	depends on MEMORY
            endchoice
            config FREE
            	bool "Free"
            	default y
            config MEMORY
            	bool "Memory"
            config DEPENDS
            	bool "d"
            	depends on LARGE
            config DEFAULT
            	int "i"
            	default 5 if SELECTED
            	default 7
            config RANGED
            	int "r"
            	range LOW 10
            config LOW
            	int "l"
            	default 3
            config SELECTED
            	bool
            config SELECTS
            	bool "s"
            	select SELECTED if MEMORY
            config IMPLIED
            	bool "m"
            config IMPLIES
            	bool "n"
            	imply IMPLIED
            config ALONE
            	bool "a"
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "ALONE, ALONE",
        "SMALL, SMALL LARGE FREE MEMORY",
        "DEPENDS, SMALL LARGE FREE MEMORY DEPENDS",
        "DEFAULT, MEMORY DEFAULT SELECTED SELECTS",
        "RANGED, RANGED LOW",
        "IMPLIED, IMPLIED IMPLIES",
        "LOW, LOW"
    })
    void areFoundWhateverTheWay(String symbol, String expected) throws IOException {
        assertThat(deciding(tree(), symbol)).containsExactly(expected.split(" "));
    }

    /** What the closure is for: the values of these symbols alone give the same values again. */
    @Test
    void aConfigurationOfTheseAloneGivesThemTheSameValues() throws IOException {
        KconfigTree tree = tree();
        List<Symbol> bools = tree.symbols().stream()
                .filter(s -> !s.name().matches("DEFAULT|RANGED|LOW"))
                .toList();
        for (int bits = 0; bits < 1 << bools.size(); bits += 7) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < bools.size(); i++) {
                String name = "CONFIG_" + bools.get(i).name();
                text.append((bits >> i & 1) == 1 ? name + "=y\n" : "# " + name + " is not set\n");
            }
            Configuration all = resolve(tree, text.toString());
            for (Symbol symbol : tree.symbols()) {
                List<String> names = deciding(tree, symbol.name());
                String part = ConfigWriter.write(all)
                        .lines()
                        .filter(line -> names.contains(line.replaceAll("(# )?CONFIG_([A-Z]+).*", "$2")))
                        .collect(Collectors.joining("\n", "", "\n"));
                assertThat(resolve(tree, part).value(symbol))
                        .as("%s of%n%s", symbol.name(), text)
                        .isEqualTo(all.value(symbol));
            }
        }
    }

    private static Configuration resolve(KconfigTree tree, String text) {
        return Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput("c", text)), "CONFIG_")
                        .values());
    }

    private static List<String> deciding(KconfigTree tree, String... names) {
        Set<Symbol> symbols =
                Stream.of(names).map(name -> tree.symbol(name).orElseThrow()).collect(Collectors.toSet());
        return DecidingSymbols.of(tree, symbols).stream().map(Symbol::name).toList();
    }

    private KconfigTree tree() throws IOException {
        Files.writeString(folder.resolve("Kconfig"), KCONFIG);
        return KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults())
                .tree()
                .orElseThrow(() -> new AssertionError(
                        Arrays.toString(KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults())
                                .diagnostics()
                                .toArray())));
    }
}
