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
import io.github.kconfig4j.space.formula.OptionSpace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
    private static final int FEW_SWITCHES = 10;

    /** Of choices that are symbols of their own asking for a member again may do; the search takes no such step. */
    private static final Set<String> NOT_SMALLEST = Set.of(
            "f-choice-6.1-t61-07-linux-6.1: X=m",
            "f-choice-6.1-t61-07-linux-6.1: X=y",
            "f-choice-6.1-t61-08-linux-6.1: A=n",
            "l-f-choice-6.1-t61-08: A=n",
            "r-multidef-025-linux-6.1: CLOCK_4=y",
            "r-range-030-linux-6.1: PROBE_25=y");

    @TempDir
    Path directory;

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> smaller = new HashSet<>();
    private final List<String> open = new ArrayList<>();
    private int tried;
    private int alternatives;
    private int impossible;
    private int approximated;
    private int compared;
    private int cases;

    @Test
    void whatItWouldTakeReallyGivesTheValue() throws Exception {
        Corpus.forEachTree(directory, (name, tree, config) -> {
            Configuration now = configuration(tree, config);
            cases++;
            for (Symbol symbol : tree.symbols()) {
                for (String wanted : others(now, symbol)) {
                    String question = name + ": " + symbol + "=" + wanted;
                    answer(question, now, config, Explanation.of(now, symbol, wanted));
                }
            }
        });
        System.out.printf(
                "What it would take: %d cases, %d answers applied, %d of them alternatives; %d impossible, %d without an answer; %d compared with all smaller ones, %d were larger%n",
                cases, tried, alternatives, impossible, approximated, compared, smaller.size());
        assertThat(wrong).isEmpty();
        assertThat(open).as("what the exact formula has and was not found").isEmpty();
        assertThat(smaller).isEqualTo(NOT_SMALLEST);
        assertThat(tried).isGreaterThan(LEAST);
    }

    private void answer(String question, Configuration now, String config, Explanation explanation) {
        Remedies remedies = explanation.remedies();
        for (Remedy remedy : remedies.all()) {
            tried++;
            alternatives += remedy == remedies.all().get(0) ? 0 : 1;
            check(question, now, config, explanation, remedy);
        }
        remedies.first().filter(remedy -> remedy.changes().size() > 1).ifPresent(remedy -> {
            compared++;
            List<Change> all = changes(now.tree());
            boolean pairs = remedy.changes().size() > 2 && all.size() <= 2 * FEW_SWITCHES;
            for (Change one : all) {
                smaller(question, now, explanation, config, List.of(one));
                all.forEach(other -> {
                    if (pairs && other.symbol() != one.symbol()) {
                        smaller(question, now, explanation, config, List.of(one, other));
                    }
                });
            }
        });
        if (remedies.all().isEmpty() && remedies.chance() == Chance.UNKNOWN) {
            approximated++;
            if (OptionSpace.of(now.tree()).approximations().isEmpty()) {
                open.add(question);
            }
        } else if (remedies.all().isEmpty()) {
            impossible++;
        }
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

    private static List<Change> changes(KconfigTree tree) {
        List<Change> changes = new ArrayList<>();
        for (Symbol symbol : tree.symbols()) {
            if (symbol.type().isBoolOrTristate() && tree.hasPrompt(symbol)) {
                for (Tristate value : Tristate.values()) {
                    if (value != Tristate.MOD || symbol.type() == SymbolType.TRISTATE) {
                        changes.add(new Change(symbol, value.toString()));
                    }
                }
            }
        }
        return changes;
    }

    private void smaller(
            String question, Configuration now, Explanation explanation, String config, List<Change> changes) {
        List<String> lines =
                new Remedy(changes, List.of()).fragment("CONFIG_").lines().toList();
        if (isGranted(now, explanation, config, lines)) {
            smaller.add(question);
        }
    }

    /** The value is there, nothing else that was granted is lost, and no line of the fragment can be left out. */
    private void check(String question, Configuration now, String config, Explanation explanation, Remedy remedy) {
        Set<String> replaced = remedy.replaced().stream()
                .map(assignment -> assignment.symbol().name())
                .collect(Collectors.toSet());
        String kept = config.lines()
                .filter(line -> replaced.stream().noneMatch(gone -> isAbout(line, gone)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        List<String> lines = remedy.fragment("CONFIG_").lines().toList();
        if (!isGranted(now, explanation, kept, lines)) {
            wrong.add(question + " is not given by " + lines + " instead of " + replaced);
        }
        for (String line : lines) {
            List<String> fewer =
                    lines.stream().filter(other -> !other.equals(line)).toList();
            if (replaced.isEmpty() && isGranted(now, explanation, kept, fewer)) {
                wrong.add(question + " needs not all of " + lines);
            }
        }
    }

    private static boolean isGranted(Configuration now, Explanation explanation, String kept, List<String> fragment) {
        String text = fragment.stream().map(line -> line + "\n").collect(Collectors.joining());
        Configuration then = configuration(now.tree(), kept, text);
        Set<Symbol> before = refused(now);
        return then.value(explanation.symbol()).equals(explanation.wanted().orElseThrow())
                && before.containsAll(refused(then))
                && now.unmetDependencies().containsAll(then.unmetDependencies());
    }

    private static Set<Symbol> refused(Configuration configuration) {
        return configuration.notGranted().stream()
                .map(unmet -> unmet.asked().symbol())
                .collect(Collectors.toSet());
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
