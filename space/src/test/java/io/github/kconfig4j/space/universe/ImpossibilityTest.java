package io.github.kconfig4j.space.universe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpossibilityTest {
    private static final int TREES = 40;
    private static final int CONDITIONS = 12;
    private static final int CONFIGURATIONS = 120;
    private static final SourcePosition HERE = SourcePosition.ofLine("random", 1);

    @TempDir
    Path folder;

    /** What is said to be in no configuration is in none of many, and what is in one of them is found. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void holdsInRandomTrees(Dialect dialect) throws IOException {
        Random random = new Random(Math.min(dialect.ordinal(), 3));
        String modules = dialect.has(Feature.MODULES_KEYWORD) ? "modules" : "option modules";
        int byFacts = 0;
        int impossible = 0;
        int possible = 0;
        int reached = 0;
        for (int i = 0; i < TREES; i++) {
            RandomKconfig kconfig = new RandomKconfig(random, modules);
            Files.writeString(folder.resolve("Kconfig"), kconfig.text());
            KconfigTree tree = KconfigTree.read(
                            folder, "Kconfig", KconfigOptions.defaults().withDialect(dialect))
                    .orElseThrow();
            List<Configuration> some = configurations(tree, random);
            for (int c = 0; c < CONDITIONS; c++) {
                String text = kconfig.condition();
                Expr condition = tree.parseExpr(text, HERE).expr().orElseThrow();
                boolean seen = some.stream().anyMatch(s -> s.evaluate(condition) == Tristate.YES);
                boolean certain = Impossibility.isCertain(tree, condition);
                assertThat(certain && seen).as(text + " in " + kconfig.text()).isFalse();
                byFacts += Impossibility.isCertainByFacts(tree, condition) ? 1 : 0;
                impossible += certain ? 1 : 0;
                possible += seen ? 1 : 0;
                reached += seen && isReached(tree, condition) ? 1 : 0;
            }
        }
        assertThat(byFacts).isGreaterThan(TREES);
        assertThat(impossible).isGreaterThan(byFacts);
        assertThat(reached).isGreaterThan(possible * 98 / 100);
    }

    private static boolean isReached(KconfigTree tree, Expr condition) {
        Configuration start = Configuration.resolve(tree, UserValues.none(tree));
        return UniversePlan.of(List.of(new Region(condition, HERE)), Set.of(), Map.of("it", start)).reaches().stream()
                .allMatch(reach -> reach.member().isPresent());
    }

    private static List<Configuration> configurations(KconfigTree tree, Random random) {
        List<Configuration> some = new ArrayList<>();
        for (int i = 0; i < CONFIGURATIONS; i++) {
            List<Assignment> lines = new ArrayList<>();
            for (Symbol symbol : tree.symbols()) {
                if (random.nextInt(3) > 0) {
                    lines.add(new Assignment(symbol, RandomKconfig.value(symbol, random), HERE));
                }
            }
            UserValues values = UserValues.none(tree).withFile("random", lines);
            Configuration configuration = Configuration.resolve(tree, values);
            if (configuration.unmetDependencies().isEmpty()) {
                some.add(configuration);
            }
        }
        return some;
    }
}
