package io.github.kconfig4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.corpus.Corpus;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That values which are computed from those before are what resolving everything gives, tried with the trees of the corpus. */
class RecalculationTest {
    private static final int CHANGES = 6;
    private static final int LEAST_IN_PART = 2_000;

    @TempDir
    Path directory;

    private int inPart;

    @Test
    void givesWhatResolvingEverythingGives() throws Exception {
        Corpus.forEachTree(directory, (name, tree, config) -> {
            UserValues values = ConfigReader.read(tree, List.of(new ConfigInput(".config", config)), "CONFIG_")
                    .values();
            Configuration before = Configuration.resolve(tree, values);
            Random random = new Random(name.hashCode());
            for (int i = 0; i < CHANGES && !tree.symbols().isEmpty(); i++) {
                UserValues after = changed(before.userValues(), random);
                Configuration changed = before.changedTo(after);
                assertThat(state(changed))
                        .as(name + " with " + after.assignments())
                        .isEqualTo(state(Configuration.resolve(tree, after)));
                inPart += Recalculation.of(tree).start(before.userValues(), after) == null ? 0 : 1;
                before = changed;
            }
        });
        assertThat(inPart).isGreaterThan(LEAST_IN_PART);
    }

    private static UserValues changed(UserValues values, Random random) {
        KconfigTree tree = values.tree();
        UserValues kept = random.nextInt(CHANGES) == 0 ? UserValues.none(tree) : values;
        List<Assignment> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Symbol symbol = tree.symbols().get(random.nextInt(tree.symbols().size()));
            if (random.nextInt(4) == 0) {
                kept = kept.without(symbol);
            } else {
                lines.add(new Assignment(symbol, value(symbol, random), SourcePosition.ofLine("changes", 1)));
            }
        }
        return kept.withFile("changes", lines);
    }

    private static String value(Symbol symbol, Random random) {
        return switch (symbol.type()) {
            case BOOL, TRISTATE -> List.of("n", "m", "y").get(random.nextInt(3));
            case INT -> Integer.toString(random.nextInt(200) - 20);
            case HEX -> "0x" + Integer.toHexString(random.nextInt(300));
            case STRING, UNKNOWN -> List.of("", "a", "64").get(random.nextInt(3));
        };
    }

    private static String state(Configuration configuration) {
        StringBuilder state = new StringBuilder();
        KconfigTree tree = configuration.tree();
        tree.symbols().forEach(symbol -> append(state, configuration, symbol));
        tree.choices().forEach(choice -> {
            append(state, configuration, choice.symbol());
            state.append(" has ").append(configuration.selected(choice.symbol()));
        });
        return state + "\nunmet " + configuration.unmetDependencies() + "\nmigrated " + configuration.migrated()
                + "\nunsettled " + configuration.unsettledChoices() + "\nnot granted " + configuration.notGranted();
    }

    private static void append(StringBuilder state, Configuration configuration, Symbol symbol) {
        state.append('\n').append(symbol).append(' ').append(configuration.value(symbol));
        state.append(' ').append(configuration.tristate(symbol)).append(configuration.visibility(symbol));
        state.append(configuration.directDependency(symbol)).append(configuration.reverseDependency(symbol));
        state.append(configuration.implied(symbol)).append(configuration.isWritten(symbol));
    }
}
