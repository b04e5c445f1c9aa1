package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.sample.Factor;
import io.github.kconfig4j.space.sample.Sampler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a sample is not begun which would take hours. */
class CombinationLimitTest {
    @TempDir
    Path folder;

    private Sampler sampler(int options) throws Exception {
        StringBuilder kconfig = new StringBuilder();
        for (int i = 0; i < options; i++) {
            kconfig.append("config OPTION_" + i + "\n\tbool \"Option " + i + "\"\n\n");
        }
        Files.writeString(folder.resolve("Kconfig"), kconfig);
        KconfigTree tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults())
                .tree()
                .orElseThrow();
        return new Sampler(OptionSpace.of(tree), Factor.of(List.of(), tree.symbols()), 1);
    }

    @Test
    void tooManyTriples() throws Exception {
        Sampler sampler = sampler(200);

        assertThat(CombinationLimit.exceeded(sampler, 2)).isEmpty();
        assertThat(CombinationLimit.exceeded(sampler, 3).map(Diagnostic::format))
                .contains("""
                        Of 200 options and conditions there are 10,507,200 combinations of 3 at a time, more than the 2,000,000 that can be looked for. (too-many-combinations)
                          hint: -Dkconfig.strength=2""");
    }

    @Test
    void tooManyPairs() throws Exception {
        assertThat(CombinationLimit.exceeded(sampler(1500), 3))
                .hasValueSatisfying(said -> assertThat(said.format()).endsWith("\n  hint: -Dkconfig.strength=1"));
    }
}
