package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    @TempDir
    Path directory;

    private KconfigTree tree;

    @BeforeEach
    void readTree() throws IOException {
        tree = Texts.tree(directory, "why.Kconfig");
    }

    @ParameterizedTest
    @CsvSource({
        "HZ, 2000, hz-2000.txt",
        "SLOW, n, slow-n.txt",
        "MMU, n, mmu-n.txt",
        "BUS, m, bus-m.txt",
        "FAST, y, fast-y.txt",
        "TURBO, y, turbo-y.txt"
    })
    void saysWhyAValueIsNotThereAndWhatWouldGiveIt(String name, String wanted, String expected) {
        Explanation explanation = Explanation.of(configuration(""), symbol(name), wanted);

        assertThat(explanation.format("CONFIG_")).isEqualTo(Texts.read(expected));
        explanation
                .remedies()
                .all()
                .forEach(r -> assertThat(valueWith(r, symbol(name))).isEqualTo(wanted));
    }

    @Test
    void explainsWhatWasAskedForAndNotGranted() {
        Explanation explanation = Explanation.of(configuration(""), symbol("WANTED"));

        assertThat(explanation.wanted()).contains("y");
        assertThat(explanation.format("CONFIG_")).isEqualTo(Texts.read("wanted.txt"));
        assertThat(valueWith(explanation.remedies().first().orElseThrow(), symbol("WANTED")))
                .isEqualTo("y");
    }

    @Test
    void saysWhereAValueComesFrom() {
        assertThat(Explanation.of(configuration(""), symbol("HELPER")).format("CONFIG_"))
                .isEqualTo(Texts.read("helper.txt"));
        Configuration on =
                configuration("CONFIG_NET=y\n# CONFIG_LEGACY is not set\nCONFIG_BUS=y\nCONFIG_HZ=300\nCONFIG_FOO=y\n");
        assertThat(Explanation.of(on, symbol("HELPER")).format("CONFIG_")).isEqualTo("""
                HELPER is y [why.Kconfig:21]
                  selected by FOO, which is y [why.Kconfig:17]
                    set to y [why.config:9]
                """);
    }

    @Test
    void looksIntoTheEndsOfARange() {
        assertThat(Explanation.of(configuration("CONFIG_CLOCK=30\n"), symbol("CLOCK"))
                        .format("CONFIG_"))
                .startsWith(Texts.read("clock.txt"));
    }

    @Test
    void saysThatASelectHasNoEffectOnAMemberOfAChoice() {
        assertThat(Explanation.of(configuration(""), symbol("FAST")).format("CONFIG_"))
                .isEqualTo(Texts.read("fast.txt"));
    }

    @Test
    void isTheSameEachTime() {
        String first = Explanation.of(configuration(""), symbol("WANTED")).format("CONFIG_");
        for (int i = 0; i < 5; i++) {
            assertThat(Explanation.of(configuration(""), symbol("WANTED")).format("CONFIG_"))
                    .isEqualTo(first);
        }
    }

    private Symbol symbol(String name) {
        return tree.symbol(name).orElseThrow();
    }

    private String valueWith(Remedy remedy, Symbol symbol) {
        return configuration(remedy.fragment("CONFIG_")).value(symbol);
    }

    private Configuration configuration(String more) {
        ConfigInput input = new ConfigInput("why.config", Texts.read("why.config") + more);
        return Configuration.resolve(
                tree, ConfigReader.read(tree, List.of(input), "CONFIG_").values());
    }
}
